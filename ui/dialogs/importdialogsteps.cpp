#include "errortext.h"
#include "importdialog.h"
#include "importtext.h"
#include "stockqueries.h"
#include "ui_importdialog.h"
#include "workspace.h"

#include <algorithm>
#include <array>

namespace qm {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kSeparators{',', ';', '\t', '|'};
constexpr std::array kDecimals{'.', ','};
constexpr std::array kOrders{DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};
const QStringList kEncodings{u"UTF-8"_s,        u"UTF-16LE"_s, u"WINDOWS-1252"_s, u"ISO-8859-15"_s, u"WINDOWS-1250"_s,
                             u"WINDOWS-1251"_s, u"GB18030"_s,  u"BIG5"_s,         u"SHIFT_JIS"_s,   u"WINDOWS-1256"_s};

/// Chooses value; where the file fits several readings, says so behind it.
void choose(QComboBox* box, const QVariant& value, bool certain, const QString& doubtful) {
    for (int row = 0; row < box->count(); ++row) {
        QString text = box->itemText(row);
        text.remove(doubtful);
        const bool chosen = box->itemData(row) == value;
        box->setItemText(row, chosen && !certain ? text + doubtful : text);
        if (chosen) {
            box->setCurrentIndex(row);
        }
    }
}

/// What the user has said of the file so far.
struct Wish {
    ImportKind kind = ImportKind::Sales;
    bool kindChosen = false;
    QString file;
    ImportMapping mapping;
};

struct Look {
    RecalledPreview read;
    std::optional<ImportKind> likely; ///< what the headings speak of, where it is not the wished kind
};

/// Where the user has chosen nothing yet, as the last file of this source was read, and as what its headings say.
Result<Look> lookAt(Warehouse& warehouse, const Wish& wish, const JobProgress& progress) {
    if (wish.mapping != ImportMapping{}) {
        auto preview = ImportJob::preview(wish.kind, wish.file, wish.mapping, progress);
        return preview.ok() ? Result<Look>(Look{{std::move(*preview), wish.mapping, false}, {}})
                            : Result<Look>(preview.error());
    }
    const ImportJob job(warehouse);
    auto read = job.previewAsBefore(wish.kind, wish.file, progress);
    if (!read.ok()) {
        return read.error();
    }
    const auto likely = job.likelyKind(read->preview);
    if (!likely.ok()) {
        return likely.error();
    }
    if (*likely == wish.kind) {
        return Look{std::move(*read), {}};
    }
    if (!wish.kindChosen) {
        read = job.previewAsBefore(*likely, wish.file, progress);
    }
    return read.ok() ? Result<Look>(Look{std::move(*read), *likely}) : Result<Look>(read.error());
}

} // namespace

void ImportDialog::look() {
    setBusy(true);
    const Wish wish{kind(), m_kindChosen, m_ui->file->text().trimmed(), m_mapping};
    m_job = m_workspace.job(
        this, [wish](Warehouse& warehouse, const JobProgress& progress) { return lookAt(warehouse, wish, progress); },
        [this, fresh = m_mapping == ImportMapping{}](const Result<Look>& look) {
            setBusy(false);
            if (!look.ok()) {
                say(errorText(look.error()));
                return;
            }
            say({});
            m_mapping = look->read.mapping;
            if (fresh) {
                m_likely = look->likely;
            }
            m_ui->recalled->setVisible(look->read.recalled);
            if (look->read.preview.kind != kind()) {
                takeKind(look->read.preview.kind);
            }
            showPreview(look->read.preview);
            if (const Status complete = ImportJob::requireColumns(m_preview); !complete.ok()) {
                say(errorText(complete.error()));
            }
        },
        [this](std::int64_t done, std::int64_t all) { showProgress(done, all); });
}

void ImportDialog::showPreview(const ImportPreview& preview) {
    m_preview = preview;
    m_previewModel.setPreview(preview);
    constexpr int kPreviewColumn = 120;
    m_ui->preview->setColumnWidths(QList<int>(m_previewModel.columnCount(), kPreviewColumn));
    m_ui->rowsTitle->setText(tr("First rows of %Ln", nullptr, static_cast<int>(preview.rows)));
    fillFormat();
    fillMapping();
    showStep(Step::Columns);
    if (m_ui->place->count() == 0) {
        m_workspace.read(
            this, [](Warehouse& warehouse) { return StockQueries(warehouse).locations(); },
            [this](const Result<std::vector<Location>>& places) {
                m_ui->place->addItem(tr("The default place"), QString());
                for (const Location& place : places.ok() ? *places : std::vector<Location>()) {
                    m_ui->place->addItem(place.name.isEmpty() ? place.code : place.name, place.code);
                }
            });
    }
}

void ImportDialog::fillFormat() {
    const QString doubtful = tr(" – please check");
    m_ui->encoding->clear();
    QStringList encodings{QString::fromStdString(m_preview.encoding.value)};
    for (const std::string& reading : m_preview.encoding.readings) {
        encodings += QString::fromStdString(reading);
    }
    encodings += kEncodings;
    encodings.removeDuplicates();
    for (const QString& encoding : encodings) {
        m_ui->encoding->addItem(encoding, encoding);
    }
    choose(m_ui->encoding, QString::fromStdString(m_preview.encoding.value), m_preview.encoding.certain, doubtful);
    m_ui->separator->clear();
    for (const char separator : kSeparators) {
        m_ui->separator->addItem(separatorText(separator), int{separator});
    }
    choose(m_ui->separator, int{m_preview.separator.value}, m_preview.separator.certain, doubtful);
    m_ui->decimal->clear();
    for (const char decimal : kDecimals) {
        m_ui->decimal->addItem(decimal == '.' ? tr("point: 1.5") : tr("comma: 1,5"), int{decimal});
    }
    choose(m_ui->decimal, int{m_preview.decimal.value}, m_preview.decimal.certain, doubtful);
    m_ui->dateOrder->clear();
    for (const DateOrder order : kOrders) {
        m_ui->dateOrder->addItem(dateOrderText(order), static_cast<int>(order));
    }
    choose(m_ui->dateOrder, static_cast<int>(m_preview.dateOrder.value), m_preview.dateOrder.certain, doubtful);
    m_ui->returns->setChecked(m_preview.negativeIsReturn);
}

void ImportDialog::fillMapping() {
    while (m_ui->mapping->rowCount() > 0) {
        m_ui->mapping->removeRow(0);
    }
    const auto columns = importColumns(kind());
    for (std::size_t heading = 0; heading < m_preview.columns.size(); ++heading) {
        const ColumnAssignment& assigned = m_preview.columns[heading];
        const QString name = QString::fromStdString(assigned.heading);
        auto* box = new QComboBox(this);
        box->setAccessibleName(tr("Column %1 is").arg(name));
        box->addItem(tr("left out"));
        for (const ColumnSpec& column : columns) {
            box->addItem(column.required ? tr("%1 (needed)").arg(importColumnText(column)) : importColumnText(column));
        }
        box->setCurrentIndex(assigned.column ? static_cast<int>(*assigned.column) + 1 : 0);
        connect(box, &QComboBox::activated, this,
                [this, heading](int chosen) { chooseColumn(static_cast<int>(heading), chosen); });
        m_ui->mapping->addRow(assigned.guessed ? tr("%1 (guessed)").arg(name) : name, box);
    }
}

void ImportDialog::chooseColumn(int heading, int chosen) {
    const auto columns = importColumns(kind());
    const auto nameOf = [&](std::optional<std::size_t> column) {
        return column ? std::string(columns[*column].name) : std::string();
    };
    m_mapping.columns.clear();
    for (std::size_t i = 0; i < m_preview.columns.size(); ++i) {
        std::optional<std::size_t> column = m_preview.columns[i].column;
        const auto wanted = chosen > 0 ? std::optional(static_cast<std::size_t>(chosen - 1)) : std::nullopt;
        if (static_cast<int>(i) == heading) {
            column = wanted;
        } else if (wanted && column == wanted) {
            column.reset(); // one heading for each column: the later choice wins
        }
        m_mapping.columns[m_preview.columns[i].heading] = nameOf(column);
    }
    look();
}

ImportMapping ImportDialog::mappingToRemember() const {
    ImportMapping mapping = m_mapping;
    mapping.columns.clear();
    mapping.negativeIsReturn = m_preview.negativeIsReturn;
    const auto columns = importColumns(m_preview.kind);
    for (const ColumnAssignment& assigned : m_preview.columns) {
        if (!assigned.heading.empty()) {
            mapping.columns[assigned.heading] = assigned.column ? std::string(columns[*assigned.column].name) : "";
        }
    }
    return mapping;
}

} // namespace qm
