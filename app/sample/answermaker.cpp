// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/answermaker.h"

#include "core/wareki.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int assetsWithAnswers = 30; // of a thousand
constexpr int patternCount = 8;
constexpr int mostExceptions = 60;

/// How a measure stands where `diligence` of a hundred are done.
Status someStatus(int diligence, Dice &dice)
{
    const int roll = dice.below(100);
    if (roll < diligence)
        return Status::Done;
    switch (dice.below(10)) {
    case 0:
    case 1:
    case 2:
        return Status::Partial;
    case 3:
    case 4:
    case 5:
        return Status::NotDone;
    case 6:
    case 7:
        return Status::NotApplicable;
    default:
        return Status::Unanswered;
    }
}

} // namespace

SampleAnswers::SampleAnswers(ProfilePtr profile, const SampleCity &city, const SampleOrganisation &organisation,
                             SnapshotPtr snapshot, QDate yearStart)
    : m_profile(std::move(profile)), m_city(city), m_organisation(organisation), m_snapshot(std::move(snapshot)),
      m_yearStart(yearStart), m_requirements(m_profile, m_snapshot->measures)
{
    m_change.verb = Change::Verb::Answer;
}

Change SampleAnswers::make(SampleIds &ids, Dice &dice)
{
    answerBodyAndZones(dice);
    answerEngagements(dice);
    answerDepartments(dice);
    answerAssets(dice);
    except(ids, dice);
    return m_change;
}

void SampleAnswers::answerBodyAndZones(Dice &dice)
{
    answer({Unit::Body, Id()}, m_requirements.of(Unit::Body, factsOfBody()), 75, Id(), dice);
    m_snapshot->zones.forEach([&](const Zone &zone) {
        answer({Unit::Zone, zone.id}, m_requirements.of(Unit::Zone, factsOfZone(zone.code)), 80, Id(), dice);
    });
}

void SampleAnswers::answerEngagements(Dice &dice)
{
    m_snapshot->engagements.forEach([&](const Engagement &engagement) {
        answer({Unit::Engagement, engagement.id}, m_requirements.of(Unit::Engagement, factsOf(engagement)),
               50 + dice.below(45), engagement.responsible, dice);
    });
}

void SampleAnswers::answerDepartments(Dice &dice)
{
    const MeasureSet measures = m_requirements.of(Unit::Department, factsOfDepartment()) | measuresOf(Unit::Asset);
    for (const SampleOffice &office : m_organisation.offices) {
        // One department in twelve has not begun.
        if (!dice.chance(83))
            answer({Unit::Department, office.department}, measures, 45 + dice.below(50), office.post, dice);
    }
}

QList<SampleAnswers::Pattern> SampleAnswers::patterns(Dice &dice) const
{
    const MeasureSet ofAssets = measuresOf(Unit::Asset);
    QList<Pattern> patterns;
    for (int i = 0; i < patternCount; ++i) {
        Pattern pattern;
        for (Ordinal measure = 0; measure < Ordinal(m_snapshot->measures.size()); ++measure) {
            const Status status = someStatus(i % 2 == 0 ? 85 : 40, dice);
            if (!ofAssets.has(measure) || status == Status::Unanswered || !dice.chance(600))
                continue;
            pattern.measures.insert(measure);
            pattern.statuses.set(measure, status);
            // Only what has to be said: evidence for each of thirty thousand assets is not how offices work.
            if (status == Status::NotApplicable)
                pattern.notes << noteFor(measure, status, Id(), dice);
        }
        if (!pattern.measures.isEmpty())
            patterns << pattern;
    }
    return patterns;
}

void SampleAnswers::answerAssets(Dice &dice)
{
    const QList<Pattern> known = patterns(dice);
    if (known.isEmpty())
        return;
    m_snapshot->assets.forEach([&](AssetRef, const AssetRow &row) {
        if (!dice.chance(assetsWithAnswers))
            return;
        const Pattern &pattern = known[dice.below(known.size())];
        const MeasureSet needed = m_requirements.ofSignature(row.code(AssetCode::Signature)) & pattern.measures;
        if (needed.isEmpty())
            return;
        Answers answers{{Unit::Asset, row.id}, 0, {}, {}};
        for (size_t plane = 0; plane < answers.statuses.planes.size(); ++plane)
            answers.statuses.planes[plane] = pattern.statuses.planes[plane] & needed;
        for (const AnswerNote &note : pattern.notes) {
            if (needed.has(note.measure))
                answers.notes << note;
        }
        m_change.answers.upserts << answers;
    });
}

void SampleAnswers::answer(SubjectId subject, const MeasureSet &measures, int diligence, Id responsible, Dice &dice)
{
    Answers answers{subject, 0, {}, {}};
    for (Ordinal measure = 0; measure < Ordinal(m_snapshot->measures.size()); ++measure) {
        const Status status = measures.has(measure) ? someStatus(diligence, dice) : Status::Unanswered;
        if (status == Status::Unanswered)
            continue;
        answers.statuses.set(measure, status);
        answers.setNote(noteFor(measure, status, responsible, dice));
    }
    if (!answers.isEmpty())
        m_change.answers.upserts << answers;
}

AnswerNote SampleAnswers::noteFor(Ordinal measure, Status status, Id responsible, Dice &dice) const
{
    AnswerNote note;
    note.measure = measure;
    if (status == Status::NotApplicable)
        note.reason = dice.oneOf(m_city.words[u"reasons.notApplicable"_s]);
    else if (status == Status::Done && dice.chance(450))
        note.evidence =
            dice.oneOf(m_city.words[u"evidence"_s]).replace(u"{year}"_s, fiscalYear(m_yearStart.addDays(-1)));
    else if (status == Status::NotDone || (status == Status::Partial && dice.chance(500))) {
        note.reason = dice.oneOf(m_city.words[u"reasons.notDone"_s]);
        note.responsible = responsible;
        note.due = *PartialDate::from(m_yearStart.year() + dice.below(2), 6 + dice.below(7));
    }
    return note;
}

MeasureSet SampleAnswers::measuresOf(Unit unit) const
{
    MeasureSet measures;
    for (const Measure &measure : m_profile->measures) {
        const Ordinal ordinal = m_snapshot->ordinal(measure.id);
        if (measure.unit == unit && ordinal >= 0)
            measures.insert(ordinal);
    }
    return measures;
}

void SampleAnswers::except(SampleIds &ids, Dice &dice)
{
    for (const Answers &answers : m_change.answers.upserts) {
        const MeasureSet open = answers.statuses.with(Status::NotDone) | answers.statuses.with(Status::Partial);
        for (Ordinal measure = 0; measure < Ordinal(m_snapshot->measures.size()); ++measure) {
            if (m_change.exceptions.upserts.size() == mostExceptions)
                return;
            if (!open.has(measure) || !dice.chance(120))
                continue;
            // Two of three hold all this year; the third ran out with the last.
            const bool isValid = dice.below(3) > 0;
            const QDate approved = m_yearStart.addDays(-200 + dice.below(180));
            m_change.exceptions.upserts << Exception{ids.next(),
                                                     0,
                                                     answers.subject,
                                                     measure,
                                                     dice.oneOf(m_city.words[u"reasons.exception"_s]),
                                                     m_city.texts[u"approver"_s],
                                                     PartialDate(approved),
                                                     PartialDate(m_yearStart.addYears(isValid ? 1 : 0).addDays(-1))};
        }
    }
}

} // namespace daicho
