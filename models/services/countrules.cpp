#include "countrules.h"

#include "cataloguereader.h"
#include "countrulereader.h"
#include "itemmargin.h"
#include "placetree.h"
#include "placewalk.h"
#include "servicegoals.h"
#include "stocklevels.h"
#include "stocklistreader.h"
#include "stockrepository.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace qm {

namespace {

constexpr int kMonth = 28;
constexpr int kYear = 365;
constexpr double kImprobable = 0.01;
constexpr std::size_t kLinesOnASheet = 25;

using ItemPlace = std::pair<ItemId, LocationId>;

/// An item at a place, with its lots.
struct Candidate {
    ItemPlace at;
    std::vector<LotId> lots;
    CountReason reason = CountReason::Chosen;
    AbcClass abc = AbcClass::C;
    double earns = 0; ///< margin of 28 days
    int age = 0;      ///< days since it was last counted
    bool negative = false;
    bool stocked = false;
    bool counted = false;
};

class Rules {
public:
    Rules(const Database& database, const CountQuestion& question) : m_database(database), m_question(question) {}

    Result<std::vector<CountLine>> lines() {
        for (const auto step : {&Rules::readItems, &Rules::readStock, &Rules::readSales, &Rules::readAges}) {
            if (Status done = (this->*step)(); !done.ok()) {
                return done.error();
            }
        }
        std::vector<Candidate> chosen;
        for (auto& [at, candidate] : m_candidates) {
            if (isWanted(candidate)) {
                chosen.push_back(candidate);
            }
        }
        if (m_question.rule == CountRule::Cycle) {
            keepFirst(chosen);
        }
        return inWalkingOrder(chosen);
    }

private:
    Status readItems() {
        auto items = qm::readItems(m_database);
        auto terms = readCheapestTerms(m_database, m_question.day);
        auto sold = readSold(m_database, m_question.day - kMonth, m_question.day);
        auto tree = PlaceTree::read(m_database);
        for (const Error* error : {items.ok() ? nullptr : &items.error(), terms.ok() ? nullptr : &terms.error(),
                                   sold.ok() ? nullptr : &sold.error(), tree.ok() ? nullptr : &tree.error()}) {
            if (error != nullptr) {
                return *error;
            }
        }
        auto classes = abcClasses(m_database, *items, m_question.day);
        if (!classes.ok()) {
            return classes.error();
        }
        m_classes = *std::move(classes);
        m_tree = *std::move(tree);
        for (const Item& item : *items) {
            const auto term = terms->constFind(item.id);
            const double margin = marginOf(item, term == terms->constEnd() ? std::nullopt : std::optional(term->price));
            const double units = static_cast<double>(sold->value(item.id).value) / std::pow(10.0, item.decimals);
            m_earns[item.id] = units * margin;
            m_skus[item.id] = item.sku;
        }
        return {};
    }

    Candidate& at(ItemId item, LocationId place) {
        Candidate& candidate = m_candidates[{item, place}];
        candidate.at = {item, place};
        candidate.abc = m_classes.value(item, AbcClass::C);
        candidate.earns = m_earns[item];
        return candidate;
    }

    Status readStock() {
        StockQuestion question;
        question.site = m_question.place;
        const auto levels = stockLevels(m_database, question);
        if (!levels.ok()) {
            return levels.error();
        }
        for (const StockLevel& level : *levels) {
            if (!m_skus.contains(level.key.item)) {
                continue;
            }
            Candidate& candidate = at(level.key.item, level.key.location);
            candidate.lots.push_back(level.key.lot);
            candidate.counted = level.counted;
            candidate.negative = candidate.negative || level.onHand.value < 0;
            candidate.stocked = candidate.stocked || level.onHand.value > 0;
        }
        return {};
    }

    /// Items that sell at a place where nothing is known of them, and those that have stopped selling.
    Status readSales() {
        const auto selling = readSellingDays(m_database, m_question.day - kYear);
        if (!selling.ok()) {
            return selling.error();
        }
        for (const SellingDays& sales : *selling) {
            if (!m_skus.contains(sales.item) || !m_tree.isInside(sales.location, m_question.place)) {
                continue;
            }
            bool known = false;
            for (const LocationId inside : m_tree.insideOf(sales.location)) {
                const auto found = m_candidates.find({sales.item, inside});
                known = known || found != m_candidates.end();
                if (found != m_candidates.end() && isImprobablySilent(sales)) {
                    m_silentDays[{sales.item, inside}] = silentDays(sales);
                }
            }
            if (!known) {
                at(sales.item, sales.location);
            }
        }
        return {};
    }

    int silentDays(const SellingDays& sales) const { return m_question.day - sales.last - 1; }

    bool isImprobablySilent(const SellingDays& sales) const {
        const double days = sales.last - sales.first + 1;
        const double share = std::min(sales.days / days, 0.99);
        const int silent = silentDays(sales);
        return sales.days > 1 && silent > 0 && std::pow(1 - share, silent) < kImprobable;
    }

    Status readAges() {
        const auto counts = readLastCounts(m_database);
        if (!counts.ok()) {
            return counts.error();
        }
        for (const LastCount& count : *counts) {
            const auto found = m_candidates.find({count.item, count.location});
            if (found != m_candidates.end()) {
                found->second.age = m_question.day - count.moment.day();
                found->second.counted = true;
                m_ownCount.insert(found->first);
            }
        }
        return {};
    }

    /// A count since the last sale has found the goods there already.
    bool isSuspicious(const Candidate& candidate) const {
        const auto silent = m_silentDays.find(candidate.at);
        return candidate.stocked && silent != m_silentDays.end() &&
               (candidate.age > silent->second || !m_ownCount.contains(candidate.at));
    }

    bool isWanted(Candidate& candidate) const {
        if (m_question.abc && candidate.abc != *m_question.abc) {
            return false;
        }
        if (m_question.rule == CountRule::Full) {
            return true;
        }
        if (m_tree.isQuarantine(candidate.at.second)) {
            return false;
        }
        const bool old = candidate.age >= kCountEvery[static_cast<std::size_t>(candidate.abc)];
        if (candidate.negative) {
            candidate.reason = CountReason::Negative;
        } else if (!candidate.counted) {
            candidate.reason = CountReason::NeverCounted;
        } else if (isSuspicious(candidate)) {
            candidate.reason = CountReason::Suspicious;
        } else if (candidate.stocked && (old || !m_ownCount.contains(candidate.at))) {
            candidate.reason = CountReason::Due;
        } else {
            return false;
        }
        return true;
    }

    void keepFirst(std::vector<Candidate>& chosen) const {
        std::ranges::sort(chosen, {}, [](const Candidate& one) {
            const bool due = one.reason == CountReason::Due;
            return std::tuple(due, due ? static_cast<int>(one.abc) : 0, due ? -one.age : 0, -one.earns, one.at);
        });
        if (std::ssize(chosen) > m_question.items) {
            chosen.resize(static_cast<std::size_t>(m_question.items));
        }
    }

    Result<std::vector<CountLine>> inWalkingOrder(std::vector<Candidate>& chosen) {
        std::vector<LocationId> places;
        for (const Candidate& candidate : chosen) {
            places.push_back(candidate.at.second);
        }
        const auto walk = walkPast(m_database, places);
        if (!walk.ok()) {
            return walk.error();
        }
        std::ranges::sort(chosen, {}, [&](const Candidate& one) {
            return std::tuple(walk->stopOf(one.at.second), m_skus[one.at.first], one.at);
        });
        std::vector<CountLine> lines;
        for (const Candidate& candidate : chosen) {
            for (const LotId lot : candidate.lots.empty() ? std::vector<LotId>{LotId{}} : candidate.lots) {
                CountLine& line = lines.emplace_back();
                line.line = static_cast<int>(lines.size());
                line.key = {candidate.at.first, candidate.at.second, lot};
                line.reason = candidate.reason;
            }
        }
        shareOut(lines);
        return lines;
    }

    /// A place is not torn over two sheets where it fits on one.
    static void shareOut(std::vector<CountLine>& lines) {
        int sheet = 1;
        std::size_t used = 0;
        for (std::size_t from = 0, to = 0; from < lines.size(); from = to) {
            while (to < lines.size() && lines[to].key.location == lines[from].key.location) {
                ++to;
            }
            const std::size_t here = to - from;
            if (here <= kLinesOnASheet && used + here > kLinesOnASheet) {
                ++sheet;
                used = 0;
            }
            for (std::size_t i = from; i < to; ++i) {
                if (used == kLinesOnASheet) {
                    ++sheet;
                    used = 0;
                }
                lines[i].sheet = sheet;
                ++used;
            }
        }
    }

    const Database& m_database;
    const CountQuestion& m_question;
    PlaceTree m_tree;
    QHash<ItemId, AbcClass> m_classes;
    std::map<ItemId, double> m_earns;
    std::map<ItemId, QString> m_skus;
    std::map<ItemPlace, Candidate> m_candidates;
    std::map<ItemPlace, int> m_silentDays;
    std::set<ItemPlace> m_ownCount;
};

} // namespace

Result<std::vector<CountLine>> linesToCount(const Database& database, const CountQuestion& question) {
    return Rules(database, question).lines();
}

} // namespace qm
