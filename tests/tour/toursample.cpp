#include "toursample.h"

#include "calendarservice.h"
#include "catalogueservice.h"
#include "errortext.h"
#include "forecastevaluationjob.h"
#include "policycheckfile.h"
#include "replenishmentservice.h"
#include "samplewarehouse.h"
#include "settingsservice.h"
#include "touralerts.h"
#include "tourcustomers.h"

#include <algorithm>
#include <cstdio>

namespace {

/// Something in the calendar to show.
bool plan(qm::Warehouse& warehouse) {
    const auto day = [](const char* iso) { return qm::CalendarDay::fromIso(iso).value(); };
    const auto suppliers = qm::CatalogueService(warehouse).suppliers({});
    std::vector<qm::CalendarEntry> entries(5);
    entries[0].name = QStringLiteral("Christmas");
    entries[0].days = {day("2026-12-25"), day("2026-12-26")};
    entries[0].repeat = qm::CalendarRepeat::Yearly;
    entries[1].kind = qm::CalendarKind::Holiday;
    entries[1].name = QStringLiteral("Black Friday");
    entries[1].days = {day("2026-11-27"), day("2026-11-27")};
    entries[2].kind = qm::CalendarKind::Promotion;
    entries[2].name = QStringLiteral("Advent offers");
    entries[2].days = {day("2026-11-30"), day("2026-12-06")};
    entries[3].kind = qm::CalendarKind::SupplierClosed;
    entries[3].name = QStringLiteral("Spring Festival");
    entries[3].days = {day("2026-12-04"), day("2026-12-13")};
    entries[4].kind = qm::CalendarKind::Holiday;
    entries[4].name = QStringLiteral("Easter");
    entries[4].days = {day("2026-04-03"), day("2026-04-06")};
    entries[4].repeat = qm::CalendarRepeat::Easter;
    if (!suppliers || suppliers->empty()) {
        return false;
    }
    entries[3].supplier = suppliers->front().supplier.id;
    return std::ranges::all_of(
        entries, [&](const qm::CalendarEntry& entry) { return qm::CalendarService(warehouse).save(entry).ok(); });
}

/// What the shop wants its stock to be worth.
bool aim(qm::Warehouse& warehouse) {
    qm::SettingsService service(warehouse);
    auto settings = service.settings();
    if (!settings) {
        return false;
    }
    settings->stockValueFrom = 60'000;
    settings->stockValueTo = 90'000;
    return service.save(*settings).ok();
}

} // namespace

bool makeTourSample(const QString& file, const qm::WarehouseOptions& options) {
    const auto made = qm::SampleWarehouse::create(file, qm::CalendarDay::fromIso("2026-11-20").value(), {});
    if (!made) {
        std::fprintf(stderr, "sample: %s %s\n", qPrintable(qm::errorText(made.error())), made.error().detail.c_str());
        return false;
    }
    auto opened = qm::Warehouse::open(file, options);
    if (!opened) {
        std::fprintf(stderr, "open: %s\n", qPrintable(qm::errorText(opened.error())));
        return false;
    }
    if (!plan(**opened) || !aim(**opened)) {
        return false;
    }
    const auto suggested = qm::ReplenishmentService(**opened).suggest({});
    if (!suggested) {
        std::fprintf(stderr, "suggest: %s %s\n", qPrintable(qm::errorText(suggested.error())),
                     suggested.error().detail.c_str());
    }
    qm::EvaluationRequest past;
    past.frontier = true;
    const auto policies = qm::PolicyEvaluationService(**opened).run(past);
    return suggested.ok() && policies.ok() && qm::keepPolicyCheck(**opened, *policies).ok() &&
           qm::ForecastEvaluationJob(**opened).run().ok() && orderForCustomers(**opened) && answerAlerts(**opened);
}
