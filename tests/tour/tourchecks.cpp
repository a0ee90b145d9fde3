#include "tourchecks.h"

#include "datatable.h"
#include "delegates/celldelegate.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace {

// Rounding of font metrics.
constexpr int kSlack = 2;

QString described(const QWidget& widget, const QString& text, int needed, int there) {
    return QStringLiteral("%1 %2 “%3” needs %4 px and has %5")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60))
        .arg(needed)
        .arg(there);
}

void checkLabel(const QLabel& label, QStringList& cut) {
    if (label.text().isEmpty() || label.property("elides").toBool()) {
        return;
    }
    const QRect room = label.contentsRect();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (needed > label.height() + kSlack) {
            cut << described(label, label.text(), needed, label.height()) + QStringLiteral(" in height");
        }
        return;
    }
    QTextDocument document;
    document.setDefaultFont(label.font());
    document.setDocumentMargin(0);
    if (Qt::mightBeRichText(label.text())) {
        document.setHtml(label.text());
    } else {
        document.setPlainText(label.text());
    }
    const int needed = int(document.idealWidth());
    if (needed > room.width() + kSlack) {
        cut << described(label, label.text(), needed, room.width());
    }
}

void checkButton(const QAbstractButton& button, QStringList& cut) {
    if (button.text().isEmpty()) {
        return;
    }
    const int needed = button.minimumSizeHint().width();
    const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    if (std::min(needed, words) > button.width() + kSlack || words > button.width() + kSlack) {
        cut << described(button, button.text(), words, button.width());
    }
}

void checkHeader(const QHeaderView& header, QStringList& cut) {
    if (header.orientation() != Qt::Horizontal || !header.model()) {
        return;
    }
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i)) {
            continue;
        }
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (text.isEmpty()) {
            continue;
        }
        int needed = 0;
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            for (const QString& word : line.split(QLatin1Char(' '))) {
                needed = std::max(needed, header.fontMetrics().horizontalAdvance(word));
            }
        }
        if (needed > header.sectionSize(i) + kSlack) {
            cut << described(header, text, needed, header.sectionSize(i));
        }
    }
}

void checkTabs(const QTabBar& tabs, QStringList& cut) {
    for (int i = 0; i < tabs.count(); ++i) {
        const int needed = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)).width();
        if (tabs.isTabVisible(i) && needed > tabs.tabRect(i).width() + kSlack) {
            cut << described(tabs, tabs.tabText(i), needed, tabs.tabRect(i).width());
        }
    }
}

/// Numbers, days and labels are never cut. Of texts in the column that takes what is left, one in five may be.
void checkCells(const qm::DataTable& table, bool names, QStringList& cut) {
    constexpr int kPadding = 16;
    constexpr int kOneIn = 5;
    const QHeaderView* header = table.horizontalHeader();
    QStyleOptionViewItem option;
    option.font = table.font();
    option.fontMetrics = table.fontMetrics();
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column)) {
            continue;
        }
        int shown = 0;
        bool text = false;
        QStringList elided;
        for (int row = std::max(0, table.rowAt(0)); row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            if (table.rowViewportPosition(row) > table.viewport()->height()) {
                break;
            }
            if (table.isRowHidden(row) || table.columnSpan(row, column) > 1) {
                continue;
            }
            ++shown;
            text = text || index.data().typeId() == QMetaType::QString;
            const QString words = table.cells()->textOf(index);
            const int needed = std::min(table.cells()->sizeHint(option, index).width(),
                                        option.fontMetrics.horizontalAdvance(words) + kPadding);
            if (needed > header->sectionSize(column) + kSlack) {
                elided << described(table, words, needed, header->sectionSize(column));
            }
        }
        if ((names || !text) && elided.size() > (text ? shown / kOneIn : 0)) {
            cut << elided.front();
        }
    }
}

/// Not scrolled out of sight.
bool isWithin(const QWidget& widget, const QWidget& root) {
    QRect shown = widget.rect();
    for (const QWidget* part = &widget; part != &root && !shown.isEmpty(); part = part->parentWidget()) {
        shown = shown.translated(part->pos()).intersected(part->parentWidget()->rect());
    }
    return !shown.isEmpty();
}

} // namespace

bool isEmptyPicture(const QImage& picture) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    int commonest = 0;
    for (const int count : counts) {
        commonest = std::max(commonest, count);
    }
    return picture.width() * picture.height() - commonest < 500 || counts.size() < 8;
}

QStringList cutTexts(const QWidget& root, bool names) {
    QStringList cut;
    QList<const QWidget*> widgets{&root};
    for (const QWidget* child : root.findChildren<QWidget*>()) {
        if (child->window() == root.window()) { // a dialog is looked at by itself
            widgets << child;
        }
    }
    for (const QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&root) || !isWithin(*widget, root)) {
            continue;
        }
        if (const auto* table = qobject_cast<const qm::DataTable*>(widget); table && table->model()) {
            checkCells(*table, names, cut);
        } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            checkLabel(*label, cut);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            checkButton(*button, cut);
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            checkHeader(*header, cut);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            checkTabs(*tabs, cut);
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
            if (needed > box->width() - 16) {
                cut << described(*box, box->currentText(), needed, box->width() - 16);
            }
        }
    }
    return cut;
}
