#include "bulksaleservice.h"
#include "catalogueservice.h"
#include "mainwindow.h"
#include "theme.h"
#include "touralerts.h"
#include "tourcounts.h"
#include "tourcustomers.h"
#include "tourguide.h"
#include "tourquestions.h"
#include "tourreports.h"
#include "toursample.h"
#include "tourscenes.h"
#include "tourtranslator.h"
#include "warehouse.h"
#include "workspace.h"

#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTimeZone>

namespace {

// The tour's day: the sample ends on the Thursday before.
const QDateTime kNow(QDate(2026, 11, 20), QTime(9, 15), QTimeZone::utc());

struct Stop {
    qm::PageId page;
    const char* name;
};
constexpr Stop kPages[] = {{qm::PageId::Today, "today"},
                           {qm::PageId::Alerts, "alerts"},
                           {qm::PageId::Suggestions, "suggestions"},
                           {qm::PageId::Orders, "orders"},
                           {qm::PageId::Receiving, "receiving"},
                           {qm::PageId::SalesOrders, "sales_orders"},
                           {qm::PageId::Customers, "customers"},
                           {qm::PageId::Returns, "returns"},
                           {qm::PageId::Items, "items"},
                           {qm::PageId::Movements, "movements"},
                           {qm::PageId::Counts, "counts"},
                           {qm::PageId::Suppliers, "suppliers"},
                           {qm::PageId::Forecasts, "forecasts"},
                           {qm::PageId::PolicyCheck, "policy_check"},
                           {qm::PageId::Calendar, "calendar"},
                           {qm::PageId::Reports, "reports"},
                           {qm::PageId::Settings, "settings"}};

struct TabStop {
    qm::PageId page;
    int tab;
    const char* name;
};
constexpr TabStop kTabs[] = {{qm::PageId::Items, 1, "item_lots"},      {qm::PageId::Items, 2, "item_orders"},
                             {qm::PageId::Items, 3, "item_forecast"},  {qm::PageId::Items, 4, "item_thresholds"},
                             {qm::PageId::Items, 5, "item_suppliers"}, {qm::PageId::Items, 6, "item_changes"}};

struct ActionStop {
    qm::PageId page;
    qm::ActionId action;
    const char* name;
};
constexpr ActionStop kActions[] = {{qm::PageId::Today, qm::ActionId::Search, "search"},
                                   {qm::PageId::Today, qm::ActionId::Help, "help"},
                                   {qm::PageId::Today, qm::ActionId::Keys, "keys"},
                                   {qm::PageId::Today, qm::ActionId::ChartTable, "today_chart_table"},
                                   {qm::PageId::Today, qm::ActionId::ImportSales, "import_sales"},
                                   {qm::PageId::Suggestions, qm::ActionId::Filter, "filter"},
                                   {qm::PageId::Suggestions, qm::ActionId::Columns, "columns"},
                                   {qm::PageId::Suggestions, qm::ActionId::Main, "approve"},
                                   {qm::PageId::Suggestions, qm::ActionId::AddLine, "add_line"},
                                   {qm::PageId::Suggestions, qm::ActionId::MoveLine, "move_line"},
                                   {qm::PageId::Suggestions, qm::ActionId::Snooze, "snooze"},
                                   {qm::PageId::Suggestions, qm::ActionId::Budget, "budget"},
                                   {qm::PageId::Alerts, qm::ActionId::Snooze, "snooze_alert"},
                                   {qm::PageId::Items, qm::ActionId::Count, "count"},
                                   {qm::PageId::Items, qm::ActionId::New, "new_item"},
                                   {qm::PageId::Items, qm::ActionId::Edit, "edit_item"},
                                   {qm::PageId::Items, qm::ActionId::ChartTable, "chart_table"},
                                   {qm::PageId::Orders, qm::ActionId::ChangeExpected, "change_expected"},
                                   {qm::PageId::Orders, qm::ActionId::CancelOrder, "cancel_order"},
                                   {qm::PageId::Receiving, qm::ActionId::RestAsOrdered, "receiving_counted"},
                                   {qm::PageId::Receiving, qm::ActionId::New, "receiving_without_order"},
                                   {qm::PageId::SalesOrders, qm::ActionId::CancelOrder, "cancel_sales_order"},
                                   {qm::PageId::SalesOrders, qm::ActionId::Edit, "edit_sales_order"},
                                   {qm::PageId::Customers, qm::ActionId::New, "new_customer"},
                                   {qm::PageId::Customers, qm::ActionId::Main, "new_sales_order"},
                                   {qm::PageId::Returns, qm::ActionId::New, "new_return"},
                                   {qm::PageId::Returns, qm::ActionId::Main, "decide_return"},
                                   {qm::PageId::Suppliers, qm::ActionId::New, "new_supplier"},
                                   {qm::PageId::Suppliers, qm::ActionId::AddLine, "add_term"},
                                   {qm::PageId::Suppliers, qm::ActionId::Edit, "edit_supplier"},
                                   {qm::PageId::Suppliers, qm::ActionId::ImportSales, "import"},
                                   {qm::PageId::Calendar, qm::ActionId::New, "new_calendar_entry"},
                                   {qm::PageId::Calendar, qm::ActionId::Edit, "edit_calendar_entry"}};

/// What a till writes in the evening, with a row that is no sale.
bool writeSales(const QString& path, int bags) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write("StockCode;Description;Quantity;InvoiceDate;UnitPrice;InvoiceNo\n"
                      "85099B;Jumbo bag red retrospot;" +
                      QByteArray::number(bags) +
                      ";20/11/2026;2,08;70001\n"
                      "22423;Regency cakestand 3 tier;2;20/11/2026;12,75;70001\n"
                      "22197;Small popcorn holder;many;20/11/2026;0,85;70002\n") > 0;
}

/// A window as it opens on some file, on some day.
struct Beginning {
    const char* name;
    QString file;
    QDateTime now;
    qm::PageId page = qm::PageId::Today;
};
constexpr int kLongAfter = 120;

/// Its complaints and pictures; the window is closed again.
struct Begun {
    QStringList complaints;
    int pictures = 0;
};

Begun visitBeginning(const Beginning& beginning, const std::vector<TourLook>& looks, bool names) {
    const QString name = QString::fromLatin1(beginning.name);
    qm::WarehouseOptions options;
    options.clock = [now = beginning.now] { return now; };
    if (!QFileInfo::exists(beginning.file)) {
        qm::NewWarehouse fresh;
        fresh.currency = QStringLiteral("GBP");
        if (!qm::Warehouse::create(beginning.file, fresh)) {
            return {{name + QStringLiteral(": no warehouse")}, 0};
        }
    }
    auto warehouse = qm::Warehouse::open(beginning.file, options);
    if (!warehouse) {
        return {{name + QStringLiteral(": cannot be opened")}, 0};
    }
    // With an item a new warehouse shows its pages.
    if (qm::Item item; beginning.page != qm::PageId::Today) {
        item.sku = QStringLiteral("TEA");
        item.name = QStringLiteral("Green tea");
        if (!qm::CatalogueService(**warehouse).saveItem(item)) {
            return {{name + QStringLiteral(": no item")}, 0};
        }
    }
    qm::Workspace workspace(**warehouse);
    qm::MainWindow window(workspace);
    window.resize(1440, 900);
    window.show();
    TourGuide guide(window, workspace, looks, names);
    guide.visitPage(beginning.page, name);
    return {guide.complaints(), guide.taken()};
}

/// The clock stands still on the tour's day.
qm::WarehouseOptions tourOptions() {
    qm::WarehouseOptions options;
    options.clock = [] { return kNow; };
    return options;
}

/// sample: from --make-sample; empty: it is made here.
int tour(const std::vector<TourLook>& looks, const QString& language, const QString& sample) {
    TourTranslator translator(language);
    QTranslator qtTranslator;
    const QLocale locale = translator.isPseudo()
                               ? QLocale(QStringLiteral("en_GB"))
                               : QLocale(language == QLatin1String("en") ? QStringLiteral("en_GB") : language);
    QLocale::setDefault(locale);
    if (qtTranslator.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qtTranslator);
    }
    QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(translator.isPseudo() ? Qt::RightToLeft : locale.textDirection());
    qm::applyTheme(looks.front().theme);

    const QTemporaryDir data;
    const QString file = data.filePath(QStringLiteral("sample.qm"));
    if (!(sample.isEmpty() ? makeTourSample(file, tourOptions()) : QFile::copy(sample, file))) {
        std::fputs("there is no sample\n", stderr);
        return 1;
    }
    auto warehouse = qm::Warehouse::open(file, tourOptions());
    if (!warehouse) {
        return 1;
    }
    qm::Workspace workspace(**warehouse);
    qm::MainWindow window(workspace);
    window.resize(1440, 900);
    window.show();
    TourGuide guide(window, workspace, looks, !translator.isPseudo());
    for (const Stop& stop : kPages) {
        if (window.pages().contains(stop.page)) {
            guide.visitPage(stop.page, QString::fromLatin1(stop.name));
        }
    }
    for (const TabStop& stop : kTabs) {
        guide.visitTab(stop.page, stop.tab, QString::fromLatin1(stop.name));
    }
    for (const ActionStop& stop : kActions) {
        if (window.pages().contains(stop.page)) {
            guide.visitAction(stop.page, stop.action, QString::fromLatin1(stop.name));
        }
    }
    const auto unusual = qm::BulkSaleService(**warehouse).open();
    if (!unusual || unusual->empty()) {
        std::fputs("no sale of the sample stands out\n", stderr);
        return 1;
    }
    const qint64 item = unusual->front().item.value;
    guide.visitForecastButton(item, QStringLiteral("changeForecast"), QStringLiteral("change_forecast"));
    guide.visitForecastButton(item, QStringLiteral("checkSale"), QStringLiteral("check_sale"));
    visitAlerts(guide, window);
    visitReports(guide, window);
    visitReturns(guide, window);
    visitDelivery(guide, window);
    visitEntries(guide, window);
    visitMenus(guide, window);
    visitCounts(guide, window, **warehouse);
    const QString sales = data.filePath(QStringLiteral("till 20 November.csv"));
    const QString again = data.filePath(QStringLiteral("till 20 November, again.csv"));
    if (!writeSales(sales, 12) || !writeSales(again, 10)) {
        return 1;
    }
    visitImport(guide, window, sales);
    visitChangedDocuments(guide, window, again);
    visitPaste(guide, window);
    visitOrders(guide, window);
    visitCloseOrder(guide, window);
    visitImportUndo(guide, window);
    visitWork(guide, window, workspace);
    visitGoal(guide, **warehouse);
    visitBlindDelivery(guide, window, **warehouse);
    window.hide();
    QStringList complaints = guide.complaints();
    int pictures = guide.taken();
    for (const Beginning& beginning :
         {Beginning{"welcome", data.filePath(QStringLiteral("empty.qm")), kNow},
          Beginning{"working_day", file, kNow.addDays(kLongAfter)},
          Beginning{"policy_check_before", data.filePath(QStringLiteral("new.qm")), kNow, qm::PageId::PolicyCheck}}) {
        const Begun begun = visitBeginning(beginning, looks, !translator.isPseudo());
        complaints += begun.complaints;
        pictures += begun.pictures;
    }
    for (const QString& complaint : complaints) {
        std::fprintf(stderr, "%s\n", qPrintable(complaint));
    }
    for (const QString& missing : translator.missing()) {
        std::fprintf(stderr, "missing translation: %s\n", qPrintable(missing));
    }
    std::printf("%d pictures, %d complaints\n", pictures, int(complaints.size() + translator.missing().size()));
    return complaints.isEmpty() && translator.missing().isEmpty() && pictures > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings; // the person's own settings are left alone
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption(
        QCommandLineOption(QStringLiteral("language"), QString(), QStringLiteral("code"), QStringLiteral("en")));
    parser.addOption(
        QCommandLineOption(QStringLiteral("theme"), QString(), QStringLiteral("theme"), QStringLiteral("light")));
    const QString make = QStringLiteral("make-sample");
    parser.addOption(QCommandLineOption(make, QString(), QStringLiteral("file")));
    parser.addOption(QCommandLineOption(QStringLiteral("sample"), QString(), QStringLiteral("file")));
    const bool understood = parser.parse(application.arguments());
    if (understood && parser.isSet(make) && parser.positionalArguments().isEmpty()) {
        QFile::remove(parser.value(make));
        return QDir().mkpath(QFileInfo(parser.value(make)).path()) && makeTourSample(parser.value(make), tourOptions())
                   ? 0
                   : 1;
    }
    const QString theme = parser.value(QStringLiteral("theme"));
    const bool both = theme == QLatin1String("both");
    if (!understood || parser.positionalArguments().size() != 1 ||
        (theme != QLatin1String("light") && theme != QLatin1String("dark") && !both)) {
        std::fputs("usage: qm_tour FOLDER [--language CODE] [--theme light|dark|both] [--sample FILE]\n"
                   "       qm_tour --make-sample FILE\n"
                   "both: into the folders light and dark of FOLDER\n",
                   stderr);
        return 2;
    }
    const QDir folder(parser.positionalArguments().front());
    std::vector<TourLook> looks;
    for (const auto& [choice, name] :
         {std::pair(qm::ThemeChoice::Light, "light"), std::pair(qm::ThemeChoice::Dark, "dark")}) {
        const QString each = QString::fromLatin1(name);
        if (both || theme == each) {
            looks.push_back({choice, both ? QDir(folder.filePath(each)) : folder});
        }
    }
    for (const TourLook& look : looks) {
        if (!look.folder.mkpath(QStringLiteral("."))) {
            std::fputs("qm_tour: the folder cannot be made\n", stderr);
            return 1;
        }
    }
    return tour(looks, parser.value(QStringLiteral("language")), parser.value(QStringLiteral("sample")));
}
