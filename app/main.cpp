#include "commandline.h"
#include "commands/commands.h"
#include "languagemanager.h"
#include "posix/interrupt.h"
#include "windowprogram.h"

#include <cstdio>
#include <memory>
#include <QGuiApplication>

namespace {

/// Qt's remarks on its surroundings are for developers; commands say in sentences of their own what is wrong.
void dropRemarks(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

int runCommand(const qm::CommandLine& line, int argc, char** argv) {
    qInstallMessageHandler(dropRemarks);
    std::unique_ptr<QCoreApplication> application;
    if (line.command && line.command->drawsDocuments) {
        // Documents need fonts, never a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    qm::LanguageManager language;
    language.use(line.language);
    qm::watchInterrupt();
    if (line.command) {
        return int(line.command->run(line.words));
    }
    if (!line.unknown.isEmpty()) {
        std::fputs(qPrintable(qm::CommandContext::tr("There is no command “%1”. Commands:").arg(line.unknown) +
                              QStringLiteral("\n\n")),
                   stderr);
        std::fputs(qPrintable(qm::commandOverview()), stderr);
        return int(qm::ExitStatus::Usage);
    }
    std::fputs(line.version ? "quartermaster " QM_VERSION "\n"
                            : qPrintable(qm::commandOverview() + QLatin1Char('\n') +
                                         qm::CommandContext::exitStatusText() + QLatin1Char('\n')),
               stdout);
    return int(qm::ExitStatus::Done);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("quartermaster"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QM_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const qm::CommandLine line = qm::CommandLine::of(arguments);
    if (line.command || line.help || line.version || !line.unknown.isEmpty()) {
        return runCommand(line, argc, argv);
    }
    return qm::runWindow(argc, argv, line);
}
