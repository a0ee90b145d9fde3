#pragma once

#include <QColor>
#include <QFont>
#include <utility>
#include <vector>

namespace qm {

enum class ThemeChoice { System, Light, Dark };

/// Every colour of the window by its role. The only place where colours stand.
struct ThemeColors {
    QColor window, surface, rail, groupRow;
    QColor line, faintLine;
    QColor text, muted, faint;
    QColor accent, onAccent, accentTint, selection, neutralTint;
    QColor good, goodTint, warning, warningTint, bad, badTint;
    QColor range50, range90, future;
};

/// Light or dark; System is not asked here.
ThemeColors themeColorsOf(bool dark);
/// Text and the grounds it is written on anywhere in the window: what the contrast test looks at.
std::vector<std::pair<QColor, QColor>> textPairs(const ThemeColors& colors);

/// The colours in force. Interface thread.
const ThemeColors& themeColors();
bool themeIsDark();

/// Sets style, palette and font of the application. percent: 80 to 200, size of all texts. Widgets learn of it by
/// their palette and font change events.
void applyTheme(ThemeChoice choice, int percent = 100);
ThemeChoice themeChoice();
int textPercent();

/// Pixels at the present text size: 13 is the base text, 12 a second line, 18 to 21 the great figures.
int scaled(int pixels);
/// The window's font at that size.
QFont scaledFont(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace qm
