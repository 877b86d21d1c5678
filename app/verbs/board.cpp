// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/session.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "tables/boardtable.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::BoardVerb)
};

QJsonObject toJson(const BoardRow &row)
{
    QJsonObject line{{u"department"_s, row.name},
                     {u"state"_s, boardStateId(row.state)},
                     {u"assets"_s, row.assets},
                     {u"unanswered"_s, row.unanswered()}};
    if (row.state == BoardState::NotSent)
        return line;
    const auto date = [](PartialDate day) {
        return day.isUnknown() ? QJsonValue() : QJsonValue(day.iso());
    };
    const Dispatch &dispatch = row.dispatch;
    line[u"form"] = dispatch.form == Dispatch::Form::Workbook ? u"xlsx"_s : u"daicho"_s;
    line[u"file"] = dispatch.file;
    line[u"sent"] = date(dispatch.sent);
    line[u"due"] = date(dispatch.due);
    line[u"daysLeft"] = row.daysLeft ? QJsonValue(*row.daysLeft) : QJsonValue();
    line[u"overdue"] = row.isOverdue();
    line[u"submitted"] = date(dispatch.submitted);
    line[u"merged"] = date(dispatch.merged);
    line[u"sentBack"] = date(dispatch.sentBack);
    line[u"remarks"] = dispatch.remarks;
    return line;
}

QStringList cells(const BoardRow &row)
{
    const Dispatch &dispatch = row.dispatch;
    return {row.name,
            BoardTable::stateText(row.state),
            dispatch.sent.iso(),
            dispatch.due.iso(),
            BoardTable::leftText(row),
            dispatch.submitted.iso(),
            dispatch.merged.iso(),
            dispatch.sentBack.iso(),
            row.reason()};
}

Exit showBoard(const Arguments &arguments)
{
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        QList<QStringList> rows;
        QJsonArray lines;
        for (const BoardRow &row : boardRows(*registry.snapshot(), *registry.coverage(), registry.today())) {
            rows << cells(row);
            lines.append(toJson(row));
        }
        QStringList leftOut;
        QJsonArray leftOutLines;
        for (const BoardRow &row : rowsLeftOut(*registry.snapshot(), *registry.coverage(), registry.today())) {
            leftOut << Texts::tr("%1 (%2 unanswered)").arg(row.name).arg(row.unanswered());
            leftOutLines.append(QJsonObject{{u"department"_s, row.name}, {u"unanswered"_s, row.unanswered()}});
        }
        if (arguments.has(u"--json"_s)) {
            print(QJsonObject{{u"departments"_s, lines}, {u"leftOut"_s, leftOutLines}});
            return Exit::Done;
        }
        print(textTable({Texts::tr("Department"), Texts::tr("State"), Texts::tr("Sent"), Texts::tr("Due"),
                         Texts::tr("Time left"), Texts::tr("Submitted"), Texts::tr("Merged"), Texts::tr("Sent back"),
                         Texts::tr("Why")},
                        rows));
        if (!leftOut.isEmpty())
            print(Texts::tr("Not listed, because they hold nothing themselves: %1").arg(leftOut.join(u", "_s)) + u'\n');
        return Exit::Done;
    });
}

} // namespace

Verb boardVerb()
{
    return {u"board"_s,
            Texts::tr("show which departments were sent their file, and which came back"),
            {registryOperand()},
            {jsonOption()},
            showBoard};
}

} // namespace daicho
