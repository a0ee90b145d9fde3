#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace qm {

class DataTable;

/// Hides the rows of a DataTable in which not all words of a text stand. The model keeps its rows and their numbers.
class TableFilter : public QObject {
    Q_OBJECT

public:
    explicit TableFilter(DataTable& table);

    void setText(const QString& text);
    const QString& text() const { return m_text; }
    bool isActive() const { return !m_text.isEmpty(); }
    int shownRows() const { return m_shown; }
    int allRows() const { return m_all; }
    /// A new model, or rows that came and went.
    void modelChanged();

Q_SIGNALS:
    void applied();

private:
    void apply();
    bool matches(int row, const QStringList& words) const;

    DataTable& m_table;
    QString m_text;
    QTimer m_soon;
    int m_shown = 0;
    int m_all = 0;
};

} // namespace qm
