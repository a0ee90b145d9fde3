#include "folderplanner.h"

#include "folderplan/plainfolder.h"
#include "folderplan/plainplan.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <cstdlib>

namespace qm {

namespace {

namespace rp = replenishment;

QByteArray csvField(const std::string& text) {
    QByteArray field = QByteArray::fromStdString(text);
    if (field.contains(',') || field.contains('"') || field.contains('\n')) {
        field = '"' + field.replace('"', "\"\"") + '"';
    }
    return field;
}

/// An exact decimal number without trailing zeros.
QByteArray decimalText(std::int64_t value, int decimals) {
    QByteArray digits = QByteArray::number(static_cast<qlonglong>(std::llabs(value)));
    digits = digits.rightJustified(decimals + 1, '0');
    QByteArray text = digits.left(digits.size() - decimals);
    QByteArray fraction = digits.right(decimals);
    while (fraction.endsWith('0')) {
        fraction.chop(1);
    }
    if (!fraction.isEmpty()) {
        text += '.' + fraction;
    }
    return value < 0 ? '-' + text : text;
}

const char* limitName(rp::LimitKind kind) {
    switch (kind) {
    case rp::LimitKind::Need:
        return "need";
    case rp::LimitKind::Lot:
        return "lot";
    case rp::LimitKind::ShelfLife:
        return "shelf-life";
    case rp::LimitKind::Storage:
        return "storage";
    case rp::LimitKind::MaxCover:
        return "max-cover";
    case rp::LimitKind::Moq:
        return "moq";
    case rp::LimitKind::Pack:
        return "pack";
    case rp::LimitKind::PriceBreak:
        return "break";
    case rp::LimitKind::Minimum:
        return "minimum";
    case rp::LimitKind::Budget:
        return "budget";
    case rp::LimitKind::FixedLimits:
        return "fixed";
    case rp::LimitKind::Wait:
        return "wait";
    }
    return "";
}

QByteArray reasonText(const rp::PlannedLine& line, int decimals) {
    QByteArray text;
    for (const rp::ChainStep& step : line.chain) {
        text += text.isEmpty() ? "" : "; ";
        text += limitName(step.kind);
        text += ' ' + decimalText(step.after, decimals);
    }
    return text;
}

Status write(const QByteArray& bytes, const std::string& output) {
    QSaveFile file(QString::fromUtf8(output.c_str()));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::FileUnwritable, {output}, file.errorString().toStdString()};
    }
    return {};
}

} // namespace

Result<FolderPlanSummary> planFolder(const std::string& folder, CalendarDay asOf, const std::string& output,
                                     const FolderPlanProgress& progress) {
    constexpr int kSteps = 3;
    const auto goesOn = [&](int done) { return !progress || progress(done, kSteps); };
    const auto read = readPlainFolder(folder, asOf);
    if (!read.ok()) {
        return read.error();
    }
    const PlainFolder& plain = *read;
    if (!goesOn(1)) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    const auto planned = planPlainItems(plain);
    if (!planned.ok()) {
        return planned.error();
    }
    if (!goesOn(2)) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    QByteArray bytes = "item,quantity,supplier,cost,order_up_to,position,reason\n";
    FolderPlanSummary summary;
    summary.items = static_cast<int>(plain.items.size());
    for (std::size_t i = 0; i < plain.items.size(); ++i) {
        const rp::PlannedLine& line = planned->plan.lines[i];
        if (line.quantity <= 0) {
            continue;
        }
        const int decimals = plain.items[i].decimals;
        bytes += csvField(line.key) + ',' + decimalText(line.quantity, decimals) + ',' + csvField(line.supplier) + ',' +
                 decimalText(line.cost, planned->currencyDecimals) + ',' + decimalText(line.orderUpTo, decimals) + ',' +
                 decimalText(line.position, decimals) + ',' + reasonText(line, decimals) + '\n';
        ++summary.lines;
    }
    summary.cost = static_cast<double>(planned->plan.cost) / 100;
    if (const Status written = write(bytes, output); !written.ok()) {
        return written.error();
    }
    static_cast<void>(goesOn(kSteps));
    return summary;
}

} // namespace qm
