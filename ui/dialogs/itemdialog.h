#pragma once

#include "item.h"
#include "result.h"

#include <memory>
#include <QDialog>

namespace qm {

namespace Ui {
class ItemDialog;
}

/// Makes or edits an item. What is wrong is said beside the field that it concerns.
class ItemDialog : public QDialog {
    Q_OBJECT

public:
    /// item without id: a new one.
    explicit ItemDialog(const Item& item, QWidget* parent = nullptr);
    ~ItemDialog() override;

    void complain(const Error& error);

Q_SIGNALS:
    /// The fields can be read; the dialog stays open until it is accepted.
    void saveWanted(const qm::Item& item);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void save();
    void complainAt(QWidget* field, const QString& text);
    void retranslate();

    std::unique_ptr<Ui::ItemDialog> m_ui;
    Item m_item;
};

} // namespace qm
