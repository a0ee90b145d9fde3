#pragma once

#include <QLabel>
#include <QStringList>

namespace qm {

/// A line of parts of which as many are shown as there is room for, the first ones first: hints, sums. Where not even
/// the first one fits, it is elided. The tool tip tells all. Interface thread.
class FittingLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// rich: the parts are rich text.
    void setParts(const QStringList& parts, const QString& separator, bool rich);
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    int widthOf(const QString& text) const;

    QStringList m_parts;
    QString m_separator;
    bool m_rich = false;
};

} // namespace qm
