// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/linkdialog.h"

#include "views/common/dialogbuttons.h"
#include "views/connections/assetchooser.h"
#include "views/connections/connectionwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace daicho
{

using namespace Qt::StringLiterals;

LinkDialog::LinkDialog(const Link &link, Id asset, const SnapshotPtr &now, const ProfilePtr &profile, QWidget *parent)
    : QDialog(parent), m_link(link), m_asset(asset), m_relation(new QComboBox),
      m_other(new AssetChooser(now, profile, asset)), m_remarks(new QLineEdit(link.remarks)), m_take(nullptr)
{
    setObjectName(u"linkDialog"_s);
    setWindowTitle(link.from.isNull() ? tr("Add a relation") : tr("Edit the relation"));
    m_relation->setObjectName(u"relation"_s);
    m_remarks->setObjectName(u"remarks"_s);
    const QList<Relation> relations = allRelations();
    for (const Relation &relation : relations)
        m_relation->addItem(relationText(relation));
    auto *self = new QLabel(assetText(*now, asset));
    self->setTextFormat(Qt::PlainText);
    self->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("This asset"), self);
    form->addRow(tr("&Relation"), m_relation);
    form->addRow(tr("&Other asset"), m_other);
    form->addRow(tr("Re&marks"), m_remarks);
    const DialogButtons buttons = dialogButtons(*this, u"take"_s, tr("Take over"));
    m_take = buttons.accept;
    form->addRow(buttons.row);
    connect(m_other, &AssetChooser::changed, this, [this] { m_take->setEnabled(!m_other->id().isNull()); });
    if (!link.from.isNull()) {
        m_relation->setCurrentIndex(int(relations.indexOf(relationOf(link, asset))));
        m_other->setId(otherEnd(link, asset));
    }
    m_take->setEnabled(!m_other->id().isNull());
    m_other->setFocus();
    resize(560, 440);
}

Link LinkDialog::link() const
{
    const Relation relation = allRelations().value(m_relation->currentIndex());
    Link link = m_link;
    link.sort = relation.sort;
    link.from = relation.isFrom ? m_asset : m_other->id();
    link.to = relation.isFrom ? m_other->id() : m_asset;
    link.remarks = m_remarks->text().trimmed();
    return link;
}

} // namespace daicho
