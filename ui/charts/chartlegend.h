#pragma once

#include <QWidget>

namespace qm {

/// What the lines, tints and marks of a forecast chart mean, in one line.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);

    /// The name of the solid line ("Available", "Stock").
    void setStockName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QStringList words() const;
    QString m_stock;
};

} // namespace qm
