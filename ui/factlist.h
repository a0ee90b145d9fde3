#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace qm {

/// One line of a list of numbers: a sentence and its value at the other edge.
struct Fact {
    enum class Kind { Plain, Heading, Sum, Bad, Note };
    QString text;
    QString value;
    Kind kind = Kind::Plain;
};

/// Numbers that add up, one a line, with thin rules between and a strong one above a sum. Every line can be read by a
/// screen reader and copied.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);
    void setFacts(const std::vector<Fact>& facts);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void apply();

    QGridLayout* m_grid;
    std::vector<Fact> m_facts;
    std::vector<std::pair<QLabel*, QLabel*>> m_labels;
};

} // namespace qm
