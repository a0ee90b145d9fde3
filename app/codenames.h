#pragma once

#include "result.h"
#include "strongid.h"

#include <QHash>
#include <QString>

namespace qm {

class Warehouse;

/// Codes of suppliers and places: listings name them so that what is written can be read back.
class CodeNames {
public:
    static Result<CodeNames> read(Warehouse& warehouse);

    QString supplier(SupplierId id) const { return m_suppliers.value(id); }
    QString location(LocationId id) const { return m_locations.value(id); }

private:
    QHash<SupplierId, QString> m_suppliers;
    QHash<LocationId, QString> m_locations;
};

} // namespace qm
