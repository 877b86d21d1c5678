// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace daicho
{

/// Gives a library by id, whatever it adopts itself resolved.
using LibraryLookup = std::function<std::optional<QJsonObject>(const QString &id)>;

/// A profile's JSON with its `adopts` carried out. Each entry names a library (`from`) and what to take from it:
/// - `parts`: whole keys, such as kinds or axes; the profile's own entries are laid over them;
/// - `measures`: "all", or an object of measure id → clause that asks for it here; `chapters`: those of the standard;
///   `only`: "required" leaves out what the library marks as recommended. The rules that ask for the measures come with
///   them, narrowed down to what this policy knows: a rule for a zone that it does not have is left out, and so is a
///   measure that refines none of its clauses. A condition on an axis that it does not have is translated by
///   `equivalents`, or else dropped, so that a requirement is never hidden. Where the policy has the axis and an
///   equivalent on another one, such as schools with importance in place of confidentiality, the rule comes twice.
/// Measures that no rule asks for here, such as those of another network model, are left out unless they are named.
/// Prohibitions that belong to a measure (`measure`) stay only where the measure is required.
QJsonObject withAdopted(const QJsonObject &profile, const LibraryLookup &library, Problems &problems);

/// The profile's JSON with one measure for each to refine: of several candidates the first that it has.
QJsonObject withOneRefined(QJsonObject profile);

} // namespace daicho
