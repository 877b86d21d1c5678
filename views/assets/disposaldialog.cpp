// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/disposaldialog.h"

#include "views/answers/datefield.h"
#include "views/importing/counted.h"

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

namespace
{

/// Which assets it is about, a line for each of the first ones.
QString namedAssets(const Snapshot &now, const std::vector<Id> &assets)
{
    static constexpr size_t mostNamed = 5;
    QStringList lines;
    for (size_t i = 0; i < assets.size() && i < mostNamed; ++i) {
        const auto ref = now.assets.find(assets[i]);
        const AssetRow row = ref ? now.assets.row(*ref) : AssetRow();
        lines.append((row.string(AssetText::Number) + u'\u3000' + row.string(AssetText::Name)).simplified());
    }
    if (assets.size() > mostNamed)
        lines.append(DisposalDialog::tr("… and %1 more").arg(counted(qint64(assets.size() - mostNamed))));
    return lines.join(u'\n');
}

QLabel *makeAbout(const Snapshot &now, const std::vector<Id> &assets)
{
    auto *about = new QLabel(namedAssets(now, assets));
    about->setObjectName(u"disposedAssets"_s);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    QFont strong = about->font();
    strong.setBold(true);
    about->setFont(strong);
    return about;
}

} // namespace

DisposalDialog::DisposalDialog(const Snapshot &now, const std::vector<Id> &assets, QDate today, QWidget *parent)
    : QDialog(parent), m_permittedBy(new QLineEdit), m_on(new DateField(u"disposedOn"_s)), m_by(new QLineEdit),
      m_action(new QLineEdit), m_method(new QComboBox), m_summary(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"disposalDialog"_s);
    setWindowTitle(tr("Dispose of %1 assets").arg(counted(qint64(assets.size()))));
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
    layout->addWidget(makeAbout(now, assets));
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
