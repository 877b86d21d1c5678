// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "core/problem.h"
#include "core/result.h"
#include "policy/profile.h"

namespace daicho
{

/// A profile that was read, or every problem that stood in its way (Problem::column is the JSON path, value what
/// stands there). Warnings may stand beside a profile.
struct ReadProfile {
    ProfilePtr profile;    ///< null when a problem is an error
    AdoptedPolicy adopted; ///< the text to keep in a registry, whatever it extends merged in
    Problems problems;
};

/// Reads and lints a profile's JSON. `extends` is looked up among the profiles that profileText() finds.
ReadProfile readProfile(const QByteArray &json);

struct ProfileName {
    QString id;
    QString version;
    LocalText title;
    LocalText body;
    bool isCatalogue = false;
};

/// The profiles at hand: those in the site's folder first, then the built-in ones.
QList<ProfileName> availableProfiles();
/// The text of a profile by id, from the site's folder or built in; nothing when there is none.
std::optional<QByteArray> profileText(const QString &id);
/// Where a site keeps its own profiles; the door for tests. Empty: only the built-in ones.
void setSiteProfileFolder(const QString &folder);

} // namespace daicho
