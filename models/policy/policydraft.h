// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policyfacts.h"
#include "policy/policyreading.h"

namespace daicho
{

/// All that was found in a policy.
struct PolicyFacts {
    FoundFact body;
    FoundFact title;
    QList<FoundZone> zones;
    QList<FoundFact> axes;
    QList<std::pair<QString, FoundFact>> terms;
    QList<FoundDate> dates;
    QList<FoundDocument> documents;
    QList<FoundFact> organs;
    QList<FoundFact> groups;
};

PolicyFacts factsIn(const ReadText &read);

/// Each fact and measure with the passage that says it.
QList<Passage> passagesOf(const ReadText &read, const PolicyFacts &facts);

/// The profile, as a body's own profiles are written: what it adopts is named, not spelled.
QJsonObject draftOf(const ReadText &read, const PolicyFacts &facts);

/// clauses, passages and unrecognised as the written file holds them.
QJsonObject readingJson(const PolicyReading &reading);

} // namespace daicho
