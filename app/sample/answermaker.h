// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/city.h"
#include "app/sample/dice.h"
#include "app/sample/organisation.h"
#include "core/snapshot.h"
#include "policy/profile.h"
#include "policy/requirements.h"

#include <QDate>

namespace daicho
{

/// Answers for the body, its zones, contracts and departments and for some assets, as an office gives them: more is
/// done than not, some departments are ahead of others. Exceptions where something is not done, valid and expired.
class SampleAnswers
{
public:
    SampleAnswers(ProfilePtr profile, const SampleCity &city, const SampleOrganisation &organisation,
                  SnapshotPtr snapshot, QDate yearStart);

    Change make(SampleIds &ids, Dice &dice);

private:
    /// What several assets answer alike.
    struct Pattern {
        MeasureSet measures; ///< those that it answers, where an asset needs them
        Statuses statuses;
        QList<AnswerNote> notes;
    };

    void answerBodyAndZones(Dice &dice);
    void answerEngagements(Dice &dice);
    void answerDepartments(Dice &dice);
    void answerAssets(Dice &dice);
    void except(SampleIds &ids, Dice &dice);
    QList<Pattern> patterns(Dice &dice) const;
    void answer(SubjectId subject, const MeasureSet &measures, int diligence, Id responsible, Dice &dice);
    AnswerNote noteFor(Ordinal measure, Status status, Id responsible, Dice &dice) const;
    MeasureSet measuresOf(Unit unit) const;

    ProfilePtr m_profile;
    const SampleCity &m_city;
    const SampleOrganisation &m_organisation;
    SnapshotPtr m_snapshot;
    QDate m_yearStart;
    RequirementTable m_requirements;
    Change m_change;
};

} // namespace daicho
