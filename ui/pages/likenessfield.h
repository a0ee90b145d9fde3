#pragma once

#include "item.h"
#include "result.h"

#include <functional>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace qm {

class Warehouse;
class Workspace;

/// The item that this one is expected to sell like until its own sales speak: type its SKU or barcode and Enter; empty
/// takes it back.
class LikenessField : public QWidget {
    Q_OBJECT

public:
    explicit LikenessField(QWidget* parent = nullptr);

    void setUp(Workspace& workspace) { m_workspace = &workspace; }
    void showItem(ItemId item);
    /// Whether the item's own sales do not say enough yet: where they do, the field is seen only if something is set.
    void setNew(bool isNew);
    void retranslate();

Q_SIGNALS:
    /// Something was set that `back` takes back.
    void changed(const QString& done, const std::function<qm::Status(qm::Warehouse&)>& back);

private:
    void set();
    void showIfWanted();
    void say(const QString& text, bool problem);

    Workspace* m_workspace = nullptr;
    ItemId m_item;
    bool m_new = false;
    QLabel* m_label;
    QLineEdit* m_code;
    QLabel* m_name;
};

} // namespace qm
