// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profilereader.h"

namespace daicho
{

/// A policy that Daicho comes with; a test without it has lost its sense.
inline ProfilePtr shippedPolicy(const QString &id)
{
    const ProfilePtr policy = readProfile(profileText(id).value_or(QByteArray())).profile;
    if (!policy)
        qFatal("no policy %s", qPrintable(id));
    return policy;
}

} // namespace daicho
