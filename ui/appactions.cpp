#include "appactions.h"

#include <array>
#include <QCoreApplication>
#include <QKeySequence>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

struct Spec {
    ActionId id;
    const char* text;
    const char* keys; ///< portable text, parted by ;
    int tableKey = 0;
    bool global = false;
};

constexpr auto kEverywhere = true;

// The letter works in tables only; the keys beside it work everywhere on the page.
constexpr Spec kSpecs[] = {
    {ActionId::ShowToday, QT_TRANSLATE_NOOP("AppActions", "Today"), "Ctrl+1", 0, kEverywhere},
    {ActionId::ShowAlerts, QT_TRANSLATE_NOOP("AppActions", "Alerts"), "Ctrl+Shift+G", 0, kEverywhere},
    {ActionId::ShowSuggestions, QT_TRANSLATE_NOOP("AppActions", "Order suggestions"), "Ctrl+2", 0, kEverywhere},
    {ActionId::ShowOrders, QT_TRANSLATE_NOOP("AppActions", "Purchase orders"), "Ctrl+3", 0, kEverywhere},
    {ActionId::ShowReceiving, QT_TRANSLATE_NOOP("AppActions", "Receiving"), "Ctrl+4", 0, kEverywhere},
    {ActionId::ShowSalesOrders, QT_TRANSLATE_NOOP("AppActions", "Sales orders"), "Ctrl+Shift+B", 0, kEverywhere},
    {ActionId::ShowCustomers, QT_TRANSLATE_NOOP("AppActions", "Customers"), "Ctrl+Shift+H", 0, kEverywhere},
    {ActionId::ShowReturns, QT_TRANSLATE_NOOP("AppActions", "Returns and complaints"), "Ctrl+Shift+R", 0, kEverywhere},
    {ActionId::ShowItems, QT_TRANSLATE_NOOP("AppActions", "Items"), "Ctrl+5", 0, kEverywhere},
    {ActionId::ShowMovements, QT_TRANSLATE_NOOP("AppActions", "Movements"), "Ctrl+6", 0, kEverywhere},
    {ActionId::ShowCounts, QT_TRANSLATE_NOOP("AppActions", "Counts"), "Ctrl+Shift+T", 0, kEverywhere},
    {ActionId::ShowForecasts, QT_TRANSLATE_NOOP("AppActions", "Forecasts"), "Ctrl+9", 0, kEverywhere},
    {ActionId::ShowPolicyCheck, QT_TRANSLATE_NOOP("AppActions", "Policy check"), "Ctrl+Shift+P", 0, kEverywhere},
    {ActionId::ShowSuppliers, QT_TRANSLATE_NOOP("AppActions", "Suppliers"), "Ctrl+7", 0, kEverywhere},
    {ActionId::ShowCalendar, QT_TRANSLATE_NOOP("AppActions", "Calendar"), "Ctrl+Shift+D", 0, kEverywhere},
    {ActionId::ShowReports, QT_TRANSLATE_NOOP("AppActions", "Reports"), "Ctrl+Shift+Y", 0, kEverywhere},
    {ActionId::ShowSettings, QT_TRANSLATE_NOOP("AppActions", "Settings"), "Ctrl+,;Ctrl+8", 0, kEverywhere},
    {ActionId::Search, QT_TRANSLATE_NOOP("AppActions", "Search"), "Ctrl+K", 0, kEverywhere},
    {ActionId::Menu, QT_TRANSLATE_NOOP("AppActions", "Menu"), "F10", 0, kEverywhere},
    {ActionId::ImportSales, QT_TRANSLATE_NOOP("AppActions", "Import sales…"), "Ctrl+I", 0, kEverywhere},
    {ActionId::ImportFiles, QT_TRANSLATE_NOOP("AppActions", "Import files…"), "Ctrl+Shift+I", 0, kEverywhere},
    {ActionId::OpenWarehouse, QT_TRANSLATE_NOOP("AppActions", "Open another warehouse…"), "Ctrl+O", 0, kEverywhere},
    {ActionId::LargerText, QT_TRANSLATE_NOOP("AppActions", "Larger text"), "Ctrl++;Ctrl+=", 0, kEverywhere},
    {ActionId::SmallerText, QT_TRANSLATE_NOOP("AppActions", "Smaller text"), "Ctrl+-", 0, kEverywhere},
    {ActionId::NormalText, QT_TRANSLATE_NOOP("AppActions", "Normal text"), "Ctrl+0", 0, kEverywhere},
    {ActionId::SwitchTheme, QT_TRANSLATE_NOOP("AppActions", "Light or dark"), "Ctrl+Shift+L", 0, kEverywhere},
    {ActionId::Refresh, QT_TRANSLATE_NOOP("AppActions", "Refresh"), "F5", 0, kEverywhere},
    {ActionId::Help, QT_TRANSLATE_NOOP("AppActions", "Help about this page"), "F1", 0, kEverywhere},
    {ActionId::Keys, QT_TRANSLATE_NOOP("AppActions", "Keys"), "Ctrl+/", 0, kEverywhere},
    {ActionId::Quit, QT_TRANSLATE_NOOP("AppActions", "Quit"), "Ctrl+Q", 0, kEverywhere},
    {ActionId::Main, QT_TRANSLATE_NOOP("AppActions", "Main action of this page"), "Ctrl+Return;Ctrl+Enter"},
    {ActionId::Undo, QT_TRANSLATE_NOOP("AppActions", "Undo"), "Ctrl+Z"},
    {ActionId::UndoChosen, QT_TRANSLATE_NOOP("AppActions", "Undo the chosen one"), "Ctrl+Shift+Z"},
    {ActionId::Filter, QT_TRANSLATE_NOOP("AppActions", "Filter"), "Ctrl+F"},
    {ActionId::Copy, QT_TRANSLATE_NOOP("AppActions", "Copy"), "Ctrl+C"},
    {ActionId::CopyTable, QT_TRANSLATE_NOOP("AppActions", "Copy table"), "Ctrl+Shift+C"},
    {ActionId::Paste, QT_TRANSLATE_NOOP("AppActions", "Paste cells"), "Ctrl+V"},
    {ActionId::Columns, QT_TRANSLATE_NOOP("AppActions", "Columns…"), "Ctrl+Shift+K"},
    {ActionId::ExportTable, QT_TRANSLATE_NOOP("AppActions", "Export table…"), "Ctrl+Shift+E"},
    {ActionId::Open, QT_TRANSLATE_NOOP("AppActions", "Open"), "Ctrl+Shift+O", Qt::Key_Return},
    {ActionId::Edit, QT_TRANSLATE_NOOP("AppActions", "Edit"), "F2"},
    {ActionId::New, QT_TRANSLATE_NOOP("AppActions", "New"), "Ctrl+N"},
    {ActionId::Remove, QT_TRANSLATE_NOOP("AppActions", "Remove"), "Del"},
    {ActionId::NextLook, QT_TRANSLATE_NOOP("AppActions", "Next line that needs a look"), "F4", Qt::Key_N},
    {ActionId::Include, QT_TRANSLATE_NOOP("AppActions", "Include or leave out"), "F7", Qt::Key_Space},
    {ActionId::Snooze, QT_TRANSLATE_NOOP("AppActions", "Snooze"), "Ctrl+Shift+S", Qt::Key_S},
    {ActionId::NextSupplier, QT_TRANSLATE_NOOP("AppActions", "Next supplier"), "F8", Qt::Key_V},
    {ActionId::Budget, QT_TRANSLATE_NOOP("AppActions", "Budget"), "Ctrl+B", Qt::Key_B},
    {ActionId::AddLine, QT_TRANSLATE_NOOP("AppActions", "Add an item"), "Ctrl+Shift+A", Qt::Key_A},
    {ActionId::MoveLine, QT_TRANSLATE_NOOP("AppActions", "Move or split"), "Ctrl+M", Qt::Key_M},
    {ActionId::Why, QT_TRANSLATE_NOOP("AppActions", "Why this quantity"), "F3", Qt::Key_Return},
    {ActionId::MakeSuggestions, QT_TRANSLATE_NOOP("AppActions", "Make suggestions anew"), "Shift+F5"},
    {ActionId::WriteDocuments, QT_TRANSLATE_NOOP("AppActions", "Write documents"), "F6"},
    {ActionId::MarkSent, QT_TRANSLATE_NOOP("AppActions", "Mark as sent"), "Ctrl+F6"},
    {ActionId::FixLimits, QT_TRANSLATE_NOOP("AppActions", "Use the best limits"), "Ctrl+Shift+M", Qt::Key_L},
    {ActionId::Count, QT_TRANSLATE_NOOP("AppActions", "Count…"), "Ctrl+Shift+N", Qt::Key_C},
    {ActionId::ChartTable, QT_TRANSLATE_NOOP("AppActions", "Chart as table"), "Ctrl+T", Qt::Key_T},
    {ActionId::ItemForecast, QT_TRANSLATE_NOOP("AppActions", "Forecast of the item"), "Ctrl+Shift+F"},
    {ActionId::Differences, QT_TRANSLATE_NOOP("AppActions", "Differences"), "F7", Qt::Key_D},
    {ActionId::Acknowledge, QT_TRANSLATE_NOOP("AppActions", "Acknowledge"), "F7", Qt::Key_Space},
    {ActionId::InPacks, QT_TRANSLATE_NOOP("AppActions", "In packs"), "F7"},
    {ActionId::RestAsOrdered, QT_TRANSLATE_NOOP("AppActions", "Take the rest as ordered"), "F8"},
    {ActionId::ArrivedUnchecked, QT_TRANSLATE_NOOP("AppActions", "Arrived, unchecked"), "F9"},
    {ActionId::Damaged, QT_TRANSLATE_NOOP("AppActions", "Damaged"), "Ctrl+D", Qt::Key_D},
    {ActionId::ClaimLetter, QT_TRANSLATE_NOOP("AppActions", "Claim letter"), "Ctrl+L"},
    {ActionId::ChangeExpected, QT_TRANSLATE_NOOP("AppActions", "New delivery day"), "Ctrl+E", Qt::Key_E},
    {ActionId::CloseOrder, QT_TRANSLATE_NOOP("AppActions", "Close order"), "Ctrl+Shift+W"},
    {ActionId::CancelOrder, QT_TRANSLATE_NOOP("AppActions", "Cancel order"), "Ctrl+Shift+X"},
    {ActionId::ShowDocument, QT_TRANSLATE_NOOP("AppActions", "Show document"), "Ctrl+P", Qt::Key_P},
    {ActionId::TakeReturn, QT_TRANSLATE_NOOP("AppActions", "Take up a return…"), "Ctrl+R", Qt::Key_R},
};

const Spec& specOf(ActionId id) {
    const auto* found = std::find_if(std::begin(kSpecs), std::end(kSpecs), [id](const Spec& s) { return s.id == id; });
    Q_ASSERT(found != std::end(kSpecs));
    return *found;
}

} // namespace

QString shownKeys(const QKeySequence& keys) {
    QString text = keys.toString(QKeySequence::NativeText);
    const bool plus = text.endsWith(u"++"_s); // the key itself
    text.replace(u"+"_s, u" "_s);
    if (plus) {
        text.back() = u'+';
    }
    text.replace(u"Return"_s, u"Enter"_s);
    return text;
}

AppActions::AppActions(QObject* parent) : QObject(parent) {
    for (const Spec& spec : kSpecs) {
        auto* action = new QAction(this);
        QList<QKeySequence> keys;
        const QStringList parts = QString::fromLatin1(spec.keys).split(u';', Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            keys.append(QKeySequence(part, QKeySequence::PortableText));
        }
        action->setShortcuts(keys);
        action->setEnabled(spec.global);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        m_actions.emplace(spec.id, action);
    }
    retranslate();
}

QAction* AppActions::action(ActionId id) const {
    return m_actions.at(id);
}

QList<ActionId> AppActions::ids() const {
    QList<ActionId> ids;
    for (const Spec& spec : kSpecs) {
        ids.append(spec.id);
    }
    return ids;
}

void AppActions::enableForPage(const QList<ActionId>& ids) {
    for (const auto& [id, action] : m_actions) {
        action->setEnabled(isGlobal(id) || ids.contains(id));
    }
}

bool AppActions::isGlobal(ActionId id) {
    return specOf(id).global;
}

int AppActions::tableKey(ActionId id) {
    return specOf(id).tableKey;
}

QAction* AppActions::forTableKey(int key) const {
    const int wanted = key == Qt::Key_Enter ? int{Qt::Key_Return} : key;
    for (const Spec& spec : kSpecs) {
        if (spec.tableKey == wanted && action(spec.id)->isEnabled()) {
            return action(spec.id);
        }
    }
    return nullptr;
}

QString AppActions::keyText(ActionId id) const {
    const Spec& spec = specOf(id);
    if (spec.tableKey == Qt::Key_Space) {
        return tr("Space");
    }
    if (spec.tableKey != 0) {
        return shownKeys(QKeySequence(spec.tableKey));
    }
    return shownKeys(action(id)->shortcut());
}

void AppActions::retranslate() {
    for (const Spec& spec : kSpecs) {
        action(spec.id)->setText(QCoreApplication::translate("AppActions", spec.text));
    }
}

} // namespace qm
