// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/answerrows.h"

#include "exchange/statuswords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace daicho
{

namespace
{

Statuses statusesOf(const Snapshot &now, SubjectId subject)
{
    const Answers *answers = now.answers.find(subject);
    return answers ? answers->statuses : Statuses();
}

/// The exceptions of these subjects, the longest running one where there are several.
QHash<QPair<SubjectId, Ordinal>, Exception> exceptionsOf(const Snapshot &now, const QSet<SubjectId> &subjects)
{
    QHash<QPair<SubjectId, Ordinal>, Exception> found;
    now.exceptions.forEach([&](const Exception &exception) {
        if (!subjects.contains(exception.subject))
            return;
        Exception &held = found[{exception.subject, exception.measure}];
        if (held.id.isNull() || held.expires < exception.expires)
            held = exception;
    });
    return found;
}

} // namespace

void addNotes(const Snapshot &now, QList<AnswerRow> &rows)
{
    QSet<SubjectId> subjects;
    for (const AnswerRow &row : rows)
        subjects.insert(row.target.subject);
    const auto exceptions = exceptionsOf(now, subjects);
    for (AnswerRow &row : rows) {
        const Answers *own = now.answers.find(row.target.subject);
        const Answers *answered = row.answeredBy ? now.answers.find(*row.answeredBy) : own;
        if (own)
            row.own = own->statuses.of(row.target.measure);
        if (answered)
            row.note = shownNote(answered->statuses.of(row.target.measure), answered->note(row.target.measure));
        if (const auto found = exceptions.constFind({row.target.subject, row.target.measure});
            found != exceptions.end())
            row.exception = *found;
    }
}

namespace
{

AnswerRow rowOf(const SubjectStanding &standing)
{
    AnswerRow row;
    row.target = {standing.subject, standing.measure};
    row.standing = standing.standing;
    row.answeredBy = standing.answeredBy;
    return row;
}

/// What one answer for all assets amounts to: the answer, or where there is none how all the assets stand alike.
AnswerRow rowForAssets(const Snapshot &now, const AnswerTarget &target, const Counts &counts)
{
    AnswerRow row;
    row.target = target;
    row.assets = counts;
    row.own = statusesOf(now, target.subject).of(target.measure);
    if (row.own != Status::Unanswered) {
        row.answeredBy = target.subject;
        row.standing = asStanding(row.own);
        return row;
    }
    for (int standing = 0; standing < standingCount; ++standing) {
        if (counts[Standing(standing)] == counts.required())
            row.standing = Standing(standing);
    }
    return row;
}

} // namespace

Standing asStanding(Status status)
{
    switch (status) {
    case Status::Done:
        return Standing::Done;
    case Status::Partial:
        return Standing::Partial;
    case Status::NotDone:
        return Standing::NotDone;
    case Status::NotApplicable:
        return Standing::NotApplicable;
    case Status::Unanswered:
        break;
    }
    return Standing::Unanswered;
}

qint64 openCount(const Counts &counts)
{
    return counts[Standing::Partial] + counts[Standing::NotDone] + counts[Standing::Unanswered];
}

bool isOpen(Standing standing)
{
    return standing == Standing::Partial || standing == Standing::NotDone || standing == Standing::Unanswered;
}

bool AnswerRow::isOpen() const
{
    return assets ? openCount(*assets) > 0 : !standing || daicho::isOpen(*standing);
}

QList<AnswerRow> answerRows(const AnswerSource &source, SubjectId subject)
{
    const Snapshot &now = *source.now;
    const Profile &profile = *source.profile;
    QList<AnswerRow> rows;
    for (const SubjectStanding &standing : standings(now, profile, subject, source.day)) {
        const Measure *measure = profile.measure(now.measures.value(standing.measure));
        if (measure && measure->unit == subject.unit)
            rows.append(rowOf(standing));
    }
    if (subject.unit == Unit::Department || subject.unit == Unit::Zone) {
        const QHash<Ordinal, Counts> counts = countsBelow(source, subject);
        for (auto it = counts.begin(); it != counts.end(); ++it)
            rows.append(rowForAssets(now, {subject, it.key()}, it.value()));
    }
    QHash<Ordinal, qsizetype> place;
    for (qsizetype i = 0; i < profile.measures.size(); ++i)
        place.insert(now.ordinal(profile.measures[i].id), i);
    std::ranges::stable_sort(rows, {}, [&place](const AnswerRow &row) { return place.value(row.target.measure); });
    addNotes(now, rows);
    return rows;
}

QString subjectName(const Snapshot &now, const Profile &profile, const QString &language, SubjectId subject)
{
    switch (subject.unit) {
    case Unit::Body:
        return now.bodyName.isEmpty() ? profile.body.in(language) : now.bodyName;
    case Unit::Zone: {
        const Zone *zone = now.zones.find(subject.id);
        const PolicyZone *policyZone = zone ? profile.zone(zone->code) : nullptr;
        if (policyZone)
            return policyZone->name.in(language);
        return zone ? zone->name : QString();
    }
    case Unit::Department:
        return now.departmentName(subject.id);
    case Unit::Asset: {
        const std::optional<AssetRef> ref = now.assets.find(subject.id);
        if (!ref)
            return {};
        const AssetRow asset = now.assets.row(*ref);
        return QString(asset.string(AssetText::Number) + u' ' + asset.string(AssetText::Name)).trimmed();
    }
    case Unit::Engagement: {
        const Engagement *engagement = now.engagements.find(subject.id);
        return engagement ? engagement->name : QString();
    }
    }
    return {};
}

} // namespace daicho
