// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/language.h"
#include "app/session.h"
#include "app/verbs/verbs.h"
#include "tables/boardtable.h"
#include "views/distribution/reminders.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::RemindVerb)
};

/// Those that the user named, else all that have to hand in; an error names who has not.
Result<QList<BoardRow>> rowsToRemind(const Arguments &arguments, const Snapshot &now, const QList<BoardRow> &board)
{
    QList<BoardRow> rows;
    for (const QString &name : arguments.values(u"--department"_s)) {
        const auto id = findDepartment(now, name);
        if (!id)
            return id.error();
        const auto row = std::ranges::find(board, *id, &BoardRow::department);
        const BoardState state = row == board.end() ? BoardState::NotSent : row->state;
        if (row == board.end() || !row->isAwaited())
            return Error{Error::Kind::Invalid, Texts::tr("“%1” has nothing to hand in: %2.")
                                                   .arg(now.departmentName(*id), BoardTable::stateText(state))};
        if (std::ranges::find(rows, *id, &BoardRow::department) == rows.end())
            rows << *row;
    }
    if (!arguments.has(u"--department"_s))
        std::ranges::copy_if(board, std::back_inserter(rows), &BoardRow::isAwaited);
    if (arguments.has(u"--overdue"_s))
        rows.removeIf([](const BoardRow &row) { return !row.isOverdue(); });
    return rows;
}

Reminders lettersTo(const QList<BoardRow> &rows, const QList<BoardRow> &board, const Arguments &arguments,
                    const Registry &registry)
{
    Reminders reminders;
    reminders.body = registry.snapshot()->bodyName;
    reminders.sender = arguments.value(u"--sender"_s);
    reminders.reference = arguments.value(u"--reference"_s);
    reminders.contact = arguments.value(u"--contact"_s);
    reminders.day = registry.today();
    reminders.language = language();
    for (const BoardRow &row : rows)
        reminders.letters.append(reminderOf(row));
    if (arguments.has(u"--board"_s))
        reminders.board = boardSheet(board);
    return reminders;
}

void tell(const QString &path, const QList<BoardRow> &rows, const Arguments &arguments)
{
    QStringList names;
    for (const BoardRow &row : rows)
        names << row.name;
    if (arguments.has(u"--json"_s))
        return print(QJsonObject{{u"file"_s, names.isEmpty() ? QJsonValue() : QJsonValue(path)},
                                 {u"departments"_s, QJsonArray::fromStringList(names)}});
    print(names.isEmpty()
              ? Texts::tr("Nobody is to be reminded. Nothing was written.") + u'\n'
              : Texts::tr("%1: letters to %2 departments (%3).").arg(path).arg(names.size()).arg(names.join(u", ")) +
                    u'\n');
}

Exit remind(const Arguments &arguments)
{
    const QString path = arguments.value(u"--out"_s);
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive))
        return refuse(Texts::tr("%1: the name has to end in .pdf.").arg(path));
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        const QList<BoardRow> board = boardRows(*registry.snapshot(), *registry.coverage(), registry.today());
        const auto rows = rowsToRemind(arguments, *registry.snapshot(), board);
        if (!rows)
            return refuse(rows.error());
        if (!rows->isEmpty()) {
            const auto pages = ReminderPages::make(lettersTo(*rows, board, arguments, registry));
            if (!pages)
                return refuse(pages.error());
            if (const Outcome written = (*pages)->write(path); !written)
                return refuse(written.error());
        }
        tell(path, *rows, arguments);
        return Exit::Done;
    });
}

} // namespace

Verb remindVerb()
{
    return {u"remind"_s,
            Texts::tr("write letters to departments that have not handed in their file, as a PDF file"),
            {registryOperand()},
            {{u"--out"_s, Texts::tr("FILE"), Texts::tr("the file to write: .pdf"), {}, true},
             {u"--department"_s,
              Texts::tr("NAME"),
              Texts::tr("only this one; can be given several times"),
              {},
              false,
              true},
             {u"--overdue"_s, {}, Texts::tr("only those whose due date has passed")},
             {u"--sender"_s, Texts::tr("TEXT"), Texts::tr("who writes")},
             {u"--reference"_s, Texts::tr("TEXT"), Texts::tr("the document number")},
             {u"--contact"_s, Texts::tr("TEXT"), Texts::tr("whom to ask")},
             {u"--board"_s, {}, Texts::tr("with the list of all departments at the end")},
             jsonOption()},
            remind};
}

} // namespace daicho
