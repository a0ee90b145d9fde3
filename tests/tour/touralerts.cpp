#include "touralerts.h"

#include "alertmodel.h"
#include "alertservice.h"
#include "inlinebar.h"
#include "mainwindow.h"
#include "tourguide.h"
#include "tourhands.h"
#include "warehouse.h"

#include <QComboBox>

bool answerAlerts(qm::Warehouse& warehouse) {
    qm::AlertService service(warehouse);
    if (!service.refresh()) {
        return false;
    }
    constexpr int kAnswered = 5;
    const auto alerts = service.standing();
    if (!alerts || alerts->size() < 2 * kAnswered) {
        return false;
    }
    const auto first = alerts->begin();
    return service.acknowledge({first, first + kAnswered}) &&
           service.snooze({first + kAnswered, first + 2 * kAnswered}, warehouse.today() + 7);
}

void visitAlerts(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Alerts);
    guide.settle();
    auto* show = visibleChild<QComboBox>(window, QStringLiteral("show")); // other pages have one too
    if (auto* bar = visibleChild<qm::InlineBar>(window, QStringLiteral("bar"))) {
        bar->dismiss(); // for how long to snooze was asked before
    }
    for (const auto& [which, name] : {std::pair(2, "alerts_standing"), std::pair(1, "alerts_answered")}) {
        show->setCurrentIndex(which);
        guide.settle();
        tableOf<qm::AlertModel>(window)->selectRowAt(0);
        guide.takePicture(QString::fromLatin1(name));
    }
    show->setCurrentIndex(0);
    guide.settle();
}
