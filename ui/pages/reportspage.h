#pragma once

#include "jobrunner.h"
#include "page.h"
#include "report.h"
#include "reportmodel.h"

#include <array>
#include <memory>

namespace qm {

namespace Ui {
class ReportsPage;
}

/// Every report by its name: what it says, its lines as they would be printed, seen from now or from the opening of a
/// past day, and out as a workbook, CSV or PDF.
class ReportsPage : public Page {
    Q_OBJECT

public:
    ReportsPage(Workspace& workspace, AppActions& actions, QWidget* parent = nullptr);
    ~ReportsPage() override;

    QString title() const override;
    QString subtitle() const override;
    bool usesPlace() const override { return false; }
    std::optional<MainButton> mainButton() const override;
    QList<ActionId> actionsHere() const override;
    bool perform(ActionId id) override;
    QList<KeyHint> keyHints() const override;
    QString statusText() const override;
    QWidget* firstFocus() override;

public Q_SLOTS:
    void reload() override;

protected:
    void retranslate() override;
    QString tableTitle() const override { return subtitle(); }
    void sheetOf(DataTable& table, std::function<void(const TableSheet&)> then) override;

private:
    /// A report as it was made. lines: as many as the table shows.
    struct Made {
        TableSheet sheet;     ///< without rows where the table shows all of them
        qsizetype widest = 0; ///< the column that takes what is left of the width
        std::size_t allLines = 0;
        std::vector<ReportLine> lines;
    };
    /// Its table stays while other reports are looked at. made: of its last making, without lines.
    struct Shown {
        DataTable* table = nullptr;
        ReportModel* model = nullptr;
        Made made;
    };

    std::size_t chosen() const;
    Shown& shownOf(std::size_t kind, const Made& made);

    std::unique_ptr<Ui::ReportsPage> m_ui;
    std::array<Shown, kReportNames.size()> m_shown;
    JobHandle m_job;
    int m_asked = 0; ///< only the answer to the last question counts
};

} // namespace qm
