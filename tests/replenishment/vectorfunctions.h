#pragma once

#include "budgetranking.h"
#include "continuousreview.h"
#include "demandlearning.h"
#include "economicorder.h"
#include "lossfunctions.h"
#include "lotsizing.h"
#include "newsvendor.h"
#include "orderrounding.h"
#include "periodicreview.h"
#include "pricebreaks.h"
#include "probability.h"
#include "referencerules.h"
#include "safetystock.h"
#include "shelflife.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <functional>

namespace qm::replenishment {

/// Inputs of one test vector by name.
class VectorInputs {
public:
    explicit VectorInputs(const QJsonObject& object) : m_object(object) {}
    double operator[](const char* name) const { return m_object.value(QLatin1String(name)).toDouble(); }
    int whole(const char* name) const { return static_cast<int>((*this)[name]); }
    bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }
    QJsonValue value(const char* name) const { return m_object.value(QLatin1String(name)); }
    std::vector<double> list(const char* name) const {
        std::vector<double> result;
        for (const QJsonValue& value : m_object.value(QLatin1String(name)).toArray()) {
            result.push_back(value.toDouble());
        }
        return result;
    }

private:
    QJsonObject m_object;
};

using VectorFunction = std::function<QJsonObject(const VectorInputs&)>;

inline QJsonObject named(std::initializer_list<std::pair<const char*, QJsonValue>> values) {
    QJsonObject result;
    for (const auto& [name, value] : values) {
        result.insert(QLatin1String(name), value);
    }
    return result;
}

template <typename T>
QJsonArray array(const std::vector<T>& values) {
    QJsonArray result;
    for (const T value : values) {
        result.append(static_cast<double>(value));
    }
    return result;
}

inline void addEconomicOrders(QMap<QString, VectorFunction>& functions) {
    functions[QStringLiteral("eoq")] = [](const VectorInputs& in) {
        const EconomicOrder order = economicOrder(in["fixed_cost"], in["holding_cost"], in["demand_rate"]);
        return named({{"q", order.quantity}, {"cost", order.cost}});
    };
    functions[QStringLiteral("eoq_cost")] = [](const VectorInputs& in) {
        return named({{"cost", economicOrderCost(in["fixed_cost"], in["holding_cost"], in["demand_rate"], in["q"])}});
    };
    functions[QStringLiteral("eoq_backorders")] = [](const VectorInputs& in) {
        const BackorderedOrder order =
            economicOrderWithBackorders(in["fixed_cost"], in["holding_cost"], in["stockout_cost"], in["demand_rate"]);
        return named({{"q", order.quantity}, {"backorder_fraction", order.backorderedShare}, {"cost", order.cost}});
    };
    functions[QStringLiteral("epq")] = [](const VectorInputs& in) {
        const EconomicOrder order =
            economicProduction(in["fixed_cost"], in["holding_cost"], in["demand_rate"], in["production_rate"]);
        return named({{"q", order.quantity}, {"cost", order.cost}});
    };
    const auto tiered = [](auto choose) {
        return [choose](const VectorInputs& in) {
            const TieredOrder order = choose({in["fixed_cost"], in["holding_cost_rate"], in["demand_rate"],
                                              in.list("breakpoints"), in.list("unit_costs")});
            return named({{"q", order.quantity}, {"region", order.region}, {"annual_cost", order.cost}});
        };
    };
    functions[QStringLiteral("eoq_all_units")] = tiered(economicOrderAllUnits);
    functions[QStringLiteral("eoq_incremental")] = tiered(economicOrderIncremental);
    functions[QStringLiteral("jrp_integer_multiples")] = [](const VectorInputs& in) {
        const JointOrder order = economicJointOrder({in["shared_fixed_cost"], in.list("individual_fixed_costs"),
                                                     in.list("holding_costs"), in.list("demand_rates")});
        return named({{"cost_at_multiples", order.cost}, {"multiples", array(order.multiples)}});
    };
    functions[QStringLiteral("wagner_whitin")] = [](const VectorInputs& in) {
        const LotSizes lots =
            bestLots({in.list("demand"), in.list("holding_cost"), in.list("fixed_cost"), in.list("purchase_cost")});
        return named({{"cost", lots.cost}, {"orders", array(lots.orders)}});
    };
}

inline void addLosses(QMap<QString, VectorFunction>& functions) {
    const auto loss = [&](const char* name, std::function<double(const VectorInputs&)> function) {
        functions[QLatin1String(name)] = [function](const VectorInputs& in) { return named({{"loss", function(in)}}); };
    };
    functions[QStringLiteral("standard_normal_loss")] = [](const VectorInputs& in) {
        const double lost = standardNormalLoss(in["z"]);
        return named({{"loss", lost}, {"complementary", lost + in["z"]}});
    };
    loss("normal_loss", [](const VectorInputs& in) { return normalLoss(in["x"], in["mean"], in["sd"]); });
    loss("normal_second_loss", [](const VectorInputs& in) { return normalSecondLoss(in["x"], in["mean"], in["sd"]); });
    loss("lognormal_loss", [](const VectorInputs& in) { return lognormalLoss(in["x"], in["mu"], in["sigma"]); });
    loss("exponential_loss", [](const VectorInputs& in) { return exponentialLoss(in["x"], in["mu"]); });
    loss("uniform_loss", [](const VectorInputs& in) { return uniformLoss(in["x"], in["a"], in["b"]); });
    loss("gamma_loss", [](const VectorInputs& in) { return gammaLoss(in["x"], in["a"], in["b"]); });
    loss("gamma_second_loss", [](const VectorInputs& in) { return gammaSecondLoss(in["x"], in["a"], in["b"]); });
    loss("poisson_loss", [](const VectorInputs& in) { return poissonLoss(in.whole("x"), in["mean"]); });
    loss("poisson_second_loss", [](const VectorInputs& in) { return poissonSecondLoss(in.whole("x"), in["mean"]); });
    loss("geometric_loss", [](const VectorInputs& in) { return geometricLoss(in.whole("x"), in["p"]); });
    loss("negative_binomial_loss",
         [](const VectorInputs& in) { return negativeBinomialLoss(in.whole("x"), in["r"], in["p"]); });
    loss("negative_binomial_loss_moments", [](const VectorInputs& in) {
        return negativeBinomialLossByMoments(in.whole("x"), in["mean"], in["variance"]);
    });
}

inline QJsonObject stockAndCost(const Newsvendor& newsvendor) {
    return named({{"base_stock", newsvendor.stock}, {"cost", newsvendor.cost}});
}

inline QJsonObject stockAndProfit(const NewsvendorProfit& newsvendor) {
    return named({{"base_stock", newsvendor.stock}, {"profit", newsvendor.profit}});
}

inline void addNewsvendors(QMap<QString, VectorFunction>& functions) {
    functions[QStringLiteral("newsvendor_normal")] = [](const VectorInputs& in) {
        const double periods = in["lead_time"] + 1;
        const double mean = in["demand_mean"] * periods;
        const double sd = in["demand_sd"] * std::sqrt(periods);
        if (in.has("base_stock")) {
            return stockAndCost({in["base_stock"], newsvendorNormalCost(in["holding_cost"], in["stockout_cost"], mean,
                                                                        sd, in["base_stock"])});
        }
        return stockAndCost(newsvendorNormal(in["holding_cost"], in["stockout_cost"], mean, sd));
    };
    functions[QStringLiteral("newsvendor_poisson")] = [](const VectorInputs& in) {
        const double mean = in["demand_mean"] * (in["lead_time"] + 1);
        if (in.has("base_stock")) {
            return stockAndCost({in["base_stock"], newsvendorPoissonCost(in["holding_cost"], in["stockout_cost"], mean,
                                                                         in.whole("base_stock"))});
        }
        return stockAndCost(newsvendorPoisson(in["holding_cost"], in["stockout_cost"], mean));
    };
    functions[QStringLiteral("newsvendor_continuous")] = [](const VectorInputs& in) {
        static const QRegularExpression lognormal(QStringLiteral("^lognormal\\(mu=([^,]+),sigma=([^)]+)\\)$"));
        const auto match = lognormal.match(in.value("distribution").toString());
        return match.hasMatch()
                   ? stockAndCost(newsvendorLognormal(in["holding_cost"], in["stockout_cost"],
                                                      match.captured(1).toDouble(), match.captured(2).toDouble()))
                   : QJsonObject();
    };
    functions[QStringLiteral("newsvendor_discrete")] = [](const VectorInputs& in) {
        std::map<int, double> probabilities;
        const QJsonObject pmf = in.value("pmf").toObject();
        for (auto it = pmf.begin(); it != pmf.end(); ++it) {
            probabilities[it.key().toInt()] = it.value().toDouble();
        }
        return stockAndCost(newsvendorDiscrete(in["holding_cost"], in["stockout_cost"], probabilities));
    };
    functions[QStringLiteral("newsvendor_normal_profit")] = [](const VectorInputs& in) {
        return stockAndProfit(newsvendorNormalProfit({in["revenue"], in["purchase_cost"], in["salvage_value"]},
                                                     in["demand_mean"], in["demand_sd"]));
    };
    functions[QStringLiteral("newsvendor_poisson_profit")] = [](const VectorInputs& in) {
        return stockAndProfit(
            newsvendorPoissonProfit({in["revenue"], in["purchase_cost"], in["salvage_value"]}, in["demand_mean"]));
    };
}

inline void addContinuousReview(QMap<QString, VectorFunction>& functions) {
    const auto costs = [](const VectorInputs& in) {
        return ReviewCosts{in["holding_cost"], in["stockout_cost"], in["fixed_cost"]};
    };
    const auto lead = [](const VectorInputs& in) {
        return LeadDemand{in["demand_mean"], in["demand_mean"] * in["lead_time"],
                          in["demand_sd"] * std::sqrt(in["lead_time"])};
    };
    const auto pair = [costs, lead, &functions](const char* name, auto function, const char* cost) {
        functions[QLatin1String(name)] = [=](const VectorInputs& in) {
            const ReorderPair result = function(costs(in), lead(in));
            QJsonObject object = named({{"r", result.r}, {"q", result.q}});
            if (cost != nullptr) {
                object.insert(QLatin1String(cost), result.cost);
            }
            return object;
        };
    };
    pair("rq_eil", reorderEil, "approx_cost");
    pair("rq_eoqss", reorderEoqSafetyStock, nullptr);
    pair("rq_eoqb", reorderEoqBackorders, nullptr);
    pair("rq_exact_normal", reorderExactNormal, "cost");
    pair("rq_exact_poisson", reorderExactPoisson, "cost");
    functions[QStringLiteral("rq_cost_poisson")] = [=](const VectorInputs& in) {
        return named({{"cost", reorderCostPoisson(costs(in), lead(in), in.whole("r"), in.whole("q"))}});
    };
    functions[QStringLiteral("rq_optimal_r_given_q")] = [=](const VectorInputs& in) {
        const ReorderPair result = bestReorderPoint(costs(in), lead(in), in["q"]);
        return named({{"r", result.r}, {"cost", result.cost}});
    };
}

inline void addPeriodicReview(QMap<QString, VectorFunction>& functions) {
    const auto costs = [](const VectorInputs& in) {
        return MinMaxCosts{in["holding_cost"], in["stockout_cost"], in["fixed_cost"], in["demand_mean"]};
    };
    functions[QStringLiteral("ss_cost_poisson")] = [=](const VectorInputs& in) {
        return named({{"cost", minMaxCostPoisson(costs(in), in.whole("s"), in.whole("S"))}});
    };
    functions[QStringLiteral("ss_exact_poisson")] = [=](const VectorInputs& in) {
        const MinMaxPair best = minMaxExactPoisson(costs(in));
        return named({{"s", best.s}, {"S", best.S}, {"cost", best.cost}});
    };
    functions[QStringLiteral("rsnq_poisson_exact")] = [](const VectorInputs& in) {
        const MultiplesService service = multiplesService(
            {in.whole("s"), in.whole("q"), in["demand_mean_per_period"], in.whole("lead_time_periods")});
        return named({{"fill_rate", service.fillRate}, {"ready_rate", service.readyRate}});
    };
    functions[QStringLiteral("min_reorder_point_for_fill_poisson")] = [](const VectorInputs& in) {
        return named({{"s", leastReorderPointForFill(
                                {0, in.whole("q"), in["demand_mean_per_period"], in.whole("lead_time_periods")},
                                in["target_fill_rate"])}});
    };
    functions[QStringLiteral("rs_order_up_to_for_fill_rate")] = [](const VectorInputs& in) {
        const OrderUpToQuestion question = {in["demand_mean_per_day"], in["demand_sd_per_day"], in["lead_time_days"],
                                            in["review_days"]};
        const double level = orderUpToForFillRate(question, in["target_fill_rate"]);
        return named({{"order_up_to", level}, {"fill_rate", orderUpToFillRate(question, level)}});
    };
    functions[QStringLiteral("sq_daily_review_fill_rate_sim")] = [](const VectorInputs& in) {
        static const QRegularExpression normal(QStringLiteral("^normal\\(([^,]+),([^)]+)\\) truncated at 0, daily$"));
        const auto match = normal.match(in.value("demand").toString());
        return match.hasMatch()
                   ? named({{"fill_rate", simulatedFillRate({match.captured(1).toDouble(), match.captured(2).toDouble(),
                                                             in.whole("lead_time_days"), in["s"], in["q"]})}})
                   : QJsonObject();
    };
}

inline void addService(QMap<QString, VectorFunction>& functions) {
    functions[QStringLiteral("lead_time_variability_rop")] = [](const VectorInputs& in) {
        const SafetyStock stock =
            safetyStock(in["z"], in["demand_mean"], in["demand_sd"], in["lead_mean"], in["lead_sd"]);
        return named({{"ltd_sd", stock.sd}, {"safety_stock", stock.stock}, {"reorder_point", stock.reorderPoint}});
    };
    functions[QStringLiteral("reorder_point")] = [](const VectorInputs& in) {
        return named({{"reorder_point", safetyStock(normalQuantile(in["service_level"]), in["demand_mean"],
                                                    in["demand_sd"], in["lead_time"], 0)
                                            .reorderPoint}});
    };
    functions[QStringLiteral("safety_stock")] = [](const VectorInputs& in) {
        return named(
            {{"safety_stock",
              safetyStock(normalQuantile(in["service_level"]), 0, in["demand_sd"], in["lead_time"], 0).stock}});
    };
    functions[QStringLiteral("rq_fill_rate_normal")] = [](const VectorInputs& in) {
        const ReorderService service = reorderService(in["ltd_mean"], in["ltd_sd"], in["r"], in["q"]);
        return named({{"fill_rate", service.fillRate}, {"cycle_service", service.cycleService}});
    };
}

inline void addDemand(QMap<QString, VectorFunction>& functions) {
    functions[QStringLiteral("poisson_quantile")] = [](const VectorInputs& in) {
        return named({{"quantile", poissonQuantile(in["prob"], in["mean"])}});
    };
    functions[QStringLiteral("negbin_quantile_moments")] = [](const VectorInputs& in) {
        return named({{"quantile", negativeBinomialQuantile(in["prob"], in["mean"], in["variance"])}});
    };
    functions[QStringLiteral("gamma_quantile")] = [](const VectorInputs& in) {
        return named({{"quantile", gammaQuantile(in["prob"], in["shape"], in["scale"])}});
    };
    functions[QStringLiteral("ltd_quantiles_iid_resampling_exact")] = [](const VectorInputs& in) {
        std::vector<int> sample;
        for (const double value : in.list("sample")) {
            sample.push_back(static_cast<int>(value));
        }
        std::map<int, double> lead;
        const QJsonObject mixture = in.value("lead_time").toObject();
        for (auto it = mixture.begin(); it != mixture.end(); ++it) {
            lead[it.key().toInt()] = it.value().toDouble();
        }
        if (mixture.isEmpty()) {
            lead[in.whole("lead_time")] = 1;
        }
        const ResampledTotal total = resampledTotal(sample, lead, in.list("probs"));
        return named({{"quantiles", array(total.quantiles)}, {"mean", total.mean}});
    };
    functions[QStringLiteral("poisson_censored_mle")] = [](const VectorInputs& in) {
        const std::vector<double> seen = in.list("uncensored");
        const std::vector<double> atLeast = in.list("censored_at_least");
        double sum = 0;
        for (const auto& values : {seen, atLeast}) {
            for (const double value : values) {
                sum += value;
            }
        }
        return named({{"rate", censoredPoissonRate(seen, atLeast)},
                      {"naive_mean", sum / static_cast<double>(seen.size() + atLeast.size())}});
    };
    functions[QStringLiteral("gamma_poisson_predictive_quantile")] = [](const VectorInputs& in) {
        const YoungItemDemand demand = youngItemDemand(
            {in["prior_shape"], in["prior_rate"], in.list("observed_daily"), in["horizon_days"]}, in["prob"]);
        return named({{"quantile", demand.quantile}, {"mean", demand.mean}});
    };
}

inline void addOrderRules(QMap<QString, VectorFunction>& functions) {
    const auto quantity = [](double value) { return named({{"quantity", value}}); };
    functions[QStringLiteral("moq_pack")] = [=](const VectorInputs& in) {
        return quantity(roundToPack(in["need"], in["moq"], in["pack"]));
    };
    functions[QStringLiteral("odoo_orderpoint")] = [=](const VectorInputs& in) {
        return quantity(odooOrderpoint(in["forecast"], in["min"], in["max"], in["multiple"]));
    };
    functions[QStringLiteral("erpnext_reorder")] = [=](const VectorInputs& in) {
        return quantity(erpnextReorder(in["projected"], in["reorder_level"], in["reorder_qty"]));
    };
    functions[QStringLiteral("deterministic_cover_cap")] = [=](const VectorInputs& in) {
        return quantity(limitToShelfLife({in["on_hand"], in["on_order"], in["daily_demand"],
                                          in.whole("shelf_life_days"), in.whole("lead_time_days"), in["need"]}));
    };
    functions[QStringLiteral("tier_upgrade")] = [](const VectorInputs& in) {
        TierQuestion question = {in["need"], in["moq"], in["pack"], {}, in["holding_rate_per_day"], in["daily_demand"]};
        for (const QJsonValue& tier : in.value("tiers").toArray()) {
            question.tiers.push_back({tier.toArray().at(0).toDouble(), tier.toArray().at(1).toDouble()});
        }
        const TierChoice choice = upgradeTier(question);
        return named({{"quantity", choice.quantity}, {"unit_price", choice.unitPrice}, {"net_cost", choice.netCost}});
    };
    functions[QStringLiteral("marginal_value_of_unit")] = [](const VectorInputs& in) {
        return named(
            {{"value", marginalValueOfUnit(in.whole("unit"), in["poisson_mean"], in["margin"], in["holding"])}});
    };
    functions[QStringLiteral("greedy_marginal_return")] = [](const VectorInputs& in) {
        std::vector<std::vector<BudgetPart>> lines;
        for (const QJsonValue& value : in.value("items").toArray()) {
            const VectorInputs item(value.toObject());
            lines.emplace_back();
            const int pack = item.whole("pack");
            for (int unit = item.whole("have") + 1;
                 pack * item["unit_cost"] * static_cast<double>(lines.back().size() + 1) <= in["budget"];
                 unit += pack) {
                BudgetPart part = {pack * item["unit_cost"], 0};
                for (int piece = unit; piece < unit + pack; ++piece) {
                    part.gain += marginalValueOfUnit(piece, item["poisson_mean"], item["margin"], item["holding"]);
                }
                lines.back().push_back(part);
            }
        }
        const BudgetChoice choice = rankByBudget(lines, in["budget"]);
        return named({{"packs", array(choice.parts)}, {"gain", choice.gain}});
    };
}

/// Every function that a vector may name.
inline const QMap<QString, VectorFunction>& vectorFunctions() {
    static const QMap<QString, VectorFunction> functions = [] {
        QMap<QString, VectorFunction> result;
        addEconomicOrders(result);
        addLosses(result);
        addNewsvendors(result);
        addContinuousReview(result);
        addPeriodicReview(result);
        addService(result);
        addDemand(result);
        addOrderRules(result);
        return result;
    }();
    return functions;
}

} // namespace qm::replenishment
