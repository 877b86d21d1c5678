// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signature.h"

#include "core/interner.h"

namespace daicho
{

namespace
{

struct HashSignature {
    size_t operator()(const Signature &s) const
    {
        size_t seed = qHashMulti(0, s.kind.code(), s.subKind.code(), s.zone.code(), s.personalInformation.code(),
                                 quint8(s.state), s.offSite, s.hasEngagement);
        for (const Signature::Level &level : s.levels)
            seed = qHashMulti(seed, level.axis.code(), level.level.code());
        return seed;
    }
};

struct HashStatuses {
    size_t operator()(const Statuses &statuses) const { return qHashBits(&statuses, sizeof statuses, 0); }
};

struct HashGroup {
    size_t operator()(const Group &g) const { return qHashMulti(0, g.department, g.signature, g.statuses); }
};

Interner<Signature, HashSignature> &signatures()
{
    static Interner<Signature, HashSignature> all;
    return all;
}
Interner<Id> &ids()
{
    static Interner<Id> all;
    return all;
}
Interner<Statuses, HashStatuses> &statusSets()
{
    static Interner<Statuses, HashStatuses> all;
    return all;
}
Interner<Group, HashGroup> &groups()
{
    static Interner<Group, HashGroup> all;
    return all;
}

} // namespace

Atom Signature::levelOn(Atom axis) const
{
    for (const Level &level : levels) {
        if (level.axis == axis)
            return level.level;
    }
    return {};
}

Signature signatureOf(const Asset &asset)
{
    Signature signature;
    signature.kind = Atom::of(asset.kind);
    signature.subKind = Atom::of(asset.subKind);
    signature.zone = Atom::of(asset.zone);
    signature.personalInformation = Atom::of(asset.personalInformation);
    signature.state = asset.state;
    signature.offSite = asset.offSite;
    signature.hasEngagement = !asset.engagement.isNull();
    for (auto mark = asset.marks.begin(); mark != asset.marks.end(); ++mark) {
        if (!mark->level.isEmpty())
            signature.levels.push_back({Atom::of(mark.key()), Atom::of(mark->level)});
    }
    return signature;
}

quint32 codeOf(const Signature &signature)
{
    return signatures().code(signature);
}
quint32 codeOf(Id id)
{
    return ids().code(id);
}
quint32 codeOf(const Statuses &statuses)
{
    return statusSets().code(statuses);
}
quint32 codeOf(const Group &group)
{
    return groups().code(group);
}
const Signature &signatureAt(quint32 code)
{
    return signatures().value(code);
}
Id idAt(quint32 code)
{
    return ids().value(code);
}
const Statuses &statusesAt(quint32 code)
{
    return statusSets().value(code);
}
const Group &groupAt(quint32 code)
{
    return groups().value(code);
}
quint32 signatureCount()
{
    return signatures().size();
}
quint32 idCount()
{
    return ids().size();
}
quint32 groupCount()
{
    return groups().size();
}

} // namespace daicho
