// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"
#include "policy/requirements.h"

#include <QDate>

namespace daicho
{

/// A yes or no to one question of the wizard.
struct WizardAnswer {
    QString question;
    bool isYes = false;
    bool operator==(const WizardAnswer &) const = default;
};

/// The answers on the way from an axis's first question to a level, in their order.
using AnswerPath = QList<WizardAnswer>;

/// What answers come to on one axis.
struct Classified {
    QString level;                ///< to be given; empty as long as the answers lead to none
    QString answered;             ///< what the answers alone give
    const Floor *floor = nullptr; ///< what raised the level above that; the profile's own
};

/// Whether an axis is meant for assets with these facts.
bool isMeantFor(const Profile &profile, const Axis &axis, const Facts &facts);
/// The levels that something may be put into on a day, from the highest to the lowest.
QList<Level> levelsOn(const Axis &axis, QDate day);

/// Whether the policy has questions that lead to a level of this axis.
bool hasQuestions(const Profile &profile, const QString &axis);
/// The question after these answers; nullptr when they are enough, or the policy asks nothing. The profile's own.
const Question *questionAfter(const Profile &profile, const QString &axis, const AnswerPath &answers);
/// The level that the answers give to an asset with these facts.
Classified classified(const Profile &profile, const Axis &axis, const AnswerPath &answers, const Facts &facts);

/// The answers as a reason to be kept with the level: 住民の個人情報を含む：はい → 3B. `language`: ja or en.
QString reasonOf(const Profile &profile, const Axis &axis, const AnswerPath &answers, const Facts &facts,
                 const QString &language);
/// The answers that a reason written by reasonOf() tells of, in either language, as far as the policy still asks so.
AnswerPath answersIn(const Profile &profile, const QString &axis, const QString &reason);

} // namespace daicho
