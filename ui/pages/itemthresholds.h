#pragma once

#include "thresholdhistorymodel.h"
#include "thresholdmodel.h"

#include <QWidget>

class QLabel;

namespace qm {

class AppActions;
class DataTable;
class LimitDelegate;

/// The tab Thresholds of an item: its limits by place, fixed ones edited in the table beside what the forecast makes
/// them, and below them every step that they went through. Writes nothing itself.
class ItemThresholds : public QWidget {
    Q_OBJECT

public:
    explicit ItemThresholds(QWidget* parent = nullptr);

    void setUp(AppActions& actions);
    void show(std::vector<ItemThreshold> limits, std::vector<ThresholdChange> history);
    void clear() { show({}, {}); }
    /// Edits the current cell, or the minimum where the cursor stands elsewhere.
    void edit(const QString& digit = {});
    /// The table that has the focus, else the limits.
    DataTable& activeTable() const;
    DataTable& limits() const { return *m_table; }
    void retranslate();

Q_SIGNALS:
    void limitsEntered(const qm::ItemThreshold& row, const std::optional<qm::ThresholdLimits>& limits);
    void refused(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitTable();
    void applyFonts();

    DataTable* m_table;
    QLabel* m_heading;
    DataTable* m_steps;
    LimitDelegate* m_delegate = nullptr;
    ThresholdModel m_model;
    ThresholdHistoryModel m_history;
};

} // namespace qm
