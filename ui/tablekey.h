#pragma once

class QKeyEvent;

namespace qm {

/// The key that a single-letter shortcut means: the letter typed where the layout has Latin ones, else the letter that
/// stands on that key of a US keyboard (Cyrillic, Greek, Arabic layouts). 0 with a modifier, or where it is no such
/// key.
int tableKeyOf(const QKeyEvent& event);

} // namespace qm
