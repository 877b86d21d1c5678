// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/circumstances.h"

#include <array>
#include <vector>

namespace daicho
{

/// Everything that the line of one department in the coverage depends on beside its groups of assets and the zones.
struct LineInputs {
    struct Contract {
        MeasureSet required;
        Layer layer;
        bool operator==(const Contract &) const = default;
    };
    /// An asset that has exceptions of its own.
    struct Single {
        Group group;
        MeasureSet excepted;
        bool operator==(const Single &) const = default;
    };

    Layer own;
    std::vector<Contract> contracts;
    std::vector<Single> singles;
    bool operator==(const LineInputs &) const = default;
};

/// What engagements need, by their sort.
using NeededByEngagements = std::array<MeasureSet, 3>;

/// By department; the null id is the body, with what belongs to no department that the registry has.
QHash<Id, LineInputs> lineInputs(const Snapshot &now, const Circumstances &around, const NeededByEngagements &needed);

} // namespace daicho
