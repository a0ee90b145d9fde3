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
    void retranslate();

Q_SIGNALS:
    /// Something was set that `back` takes back.
    void changed(const QString& done, const std::function<qm::Status(qm::Warehouse&)>& back);

private:
    void set();
    void say(const QString& text, bool problem);

    Workspace* m_workspace = nullptr;
    ItemId m_item;
    QLabel* m_label;
    QLineEdit* m_code;
    QLabel* m_name;
};

} // namespace qm
