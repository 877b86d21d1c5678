// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/standardledgerdialog.h"

#include "views/assets/assetedits.h"
#include "views/assets/standarddifferences.h"
#include "views/common/rowdress.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

Column<StandardRow> columnOf(const QString &id, const QString &header, QString StandardRow::*field)
{
    Column<StandardRow> column;
    column.id = id;
    column.header = header;
    column.cell = [field](const StandardRow &row) {
        return row.*field;
    };
    column.tooltip = [field](const StandardRow &row) {
        return Qt::convertFromPlainText(row.*field);
    };
    return column;
}

} // namespace

bool StandardLedgerDialog::isOfUse(const Snapshot &now)
{
    bool isAny = false;
    now.departments.forEach([&isAny](const Department &department) { isAny = isAny || department.isStandard; });
    return isAny;
}

StandardLedgerDialog::StandardLedgerDialog(SnapshotPtr now, ProfilePtr profile, QDate today, bool canWrite,
                                           QWidget *parent)
    : QDialog(parent), m_now(std::move(now)), m_profile(std::move(profile)), m_today(today), m_canWrite(canWrite),
      m_table(new RowTable<StandardRow>({columnOf(u"sort"_s, tr("Difference"), &StandardRow::sort),
                                         columnOf(u"number"_s, tr("Number"), &StandardRow::number),
                                         columnOf(u"name"_s, tr("Name"), &StandardRow::name),
                                         columnOf(u"what"_s, tr("Standard → here"), &StandardRow::what)},
                                        this)),
      m_standard(new QComboBox), m_targets(new QTreeWidget), m_summary(new QLabel), m_differences(new QTableView),
      m_make(new QPushButton)
{
    setObjectName(u"standardLedgerDialog"_s);
    setWindowTitle(tr("Standard ledger"));
    for (const Department &department : m_now->departmentsInOrder()) {
        if (department.isStandard)
            m_standard->addItem(m_now->departmentName(department.id), department.id.value);
    }
    dress();
    arrange();
    connect(m_standard, &QComboBox::currentIndexChanged, this, &StandardLedgerDialog::fillTargets);
    connect(m_targets, &QTreeWidget::itemSelectionChanged, this, &StandardLedgerDialog::targetsMoved);
    connect(m_targets, &QTreeWidget::currentItemChanged, this, &StandardLedgerDialog::targetsMoved);
    connect(m_make, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_differences, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_wanted = m_table->at(index.row()).asset;
        reject();
    });
    resize(940, 560);
    fillTargets();
}

void StandardLedgerDialog::dress()
{
    m_standard->setObjectName(u"standard"_s);
    m_targets->setObjectName(u"standardTargets"_s);
    m_summary->setObjectName(u"standardSummary"_s);
    m_differences->setObjectName(u"standardRows"_s);
    m_make->setObjectName(u"standardMake"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_targets->setRootIsDecorated(false);
    m_targets->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_targets->setHeaderLabels({tr("Department"), tr("Missing")});
    m_targets->header()->setStretchLastSection(false);
    m_targets->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_targets->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_targets->setAccessibleName(tr("Departments that the standard ledger is for"));
    m_differences->setModel(m_table);
    dressRows(m_differences);
    m_differences->horizontalHeader()->setStretchLastSection(true);
    m_differences->setAccessibleName(tr("Differences from the standard ledger"));
}

void StandardLedgerDialog::arrange()
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_targets);
    splitter->addWidget(m_differences);
    splitter->setSizes({320, 600});
    auto *top = new QHBoxLayout;
    auto *caption = new QLabel(tr("&Standard ledger:"));
    caption->setBuddy(m_standard);
    top->addWidget(caption);
    top->addWidget(m_standard, 1);
    auto *close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    m_make->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_make);
    bottom->addStretch(1);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);
}

Id StandardLedgerDialog::standard() const
{
    return Id{m_standard->currentData().toLongLong()};
}

void StandardLedgerDialog::fillTargets()
{
    const QHash<Id, qint64> missing = missingEntries(*m_now, standard());
    {
        const QSignalBlocker blocker(m_targets);
        m_targets->clear();
        for (const Department &department : m_now->departmentsInOrder()) {
            if (department.isStandard)
                continue;
            auto *item = new QTreeWidgetItem(
                m_targets, {m_now->departmentName(department.id), QLocale().toString(missing.value(department.id))});
            item->setData(0, Qt::UserRole, department.id.value);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
        m_targets->setCurrentItem(m_targets->topLevelItem(0));
    }
    targetsMoved();
}

QList<Id> StandardLedgerDialog::targets() const
{
    QList<Id> ids;
    for (const QTreeWidgetItem *item : m_targets->selectedItems())
        ids << Id{item->data(0, Qt::UserRole).toLongLong()};
    return ids;
}

void StandardLedgerDialog::targetsMoved()
{
    const QHash<Id, qint64> missing = missingEntries(*m_now, standard());
    const QList<Id> chosen = targets();
    qint64 entries = 0;
    for (const Id id : chosen)
        entries += missing.value(id);
    m_make->setEnabled(m_canWrite && entries > 0);
    m_make->setText(tr("&Make the %1 missing entries in %2 departments")
                        .arg(QLocale().toString(entries), QLocale().toString(chosen.size())));
    const QTreeWidgetItem *current = m_targets->currentItem();
    showDifference(current ? Id{current->data(0, Qt::UserRole).toLongLong()} : Id());
}

StandardRow StandardLedgerDialog::row(Id asset, const QString &sort, const QString &what) const
{
    const auto found = m_now->assets.asset(asset);
    return {asset, sort, found ? found->number : QString(), found ? found->name : QString(), what};
}

void StandardLedgerDialog::showDifference(Id target)
{
    const StandardDifference difference = standardDifference(*m_now, standard(), target);
    QList<StandardRow> rows;
    for (const Deviation &deviation : difference.deviations) {
        const auto pattern = m_now->assets.asset(deviation.pattern);
        const auto copy = m_now->assets.asset(deviation.asset);
        rows << row(deviation.asset, tr("differs"),
                    differencesInWords(*pattern, *copy, m_now, m_profile).join(u"、"_s));
    }
    for (const Id id : difference.missing)
        rows << row(id, tr("missing"), {});
    for (const Id id : difference.own)
        rows << row(id, tr("of its own"), {});
    m_table->show(rows);
    m_differences->resizeColumnToContents(0);
    m_differences->setColumnWidth(2, fontMetrics().horizontalAdvance(u'あ') * 14);
    const QLocale locale;
    m_summary->setText(tr("%1: %2 as in the standard ledger, %3 differ, %4 missing, %5 of its own")
                           .arg(m_now->departmentName(target), locale.toString(difference.alike),
                                locale.toString(difference.deviations.size()),
                                locale.toString(difference.missing.size()), locale.toString(difference.own.size())));
}

Change StandardLedgerDialog::change() const
{
    QString last;
    return derivedLedgers(*m_now, standard(), targets(), m_today, [&]() -> QString {
        last = last.isEmpty() ? nextNumber(m_now->assets) : numberAfter(last);
        return last;
    });
}

} // namespace daicho
