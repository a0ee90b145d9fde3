#include "shopfiles.h"

#include <QString>

namespace shop {

namespace {

QString code(int item) {
    return QStringLiteral("%1A").arg(22000 + item);
}

QString row(const QString& invoice, const QString& sku, int quantity, const QDate& day, const QString& price) {
    return QStringLiteral("%1,%2,\"Thing, %2\",%3,%4 10:30:00,%5\n")
        .arg(invoice, sku)
        .arg(quantity)
        .arg(day.toString(Qt::ISODate), price);
}

} // namespace

QByteArray sales(int fromDay, int days) {
    QString out = QStringLiteral("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n");
    for (int i = fromDay; i < fromDay + days; ++i) {
        const QDate day = kFirstDay.addDays(i);
        if (day.dayOfWeek() == Qt::Saturday) {
            continue;
        }
        const QString invoice = QString::number(500000 + i);
        for (int item = 0; item < kItems; ++item) {
            const int pieces = (2 + item) * (day.dayOfWeek() == Qt::Monday ? 2 : 1);
            out += row(invoice, code(item).toLower(), pieces, day, QStringLiteral("2.50"));
        }
        out += row(invoice, QStringLiteral("POST"), 1, day, QStringLiteral("18.00"));
        if (day.dayOfWeek() == Qt::Friday) {
            out += row(QStringLiteral("C") + invoice, code(0), -2, day, QStringLiteral("2.50"));
        }
    }
    return out.toUtf8();
}

QByteArray suppliers() {
    return "code,name,lead_time_days,lead_time_sd_days,minimum_order\nEAST,East Wholesale,5,1,0\nWEST,West & "
           "Sons,9,2,0\n";
}

QByteArray terms() {
    QString out = QStringLiteral("supplier,sku,price,moq,pack\n");
    for (int item = 0; item < kItems; ++item) {
        out += QStringLiteral("%1,%2,%3,6,6\n")
                   .arg(item % 2 == 0 ? QStringLiteral("EAST") : QStringLiteral("WEST"), code(item))
                   .arg(1.0 + item / 10.0, 0, 'f', 2);
    }
    return out.toUtf8();
}

QByteArray stock(const QDate& day, int pieces) {
    QString out = QStringLiteral("sku,quantity,date\n");
    for (int item = 0; item + 1 < kItems; ++item) {
        out += QStringLiteral("%1,%2,%3\n").arg(code(item)).arg(pieces).arg(day.toString(Qt::ISODate));
    }
    return out.toUtf8();
}

} // namespace shop
