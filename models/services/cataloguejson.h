#pragma once

#include "catalogueservice.h"

#include <QtCore/QJsonObject>

namespace qm {

/// What the audit keeps of an item, a supplier and a term: every field that a person can edit, by its column's name.
QJsonObject itemJson(const Item& item);
QJsonObject supplierJson(const Supplier& supplier);
QJsonObject termJson(const SupplierTerm& term);

/// One row a field that differs, by the fields' names; time and user are left empty.
std::vector<ChangeRow> changeRows(const QString& before, const QString& after);

} // namespace qm
