// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialogbuttons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace daicho
{

DialogButtons dialogButtons(QDialog &dialog, const QString &name, const QString &text)
{
    auto *row = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accept = row->addButton(text, QDialogButtonBox::AcceptRole);
    accept->setObjectName(name);
    row->button(QDialogButtonBox::Cancel)->setText(QCoreApplication::translate("daicho::DialogButtons", "Cancel"));
    QObject::connect(row, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(row, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return {row, accept};
}

} // namespace daicho
