// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adoptionreport.h"

#include "app/countstext.h"
#include "app/language.h"
#include "app/texttable.h"
#include "exchange/exportassets.h"
#include "policy/percent.h"
#include "tables/coveragetable.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::AdoptVerb)
};

QJsonObject beforeAndAfter(const CoverageLine *before, const CoverageLine *after)
{
    return {{u"before"_s, before ? QJsonValue(toJson(before->all)) : QJsonValue()},
            {u"after"_s, after ? QJsonValue(toJson(after->all)) : QJsonValue()}};
}

QStringList cells(const QString &name, const Counts &before, const Counts &after)
{
    return {name,
            QString::number(before.required()),
            QString::number(after.required()),
            QString::number(before[Standing::Done]),
            QString::number(after[Standing::Done]),
            QString::number(before[Standing::Unanswered]),
            QString::number(after[Standing::Unanswered]),
            ratioText(before),
            ratioText(after)};
}

QString tableOf(const AdoptionReport &report)
{
    const Coverage &before = report.whatIf.before;
    const Coverage &after = report.whatIf.after;
    QList<QStringList> rows;
    for (size_t i = 0; i < after.departments.size(); ++i)
        rows << cells(report.now->departmentName(after.departments[i].department), before.departments[i].all,
                      after.departments[i].all);
    rows << cells(CoverageTable::bodyText(report.now->bodyName), before.body.all, after.body.all)
         << cells(Texts::tr("Total"), before.total.all, after.total.all);
    const QString arrow = u" →"_s;
    return textTable({Texts::tr("Department"), Texts::tr("Required"), arrow, Texts::tr("Done"), arrow,
                      Texts::tr("Unanswered"), arrow, Texts::tr("Coverage"), arrow},
                     rows, {1, 2, 3, 4, 5, 6, 7, 8});
}

} // namespace

Result<ReadProfile> policyNamed(const QString &name)
{
    std::optional<QByteArray> text = profileText(name);
    QFile file(name);
    if (!text && file.open(QIODevice::ReadOnly))
        text = file.readAll();
    if (text)
        return readProfile(*text);
    QStringList known;
    for (const ProfileName &profile : availableProfiles()) {
        if (!profile.isCatalogue)
            known << profile.id;
    }
    return Error{Error::Kind::Missing,
                 Texts::tr("There is no policy “%1”; there are: %2.").arg(name, known.join(u", "_s)) +
                     didYouMean(name, known)};
}

AdoptionReport reportOn(const SnapshotPtr &now, const ProfilePtr &current, const ReadProfile &next, PartialDate from,
                        QDate today)
{
    AdoptionReport report{now, planAdoption(*now, *current, next, from), difference(*current, *next.profile), {}};
    report.whatIf = whatIf(*now, current, next.profile, report.plan.change, today);
    return report;
}

QJsonObject toJson(const AdoptionReport &report)
{
    const Coverage &before = report.whatIf.before;
    const Coverage &after = report.whatIf.after;
    QJsonArray departments;
    for (const CoverageLine &line : after.departments) {
        QJsonObject object = beforeAndAfter(before.of(line.department), &line);
        object.insert(u"department"_s, report.now->departmentName(line.department));
        departments.append(object);
    }
    QJsonArray moves;
    for (const AdoptionPlan::Move &move : report.plan.moves)
        moves.append(QJsonObject{
            {u"axis"_s, move.axis}, {u"from"_s, move.from}, {u"to"_s, move.to}, {u"assets"_s, move.assets}});
    return {{u"difference"_s, toJson(report.difference)},
            {u"moves"_s, moves},
            {u"problems"_s, problemsJson(report.plan.problems)},
            {u"departments"_s, departments},
            {u"body"_s, beforeAndAfter(&before.body, &after.body)},
            {u"total"_s, beforeAndAfter(&before.total, &after.total)}};
}

QString textOf(const AdoptionReport &report)
{
    const ProfileDifference &difference = report.difference;
    QString text =
        u"%1 %2 → %3 %4\n\n"_s.arg(difference.from, difference.fromVersion, difference.to, difference.toVersion);
    text += textOf(difference, language());
    for (const AdoptionPlan::Move &move : report.plan.moves)
        text += Texts::tr("%1: %2 becomes %3 (%4 assets)").arg(move.axis, move.from, move.to).arg(move.assets) + u'\n';
    return text + u'\n' + tableOf(report);
}

} // namespace daicho
