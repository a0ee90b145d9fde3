#pragma once

#include <functional>
#include <QDate>
#include <QDialog>
#include <QString>

namespace qm {

/// Asks before something is done that one key does not bring back: accepted() is called when the button named action is
/// pressed; Enter and Escape leave all as it is. Without blocking. Deletes itself.
void askFirst(QWidget* parent, const QString& question, const QString& action, const std::function<void()>& accepted);

/// Asks for a reason, without blocking: accepted(reason) is called with text that is not empty. Deletes itself.
void askReason(QWidget* parent, const QString& title, const QString& question,
               const std::function<void(const QString& reason)>& accepted);

/// Asks for a day, beginning with start; earliest: none before it. Deletes itself.
void askDay(QWidget* parent, const QString& title, const QString& question, QDate start, QDate earliest,
            const std::function<void(QDate day)>& accepted);

} // namespace qm
