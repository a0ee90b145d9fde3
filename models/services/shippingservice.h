#pragma once

#include "orderreserving.h"
#include "result.h"
#include "salesorder.h"

#include <optional>
#include <vector>

namespace qm {

class Warehouse;

/// Goods that leave for one order.
struct ShipmentDraft {
    struct Part {
        SalesOrderLineId line;
        Quantity quantity;
    };
    SalesOrderId order;
    std::optional<CalendarDay> day; ///< none = today
    std::vector<Part> parts;        ///< empty: everything that is open
    bool whatThereIs = false;       ///< ships less where too little is available; else that is refused
    bool cancelRest = false;        ///< what is not shipped now will not be; else it waits as a back order
    QString carrier;
    QString tracking;
};

/// A shipment that was posted, with what is needed to take it back.
struct PostedShipment {
    DocumentId document;
    QString number;
    SalesOrderId order;
    SalesOrderState before = SalesOrderState::Confirmed;
    SalesOrderState after = SalesOrderState::Shipped;
    std::vector<Held> taken;                                      ///< from where
    std::vector<Held> letGo;                                      ///< no longer held, since the rest was cancelled
    std::vector<std::pair<SalesOrderLineId, Quantity>> cancelled; ///< of lines
};

/// Posts what leaves for sales orders. A shipment is a sale: its lines are demand, and it takes stock. What was held
/// for the order leaves first, from where and of the lot that it was held of, unless the lot has expired; the rest by
/// first expiry. Never below zero, never from what is held for an older reservation. Synchronous, thread-safe, never
/// on the interface thread.
class ShippingService {
public:
    explicit ShippingService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Failures: IllegalTransition (args: from, to) where the order is neither confirmed nor picked; TooFewAvailable
    /// (args: item, available); ItemNotCounted (args: item); NumberOutOfRange where a part is more than is open;
    /// DayInFuture; NotAllowed in a closed period. Nothing is changed then.
    Result<PostedShipment> ship(const ShipmentDraft& draft);
    /// The goods lie where they lay and are held for the order again, as far as nothing else has taken them meanwhile.
    /// NothingToUndo where it is taken back already; IllegalTransition where the order is delivered; NotAllowed where
    /// goods of it came back.
    Status undo(const PostedShipment& shipment);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
