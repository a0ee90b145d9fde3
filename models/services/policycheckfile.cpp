#include "policycheckfile.h"

#include "policycheckstore.h"
#include "warehouse.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

namespace qm {

namespace {

// Raised with every change of what is written.
constexpr quint32 kVersion = 1;

/// Writes to a stream or reads from it, by the same list of fields.
class Fields {
public:
    Fields(QDataStream& stream, bool writes) : m_stream(stream), m_writes(writes) {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    template <typename... Parts>
    void all(Parts&... parts) {
        (one(parts), ...);
    }

private:
    void plain(auto& value) { m_writes ? m_stream << value : m_stream >> value; }
    void one(double& value) { plain(value); }
    void one(bool& value) { plain(value); }
    void one(QString& text) { plain(text); }
    void one(int& value) { throughNumber(value); }
    void one(ItemId& id) { throughNumber(id.value); }
    void one(LocationId& id) { throughNumber(id.value); }
    void one(Quantity& quantity) { throughNumber(quantity.value); }
    void one(CalendarDay& day) {
        int number = day.number();
        one(number);
        day = CalendarDay::fromNumber(number);
    }
    void one(PolicyFigures& f) {
        all(f.fill, f.stockValue, f.endValue, f.lines, f.orders, f.holding, f.ordering, f.lostMargin);
    }
    void one(PolicySaving& s) { all(s.low, s.saving, s.high); }
    void one(FrontierPoint& p) { all(p.setting, p.fill, p.stockValue, p.total); }
    void one(CalibrationDecile& d) { all(d.promises, d.predicted, d.seen); }
    void one(ThresholdLimits& l) { all(l.reorderPoint, l.orderUpTo); }
    void one(ItemEvaluation& i) {
        all(i.item, i.site, i.sku, i.name, i.location, i.decimals, i.demand, i.ours, i.current, i.tuned, i.clairvoyant,
            i.fixedByUser, i.tunedLimits);
    }
    template <typename Part>
    void one(std::optional<Part>& part) {
        bool there = part.has_value();
        one(there);
        if (there) {
            part = part.value_or(Part{});
            one(*part);
        }
    }
    template <typename Part>
    void one(std::vector<Part>& parts) {
        int count = static_cast<int>(parts.size());
        one(count);
        // Made one by one: a count that is rubbish ends with the bytes, not with the memory.
        for (int i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i) {
            if (!m_writes) {
                parts.emplace_back();
            }
            one(parts[static_cast<std::size_t>(i)]);
        }
    }
    template <typename Number>
    void throughNumber(Number& value) {
        qint64 number = value;
        plain(number);
        value = static_cast<Number>(number);
    }

    QDataStream& m_stream;
    bool m_writes;
};

void through(Fields& fields, PolicyEvaluation& e) {
    fields.all(e.from, e.to, e.ours, e.current, e.tuned, e.actual, e.clairvoyant, e.unbound, e.againstCurrent,
               e.againstTuned, e.items, e.calibration, e.frontier, e.limitsFrontier, e.leftOut);
}

} // namespace

QByteArray packedPolicyCheck(const PolicyEvaluation& evaluation) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << kVersion;
    Fields fields(stream, true);
    PolicyEvaluation written = evaluation;
    through(fields, written);
    return qCompress(bytes);
}

std::optional<PolicyEvaluation> unpackedPolicyCheck(const QByteArray& packed) {
    const QByteArray bytes = packed.isEmpty() ? QByteArray() : qUncompress(packed);
    QDataStream stream(bytes);
    quint32 version = 0;
    stream >> version;
    PolicyEvaluation evaluation;
    if (version == kVersion) {
        Fields fields(stream, false);
        through(fields, evaluation);
    }
    return version == kVersion && stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(evaluation)
                                                                                       : std::nullopt;
}

Status keepPolicyCheck(Warehouse& warehouse, const PolicyEvaluation& evaluation) {
    return warehouse.write({QStringLiteral("policy check"), {}, {}},
                           [packed = packedPolicyCheck(evaluation)](Transaction& transaction) {
                               return policycheckstore::write(transaction, packed);
                           });
}

Result<std::optional<PolicyEvaluation>> lastPolicyCheck(Warehouse& warehouse) {
    const auto packed = warehouse.read([](const Database& database) { return policycheckstore::read(database); });
    return packed.ok() ? Result<std::optional<PolicyEvaluation>>(unpackedPolicyCheck(*packed)) : packed.error();
}

} // namespace qm
