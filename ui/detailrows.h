#pragma once

#include <QString>

class QFormLayout;

namespace qm {

/// What a page tells of its chosen row, a name and a value a line. Made anew for each row: it empties the form first.
class DetailRows {
public:
    explicit DetailRows(QFormLayout& form);

    /// Plain text, wrapped where it is long; left out where it is empty.
    void add(const QString& name, const QString& value);

private:
    QFormLayout& m_form;
};

} // namespace qm
