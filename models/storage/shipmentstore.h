#pragma once

#include "result.h"
#include "stockledger.h"
#include "strongid.h"

#include <QtCore/QString>

#include <vector>

namespace qm {

class Database;
class Transaction;

/// A document of goods that left for an order.
struct ShipmentHead {
    DocumentId document;
    SalesOrderId order;
    QString carrier;
    QString tracking;
};
Status insertShipment(Transaction& transaction, const ShipmentHead& head);
/// UnknownOrder where the document is no shipment.
Result<ShipmentHead> readShipment(const Database& database, DocumentId document);
/// That one was posted for the order, whether it stands or was taken back.
Result<bool> hasShipments(const Database& database, SalesOrderId order);

/// Each sales line of the document belongs to one of the order's lines, in the order of the lines' numbers.
Status insertShipmentLines(Transaction& transaction, DocumentId document, const std::vector<SalesOrderLineId>& lines);
/// Quantities by the order's lines.
struct ShippedLine {
    SalesOrderLineId line;
    Quantity quantity;
};
Result<std::vector<ShippedLine>> readShipmentLines(const Database& database, DocumentId document);
/// Each of its lines has moved all of its quantity.
Result<bool> isMoved(const Database& database, DocumentId document);

} // namespace qm
