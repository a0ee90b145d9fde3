#pragma once

#include <QCoreApplication>

namespace qm {

class ChangeModel;
class DataTable;

/// What was changed of an item, as a user reads it: the audit keeps the names and numbers of the file.
class ItemChangeText {
    Q_DECLARE_TR_FUNCTIONS(ItemChangeText)

public:
    static void setUp(DataTable& table, const ChangeModel& model);
    /// "price" → "Selling price"; a name that has no better word stays as it is.
    static QString field(const QString& name);
    /// "3900" of a price → "0.39".
    static QString value(const QString& name, const QString& stored);
};

} // namespace qm
