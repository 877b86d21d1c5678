// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/proposaltable.h"

#include "core/folding.h"
#include "exchange/nearnames.h"
#include "views/importing/counted.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostShown = 300; // lines with a choice each; nobody decides about more one by one
constexpr qint64 mostSought = 1000;  // among these those with known ones like them are found

} // namespace

ProposalTable::ProposalTable(QWidget *parent)
    : ChoiceTable(u"proposals"_s,
                  {tr("What it is"), tr("In the file"), tr("Rows"), tr("What becomes of it"), tr("Known ones like it")},
                  Cell, parent)
{
    setAccessibleName(tr("Names and values that are not known"));
    setColumnWidth(What, 190);
    setColumnWidth(Rows, 70);
    setColumnWidth(Decision, 320);
    horizontalHeader()->setSectionResizeMode(Near, QHeaderView::ResizeToContents);
}

ProposalTable::~ProposalTable() = default;

void ProposalTable::clear()
{
    m_entries.clear();
    m_count = 0;
    setRowCount(0);
    m_choices.clear();
}

/// What holds rows back comes first, then what many rows need.
void ProposalTable::collect(const ImportPlan &plan, const ImportRules &rules, const std::vector<qint64> &cellsRead)
{
    m_entries.clear();
    qint64 sought = 0;
    const auto near = [&](const auto &one) {
        return ++sought <= mostSought ? m_near->of(one) : QStringList();
    };
    for (const UnknownValue &value : plan.unknownValues)
        m_entries.push_back({value.field, value.cell, value.rows, {}, false, {}, near(value)});
    // What is remembered of another file may say nothing about this one.
    for (size_t i = 0; i < size_t(rules.values.size()) && i < cellsRead.size(); ++i) {
        const ValueReading &reading = rules.values[qsizetype(i)];
        if (cellsRead[i] > 0)
            m_entries.push_back({reading.field, reading.cell, cellsRead[i], {}, true, reading.means, {}});
    }
    std::vector<Entry> names;
    for (const NewName &name : plan.newNames)
        names.push_back({name.field, name.name, name.rows, name.id, false, {}, near(name)});
    std::ranges::stable_sort(names, [](const Entry &a, const Entry &b) {
        return a.field == b.field ? a.rows > b.rows : a.field == u"department" && b.field != u"department";
    });
    m_entries.insert(m_entries.end(), names.begin(), names.end());
    m_count = qint64(m_entries.size());
}

void ProposalTable::show(const ImportPlan &plan, const ImportRules &rules, const std::vector<qint64> &cellsRead,
                         const std::unordered_set<Id> &refused, const Profile &profile)
{
    clear();
    m_names = plan.newNames;
    m_readings = rules.values;
    m_refused = refused;
    m_near = std::make_unique<NearNames>(plan, profile);
    collect(plan, rules, cellsRead);
    for (size_t i = 0; i < m_entries.size() && i < size_t(mostShown); ++i)
        addRow(m_entries[i], profile);
    if (m_count > mostShown) {
        const int row = rowCount();
        insertRow(row);
        setText(row, What, tr("%1 more").arg(counted(m_count - mostShown)));
        setText(row, Cell, tr("Is a column mapped to the wrong field?"));
    }
    m_near.reset();
    setColumnHidden(Near, std::ranges::all_of(m_entries, [](const Entry &entry) { return entry.near.isEmpty(); }));
}

QString ProposalTable::what(const Entry &entry, const Profile &profile) const
{
    const std::vector<FieldColumn> columns = fieldColumns(profile);
    const FieldColumn *field = columnNamed(columns, entry.field);
    const QString label = field ? field->label : entry.field;
    if (entry.isRead)
        return tr("%1: read otherwise").arg(label);
    return entry.name.isNull() ? tr("%1: not in the policy").arg(label) : tr("%1: new").arg(label);
}

/// The choices of a line; lines of one field share them.
QStandardItemModel *ProposalTable::choicesFor(const Entry &entry)
{
    const bool isName = !entry.name.isNull();
    auto &choices = m_choices[entry.field + (isName ? u'+' : entry.isRead ? u'=' : u'?')];
    if (choices)
        return choices.get();
    choices = std::make_unique<QStandardItemModel>();
    const auto add = [&](const QString &text, Choice choice, const QString &means = {}) {
        auto *item = new QStandardItem(text);
        item->setData(int(choice), Qt::UserRole);
        item->setData(means, Qt::UserRole + 1);
        choices->appendRow(item);
    };
    add(isName         ? tr("Make it")
        : entry.isRead ? tr("(as it stands)")
                       : tr("(not decided: its rows are left out)"),
        AsItIs);
    if (isName)
        add(tr("Leave out its rows"), LeftOut);
    else
        add(tr("Read as blank"), Nothing);
    for (const QString &word : m_near->known(entry.field))
        add(tr("Read as %1").arg(word), Known, word);
    return choices.get();
}

void ProposalTable::addRow(const Entry &entry, const Profile &profile)
{
    const int row = rowCount();
    insertRow(row);
    setText(row, What, what(entry, profile));
    setText(row, Cell, entry.cell.simplified());
    setText(row, Rows, counted(entry.rows))->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *choice = new QComboBox;
    choice->setObjectName(u"decision%1"_s.arg(row));
    choice->setAccessibleName(tr("What becomes of %1").arg(entry.cell.simplified()));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setModel(choicesFor(entry));
    select(choice, entry);
    setChoice(row, Decision, choice);
    connect(choice, &QComboBox::activated, this, [this, row, choice] { decide(row, *choice); });
    offerNear(row, entry);
}

/// One click takes the known one; where several are as near, a menu asks which.
void ProposalTable::offerNear(int row, const Entry &entry)
{
    if (entry.near.isEmpty())
        return;
    auto *offer = new QToolButton;
    offer->setObjectName(u"near%1"_s.arg(row));
    offer->setFocusPolicy(Qt::StrongFocus);
    const QString names = entry.near.join(u"、"_s);
    offer->setText(tr("Perhaps %1").arg(names).replace(u'&', u"&&"_s));
    offer->setToolTip(Qt::convertFromPlainText(tr("Reads %1 as %2").arg(entry.cell.simplified(), names)));
    setCellWidget(row, Near, offer);
    if (entry.near.size() == 1) {
        connect(offer, &QToolButton::clicked, this, [this, entry] { read(entry, entry.near.front()); });
        return;
    }
    auto *menu = new QMenu(offer);
    for (const QString &name : entry.near)
        connect(menu->addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, entry, name] { read(entry, name); });
    offer->setMenu(menu);
    offer->setPopupMode(QToolButton::InstantPopup);
}

void ProposalTable::select(QComboBox *choice, const Entry &entry) const
{
    if (!entry.name.isNull()) {
        choice->setCurrentIndex(m_refused.contains(entry.name) ? 1 : 0);
        return;
    }
    if (!entry.isRead)
        return choice->setCurrentIndex(0);
    if (entry.means.isEmpty())
        return choice->setCurrentIndex(1);
    const int known = choice->findData(entry.means, Qt::UserRole + 1);
    if (known >= 0)
        return choice->setCurrentIndex(known);
    // A mapping file may say it by an id or in words of its own.
    choice->setModel(new QStandardItemModel(choice));
    choice->addItem(tr("(as it stands)"), int(AsItIs));
    choice->addItem(tr("Read as %1").arg(entry.means), int(Known));
    choice->setItemData(1, entry.means, Qt::UserRole + 1);
    choice->setCurrentIndex(1);
}

void ProposalTable::refuse(Id name, bool isRefused)
{
    const auto set = [&](Id id) {
        if (isRefused)
            m_refused.insert(id);
        else
            m_refused.erase(id);
    };
    set(name);
    // New posts and contracts of a department come and go with it.
    for (const NewName &other : m_names) {
        if (other.department == name)
            set(other.id);
    }
}

void ProposalTable::decide(int row, const QComboBox &choice)
{
    const Entry &entry = m_entries[size_t(row)];
    const auto chosen = Choice(choice.currentData(Qt::UserRole).toInt());
    if (chosen == LeftOut || (chosen == AsItIs && !entry.name.isNull())) {
        refuse(entry.name, chosen == LeftOut);
        for (size_t other = 0; other < m_entries.size() && int(other) < rowCount(); ++other) {
            auto *box = qobject_cast<QComboBox *>(cellWidget(int(other), Decision));
            if (box && !m_entries[other].name.isNull())
                select(box, m_entries[other]);
        }
        emit refusedChanged(m_refused);
        return;
    }
    read(entry, chosen == AsItIs ? std::nullopt : std::optional(choice.currentData(Qt::UserRole + 1).toString()));
}

/// Has the cells of this line read as something else, or as they stand.
void ProposalTable::read(const Entry &entry, const std::optional<QString> &means)
{
    const QString folded = foldTight(entry.cell);
    m_readings.removeIf(
        [&](const ValueReading &reading) { return reading.field == entry.field && foldTight(reading.cell) == folded; });
    if (means)
        m_readings.append({entry.field, entry.cell, *means});
    emit readingsChanged(m_readings);
}

} // namespace daicho
