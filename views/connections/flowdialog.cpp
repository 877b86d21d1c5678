// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/flowdialog.h"

#include "tables/assetnames.h"
#include "views/common/dialogbuttons.h"
#include "views/connections/assetchooser.h"
#include "views/connections/connectionwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// The protocols written so far, to complete from; the first hundred of them.
QStringList knownProtocols(const Snapshot &now)
{
    constexpr qsizetype most = 100;
    QSet<QString> known;
    now.flows.forEach([&known](const Flow &flow) {
        if (known.size() < most && !flow.protocol.isEmpty())
            known.insert(flow.protocol);
    });
    QStringList sorted = known.values();
    sorted.sort();
    return sorted;
}

} // namespace

FlowDialog::FlowDialog(const Flow &flow, Id asset, const SnapshotPtr &now, const ProfilePtr &profile, QWidget *parent)
    : QDialog(parent), m_flow(flow), m_asset(asset), m_direction(new QComboBox),
      m_other(new AssetChooser(now, profile, asset)), m_protocol(new QComboBox), m_isLimited(new QCheckBox),
      m_sanitising(new QComboBox), m_remarks(new QLineEdit), m_take(nullptr)
{
    setObjectName(u"flowDialog"_s);
    setWindowTitle(flow.from.isNull() ? tr("Add a flow") : tr("Edit the flow"));
    build(*now);
    fill(*now, *profile);
    m_take->setEnabled(!m_other->id().isNull());
    m_other->setFocus();
    resize(600, 520);
}

void FlowDialog::build(const Snapshot &now)
{
    m_direction->setObjectName(u"direction"_s);
    m_protocol->setObjectName(u"protocol"_s);
    m_isLimited->setObjectName(u"isLimited"_s);
    m_sanitising->setObjectName(u"sanitising"_s);
    m_remarks->setObjectName(u"remarks"_s);
    m_protocol->setEditable(true);
    m_protocol->setInsertPolicy(QComboBox::NoInsert);
    auto *self = new QLabel(assetText(now, m_asset));
    self->setTextFormat(Qt::PlainText);
    self->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("This asset"), self);
    form->addRow(tr("&Direction"), m_direction);
    form->addRow(tr("&Other asset"), m_other);
    form->addRow(tr("&Protocol"), m_protocol);
    form->addRow(QString(), m_isLimited);
    form->addRow(tr("&Sanitising"), m_sanitising);
    form->addRow(tr("Re&marks"), m_remarks);
    const DialogButtons buttons = dialogButtons(*this, u"take"_s, tr("Take over"));
    m_take = buttons.accept;
    form->addRow(buttons.row);
    connect(m_other, &AssetChooser::changed, this, [this] { m_take->setEnabled(!m_other->id().isNull()); });
}

void FlowDialog::fill(const Snapshot &now, const Profile &profile)
{
    m_direction->addItems({tr("sends to the other (→)"), tr("receives from the other (←)")});
    m_isLimited->setText(tr("&Restricted: path and protocol are limited to what is needed"));
    m_protocol->addItems(knownProtocols(now));
    m_protocol->lineEdit()->setPlaceholderText(tr("such as HTTPS/443"));
    m_sanitising->addItem(tr("(not sanitised)"), QString());
    for (const Choice &method : profile.sanitising)
        m_sanitising->addItem(method.label.in(AssetNames::language()), method.id);
    // A method that the policy no longer knows is kept until somebody chooses another.
    if (m_sanitising->findData(m_flow.sanitising) < 0)
        m_sanitising->addItem(m_flow.sanitising, m_flow.sanitising);
    m_direction->setCurrentIndex(m_flow.to == m_asset ? 1 : 0);
    m_protocol->setCurrentText(m_flow.protocol);
    m_isLimited->setChecked(m_flow.isLimited);
    m_sanitising->setCurrentIndex(m_sanitising->findData(m_flow.sanitising));
    m_remarks->setText(m_flow.remarks);
    // A body without separated networks, or without a way of sanitising, is not asked about them.
    auto *form = static_cast<QFormLayout *>(layout());
    form->setRowVisible(m_isLimited, !profile.zones.isEmpty() || m_flow.isLimited);
    form->setRowVisible(m_sanitising, m_sanitising->count() > 1);
    if (!m_flow.from.isNull())
        m_other->setId(otherEnd(m_flow, m_asset));
}

Flow FlowDialog::flow() const
{
    const bool isSending = m_direction->currentIndex() == 0;
    Flow flow = m_flow;
    flow.from = isSending ? m_asset : m_other->id();
    flow.to = isSending ? m_other->id() : m_asset;
    flow.protocol = m_protocol->currentText().trimmed();
    flow.isLimited = m_isLimited->isChecked();
    flow.sanitising = m_sanitising->currentData().toString();
    flow.remarks = m_remarks->text().trimmed();
    return flow;
}

} // namespace daicho
