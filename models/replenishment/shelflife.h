#pragma once

namespace qm::replenishment {

/// Pieces that sell before they expire: demand of the goods' life after arrival, less the older stock that goes first
/// (FEFO). Never negative, whole pieces.
double coverCap(double demandInShelfLife, double stockAtArrival);

/// Need, or less where an even daily demand would not sell it before it expires. Older stock is taken to outlast the
/// wait for the delivery. Pieces and days; whole pieces.
struct CoverCapQuestion {
    double onHand = 0;
    double onOrder = 0;
    double dailyDemand = 0;
    int shelfLifeDays = 0;
    int leadTimeDays = 0;
    double need = 0;
};
double limitToShelfLife(const CoverCapQuestion& question);

} // namespace qm::replenishment
