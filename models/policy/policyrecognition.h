// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policytext.h"
#include "policy/readingrules.h"

namespace daicho
{

/// What each clause is about, by its heading, else by the one above it, else by how it begins; in their order.
QStringList topicsOf(const PolicyText &text, const ReadingRules &rules);

/// A measure that the policy asks for, and the sentence that asks for it best.
struct FoundMeasure {
    QString id;
    qsizetype sentence = 0;
};

/// The measures that a policy asks for, and the sentences that ask for something else or for nothing known.
struct Recognition {
    QList<FoundMeasure> measures;  ///< in the order of the rules
    QList<qsizetype> unrecognised; ///< sentences outside the background that ask for no measure
};

Recognition recognised(const PolicyText &text, const QStringList &topics, const ReadingRules &rules);

} // namespace daicho
