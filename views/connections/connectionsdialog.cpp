// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionsdialog.h"

#include "policy/validation.h"
#include "tables/assetnames.h"
#include "views/common/dialogbuttons.h"
#include "views/connections/connectionwords.h"
#include "views/connections/flowdialog.h"
#include "views/connections/linkdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QTreeWidgetItem *addRow(QTreeWidget *rows, const QStringList &cells)
{
    auto *item = new QTreeWidgetItem(rows, cells);
    for (int column = 0; column < cells.size(); ++column)
        item->setToolTip(column, Qt::convertFromPlainText(cells[column], Qt::WhiteSpaceNormal));
    return item;
}

void fitColumns(QTreeWidget *rows, int widest)
{
    for (int column = 0; column < rows->columnCount(); ++column) {
        rows->resizeColumnToContents(column);
        rows->setColumnWidth(column, std::min(rows->columnWidth(column) + 6, widest));
    }
}

} // namespace

ConnectionsDialog::ConnectionsDialog(Id asset, SnapshotPtr now, ProfilePtr profile, QWidget *parent)
    : QDialog(parent), m_asset(asset), m_now(std::move(now)), m_profile(std::move(profile)),
      m_links(linksOf(*m_now, asset)), m_flows(flowsOf(*m_now, asset)), m_problem(new QLabel), m_save(nullptr)
{
    setObjectName(u"connectionsDialog"_s);
    setWindowTitle(tr("Relations and flows"));
    auto *head = new QLabel(assetText(*m_now, asset) + u'\n' + assetPlace(*m_now, *m_profile, asset));
    head->setObjectName(u"asset"_s);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(makeList(m_linkList, u"links"_s, tr("Relations"),
                               {tr("This asset"), tr("Other asset"), tr("Department and zone"), tr("Remarks")}),
                      1);
    layout->addWidget(makeList(m_flowList, u"flows"_s, tr("Flows"),
                               {tr("Direction"), tr("Other asset"), tr("Protocol"), tr("Restricted"), tr("Sanitising"),
                                tr("Department and zone"), tr("Remarks")}),
                      1);
    wire(m_linkList, &ConnectionsDialog::editLink);
    wire(m_flowList, &ConnectionsDialog::editFlow);
    const DialogButtons buttons = dialogButtons(*this, u"save"_s, tr("Save"));
    m_save = buttons.accept;
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(buttons.row);
    layout->addLayout(bottom);
    resize(820, 560);
    fill();
    m_flowList.add->setFocus();
}

QWidget *ConnectionsDialog::makeList(List &list, const QString &name, const QString &title, const QStringList &headers)
{
    list.rows = new QTreeWidget;
    list.rows->setObjectName(name);
    list.rows->setAccessibleName(title);
    list.rows->setHeaderLabels(headers);
    list.rows->setRootIsDecorated(false);
    list.rows->setUniformRowHeights(true);
    list.rows->setAlternatingRowColors(true);
    list.rows->setMinimumHeight(list.rows->fontMetrics().lineSpacing() * 5);
    list.add = new QPushButton(tr("Add…"));
    list.edit = new QPushButton(tr("Edit…"));
    list.remove = new QPushButton(tr("Remove"));
    list.add->setObjectName(name + u".add"_s);
    list.edit->setObjectName(name + u".edit"_s);
    list.remove->setObjectName(name + u".remove"_s);
    for (QPushButton *button : {list.add, list.edit, list.remove})
        button->setAutoDefault(false);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *bar = new QHBoxLayout;
    auto *caption = new QLabel(title);
    QFont bold = caption->font();
    bold.setBold(true);
    caption->setFont(bold);
    bar->addWidget(caption, 1);
    for (QPushButton *button : {list.add, list.edit, list.remove})
        bar->addWidget(button);
    layout->addLayout(bar);
    layout->addWidget(list.rows, 1);
    return part;
}

void ConnectionsDialog::wire(const List &list, void (ConnectionsDialog::*edit)(int))
{
    const auto current = [rows = list.rows] {
        return rows->indexOfTopLevelItem(rows->currentItem());
    };
    const auto editCurrent = [this, current, edit] {
        if (current() >= 0)
            (this->*edit)(current());
    };
    connect(list.add, &QPushButton::clicked, this, [this, edit] { (this->*edit)(-1); });
    connect(list.edit, &QPushButton::clicked, this, editCurrent);
    connect(list.rows, &QTreeWidget::itemActivated, this, editCurrent);
    connect(list.rows, &QTreeWidget::currentItemChanged, this, &ConnectionsDialog::update);
    connect(list.remove, &QPushButton::clicked, this, [this, list] { removeAt(list); });
    auto *remove = new QShortcut(QKeySequence::Delete, list.rows, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this, list] { removeAt(list); });
}

void ConnectionsDialog::editLink(int at)
{
    Link before;
    before.id = newId();
    LinkDialog dialog(at < 0 ? before : m_links[at], m_asset, m_now, m_profile, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (at < 0) {
        at = int(m_links.size());
        m_links.append(Link());
    }
    m_links[at] = dialog.link();
    fill();
    m_linkList.rows->setCurrentItem(m_linkList.rows->topLevelItem(at));
}

void ConnectionsDialog::editFlow(int at)
{
    Flow before;
    before.id = newId();
    FlowDialog dialog(at < 0 ? before : m_flows[at], m_asset, m_now, m_profile, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (at < 0) {
        at = int(m_flows.size());
        m_flows.append(Flow());
    }
    m_flows[at] = dialog.flow();
    fill();
    m_flowList.rows->setCurrentItem(m_flowList.rows->topLevelItem(at));
}

void ConnectionsDialog::removeAt(const List &list)
{
    const int at = list.rows->indexOfTopLevelItem(list.rows->currentItem());
    if (at < 0)
        return;
    if (list.rows == m_linkList.rows)
        m_links.removeAt(at);
    else
        m_flows.removeAt(at);
    fill();
    list.rows->setCurrentItem(list.rows->topLevelItem(std::min(at, list.rows->topLevelItemCount() - 1)));
}

void ConnectionsDialog::fill()
{
    fillLinks();
    fillFlows();
    update();
}

void ConnectionsDialog::fillLinks()
{
    m_linkList.rows->clear();
    for (const Link &link : std::as_const(m_links)) {
        const Id other = otherEnd(link, m_asset);
        addRow(m_linkList.rows, {relationText(relationOf(link, m_asset)), assetText(*m_now, other),
                                 assetPlace(*m_now, *m_profile, other), link.remarks});
    }
    fitColumns(m_linkList.rows, 340);
}

void ConnectionsDialog::fillFlows()
{
    m_flowList.rows->clear();
    for (const Flow &flow : std::as_const(m_flows)) {
        const Id other = otherEnd(flow, m_asset);
        const Choice *method = m_profile->sanitisingMethod(flow.sanitising);
        addRow(m_flowList.rows, {flow.from == m_asset ? tr("→ sends") : tr("← receives"), assetText(*m_now, other),
                                 flow.protocol, flow.isLimited ? tr("Yes") : tr("No"),
                                 method ? method->label.in(AssetNames::language()) : flow.sanitising,
                                 assetPlace(*m_now, *m_profile, other), flow.remarks});
    }
    fitColumns(m_flowList.rows, 260);
}

void ConnectionsDialog::choose(Id flow)
{
    for (qsizetype at = 0; at < m_flows.size(); ++at) {
        if (m_flows[at].id != flow)
            continue;
        m_flowList.rows->setCurrentItem(m_flowList.rows->topLevelItem(int(at)));
        m_flowList.rows->setFocus();
    }
}

void ConnectionsDialog::update()
{
    for (const List &list : {m_linkList, m_flowList}) {
        list.edit->setEnabled(list.rows->currentItem());
        list.remove->setEnabled(list.rows->currentItem());
    }
    const Change change = this->change();
    const Problems problems = validate(change, *m_profile, *m_now);
    QStringList reasons;
    for (const Problem &problem : problems)
        reasons << problem.reason;
    m_problem->setText(reasons.value(0));
    m_save->setEnabled(!change.isEmpty() && !hasError(problems));
}

Change ConnectionsDialog::change() const
{
    return connectionsChange(*m_now, m_asset, m_links, m_flows);
}

} // namespace daicho
