#include "tourreports.h"

#include "report.h"
#include "tourguide.h"
#include "tourhands.h"

#include <QListWidget>

void visitReports(TourGuide& guide, qm::MainWindow& window) {
    window.showPage(qm::PageId::Reports);
    guide.settle();
    auto* list = visibleChild<QListWidget>(window, QStringLiteral("reports"));
    for (std::size_t i = 1; i < qm::kReportNames.size(); ++i) {
        list->setCurrentRow(static_cast<int>(i));
        const std::string_view name = qm::kReportNames[i];
        guide.takePicture(QStringLiteral("report_") + QString::fromLatin1(name.data(), qsizetype(name.size())));
    }
}
