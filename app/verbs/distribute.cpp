// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/session.h"
#include "app/verbs/verbs.h"
#include "core/wareki.h"
#include "exchange/dispatching.h"
#include "registry/departmentfile.h"
#include "views/distribution/handout.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::DistributeVerb)
};

/// Those that the user named, else all that have anything to fill in.
Result<QList<Id>> departmentsFor(const Arguments &arguments, Registry &registry)
{
    const QStringList names = arguments.values(u"--department"_s);
    QList<Id> ids;
    for (const QString &name : names) {
        const auto found = findDepartment(*registry.snapshot(), name);
        if (!found)
            return found.error();
        if (!ids.contains(*found))
            ids << *found;
    }
    if (names.isEmpty())
        ids = departmentsToSend(*registry.snapshot(), registry.today());
    if (ids.isEmpty())
        return Error{Error::Kind::Missing, Texts::tr("No department has assets or contracts.")};
    return ids;
}

Result<HandOut> readHandOut(const Arguments &arguments, Registry &registry)
{
    const auto departments = departmentsFor(arguments, registry);
    if (!departments)
        return departments.error();
    const QString word = arguments.value(u"--due"_s);
    const std::optional<PartialDate> due = readDate(word);
    if (arguments.has(u"--due"_s) && (!due || due->precision() != PartialDate::Precision::Day))
        return Error{Error::Kind::Invalid, Texts::tr("“%1” is no day of the calendar.").arg(word)};
    if (const Outcome inTime = checkDue(due.value_or(PartialDate()), registry.today()); !inTime)
        return inTime.error();
    HandOut wanted;
    wanted.departments = *departments;
    wanted.form = arguments.value(u"--form"_s) == u"xlsx" ? Dispatch::Form::Workbook : Dispatch::Form::Registry;
    wanted.due = due.value_or(PartialDate());
    wanted.folder = arguments.value(u"--to"_s);
    wanted.mayReplace = arguments.has(u"--force"_s);
    return wanted;
}

void tell(const QList<Dispatch> &sent, const Registry &registry, qint64 revision, const Arguments &arguments)
{
    const QDir folder(arguments.value(u"--to"_s));
    QJsonArray files;
    for (const Dispatch &dispatch : sent) {
        const QString name = registry.snapshot()->departmentName(dispatch.department);
        if (!arguments.has(u"--json"_s))
            print(name + u": "_s + QDir::toNativeSeparators(folder.filePath(dispatch.file)) + u'\n');
        files.append(QJsonObject{{u"department"_s, name}, {u"file"_s, folder.filePath(dispatch.file)}});
    }
    if (arguments.has(u"--json"_s))
        print(QJsonObject{{u"revision"_s, revision}, {u"files"_s, files}});
    else
        print(Texts::tr("Distributed to %1 departments (revision %2).").arg(sent.size()).arg(revision) + u'\n');
}

/// The files were written, but the registry could not record them: nobody could collect them.
void remove(const QList<Dispatch> &sent, const QString &folder)
{
    for (const Dispatch &dispatch : sent)
        QFile::remove(QDir(folder).filePath(dispatch.file));
}

Exit distribute(const Arguments &arguments)
{
    return withRegistry(arguments.operand(0), Access::ReadWrite, [&](Registry &registry) {
        if (dispatchHere(*registry.snapshot()))
            return refuse(Texts::tr("This is a department's own file; it cannot be distributed any further."));
        const auto wanted = readHandOut(arguments, registry);
        if (!wanted)
            return refuse(wanted.error());
        if (!QDir().mkpath(wanted->folder))
            return refuse(Texts::tr("The folder %1 cannot be made.").arg(wanted->folder));
        const HandOutSource from{registry.snapshot(),
                                 registry.profile(),
                                 registry.today(),
                                 {registry.author(), QDateTime::currentDateTime()}};
        const auto change = writeHandOut(*wanted, from, progressOf(Texts::tr("Writing")));
        if (!change)
            return refuse(change.error());
        const QList<Dispatch> sent = change->dispatches.upserts;
        const auto applied = registry.apply(*change);
        if (!applied || !applied->isDone()) {
            remove(sent, wanted->folder);
            return applied ? list(applied->problems) : refuse(applied.error());
        }
        tell(sent, registry, applied->revision, arguments);
        return Exit::Done;
    });
}

} // namespace

Verb distributeVerb()
{
    return {u"distribute"_s,
            Texts::tr("write each department a file with its own assets and open questions, to be filled in"),
            {registryOperand()},
            {{u"--to"_s, Texts::tr("FOLDER"), Texts::tr("the folder for the files"), {}, true},
             {u"--form"_s,
              u"daicho|xlsx"_s,
              Texts::tr("a small registry for Daicho, or an Excel workbook"),
              {u"daicho"_s, u"xlsx"_s}},
             {u"--department"_s,
              Texts::tr("NAME"),
              Texts::tr("only this one; can be given several times"),
              {},
              false,
              true},
             {u"--due"_s, Texts::tr("DATE"), Texts::tr("the day by which it has to come back")},
             {u"--force"_s, {}, Texts::tr("replace files of the same names")},
             jsonOption()},
            distribute};
}

} // namespace daicho
