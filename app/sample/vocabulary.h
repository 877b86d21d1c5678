// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/city.h"
#include "app/sample/dice.h"
#include "core/atom.h"
#include "core/signature.h"
#include "policy/profile.h"

namespace daicho
{

/// A kind and a sub-kind of the policy that fit a pattern; empty where the policy has none.
struct SampleKind {
    Atom kind;
    Atom subKind;
};

/// Finds in a policy what the sample's words stand for: by its labels where they match, else by order. Nothing of the
/// policy is named here.
class SampleVocabulary
{
public:
    explicit SampleVocabulary(const Profile &profile, const SampleCity &city);

    SampleKind kindOf(const SamplePattern &pattern) const;
    Atom zoneOf(const SampleBusiness &business, const SamplePattern &pattern) const;
    Atom personalOf(const SampleBusiness &business, const SamplePattern &pattern) const;
    /// A level on each axis, the higher the more care is needed; `extra` is added to the care, as chance would have it.
    std::vector<Signature::Level> levelsFor(int care, int weightUp, int extra) const;
    /// As many of the policy's handling restrictions as that much care asks for.
    QStringList handlingFor(int care) const;

private:
    struct AxisAtoms {
        Atom axis;
        std::vector<Atom> levels; ///< from the highest rank to the lowest
    };

    Atom choiceFor(const QString &sort) const;

    const Profile &m_profile;
    const SampleCity &m_city;
    std::vector<Atom> m_zones;       ///< of the office, the most closed first
    std::vector<Atom> m_schoolZones; ///< of other networks, where the policy has such
    std::vector<AxisAtoms> m_axes;   ///< sorted by axis id, as signatures have them
    Atom m_firstAxis;                ///< the first of the policy: confidentiality, or the only one
    QHash<QString, Atom> m_personal; ///< by sort
};

} // namespace daicho
