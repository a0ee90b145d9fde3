#include "likenessfield.h"

#include "catalogueservice.h"
#include "errortext.h"
#include "likenessservice.h"
#include "theme.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace qm {

LikenessField::LikenessField(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_code(new QLineEdit(this)), m_name(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_code);
    layout->addWidget(m_name, 1);
    m_code->setFixedWidth(scaled(160));
    m_label->setBuddy(m_code);
    m_name->setTextFormat(Qt::PlainText);
    hide();
    connect(m_code, &QLineEdit::returnPressed, this, &LikenessField::set);
}

void LikenessField::showItem(ItemId item) {
    if (item != m_item) {
        m_item = item;
        m_new = false;
        m_code->clear();
        say({}, false);
        showIfWanted();
    }
    if (!m_item || m_workspace == nullptr) {
        return;
    }
    m_workspace->read(
        this, [item](Warehouse& warehouse) { return LikenessService(warehouse).likeOf(item); },
        [this, item](const Result<std::optional<Item>>& like) {
            if (item == m_item && like.ok() && !m_code->isModified()) {
                m_code->setText(*like ? like.value()->sku : QString());
                say(*like ? like.value()->name : QString(), false);
                showIfWanted();
            }
        });
}

void LikenessField::setNew(bool isNew) {
    m_new = isNew;
    showIfWanted();
}

void LikenessField::showIfWanted() {
    setVisible(m_new || !m_code->text().isEmpty());
}

void LikenessField::set() {
    m_workspace->change(
        this,
        [item = m_item, code = m_code->text().trimmed()](Warehouse& warehouse) -> Result<ItemId> {
            ItemId like;
            if (!code.isEmpty()) {
                const auto found = CatalogueService(warehouse).findItem(code);
                if (!found.ok()) {
                    return found.error();
                }
                like = found->id;
            }
            return LikenessService(warehouse).set(item, like);
        },
        [this, item = m_item](const Result<ItemId>& before) {
            if (!before.ok()) {
                say(before.error().code == ErrorCode::Invalid ? tr("Name another item than this one.")
                                                              : errorText(before.error()),
                    true);
                return;
            }
            m_code->setModified(false);
            Q_EMIT changed(tr("Expected to sell like another item: set. It counts in the next forecast."),
                           [item, like = *before](Warehouse& warehouse) {
                               const auto set = LikenessService(warehouse).set(item, like);
                               return set.ok() ? Status() : Status(set.error());
                           });
            showItem(m_item);
        });
}

void LikenessField::say(const QString& text, bool problem) {
    m_name->setText(text);
    QPalette palette = m_name->palette();
    palette.setColor(QPalette::WindowText, problem ? themeColors().bad : themeColors().muted);
    m_name->setPalette(palette);
}

void LikenessField::retranslate() {
    m_label->setText(tr("While new, it will sell like"));
    m_code->setPlaceholderText(tr("SKU or barcode"));
    m_code->setAccessibleName(m_label->text());
    m_code->setToolTip(tr("Its own sales correct this from the first one on. Empty: its category says."));
}

} // namespace qm
