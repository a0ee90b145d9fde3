#pragma once

#include "catalogueservice.h"
#include "location.h"

#include <QtCore/QJsonObject>

namespace qm {

/// What the audit keeps of an item, a supplier, a term and a place: every field that a person can edit, by its column's
/// name.
QJsonObject itemJson(const Item& item);
QJsonObject supplierJson(const Supplier& supplier);
QJsonObject termJson(const SupplierTerm& term);
QJsonObject placeJson(const Location& place);

/// The way back: every field of the object becomes what it says there.
void applyJson(const QJsonObject& json, Item& item);
void applyJson(const QJsonObject& json, Supplier& supplier);
void applyJson(const QJsonObject& json, SupplierTerm& term);
/// The name and the point alone: what a place lies in is never changed.
void applyJson(const QJsonObject& json, Location& place);

/// One row a field that differs, by the fields' names; time and user are left empty.
std::vector<ChangeRow> changeRows(const QString& before, const QString& after);

} // namespace qm
