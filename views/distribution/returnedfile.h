// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/dispatchmerge.h"

#include <QStringList>

#include <optional>

namespace daicho
{

/// What a file that came back says of itself. Safe to read on any thread.
struct ReturnedFile {
    Dispatch claimed;    ///< as what it was handed out
    SnapshotPtr content; ///< what stands in it; null for a workbook, which is read against what was handed out
    QStringList authors; ///< who changed it, each once
    QString digest;      ///< SHA-256 in hex
    std::optional<Error> error;
};

/// Reads a file that was handed out, without changing it.
ReturnedFile readReturned(const QString &path, const Progress &progress);

class PastStates;

/// Gives a part what earlier files of its dispatch made of it, where any was taken in: from the registry's own history.
Outcome addEarlierMerges(ReturnedPart &part, PastStates &past);

/// The part with what came back in it; its dispatch and its base are those of the registry. What cannot be read of a
/// workbook is among its problems.
Result<ReturnedPart> withContent(ReturnedPart part, const ReturnedFile &file, const QString &path,
                                 const ProfilePtr &profile, const Progress &progress = {});

} // namespace daicho
