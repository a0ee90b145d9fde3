#include "alertkeeper.h"

#include "alerttext.h"
#include "filesettings.h"
#include "theme.h"
#include "watchchoice.h"
#include "workspace.h"

#include <optional>
#include <QPainter>
#include <QPixmap>
#include <QSettings>
#include <QSystemTrayIcon>
#include <utility>

namespace qm {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto kSoon = 3s;
constexpr auto kDayCheck = 60s;

/// The last log entry that was told of, of one file.
std::optional<std::int64_t> lastTold(const QString& file) {
    QSettings settings;
    settings.beginGroup(fileSettingsGroup(u"alerts"_s, file));
    const QVariant last = settings.value(u"told"_s);
    return last.isValid() ? std::optional(std::int64_t{last.toLongLong()}) : std::nullopt;
}

void setLastTold(const QString& file, std::int64_t entry) {
    QSettings settings;
    settings.beginGroup(fileSettingsGroup(u"alerts"_s, file));
    settings.setValue(u"told"_s, qlonglong{entry});
}

QIcon trayIcon() {
    constexpr int kSize = 64;
    constexpr int kInset = 4;
    QPixmap picture(kSize, kSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColors().accent);
    painter.drawRoundedRect(picture.rect().adjusted(kInset, kInset, -kInset, -kInset), 12, 12);
    QFont font = painter.font();
    font.setPixelSize(kSize - 5 * kInset);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(picture.rect(), Qt::AlignCenter, u"Q"_s);
    return QIcon(picture);
}

} // namespace

AlertKeeper::AlertKeeper(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_day(workspace.warehouse().today()) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &AlertKeeper::look);
    const auto later = [this] {
        if (!m_soon.isActive()) {
            m_soon.start(); // not put off by further changes
        }
    };
    connect(&workspace, &Workspace::dataChanged, this, later);
    connect(&m_days, &QTimer::timeout, this, [this, later] {
        if (std::exchange(m_day, m_workspace.warehouse().today()) != m_workspace.warehouse().today()) {
            later();
        }
    });
    m_days.start(kDayCheck);
    later();
    connect(&workspace.preferences(), &UserPreferences::trayNoticesChanged, this, &AlertKeeper::showTray);
    showTray();
}

AlertKeeper::~AlertKeeper() = default;

void AlertKeeper::look() {
    if (std::exchange(m_busy, true)) {
        m_again = true;
        return;
    }
    const QString file = m_workspace.warehouse().file();
    m_workspace.job(
        this,
        [folder = watchChoice(file).folder, told = lastTold(file)](Warehouse& warehouse,
                                                                   const JobProgress&) -> Result<AlertService::News> {
            AlertService service(warehouse, folder);
            if (const auto logged = service.refresh(); !logged.ok()) {
                return logged.error();
            }
            return service.newsSince(told.value_or(0));
        },
        [this, file, first = !lastTold(file)](const Result<AlertService::News>& news) {
            m_busy = false;
            if (news.ok()) { // else a page says what is wrong with the file, or the next look finds the same
                if (!first) {
                    tell(*news);
                }
                setLastTold(file, news->lastEntry);
            }
            if (std::exchange(m_again, false)) {
                m_soon.start();
            }
        });
}

void AlertKeeper::tell(const AlertService::News& news) {
    if (news.alerts.empty()) {
        return;
    }
    const QString worst = alertText(news.alerts.front(), QLocale());
    const auto others = static_cast<int>(news.alerts.size()) - 1;
    const QString text = others == 0 ? worst : tr("%1 — and %Ln more", "the worst alert", others).arg(worst);
    if (m_tray) {
        m_tray->showMessage(tr("New alerts"), text, trayIcon());
    }
    Q_EMIT noticed(text);
}

void AlertKeeper::showTray() {
    if (!m_workspace.preferences().trayNotices() || !QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray.reset();
        return;
    }
    m_tray = std::make_unique<QSystemTrayIcon>(trayIcon());
    m_tray->setToolTip(u"Quartermaster"_s);
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &AlertKeeper::alertsWanted);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, &AlertKeeper::alertsWanted);
    m_tray->show();
}

} // namespace qm
