// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldcolumns.h"

namespace daicho
{

/// Gives `use` the member that a fact stands for, as a function of whoever has it: assets and their signatures call
/// what rules may speak of alike. Facts are kind, sub-kind, zone, personal information, off-site and state.
template <typename Use>
auto withFact(Field fact, Use use)
{
    switch (fact) {
    case Field::Kind:
        return use([](auto &one) -> auto & { return one.kind; });
    case Field::SubKind:
        return use([](auto &one) -> auto & { return one.subKind; });
    case Field::Zone:
        return use([](auto &one) -> auto & { return one.zone; });
    case Field::PersonalInformation:
        return use([](auto &one) -> auto & { return one.personalInformation; });
    case Field::OffSite:
        return use([](auto &one) -> auto & { return one.offSite; });
    default:
        return use([](auto &one) -> auto & { return one.state; });
    }
}

} // namespace daicho
