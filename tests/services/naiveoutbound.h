#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <vector>

/// Reservations and shipments of one item in two bins in their simplest form: everything in memory, in order of time,
/// each question answered by going through all of it. It shares no code with the program.
class NaiveOutbound {
public:
    enum class State { Draft, Confirmed, Picked, Shipped, Cancelled };
    struct Order {
        std::int64_t quantity = 0;
        std::int64_t shipped = 0;
        std::int64_t cancelled = 0;
        State state = State::Draft;
        std::int64_t open() const { return quantity - shipped - cancelled; }
        bool waits() const { return state == State::Confirmed || state == State::Picked; }
    };
    struct Held {
        std::size_t order = 0;
        std::size_t bin = 0;
        std::int64_t quantity = 0;
    };
    struct Shipment {
        std::size_t order = 0;
        State before = State::Confirmed;
        std::int64_t quantity = 0;
        std::int64_t cancelled = 0;
        int at = 0;
        std::vector<Held> taken;
        std::vector<Held> letGo;
    };
    struct Cancellation {
        std::size_t order = 0;
        State before = State::Draft;
        std::int64_t cancelled = 0;
        std::vector<Held> held;
    };

    std::array<std::int64_t, 2> onHand{};
    std::array<int, 2> countedAt{}; ///< when the bin was counted last
    int now = 0;
    std::vector<Order> orders;
    std::vector<Held> held; ///< the oldest first

    std::int64_t heldIn(std::size_t bin) const {
        return sum([&](const Held& one) { return one.bin == bin; });
    }
    std::int64_t heldFor(std::size_t order) const {
        return sum([&](const Held& one) { return one.order == order; });
    }
    bool isBroken(std::size_t bin) const { return heldIn(bin) > std::max<std::int64_t>(onHand[bin], 0); }

    void count(std::size_t bin, std::int64_t counted) {
        onHand[bin] = counted;
        countedAt[bin] = now;
    }
    bool confirm(std::size_t order, bool backOrder) {
        if (orders[order].state != State::Draft) {
            return false;
        }
        const NaiveOutbound before = *this;
        orders[order].state = State::Confirmed;
        if (hold(order, orders[order].quantity) < orders[order].quantity && !backOrder) {
            *this = before;
            return false;
        }
        return true;
    }
    bool undoConfirm(std::size_t order) {
        if (orders[order].state != State::Confirmed || orders[order].shipped + orders[order].cancelled > 0) {
            return false;
        }
        release(order);
        orders[order].state = State::Draft;
        return true;
    }
    bool holdRest(std::size_t order) {
        if (!orders[order].waits()) {
            return false;
        }
        hold(order, orders[order].open() - heldFor(order));
        return true;
    }
    bool pick(std::size_t order, bool picked) {
        const State from = picked ? State::Confirmed : State::Picked;
        if (orders[order].state != from) {
            return false;
        }
        orders[order].state = picked ? State::Picked : State::Confirmed;
        return true;
    }
    std::optional<Cancellation> cancel(std::size_t order) {
        Order& one = orders[order];
        if (one.state == State::Shipped || one.state == State::Cancelled) {
            return std::nullopt;
        }
        Cancellation done{order, one.state, one.shipped > 0 ? one.open() : 0, release(order)};
        one.cancelled += done.cancelled;
        one.state = one.shipped > 0 ? State::Shipped : State::Cancelled;
        return done;
    }
    bool undoCancel(const Cancellation& done) {
        Order& one = orders[done.order];
        if (one.state != (done.cancelled > 0 ? State::Shipped : State::Cancelled)) {
            return false;
        }
        one.state = done.before;
        one.cancelled -= done.cancelled;
        holdAgain(done.held);
        return true;
    }

    /// quantity 0: all that is open.
    std::optional<Shipment> ship(std::size_t order, std::int64_t quantity, bool whatThereIs, bool cancelRest) {
        const NaiveOutbound before = *this;
        Order& one = orders[order];
        const std::int64_t wanted = quantity == 0 ? one.open() : quantity;
        if (!one.waits() || wanted > one.open()) {
            return std::nullopt;
        }
        Shipment shipment{order, one.state, 0, 0, now, {}, {}};
        if (kept(order, wanted, nullptr) < wanted) {
            hold(order, wanted - kept(order, wanted, nullptr));
        }
        shipment.quantity = kept(order, wanted, &shipment.taken);
        if (shipment.quantity == 0 || (shipment.quantity < wanted && !whatThereIs)) {
            *this = before;
            return std::nullopt;
        }
        for (const Held& part : shipment.taken) {
            onHand[part.bin] -= part.quantity;
        }
        one.shipped += shipment.quantity;
        shipment.cancelled = cancelRest ? one.open() : 0;
        one.cancelled += shipment.cancelled;
        std::int64_t allowed = one.open();
        for (Held& reservation : held) {
            if (reservation.order == order) {
                const std::int64_t stays = std::min(allowed, reservation.quantity);
                allowed -= stays;
                if (stays < reservation.quantity) {
                    shipment.letGo.push_back({order, reservation.bin, reservation.quantity - stays});
                    reservation.quantity = stays;
                }
            }
        }
        forgetEmpty();
        one.state = one.open() > 0 ? State::Confirmed : State::Shipped;
        return shipment;
    }
    bool undoShip(const Shipment& shipment) {
        Order& one = orders[shipment.order];
        if (!one.waits() && one.state != State::Shipped) {
            return false;
        }
        for (const Held& part : shipment.taken) {
            // What was counted since stays as counted.
            onHand[part.bin] += countedAt[part.bin] < shipment.at ? part.quantity : 0;
        }
        one.shipped -= shipment.quantity;
        one.cancelled -= shipment.cancelled;
        one.state = shipment.before;
        holdAgain(shipment.taken);
        holdAgain(shipment.letGo);
        return true;
    }

private:
    template <typename Wanted>
    std::int64_t sum(Wanted wanted) const {
        std::int64_t total = 0;
        for (const Held& one : held) {
            total += wanted(one) ? one.quantity : 0;
        }
        return total;
    }
    void forgetEmpty() {
        std::erase_if(held, [](const Held& one) { return one.quantity == 0; });
    }
    std::int64_t hold(std::size_t order, std::int64_t wanted) {
        std::int64_t got = 0;
        for (std::size_t bin = 0; bin < onHand.size(); ++bin) {
            const std::int64_t part = std::min(wanted - got, onHand[bin] - heldIn(bin));
            if (part > 0) {
                held.push_back({order, bin, part});
                got += part;
            }
        }
        return got;
    }
    void holdAgain(const std::vector<Held>& parts) {
        for (const Held& part : parts) {
            const std::int64_t free = std::min(part.quantity, onHand[part.bin] - heldIn(part.bin));
            if (free > 0) {
                held.push_back({part.order, part.bin, free});
            }
        }
    }
    std::vector<Held> release(std::size_t order) {
        std::vector<Held> gone;
        std::ranges::copy_if(held, std::back_inserter(gone), [&](const Held& one) { return one.order == order; });
        std::erase_if(held, [&](const Held& one) { return one.order == order; });
        return gone;
    }
    /// What the order's reservations still cover, up to that much: stock serves the older ones first. With takes, it is
    /// taken from them.
    std::int64_t kept(std::size_t order, std::int64_t wanted, std::vector<Held>* takes) {
        std::int64_t got = 0;
        std::vector<std::int64_t> parts(held.size(), 0);
        for (std::size_t i = 0; i < held.size(); ++i) {
            if (held[i].order != order) {
                continue;
            }
            std::int64_t left = onHand[held[i].bin];
            for (std::size_t older = 0; older < i; ++older) {
                left -= held[older].bin == held[i].bin ? held[older].quantity : 0;
            }
            parts[i] = std::min(std::clamp<std::int64_t>(left, 0, held[i].quantity), wanted - got);
            got += parts[i];
        }
        for (std::size_t i = 0; takes != nullptr && i < held.size(); ++i) {
            if (parts[i] > 0) {
                takes->push_back({order, held[i].bin, parts[i]});
                held[i].quantity -= parts[i];
            }
        }
        return got;
    }
};
