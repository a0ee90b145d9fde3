#pragma once

#include "counttime.h"

#include <optional>
#include <QObject>
#include <QStringList>
#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;

namespace qm {

class InlineBar;

/// Fields of a question that say where a count stands among the sales of its day, where tills give no times: after
/// closing, before opening, or after the last receipt of each of them. The bar owns the fields.
class CountTimeFields : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds nothing where every till gives times.
    void addTo(InlineBar& bar, const QStringList& untimedTills);
    /// None where a receipt's number is missing, which has been complained about in the bar.
    std::optional<CountTime> time(InlineBar& bar) const;

private:
    QComboBox* m_when = nullptr;
    std::vector<std::pair<QString, QLineEdit*>> m_tills;
};

} // namespace qm
