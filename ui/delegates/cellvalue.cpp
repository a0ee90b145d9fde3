#include "celldelegate.h"

#include "celltypes.h"
#include "localetext.h"

#include <cmath>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPriceScale = 4;
constexpr int kRealScale = 4; ///< shares and other real numbers are rounded to that many decimals

std::optional<SheetCell::Number> numberOf(const QVariant& value) {
    if (value.metaType() == QMetaType::fromType<QuantityCell>()) {
        const auto cell = value.value<QuantityCell>();
        return SheetCell::Number{cell.quantity.value, cell.decimals};
    }
    if (value.metaType() == QMetaType::fromType<MoneyCell>()) {
        const auto cell = value.value<MoneyCell>();
        return SheetCell::Number{cell.money.minor, cell.minorDigits};
    }
    if (value.metaType() == QMetaType::fromType<PriceCell>()) {
        return SheetCell::Number{value.value<PriceCell>().price.tenThousandths, kPriceScale};
    }
    const auto real = [](double number) {
        return SheetCell::Number{std::llround(number * std::pow(10, kRealScale)), kRealScale};
    };
    if (value.metaType() == QMetaType::fromType<ShareCell>()) {
        return real(value.value<ShareCell>().share);
    }
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return SheetCell::Number{value.toLongLong(), 0};
    case QMetaType::Double:
        return real(value.toDouble());
    default:
        return std::nullopt;
    }
}

} // namespace

SheetCell CellDelegate::sheetCellOf(const QModelIndex& index) const {
    SheetCell cell;
    const QVariant value = index.data();
    cell.text = value.isValid() || m_texts.contains(index.column()) || m_pills.contains(index.column()) ? textOf(index)
                                                                                                        : QString();
    if (cell.text == u"–"_s) {
        cell.text.clear(); // unknown is an empty cell elsewhere
    }
    if (value.typeId() == QMetaType::QDate) {
        cell.day = fromDate(value.toDate());
    } else if (!m_texts.contains(index.column()) && !m_pills.contains(index.column())) {
        cell.number = numberOf(value);
    }
    return cell;
}

QString CellDelegate::sumText(const QAbstractItemModel& model, const QList<int>& rows, int column,
                              bool quantities) const {
    std::optional<MoneyCell> money;
    std::optional<QuantityCell> quantity;
    for (const int row : rows) {
        const QVariant value = model.index(row, column).data();
        if (!value.isValid()) {
            continue;
        }
        if (value.metaType() == QMetaType::fromType<MoneyCell>()) {
            auto cell = value.value<MoneyCell>();
            if (money && (money->currency != cell.currency || money->minorDigits != cell.minorDigits)) {
                return {};
            }
            cell.money += money.value_or(MoneyCell{}).money;
            money = cell;
        } else if (quantities && value.metaType() == QMetaType::fromType<QuantityCell>()) {
            auto cell = value.value<QuantityCell>();
            if (quantity && quantity->decimals != cell.decimals) {
                return {};
            }
            cell.quantity += quantity.value_or(QuantityCell{}).quantity;
            quantity = cell;
        } else {
            return {};
        }
    }
    return money      ? cellText(QVariant::fromValue(*money))
           : quantity ? cellText(QVariant::fromValue(*quantity))
                      : QString();
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    Q_UNUSED(option)
    auto* editor = new QLineEdit(parent);
    if (isNumericCell(index.data(Qt::EditRole))) {
        editor->setAlignment(Qt::AlignTrailing);
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString().simplified());
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* field = qobject_cast<QLineEdit*>(editor)) {
        const QVariant value = index.data(Qt::EditRole);
        field->setText(value.isValid() ? cellText(value) : QString());
        field->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    Q_UNUSED(model)
    const auto* field = qobject_cast<const QLineEdit*>(editor);
    const QVariant value = index.data(Qt::EditRole);
    if (field && field->text() != (value.isValid() ? cellText(value) : QString())) {
        Q_EMIT entered(index, field->text());
    }
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    Q_UNUSED(index)
    editor->setGeometry(option.rect.adjusted(2, 1, -2, -2));
}

} // namespace qm
