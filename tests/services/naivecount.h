#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// A count list over two bins with three lots each, in its simplest form: everything that happened, looked at anew for
/// each question. It shares no code with the program.
class NaiveCount {
public:
    static constexpr std::size_t kBins = 2;
    static constexpr std::size_t kLots = 3;
    using Lots = std::array<std::int64_t, kLots>;

    /// Goods that came or went (quantity below 0).
    struct Move {
        std::size_t bin = 0;
        std::size_t lot = 0;
        std::int64_t at = 0;
        std::int64_t quantity = 0;
    };
    /// A count that stands: all lots of a bin at an instant.
    struct Reading {
        std::size_t bin = 0;
        std::int64_t at = 0;
        Lots counted{};
        int list = 0;
    };
    struct Entry {
        std::int64_t counted = 0;
        std::int64_t at = 0;
    };
    using Sheet = std::array<std::array<std::optional<Entry>, kLots>, kBins>;

    std::vector<Move> moves;
    std::vector<Reading> readings;
    Sheet sheet; ///< of the list being counted

    /// What the last reading up to an instant said, and what moved after it.
    std::int64_t stockAt(std::size_t bin, std::size_t lot, std::int64_t instant) const {
        const Reading* last = nullptr;
        for (const Reading& reading : readings) {
            if (reading.bin == bin && reading.at <= instant && (last == nullptr || reading.at > last->at)) {
                last = &reading;
            }
        }
        return (last == nullptr ? 0 : last->counted[lot]) +
               moved(bin, lot, last == nullptr ? INT64_MIN : last->at, instant);
    }

    /// When the sheet's reading of a bin holds; none where nothing of it was entered.
    std::optional<std::int64_t> instantOf(std::size_t bin) const {
        std::optional<std::int64_t> last;
        for (const auto& entry : sheet[bin]) {
            if (entry && (!last || entry->at > *last)) {
                last = entry->at;
            }
        }
        return last;
    }
    /// A lot with stock stands beside others that were counted, and was not.
    bool forgetsALot() const {
        for (std::size_t bin = 0; bin < kBins; ++bin) {
            for (std::size_t lot = 0; lot < kLots; ++lot) {
                if (instantOf(bin) && !sheet[bin][lot] && stockAt(bin, lot, *instantOf(bin)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
    std::int64_t difference(std::size_t bin, std::size_t lot) const {
        return readingOf(bin, lot) - stockAt(bin, lot, *instantOf(bin));
    }
    void post(int list) {
        std::vector<Reading> posted;
        for (std::size_t bin = 0; bin < kBins; ++bin) {
            if (const auto instant = instantOf(bin)) {
                Reading reading{bin, *instant, {}, list};
                for (std::size_t lot = 0; lot < kLots; ++lot) {
                    reading.counted[lot] = readingOf(bin, lot);
                }
                posted.push_back(reading);
            }
        }
        readings.insert(readings.end(), posted.begin(), posted.end());
    }
    void undo(int list) {
        std::erase_if(readings, [list](const Reading& reading) { return reading.list == list; });
    }

private:
    std::int64_t moved(std::size_t bin, std::size_t lot, std::int64_t after, std::int64_t upTo) const {
        std::int64_t sum = 0;
        for (const Move& move : moves) {
            sum += move.bin == bin && move.lot == lot && move.at > after && move.at <= upTo ? move.quantity : 0;
        }
        return sum;
    }
    /// What was entered, and what is known to have moved between that and the instant of the bin's reading.
    std::int64_t readingOf(std::size_t bin, std::size_t lot) const {
        const auto& entry = sheet[bin][lot];
        if (!entry) {
            return 0;
        }
        const std::int64_t counted = entry->counted + stockAt(bin, lot, *instantOf(bin)) - stockAt(bin, lot, entry->at);
        return counted < 0 ? 0 : counted;
    }
};
