#pragma once

#include "forecastjob.h"
#include "goodsreceiptservice.h"
#include "importtestwarehouse.h"
#include "orderapprovalservice.h"
#include "purchaseorderservice.h"
#include "replenishmentservice.h"
#include "stockqueries.h"

namespace qm {

/// A shop on 15 October 2011. TEA sells 4 pieces each day since 16 August, 10 are left, and is bought in dozens within
/// 7 days; CUP sells 2 a day and was never counted; JAR sells 3 a day, 5 are left, and nobody sells it to us.
class PlanningWarehouse {
public:
    PlanningWarehouse() {
        QByteArray sales = "date,sku,quantity,price,document\n";
        for (CalendarDay day = firstSale(); day < today(); day = day + 1) {
            const QByteArray date = QByteArray::fromStdString(day.toIso());
            const QByteArray number = QByteArray::number(day.number());
            sales += date + ",TEA,4,3.00,T" + number + "\n" + date + ",CUP,2,5.00,C" + number + "\n" + date +
                     ",JAR,3,2.00,J" + number + "\n";
        }
        take(ImportKind::Items, "sku,name,price,cost\nTEA,Tea,3.00,1.00\nCUP,Cup,5.00,2.00\nJAR,Jar,2.00,\n");
        take(ImportKind::Sales, sales);
        take(ImportKind::Suppliers, "code,name,lead_time_days,lead_time_sd_days\nS,Sam & Co,7,0\nF,Fred Fast,2,0\n");
        take(ImportKind::Terms, "supplier,sku,price,moq,pack\nS,TEA,1.00,12,12\n");
        take(ImportKind::Stock, "sku,quantity,date\nTEA,10,2011-10-14\nJAR,5,2011-10-14\n");
    }

    Warehouse& warehouse() { return m_files.warehouse(); }
    void take(ImportKind kind, const QByteArray& content, const ImportTestWarehouse::Options& options = {}) {
        const auto result = m_files.take(kind, m_files.file(content), options);
        QVERIFY2(result.ok() && result->rejected == 0, ImportTestWarehouse::counts(result).constData());
    }
    Result<SuggestSummary> suggest() { return ReplenishmentService(warehouse()).suggest({today(), {}}); }
    /// The open line of an item; one without id where there is none.
    SuggestionRow line(const QString& sku) {
        const auto rows = ReplenishmentService(warehouse()).openRows();
        for (const SuggestionRow& row : *rows) {
            if (row.sku == sku) {
                return row;
            }
        }
        return {};
    }
    std::optional<Quantity> onHand(ItemId item) { return StockQueries(warehouse()).stockOf(item)->onHand; }

    static CalendarDay today() { return *CalendarDay::fromDate(2011, 10, 15); }
    static CalendarDay firstSale() { return *CalendarDay::fromDate(2011, 8, 16); }

private:
    ImportTestWarehouse m_files;
};

} // namespace qm
