#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// The program as a process, on a warehouse in a folder of its own. QM_PROGRAM names it.
class Program {
public:
    struct Answer {
        int status = -1; ///< -1: it did not end by itself
        QByteArray out;
        QByteArray messages;
    };

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    /// Starts it on the warehouse, with messages in English.
    void start(QProcess& process, const QStringList& words) const {
        process.start(qEnvironmentVariable("QM_PROGRAM"),
                      words + QStringList{QStringLiteral("--database"), path(QStringLiteral("shop.qm")),
                                          QStringLiteral("--language"), QStringLiteral("en")});
    }
    static Answer answerOf(QProcess& process) {
        Answer answer;
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit) {
            answer.status = process.exitCode();
        }
        answer.out = process.readAllStandardOutput();
        answer.messages = process.readAllStandardError();
        return answer;
    }
    Answer run(const QStringList& words) const {
        QProcess process;
        start(process, words);
        return answerOf(process);
    }
    Answer run(const char* line) const { return run(QString::fromLatin1(line).split(QLatin1Char(' '))); }

private:
    QTemporaryDir m_folder;
};
