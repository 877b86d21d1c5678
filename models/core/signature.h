// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer.h"
#include "core/asset.h"
#include "core/atom.h"

#include <vector>

namespace daicho
{

/// Everything about an asset that a policy's rules may speak of. Real ledgers hold a few hundred different ones,
/// whatever their length, so what an asset needs is worked out once per signature.
struct Signature {
    struct Level {
        Atom axis;
        Atom level;
        bool operator==(const Level &) const = default;
    };

    Atom kind;
    Atom subKind;
    Atom zone;
    Atom personalInformation;
    AssetState state = AssetState::Draft;
    bool offSite = false;
    bool hasEngagement = false;
    std::vector<Level> levels; ///< sorted by axis id; axes without a level are left out

    Atom levelOn(Atom axis) const;
    bool operator==(const Signature &) const = default;
};

Signature signatureOf(const Asset &asset);

/// Assets that coverage cannot tell apart: same department, same signature, same answers of their own.
struct Group {
    quint32 department = 0; ///< code of the department's id
    quint32 signature = 0;  ///< code of the signature
    quint32 statuses = 0;   ///< code of the statuses

    bool operator==(const Group &) const = default;
};

/// Codes are small numbers that stand for a value as long as the program runs; 0 stands for the empty value.
quint32 codeOf(const Signature &signature);
quint32 codeOf(Id id);
quint32 codeOf(const Statuses &statuses);
quint32 codeOf(const Group &group);
const Signature &signatureAt(quint32 code);
Id idAt(quint32 code);
const Statuses &statusesAt(quint32 code);
const Group &groupAt(quint32 code);
/// How many there are so far; every code is smaller.
quint32 signatureCount();
quint32 idCount();
quint32 groupCount();

} // namespace daicho
