// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profilereader.h"

#include <QJsonObject>

namespace daicho
{

// A body edits its policy: each edit takes the JSON of a policy as it was adopted and gives that of the edited one.
// Nothing is checked here; readEdited() reads the result as any policy, so that every problem is listed.

/// The JSON that a registry keeps as its policy.
QJsonObject objectOf(const AdoptedPolicy &policy);
/// The edited policy as a new version of it: "2026-04-01" becomes "2026-04-01+1", then "+2".
ReadProfile readEdited(const QJsonObject &policy);
QString nextVersion(const QString &version);

/// With this measure put in the place of the one with the same id, or added. Fields that differ from before are
/// remembered as the body's own (`edited`), so that an upgrade of the catalogue leaves them alone.
QJsonObject withMeasure(const QJsonObject &policy, const Measure &measure);
/// Without the measure; rules no longer ask for it, and those that ask for nothing else go.
QJsonObject withoutMeasure(const QJsonObject &policy, const QString &measure);
/// With another wording of a measure.
QJsonObject withLabel(const QJsonObject &policy, const QString &measure, const LocalText &label);
/// With this rule put in the place of the one with the same id, or added.
QJsonObject withRule(const QJsonObject &policy, const Rule &rule);
/// With another word for something ("incidentPlan" → 緊急連絡網); texts in which the old word stands follow.
QJsonObject withTerm(const QJsonObject &policy, const QString &term, const QString &text);
QJsonObject withLevelLabel(const QJsonObject &policy, const QString &axis, const QString &level,
                           const LocalText &label);
/// With the document that has this title replaced; added when none has.
QJsonObject withDocument(const QJsonObject &policy, const QString &title, const Document &document);
QJsonObject withoutDocument(const QJsonObject &policy, const QString &title);

} // namespace daicho
