// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"

#include <QString>

namespace daicho
{

/// What a change did, in a few words: its verb and what it was done to.
QString changeText(Change::Verb verb, const QString &detail);
inline QString changeText(const HistoryEntry &entry)
{
    return changeText(entry.verb, entry.detail);
}
/// What is said once a change was written; of an import, how many assets came and changed.
QString savedText(const Change &change);

} // namespace daicho
