#include "codekey.h"

namespace qm {

QString codeKey(const QString& text) {
    return text.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace qm
