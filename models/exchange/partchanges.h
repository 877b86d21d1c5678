// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/zippart.h"

#include <map>
#include <vector>

namespace daicho
{

/// Bytes of a part that are taken out, and others that come in their place; everything else stays byte for byte.
struct PartEdit {
    qint64 at = 0;
    qint64 removed = 0;
    QByteArray added;
};
using PartEdits = std::vector<PartEdit>;

/// What becomes of a part: some of it changes, or there is a new one.
struct PartChange {
    PartEdits edits; ///< they do not overlap
    std::optional<QByteArray> whole;
};
using PartChanges = std::map<QString, PartChange>; // by the part's name

/// The bytes with all edits made.
QByteArray edited(const QByteArray &bytes, PartEdits edits);

/// Writes an archive again with these changes, in bounded memory: parts without a change are taken over as they are
/// packed, parts that are new come last. Errors: Invalid (damaged), Storage, Cancelled.
Outcome rewriteArchive(const ZipArchive &from, const QString &to, const PartChanges &changes,
                       const Progress &progress = {});

} // namespace daicho
