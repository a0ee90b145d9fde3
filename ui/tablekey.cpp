#include "tablekey.h"

#include <QKeyEvent>
#include <string_view>

namespace qm {
namespace {

struct ScanRow {
    quint32 first; ///< X11 key code of the row's first letter
    std::string_view letters;
};

constexpr ScanRow kScanRows[] = {{24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}};

} // namespace

int tableKeyOf(const QKeyEvent& event) {
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (held != Qt::NoModifier) {
        return 0;
    }
    const int key = event.key();
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || key == Qt::Key_Space || key == Qt::Key_Return) {
        return key;
    }
    if (key == Qt::Key_Enter) {
        return Qt::Key_Return;
    }
    if (event.text().isEmpty() || !event.text().at(0).isLetter()) {
        return 0;
    }
    for (const ScanRow& row : kScanRows) {
        const quint32 code = event.nativeScanCode();
        if (code >= row.first && code < row.first + row.letters.size()) {
            return int{Qt::Key_A} + (row.letters[code - row.first] - 'A');
        }
    }
    return 0;
}

} // namespace qm
