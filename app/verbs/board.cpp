// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/dispatchwords.h"
#include "app/session.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "exchange/dispatching.h"

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

/// Departments that have something to fill in, and those that were sent something once.
QList<Id> departmentsOf(const Snapshot &now, QDate today)
{
    const QList<Id> busy = departmentsToSend(now, today);
    QList<Id> ids;
    for (const Department &department : now.departmentsInOrder()) {
        if (busy.contains(department.id) || newestDispatch(now, department.id))
            ids << department.id;
    }
    return ids;
}

QJsonObject toJson(const Snapshot &now, Id department)
{
    QJsonObject line{{u"department"_s, now.departmentName(department)}};
    const Dispatch *dispatch = newestDispatch(now, department);
    line[u"state"] = dispatch ? stateWord(dispatch->state) : u"notSent"_s;
    if (!dispatch)
        return line;
    const auto date = [](PartialDate day) {
        return day.isUnknown() ? QJsonValue() : QJsonValue(day.iso());
    };
    line[u"form"] = dispatch->form == Dispatch::Form::Workbook ? u"xlsx"_s : u"daicho"_s;
    line[u"file"] = dispatch->file;
    line[u"sent"] = date(dispatch->sent);
    line[u"due"] = date(dispatch->due);
    line[u"submitted"] = date(dispatch->submitted);
    line[u"merged"] = date(dispatch->merged);
    line[u"sentBack"] = date(dispatch->sentBack);
    line[u"remarks"] = dispatch->remarks;
    return line;
}

QStringList cells(const Snapshot &now, Id department)
{
    const QString name = now.departmentName(department);
    const Dispatch *dispatch = newestDispatch(now, department);
    if (!dispatch)
        return {name, Texts::tr("Not sent"), {}, {}, {}, {}, {}, {}};
    return {name,
            stateText(dispatch->state),
            dispatch->sent.iso(),
            dispatch->due.iso(),
            dispatch->submitted.iso(),
            dispatch->merged.iso(),
            dispatch->sentBack.iso(),
            dispatch->state == Dispatch::State::SentBack ? dispatch->remarks : QString()};
}

Exit showBoard(const Arguments &arguments)
{
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        const Snapshot &now = *registry.snapshot();
        QList<QStringList> rows;
        QJsonArray lines;
        for (const Id department : departmentsOf(now, registry.today())) {
            rows << cells(now, department);
            lines.append(toJson(now, department));
        }
        if (arguments.has(u"--json"_s))
            print(QJsonObject{{u"departments"_s, lines}});
        else
            print(textTable({Texts::tr("Department"), Texts::tr("State"), Texts::tr("Sent"), Texts::tr("Due"),
                             Texts::tr("Submitted"), Texts::tr("Merged"), Texts::tr("Sent back"), Texts::tr("Why")},
                            rows));
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
