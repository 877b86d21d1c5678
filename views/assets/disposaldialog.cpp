// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/disposaldialog.h"

#include "views/answers/datefield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

DisposalDialog::DisposalDialog(qsizetype assets, QDate today, QWidget *parent)
    : QDialog(parent), m_permittedBy(new QLineEdit), m_on(new DateField(u"disposedOn"_s)), m_by(new QLineEdit),
      m_action(new QLineEdit), m_method(new QComboBox), m_summary(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"disposalDialog"_s);
    setWindowTitle(tr("Dispose of %1 assets").arg(assets));
    m_permittedBy->setObjectName(u"permittedBy"_s);
    m_by->setObjectName(u"disposedBy"_s);
    m_action->setObjectName(u"disposalAction"_s);
    m_method->setObjectName(u"disposalMethod"_s);
    m_method->setEditable(true);
    m_method->addItems({QString(), tr("Physical destruction"), tr("Cryptographic erase"), tr("Overwriting"),
                        tr("Degaussing"), tr("Shredding"), tr("Dissolving"), tr("Returned to the lessor")});
    m_on->setDate(PartialDate(today));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Dispose"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Permitted by"), m_permittedBy);
    form->addRow(tr("Disposed &on"), m_on);
    form->addRow(tr("Done &by"), m_by);
    form->addRow(tr("&What was done"), m_action);
    form->addRow(tr("&Method"), m_method);
    auto *hint =
        new QLabel(tr("The assets stay in the registry as retired, with this record; nothing more is asked of them."));
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_buttons);
    setMinimumWidth(480);

    for (QLineEdit *line : {m_permittedBy, m_by, m_action})
        connect(line, &QLineEdit::textChanged, this, &DisposalDialog::validate);
    connect(m_on, &DateField::changed, this, &DisposalDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
}

Disposal DisposalDialog::disposal() const
{
    return {m_permittedBy->text().trimmed(), m_on->date(), m_by->text().trimmed(), m_action->text().trimmed(),
            m_method->currentText().trimmed()};
}

void DisposalDialog::validate()
{
    const Disposal given = disposal();
    QString missing;
    if (given.permittedBy.isEmpty())
        missing = tr("Say who permitted it.");
    else if (given.on.isUnknown())
        missing = tr("Say on which day it was disposed of.");
    else if (given.by.isEmpty())
        missing = tr("Say who did it.");
    else if (given.action.isEmpty())
        missing = tr("Say what was done.");
    m_summary->setText(missing);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(missing.isEmpty());
}

} // namespace daicho
