#include "keysheet.h"

#include "appactions.h"
#include "pages/page.h"

#include <QHBoxLayout>
#include <QLabel>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

QString rowOf(const QString& keys, const QString& what) {
    return u"<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(keys.toHtmlEscaped(),
                                                                             what.toHtmlEscaped());
}

} // namespace

KeySheet::KeySheet(const AppActions& actions, const Page& page, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 20);
    layout->setSpacing(36);
    const auto keysOf = [&](ActionId id) {
        const QString letter = AppActions::tableKey(id) != 0 ? actions.keyText(id) : QString();
        const QString shortcut = shownKeys(actions.action(id)->shortcut());
        return letter.isEmpty() ? shortcut : tr("%1 or %2").arg(letter, shortcut);
    };
    const auto add = [&](const QString& title, const QList<ActionId>& ids) {
        QString rows;
        for (const ActionId id : ids) {
            if (const QString keys = keysOf(id); !keys.isEmpty()) {
                rows += rowOf(keys, actions.action(id)->text());
            }
        }
        auto* label =
            new QLabel(u"<h3>%1</h3><table cellpadding='2'>%2</table>"_s.arg(title.toHtmlEscaped(), rows), this);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        layout->addWidget(label);
    };
    QList<ActionId> everywhere;
    const QList<ActionId> all = actions.ids();
    for (const ActionId id : all) {
        if (AppActions::isGlobal(id)) {
            everywhere += id;
        }
    }
    add(page.title(), page.actionsHere());
    if (const QList<ActionId> table = page.tableActions(); !table.isEmpty()) {
        add(tr("In every table"), table);
    }
    add(tr("Everywhere"), everywhere);
}

} // namespace qm
