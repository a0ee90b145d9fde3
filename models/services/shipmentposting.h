#pragma once

#include "shippingservice.h"

namespace qm {

class Transaction;

/// One shipment on its way into the ledger, in one transaction.
class ShipmentPosting {
public:
    /// order: as it stands, its lapsed reservations let go.
    ShipmentPosting(Transaction& transaction, const ShipmentDraft& draft, const SalesOrder& order, Moment moment);

    Result<PostedShipment> post();

private:
    /// What leaves of one reservation.
    struct Take {
        std::int64_t reservation = 0;
        Held held;
        Quantity reserved; ///< that the reservation holds
    };

    Status gather(const SalesOrderLine& line, Quantity wanted);
    Result<Quantity> intactPart(std::int64_t reservation, const StockKey& key, Quantity reserved) const;
    Result<bool> isFit(const StockKey& key) const;
    Status takeReserved(const SalesOrderLine& line, Quantity wanted, Quantity& taken);
    Status useReservations();
    Status settleLines();
    Status passReadings();
    Status postDocument();

    Transaction& m_transaction;
    const ShipmentDraft& m_draft;
    const SalesOrder& m_order;
    Moment m_moment;
    bool m_now; ///< it leaves at this moment; else on an earlier day, without a time
    std::vector<Take> m_takes;
    PostedShipment m_posted;
};

} // namespace qm
