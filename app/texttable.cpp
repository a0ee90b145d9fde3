#include "texttable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qm {

namespace {

// Unicode Standard Annex #11, East Asian Width: the blocks whose characters are wide.
constexpr std::array<std::pair<char32_t, char32_t>, 9> kWide{{{0x1100, 0x115f},
                                                              {0x2e80, 0x303e},
                                                              {0x3041, 0xa4cf},
                                                              {0xac00, 0xd7a3},
                                                              {0xf900, 0xfaff},
                                                              {0xfe30, 0xfe6f},
                                                              {0xff00, 0xff60},
                                                              {0xffe0, 0xffe6},
                                                              {0x20000, 0x3fffd}}};

int widthOf(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::ranges::any_of(
        kWide, [character](const auto& block) { return block.first <= character && character <= block.second; });
    return wide ? 2 : 1;
}

/// Control characters would move the terminal's cursor.
QString printable(const QString& text) {
    QString result = text;
    for (QChar& character : result) {
        if (character.category() == QChar::Other_Control) {
            character = QLatin1Char(' ');
        }
    }
    return result;
}

QString shortened(const QString& text, int most) {
    if (TextTable::width(text) <= most) {
        return text;
    }
    QString result;
    int width = 1; // the ellipsis
    for (const char32_t character : text.toUcs4()) {
        width += widthOf(character);
        if (width > most) {
            break;
        }
        result += QString::fromUcs4(&character, 1);
    }
    return result.trimmed() + QChar(0x2026);
}

} // namespace

int TextTable::width(const QString& text) {
    int sum = 0;
    for (const char32_t character : text.toUcs4()) {
        sum += widthOf(character);
    }
    return sum;
}

bool TextTable::hasRows() const {
    return std::ranges::any_of(m_lines, [](const Line& line) { return !line.title; });
}

QString TextTable::line(const QStringList& cells, const std::vector<int>& widths) const {
    QString out;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const QString text = shortened(printable(cells.value(qsizetype(column))), m_columns[column].most);
        const QString space(std::max(0, widths[column] - width(text)), QLatin1Char(' '));
        out += column > 0 ? QStringLiteral("  ") : QString();
        out += m_columns[column].align == Align::Right ? space + text : text + space;
    }
    while (out.endsWith(QLatin1Char(' '))) {
        out.chop(1);
    }
    return out + QLatin1Char('\n');
}

QString TextTable::text() const {
    std::vector<int> widths;
    QStringList headings;
    QStringList rules;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        int widest = width(m_columns[column].heading);
        for (const Line& line : m_lines) {
            if (!line.title) {
                const int own = width(printable(line.cells.value(qsizetype(column))));
                widest = std::max(widest, std::min(own, m_columns[column].most));
            }
        }
        widths.push_back(widest);
        headings << m_columns[column].heading;
        rules << QString(widest, QChar(0x2500));
    }
    QString out = line(headings, widths) + line(rules, widths);
    for (const Line& each : m_lines) {
        out += each.title ? QLatin1Char('\n') + printable(each.cells.front()) + QLatin1Char('\n')
                          : line(each.cells, widths);
    }
    return out;
}

} // namespace qm
