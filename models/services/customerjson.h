#pragma once

#include "customer.h"

#include <QtCore/QJsonObject>

namespace qm {

/// What the audit keeps of a customer: every field that a person can edit, by its column's name; and the way back.
QJsonObject customerJson(const Customer& customer);
void applyJson(const QJsonObject& json, Customer& customer);

} // namespace qm
