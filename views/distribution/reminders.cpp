// SPDX-License-Identifier: GPL-3.0-or-later
// What the reminders say, made from the rows of the board.
#include "tables/assetnames.h"
#include "tables/boardtable.h"
#include "views/distribution/reminderdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace daicho
{

using namespace Qt::StringLiterals;

Reminder reminderOf(const BoardRow &row)
{
    Reminder reminder;
    const bool isSentBack = row.state == BoardState::SentBack;
    reminder.kind = isSentBack        ? Reminder::Kind::SentBack
                    : row.isOverdue() ? Reminder::Kind::Late
                                      : Reminder::Kind::Ahead;
    reminder.department = row.name;
    reminder.sent = row.dispatch.sent;
    reminder.due = row.dispatch.due;
    reminder.daysLate = row.isOverdue() ? -*row.daysLeft : 0;
    reminder.form = BoardTable::formText(row.dispatch.form);
    if (!row.dispatch.file.isEmpty())
        reminder.form = ReminderDialog::tr("%1 (%2)").arg(reminder.form, row.dispatch.file);
    reminder.assets = row.assets;
    reminder.unanswered = row.unanswered();
    reminder.sentBack = row.dispatch.sentBack;
    reminder.reason = row.reason();
    return reminder;
}

BoardSheet boardSheet(const QList<BoardRow> &rows)
{
    using Field = BoardTable::Column;
    static constexpr std::pair<Field, double> shown[] = {
        {Field::DepartmentName, 5}, {Field::State, 2.4},  {Field::Sent, 2.2},
        {Field::Due, 2.2},          {Field::Left, 2.6},   {Field::Submitted, 2.2},
        {Field::Merged, 2.2},       {Field::Assets, 1.8}, {Field::Unanswered, 1.8}};
    const QList<Column<BoardRow>> columns = BoardTable::columns();
    BoardSheet sheet;
    for (const auto &[column, share] : shown)
        sheet.columns.append({columns[column].header, share, bool(columns[column].alignment & Qt::AlignRight)});
    for (const BoardRow &row : rows) {
        QStringList cells;
        for (const auto &[column, share] : shown)
            cells << columns[column].cell(row);
        sheet.rows.append(cells);
    }
    const QLocale numbers;
    const BoardTotals totals = boardTotals(rows);
    QStringList parts;
    for (int state = 0; state < boardStateCount; ++state)
        parts << BoardTable::stateText(BoardState(state)) + u' ' + numbers.toString(totals[BoardState(state)]);
    sheet.totals = parts.join(u"　"_s);
    return sheet;
}

Reminders ReminderDialog::reminders() const
{
    Reminders reminders;
    reminders.body = m_body;
    reminders.sender = m_sender->text().simplified();
    reminders.reference = m_reference->text().simplified();
    reminders.contact = m_contact->text().simplified();
    reminders.day = m_today;
    reminders.language = AssetNames::language();
    for (const BoardRow &row : m_groups.value(m_who->currentIndex()))
        reminders.letters.append(reminderOf(row));
    if (m_withBoard->isChecked())
        reminders.board = boardSheet(m_rows);
    return reminders;
}

} // namespace daicho
