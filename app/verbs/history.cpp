// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/session.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "views/common/changetext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::HistoryVerb)
};

/// How scripts know what was done, in the order of Change::Verb.
constexpr std::array verbIds{"found",    "edit",  "add",  "remove", "import",     "answer", "except",
                             "organise", "adopt", "undo", "redo",   "distribute", "collect"};
static_assert(verbIds.size() == size_t(Change::Verb::Collect) + 1, "a new verb needs its id");

QJsonObject toJson(const HistoryEntry &entry)
{
    QJsonObject object{{u"revision"_s, entry.revision},
                       {u"verb"_s, QString::fromLatin1(verbIds[size_t(entry.verb)])},
                       {u"detail"_s, entry.detail},
                       {u"author"_s, entry.author},
                       {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                       {u"rows"_s, entry.rows}};
    if (entry.target != 0)
        object.insert(u"target"_s, entry.target);
    return object;
}

QString tableOf(const QList<HistoryEntry> &entries)
{
    QList<QStringList> rows;
    for (const HistoryEntry &entry : entries) {
        QString what = changeText(entry);
        if (entry.target != 0)
            what += u' ' + Texts::tr("(revision %1)").arg(entry.target);
        rows << QStringList{QString::number(entry.revision), entry.at.toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.author,
                            what, QString::number(entry.rows)};
    }
    return textTable({Texts::tr("Revision"), Texts::tr("When"), Texts::tr("Who"), Texts::tr("What"), Texts::tr("Rows")},
                     rows, {0, 4});
}

Exit verifyHistory(const Arguments &arguments)
{
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        const auto broken = registry.brokenLink();
        if (!broken)
            return refuse(broken.error());
        if (arguments.has(u"--json"_s))
            print(QJsonObject{{u"brokenAt"_s, *broken}});
        else if (*broken == 0)
            print(Texts::tr("The history is whole: every change follows from the one before it."));
        else
            print(Texts::tr("The history was tampered with or damaged at revision %1.").arg(*broken));
        return *broken == 0 ? Exit::Done : Exit::Problems;
    });
}

Exit showHistory(const Arguments &arguments)
{
    if (arguments.has(u"--verify"_s))
        return verifyHistory(arguments);
    bool isNumber = true;
    const qint64 limit = arguments.has(u"--limit"_s) ? arguments.value(u"--limit"_s).toLongLong(&isNumber) : -1;
    if (!isNumber || limit == 0 || limit < -1)
        return refuse(Texts::tr("--limit needs a number above 0."));
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        const auto entries = registry.history(limit);
        if (!entries)
            return refuse(entries.error());
        if (!arguments.has(u"--json"_s)) {
            print(tableOf(*entries));
            return Exit::Done;
        }
        QJsonArray array;
        for (const HistoryEntry &entry : *entries)
            array.append(toJson(entry));
        print(QJsonObject{{u"history"_s, array}});
        return Exit::Done;
    });
}

Exit undoLast(const Arguments &arguments)
{
    return withRegistry(arguments.operand(0), Access::ReadWrite, [](Registry &registry) {
        const auto last = registry.undoable();
        const QString what = last ? changeText(*last) : QString();
        const auto undone = registry.undo(progressOf(Texts::tr("Undoing")));
        return report(undone, Texts::tr("Taken back (revision %1): %2").arg(revisionOf(undone), what));
    });
}

Exit redoLast(const Arguments &arguments)
{
    return withRegistry(arguments.operand(0), Access::ReadWrite, [](Registry &registry) {
        const auto last = registry.redoable();
        const QString what = last ? changeText(*last) : QString();
        const auto redone = registry.redo(progressOf(Texts::tr("Redoing")));
        return report(redone, Texts::tr("Done again (revision %1): %2").arg(revisionOf(redone), what));
    });
}

} // namespace

Verb historyVerb()
{
    return {u"history"_s,
            Texts::tr("list what was changed, by whom and when"),
            {registryOperand()},
            {{u"--limit"_s, u"N"_s, Texts::tr("only the last N changes"), {}},
             {u"--verify"_s, {}, Texts::tr("check that nothing in it was altered"), {}},
             jsonOption()},
            showHistory};
}

Verb undoVerb()
{
    return {u"undo"_s, Texts::tr("take back the last change"), {registryOperand()}, {}, undoLast};
}

Verb redoVerb()
{
    return {u"redo"_s, Texts::tr("do again what was taken back last"), {registryOperand()}, {}, redoLast};
}

} // namespace daicho
