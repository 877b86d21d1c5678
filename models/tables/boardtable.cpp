// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/boardtable.h"

#include "core/wareki.h"
#include "tables/assetnames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

#include <limits>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct BoardTexts {
    Q_DECLARE_TR_FUNCTIONS(daicho::BoardTable)
};

constexpr int soon = 7; // days before something is due that it begins to need watching

constexpr int never = std::numeric_limits<int>::max(); // what nobody waits for comes last

QString plain(const QString &text)
{
    return text.isEmpty() ? text : Qt::convertFromPlainText(text);
}

Column<BoardRow> dated(const QString &id, const QString &header, PartialDate Dispatch::*day)
{
    return {id, header, [day](const BoardRow &row) { return BoardTable::dayText(row.dispatch.*day); },
            [day](const BoardRow &row) { return QVariant((row.dispatch.*day).packed()); }, Qt::AlignCenter};
}

Column<BoardRow> counted(const QString &id, const QString &header, const std::function<qint64(const BoardRow &)> &count)
{
    return {id, header, [count](const BoardRow &row) { return QLocale().toString(count(row)); },
            [count](const BoardRow &row) { return QVariant(count(row)); }, Qt::AlignRight | Qt::AlignVCenter};
}

QString countsText(const BoardRow &row)
{
    const QLocale numbers;
    const auto count = [&](Standing standing) {
        return numbers.toString(row.counts[standing]);
    };
    return BoardTexts::tr("Required %1: done %2, partly %3, not done %4, unanswered %5; what assets need "
                          "counts once for each asset")
        .arg(numbers.toString(row.counts.required()), count(Standing::Done), count(Standing::Partial),
             count(Standing::NotDone), count(Standing::Unanswered));
}

} // namespace

BoardTable::BoardTable(QObject *parent) : RowTable(columns(), parent) {}

QVariant BoardTable::data(const QModelIndex &index, int role) const
{
    return role == WeightRole ? weight(index) : RowTable::data(index, role);
}

QVariant BoardTable::weight(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const BoardRow &row = at(index.row());
    if (index.column() == Left && row.daysLeft && *row.daysLeft <= soon)
        return int(row.isOverdue() ? Weight::Late : Weight::Watch);
    if (index.column() != State)
        return {};
    if (row.state == BoardState::Merged)
        return int(Weight::Done);
    if (row.state == BoardState::Submitted || row.state == BoardState::SentBack)
        return int(Weight::Watch);
    return {};
}

QList<Column<BoardRow>> BoardTable::columns()
{
    using Row = BoardRow;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    auto unanswered = counted(u"unanswered"_s, BoardTexts::tr("Unanswered"), &Row::unanswered);
    unanswered.tooltip = countsText;
    return {
        {u"department"_s, BoardTexts::tr("Department"), [](const Row &row) { return row.name; },
         [](const Row &row) { return QVariant(row.place); }, left,
         [](const Row &row) {
             return plain(row.name);
         }},
        {u"state"_s, BoardTexts::tr("State"), [](const Row &row) { return stateText(row.state); },
         [](const Row &row) {
             return QVariant(int(row.state));
         }},
        dated(u"due"_s, BoardTexts::tr("Due"), &Dispatch::due),
        {u"left"_s, BoardTexts::tr("Time left"), leftText,
         [](const Row &row) {
             return QVariant(row.daysLeft.value_or(never));
         }},
        counted(u"assets"_s, BoardTexts::tr("Assets"), [](const Row &row) { return row.assets; }),
        unanswered,
        dated(u"sent"_s, BoardTexts::tr("Handed out on"), &Dispatch::sent),
        dated(u"submitted"_s, BoardTexts::tr("Handed in on"), &Dispatch::submitted),
        dated(u"merged"_s, BoardTexts::tr("Taken in on"), &Dispatch::merged),
        dated(u"sentBack"_s, BoardTexts::tr("Sent back on"), &Dispatch::sentBack),
        {u"form"_s, BoardTexts::tr("Form"),
         [](const Row &row) { return row.state == BoardState::NotSent ? QString() : formText(row.dispatch.form); },
         nullptr, left,
         [](const Row &row) {
             return plain(row.dispatch.file);
         }},
        {u"remarks"_s, BoardTexts::tr("Remarks"), [](const Row &row) { return row.reason().simplified(); }, nullptr,
         left,
         [](const Row &row) {
             return plain(row.reason());
         }},
    };
}

QString BoardTable::stateText(BoardState state)
{
    switch (state) {
    case BoardState::NotSent:
        return BoardTexts::tr("Not handed out");
    case BoardState::Sent:
        return BoardTexts::tr("Handed out");
    case BoardState::Submitted:
        return BoardTexts::tr("Handed in");
    case BoardState::Merged:
        return BoardTexts::tr("Taken in");
    case BoardState::SentBack:
        return BoardTexts::tr("Sent back");
    }
    return {};
}

QString BoardTable::formText(Dispatch::Form form)
{
    return form == Dispatch::Form::Registry ? BoardTexts::tr("Daicho file") : BoardTexts::tr("Excel workbook");
}

QString BoardTable::leftText(const BoardRow &row)
{
    if (!row.daysLeft)
        return {};
    const QString days = QLocale().toString(std::abs(*row.daysLeft));
    if (*row.daysLeft == 0)
        return BoardTexts::tr("due today");
    return *row.daysLeft > 0 ? BoardTexts::tr("%1 days left").arg(days) : BoardTexts::tr("%1 days late").arg(days);
}

QString BoardTable::dayText(PartialDate day)
{
    return AssetNames::language() == u"en" ? day.iso() : warekiShort(day);
}

} // namespace daicho
