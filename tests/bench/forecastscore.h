#pragma once

#include "demandseries.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace qm::bench {

/// Quantiles at 50, 80, 90, 95 and 99 % of one total, and its mean.
struct TotalForecast {
    double mean = 0;
    std::array<double, 5> quantiles{};
};

/// Sums of one method's results over items and origins, for one length of totals.
struct ScoreSum {
    double scaledLoss = 0;
    int scaled = 0;
    double covered = 0;
    double count = 0;
    double forecast = 0;
    double actual = 0;
    double squares = 0;

    /// scale: mean |S(t+L) − S(t)| of the history; 0 leaves the loss out.
    void add(const TotalForecast& forecast, double actual, double scale);
};

/// A score of each method by name, length and class ("all" and the classes).
using ScoreTable = std::map<std::string, std::map<int, std::map<std::string, ScoreSum>>>;

/// SPL, coverage of the 95 % quantile and bias of each method, at each length, then SPL by class.
void printScores(const ScoreTable& table);

/// Sum of units[from … from + length).
double totalOf(const std::vector<double>& units, std::size_t from, int length);

/// Mean |S(t+L) − S(t)| of overlapping sums within the first n units.
double scaleOf(const std::vector<double>& units, std::size_t n, int length);

} // namespace qm::bench
