#include "windowprogram.h"

#include "commandline.h"
#include "languagemanager.h"
#include "windowsession.h"

#include <cstdio>
#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>

namespace qm {

namespace {

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int runWindow(int argc, char** argv, const CommandLine& line) {
    if (!hasDisplay()) {
        // Qt would end the process with a core dump.
        const QCoreApplication application(argc, argv);
        LanguageManager language;
        language.use(line.language);
        std::fputs(qPrintable(QCoreApplication::translate(
                       "CommandLine",
                       "There is no display for the window. Commands work without one: quartermaster --help\n")),
                   stderr);
        return 1;
    }
    // Where QSettings keeps what is the user's: without it they lie in a folder "Unknown Organization".
    QCoreApplication::setOrganizationName(QStringLiteral("quartermaster"));
    QApplication application(argc, argv);
    application.setApplicationDisplayName(QStringLiteral("Quartermaster"));
    application.setDesktopFileName(QStringLiteral("quartermaster"));
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringLiteral("database"), QString(), QStringLiteral("file")));
    parser.addOption(QCommandLineOption(QStringLiteral("language"), QString(), QStringLiteral("code")));
    parser.addOption(QCommandLineOption(QStringLiteral("theme"), QString(), QStringLiteral("theme")));
    if (!parser.parse(application.arguments())) {
        std::fputs(qPrintable(parser.errorText() + QLatin1Char('\n')), stderr);
        return 2;
    }
    WindowChoices choices;
    choices.language = line.language;
    choices.file = parser.value(QStringLiteral("database"));
    if (parser.isSet(QStringLiteral("theme"))) {
        const QString theme = parser.value(QStringLiteral("theme"));
        if (theme == QLatin1String("light")) {
            choices.theme = ThemeChoice::Light;
        } else if (theme == QLatin1String("dark")) {
            choices.theme = ThemeChoice::Dark;
        } else if (theme == QLatin1String("system")) {
            choices.theme = ThemeChoice::System;
        } else {
            std::fputs(
                qPrintable(QCoreApplication::translate("CommandLine", "The theme is light, dark or system, not %1.\n")
                               .arg(theme)),
                stderr);
            return 2;
        }
    }
    WindowSession session(choices);
    if (!session.start()) {
        return 1;
    }
    return application.exec();
}

} // namespace qm
