#include "stockvaluation.h"

#include "halfeven.h"

#include <algorithm>

namespace qm {

namespace {

/// An amount for a quantity: what an average or a layer is.
struct Batch {
    Money value;
    Quantity quantity;
};

Error tooLarge() {
    return Error{ErrorCode::NumberOutOfRange, {}, {}};
}

Status addTo(Money& sum, Money part) {
    return __builtin_add_overflow(sum.minor, part.minor, &sum.minor) ? Status(tooLarge()) : Status();
}

class AverageStock {
public:
    /// filled: the part of quantity that is gone already.
    Status receive(const Batch& batch, Quantity filled) {
        const auto gone = partOf(batch.value, filled, batch.quantity);
        if (!gone) {
            return gone.error();
        }
        m_last = m_stock.quantity.value > 0 ? m_last : batch;
        m_stock.quantity += batch.quantity - filled;
        return addTo(m_stock.value, batch.value - *gone);
    }
    Status issue(Quantity quantity) {
        const auto gone = partOf(m_stock.value, quantity, m_stock.quantity);
        if (!gone) {
            return gone.error();
        }
        m_last = m_stock;
        m_stock.quantity -= quantity;
        m_stock.value = m_stock.value - *gone;
        return {};
    }
    /// At the average of what is there or, where nothing is, of what was there last.
    Result<Money> worthOf(Quantity quantity) const {
        const Batch& from = m_stock.quantity.value > 0 ? m_stock : m_last;
        return partOf(from.value, quantity, from.quantity);
    }
    Money value() const { return m_stock.value; }

private:
    Batch m_stock;
    Batch m_last;
};

class Valuation {
public:
    explicit Valuation(const ValuationTerms& terms) : m_terms(terms) {}

    Status receive(CalendarDay day, Quantity quantity, UnitPrice price) {
        const auto amount = lineTotal(quantity, m_terms.decimals, price, m_terms.minorDigits);
        if (!amount) {
            return amount.error();
        }
        m_price = price;
        return take(day, {*amount, quantity}, *amount);
    }

    Status receiveWithoutPrice(CalendarDay day, Quantity quantity) {
        if (!m_price && m_terms.unitValue) {
            return receive(day, quantity, *m_terms.unitValue);
        }
        if (!m_price) {
            const Quantity rest = quantity - fill(quantity);
            m_onHand += quantity;
            if (rest.value > 0) {
                m_withoutCost += rest;
                m_layers.push_back({day, rest, {}});
            }
            return {};
        }
        const auto amount = lineTotal(quantity, m_terms.decimals, *m_price, m_terms.minorDigits);
        const auto average = m_average.worthOf(quantity);
        if (!amount || !average) {
            return amount ? average.error() : amount.error();
        }
        return take(day, {*amount, quantity}, *average);
    }

    Status issue(Quantity quantity) {
        Quantity left = std::min(quantity, std::max(m_onHand, Quantity{}));
        m_onHand -= quantity;
        const Quantity unvalued = std::min(left, m_withoutCost);
        m_withoutCost -= unvalued;
        if (left > unvalued) {
            if (Status issued = m_average.issue(left - unvalued); !issued) {
                return issued;
            }
        }
        for (; left.value > 0; dropEmpty()) {
            StockLayer& oldest = m_layers[m_first];
            const Quantity taken = std::min(left, oldest.quantity);
            if (oldest.value) {
                const auto gone = partOf(*oldest.value, taken, oldest.quantity);
                if (!gone) {
                    return gone.error();
                }
                *oldest.value = *oldest.value - *gone;
            }
            oldest.quantity -= taken;
            left -= taken;
        }
        return {};
    }

    Result<StockValue> result() && {
        StockValue result{m_onHand, m_withoutCost, m_average.value(), {}, {}};
        result.layers.assign(m_layers.begin() + std::ptrdiff_t(m_first), m_layers.end());
        for (const StockLayer& layer : result.layers) {
            if (Status added = addTo(result.fifo, layer.value.value_or(Money{})); !added) {
                return added.error();
            }
        }
        return result;
    }

private:
    /// The part of what comes that left before it came.
    Quantity fill(Quantity quantity) const { return std::min(quantity, std::max(-m_onHand, Quantity{})); }

    Status take(CalendarDay day, const Batch& layer, Money average) {
        const Quantity filled = fill(layer.quantity);
        const auto gone = partOf(layer.value, filled, layer.quantity);
        if (!gone) {
            return gone.error();
        }
        m_onHand += layer.quantity;
        if (filled < layer.quantity) {
            m_layers.push_back({day, layer.quantity - filled, layer.value - *gone});
        }
        return m_average.receive({average, layer.quantity}, filled);
    }

    void dropEmpty() {
        while (m_first < m_layers.size() && m_layers[m_first].quantity.value == 0) {
            ++m_first;
        }
    }

    const ValuationTerms& m_terms;
    Quantity m_onHand;
    Quantity m_withoutCost;
    std::optional<UnitPrice> m_price; ///< of what came in last
    AverageStock m_average;
    std::vector<StockLayer> m_layers;
    std::size_t m_first = 0; ///< of m_layers: the oldest that is not used up
};

} // namespace

Result<StockValue> stockValue(std::span<const ValuationStep> steps, const ValuationTerms& terms) {
    Valuation valuation(terms);
    for (auto step = steps.begin(); step != steps.end();) {
        const Moment moment = step->moment;
        Quantity rest;
        for (; step != steps.end() && step->moment == moment; ++step) {
            if (!step->price || step->quantity.value <= 0) {
                rest += step->quantity;
            } else if (Status came = valuation.receive(moment.day(), step->quantity, *step->price); !came) {
                return came.error();
            }
        }
        const Status moved = rest.value > 0   ? valuation.receiveWithoutPrice(moment.day(), rest)
                             : rest.value < 0 ? valuation.issue(-rest)
                                              : Status();
        if (!moved) {
            return moved.error();
        }
    }
    return std::move(valuation).result();
}

} // namespace qm
