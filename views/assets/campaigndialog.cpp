// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/campaigndialog.h"

#include "policy/percent.h"
#include "registry/registry.h"
#include "tables/assetnames.h"
#include "views/assets/assetedits.h"
#include "views/assets/classifydialog.h"
#include "views/common/changetext.h"
#include "views/common/rowdress.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

CampaignDialog::CampaignDialog(QWidget *parent)
    : QDialog(parent), m_table(new RowTable<Id>({}, this)), m_summary(new QLabel), m_total(new QProgressBar),
      m_progress(new QTreeWidget), m_assets(new QTableView), m_reason(new QLineEdit), m_into(new QLabel),
      m_levels(new QHBoxLayout), m_ask(new QPushButton(tr("&Questions…"))), m_undo(new QPushButton(tr("&Undo")))
{
    setObjectName(u"campaignDialog"_s);
    setWindowTitle(tr("Classify anew"));
    dress();
    arrange();
    connect(m_progress, &QTreeWidget::currentItemChanged, this, &CampaignDialog::fillAssets);
    connect(m_ask, &QPushButton::clicked, this, &CampaignDialog::ask);
    connect(m_undo, &QPushButton::clicked, this, &CampaignDialog::undoWanted);
    resize(940, 560);
}

void CampaignDialog::dress()
{
    m_summary->setObjectName(u"campaignSummary"_s);
    m_summary->setWordWrap(true);
    m_total->setObjectName(u"campaignTotal"_s);
    m_progress->setObjectName(u"campaignProgress"_s);
    m_assets->setObjectName(u"campaignAssets"_s);
    m_reason->setObjectName(u"campaignReason"_s);
    m_ask->setObjectName(u"campaignAsk"_s);
    m_undo->setObjectName(u"campaignUndo"_s);
    m_progress->setRootIsDecorated(false);
    m_progress->setUniformRowHeights(true);
    m_progress->setAccessibleName(tr("Progress by department"));
    m_progress->setHeaderLabels({tr("Department"), tr("To do"), tr("Done"), tr("Progress")});
    m_progress->header()->setStretchLastSection(false);
    m_progress->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_progress->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_assets->setModel(m_table);
    dressRows(m_assets);
    m_assets->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_assets->horizontalHeader()->setStretchLastSection(true);
    m_assets->setAccessibleName(tr("Assets to be classified anew"));
    m_reason->setPlaceholderText(tr("reason (as before when empty)"));
    m_reason->setAccessibleName(tr("Reason"));
    connect(m_assets->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CampaignDialog::offerLevels);
    for (QPushButton *button : {m_ask, m_undo})
        button->setAutoDefault(false);
}

void CampaignDialog::arrange()
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_progress);
    splitter->addWidget(m_assets);
    splitter->setSizes({380, 540});
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_into);
    choices->addLayout(m_levels);
    choices->addWidget(m_ask);
    choices->addStretch(1);
    auto *bottom = new QHBoxLayout;
    auto *close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    bottom->addWidget(m_undo);
    bottom->addStretch(1);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_total);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_reason);
    layout->addLayout(choices);
    layout->addLayout(bottom);
}

QList<Column<Id>> CampaignDialog::columns() const
{
    const auto shown = [this](const std::function<QString(const Asset &)> &text) {
        return [now = m_showing.now, text](const Id &id) {
            const auto asset = now->assets.asset(id);
            return asset ? text(*asset) : QString();
        };
    };
    const AssetNamesPtr names = std::make_shared<AssetNames>(m_showing.now, m_showing.profile);
    const QString axis = current().axis;
    const auto column = [](const QString &id, const QString &header, std::function<QString(const Id &)> cell) {
        Column<Id> made;
        made.id = id;
        made.header = header;
        made.cell = std::move(cell);
        return made;
    };
    return {column(u"number"_s, tr("Number"), shown([](const Asset &a) { return a.number; })),
            column(u"name"_s, tr("Name"), shown([](const Asset &a) { return a.name; })),
            column(u"level"_s, tr("Class so far"),
                   shown([names, axis](const Asset &a) { return names->level(axis, a.marks.value(axis).level); })),
            column(u"reason"_s, tr("Reason"), shown([axis](const Asset &a) { return a.marks.value(axis).reason; }))};
}

CampaignDialog::Line CampaignDialog::current() const
{
    return m_lines.value(m_progress->indexOfTopLevelItem(m_progress->currentItem()));
}

void CampaignDialog::display(const Showing &showing)
{
    m_showing = showing;
    const Campaign campaign = campaignOf(*showing.now, *showing.profile, showing.today);
    const QLocale locale;
    m_summary->setText(campaign.toDo == 0
                           ? tr("Nothing is left to be classified anew.")
                           : tr("%1 assets are in classes that are no longer given. Choose what each becomes.")
                                 .arg(locale.toString(campaign.toDo)));
    const qint64 all = campaign.toDo + campaign.done;
    m_total->setRange(0, 1000);
    m_total->setValue(all == 0 ? 1000 : int(campaign.done * 1000 / all));
    m_total->setFormat(tr("%1 of %2 done").arg(locale.toString(campaign.done), locale.toString(all)));
    const auto undoable = showing.registry ? showing.registry->undoable() : std::nullopt;
    m_undo->setEnabled(undoable.has_value() && !showing.registry->isReadOnly());
    m_undo->setToolTip(undoable ? Qt::convertFromPlainText(changeText(*undoable)) : QString());
    fillProgress(campaign);
    fillAssets();
}

void CampaignDialog::fillProgress(const Campaign &campaign)
{
    const Line before = current();
    const QSignalBlocker blocker(m_progress);
    m_progress->clear();
    m_lines.clear();
    QString axis;
    for (const CampaignLine &line : campaign.lines) {
        if (line.axis != axis) {
            axis = line.axis;
            CampaignLine sum{axis, {}, 0, 0};
            for (const CampaignLine &other : campaign.lines) {
                sum.toDo += other.axis == axis ? other.toDo : 0;
                sum.done += other.axis == axis ? other.done : 0;
            }
            addLine({axis, {}},
                    tr("All departments — %1").arg(m_showing.profile->axis(axis)->label.in(AssetNames::language())),
                    sum.toDo, sum.done);
        }
        const QString name = m_showing.now->departmentName(line.department);
        addLine({axis, line.department}, name.isEmpty() ? tr("(no department)") : name, line.toDo, line.done);
    }
    const qsizetype at = m_lines.indexOf(before);
    m_progress->setCurrentItem(m_progress->topLevelItem(int(std::max<qsizetype>(at, 0))));
}

void CampaignDialog::addLine(const Line &line, const QString &name, qint64 toDo, qint64 done)
{
    const QLocale locale;
    auto *item = new QTreeWidgetItem(
        m_progress, {name, locale.toString(toDo), locale.toString(done), percentText(done, toDo + done)});
    for (int column = 1; column < 4; ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    QFont font = item->font(0);
    font.setBold(toDo > 0);
    item->setFont(0, font);
    item->setToolTip(0, Qt::convertFromPlainText(name));
    m_lines.append(line);
}

void CampaignDialog::fillAssets()
{
    if (!m_showing.now)
        return;
    const Line line = current();
    std::vector<Id> ids;
    if (!line.axis.isEmpty())
        ids = waiting(*m_showing.now, *m_showing.profile, m_showing.today, line.axis, line.department);
    m_table->setColumns(columns());
    m_table->show(QList<Id>(ids.begin(), ids.end()));
    m_assets->setColumnWidth(1, fontMetrics().horizontalAdvance(u'あ') * 16);
    if (m_table->rowCount() > 0)
        m_assets->selectRow(std::min(m_nextRow, m_table->rowCount() - 1));
    offerLevels();
}

std::vector<Id> CampaignDialog::selected() const
{
    std::vector<Id> ids;
    for (const QItemSelectionRange &range : m_assets->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_table->at(row));
    }
    return ids;
}

/// A button for each level that all the selected assets may become.
void CampaignDialog::offerLevels()
{
    while (QLayoutItem *item = m_levels->takeAt(0)) {
        // One of them may be the one whose click led here: it goes when that is over.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<Id> ids = selected();
    const bool canWrite = !ids.empty() && !(m_showing.registry && m_showing.registry->isReadOnly());
    const Axis *axis = m_showing.profile ? m_showing.profile->axis(current().axis) : nullptr;
    m_into->setText(ids.empty() ? tr("Select assets in the list.")
                                : tr("%1 selected:").arg(QLocale().toString(qulonglong(ids.size()))));
    m_ask->setVisible(canWrite && axis &&
                      ClassifyDialog::canAsk(ClassifySubject::of(ids, *m_showing.now), *m_showing.profile, {axis->id}));
    m_reason->setEnabled(canWrite);
    if (!canWrite || !axis)
        return;
    QSet<QString> over;
    for (const Id id : ids) {
        const auto ref = m_showing.now->assets.find(id);
        over.insert(m_showing.now->assets.row(*ref).signature().levelOn(Atom::of(axis->id)).text());
    }
    for (const Level &level : levelsOn(*axis, m_showing.today)) {
        const bool fitsAll = std::ranges::all_of(over, [&](const QString &before) {
            const QList<Level> next = successors(*axis, before, m_showing.today);
            return std::ranges::find(next, level.id, &Level::id) != next.end();
        });
        if (!fitsAll)
            continue;
        auto *button = new QPushButton(tr("→ %1").arg(level.label.in(AssetNames::language())).replace(u'&', u"&&"_s));
        button->setObjectName(u"become."_s + level.id);
        button->setAutoDefault(false);
        button->setToolTip(Qt::convertFromPlainText(level.definition.in(AssetNames::language())));
        connect(button, &QPushButton::clicked, this, [this, id = level.id] { setLevel(id); });
        m_levels->addWidget(button);
    }
}

void CampaignDialog::setLevel(const QString &level)
{
    const QString axis = current().axis;
    const QString reason = m_reason->text().trimmed();
    say(editAll(*m_showing.now, selected(), [&](Asset &asset) {
        asset.marks[axis].level = level;
        if (!reason.isEmpty())
            asset.marks[axis].reason = reason;
    }));
}

void CampaignDialog::ask()
{
    const std::vector<Id> ids = selected();
    ClassifyDialog dialog(ClassifySubject::of(ids, *m_showing.now), m_showing.profile, m_showing.today,
                          {current().axis}, this);
    if (dialog.exec() == QDialog::Accepted)
        say(editAll(*m_showing.now, ids, [&dialog](Asset &asset) { dialog.applyTo(asset); }));
}

void CampaignDialog::say(const Change &change)
{
    if (change.isEmpty())
        return;
    const QItemSelection selection = m_assets->selectionModel()->selection();
    m_nextRow = selection.isEmpty() ? 0 : selection.first().top();
    emit changeWanted(change);
}

} // namespace daicho
