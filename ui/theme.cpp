#include "theme.h"

#include "quietstyle.h"

#include <algorithm>
#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kBaseText = 13;
// Narrower than most systems' own font, and its figures all have one width. Where it is missing the system's is used.
constexpr auto kPreferredFamily = "Roboto";

struct State {
    ThemeChoice choice = ThemeChoice::System;
    bool dark = false;
    bool systemAsked = false;
    bool systemDark = false;
    int percent = 100;
    ThemeColors colors = themeColorsOf(false);
};

State& state() {
    static State state;
    return state;
}

QPalette paletteOf(const ThemeColors& c) {
    QPalette palette(c.text, c.surface, c.line, c.line, c.line, c.text, c.text, c.surface, c.window);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.faintLine);
    palette.setColor(QPalette::Dark, c.line);
    palette.setColor(QPalette::Shadow, c.line);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::AlternateBase, c.groupRow);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, c.muted);
    }
    return palette;
}

} // namespace

ThemeColors themeColorsOf(bool dark) {
    ThemeColors c;
    const auto set = [dark](QColor& color, QRgb light, QRgb darkColor) { color = QColor(dark ? darkColor : light); };
    set(c.window, 0xf6f7f9, 0x16191e);
    set(c.surface, 0xffffff, 0x1d2127);
    set(c.rail, 0xeef1f5, 0x191d23);
    set(c.groupRow, 0xf6f7f9, 0x16191e);
    set(c.line, 0xe3e6ea, 0x30363f);
    set(c.faintLine, 0xeef0f3, 0x272c34);
    set(c.text, 0x1d2530, 0xe6e9ee);
    set(c.muted, 0x59636f, 0xaab3c1);
    set(c.faint, 0x666f7d, 0x959fad);
    set(c.accent, 0x2463c5, 0x7aa7f0);
    set(c.onAccent, 0xffffff, 0x16191e);
    set(c.accentTint, 0xe8effb, 0x22324c);
    set(c.selection, 0xdbe7fb, 0x26395a);
    set(c.neutralTint, 0xe9ecf0, 0x2c323b);
    set(c.good, 0x25683f, 0x6fc391);
    set(c.goodTint, 0xe4f3ea, 0x1d3327);
    set(c.warning, 0x8a4f00, 0xe5b15c);
    set(c.warningTint, 0xfdf0dc, 0x382c18);
    set(c.bad, 0xb3261e, 0xf08a80);
    set(c.badTint, 0xfbe9e7, 0x3d2220);
    set(c.range50, 0xa9c4ef, 0x3c5a8c);
    set(c.range90, 0xdbe7fb, 0x26395a);
    set(c.future, 0xf3f7fe, 0x1b2536);
    return c;
}

std::vector<std::pair<QColor, QColor>> textPairs(const ThemeColors& c) {
    std::vector<std::pair<QColor, QColor>> pairs;
    for (const QColor& ground : {c.window, c.surface, c.rail, c.groupRow, c.selection, c.accentTint, c.future}) {
        pairs.emplace_back(c.text, ground);
        pairs.emplace_back(c.muted, ground);
    }
    for (const QColor& ground : {c.window, c.surface}) {
        pairs.emplace_back(c.faint, ground);
        for (const QColor& ink : {c.accent, c.good, c.warning, c.bad}) {
            pairs.emplace_back(ink, ground);
        }
    }
    pairs.emplace_back(c.accent, c.accentTint);
    pairs.emplace_back(c.accent, c.selection);
    pairs.emplace_back(c.onAccent, c.accent);
    pairs.emplace_back(c.text, c.neutralTint);
    pairs.emplace_back(c.muted, c.neutralTint);
    pairs.emplace_back(c.good, c.goodTint);
    pairs.emplace_back(c.warning, c.warningTint);
    pairs.emplace_back(c.bad, c.badTint);
    pairs.emplace_back(c.warning, c.future);
    pairs.emplace_back(c.good, c.future);
    pairs.emplace_back(c.bad, c.accentTint);
    pairs.emplace_back(c.bad, c.selection);
    return pairs;
}

const ThemeColors& themeColors() {
    return state().colors;
}

bool themeIsDark() {
    return state().dark;
}

void applyTheme(ThemeChoice choice, int percent) {
    State& now = state();
    if (!now.systemAsked) { // later the palette is our own
        now.systemAsked = true;
        now.systemDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
        QApplication::setStyle(new QuietStyle);
    }
    now.choice = choice;
    now.dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && now.systemDark);
    now.percent = std::clamp(percent, 80, 200);
    now.colors = themeColorsOf(now.dark);
    QFont font = QApplication::font();
    font.setPixelSize(scaled(kBaseText));
    if (const QString preferred = QString::fromLatin1(kPreferredFamily); !font.families().contains(preferred)) {
        font.setFamilies(QStringList{preferred} + font.families());
    }
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(now.colors));
    QToolTip::setPalette(paletteOf(now.colors));
}

ThemeChoice themeChoice() {
    return state().choice;
}

int textPercent() {
    return state().percent;
}

int scaled(int pixels) {
    return (pixels * state().percent + 50) / 100;
}

QFont scaledFont(int pixels, QFont::Weight weight) {
    QFont font = QApplication::font();
    font.setPixelSize(scaled(pixels));
    font.setWeight(weight);
    return font;
}

} // namespace qm
