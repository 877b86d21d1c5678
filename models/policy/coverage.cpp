// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/coverage.h"

#include <algorithm>
#include <numeric>

namespace daicho
{

qint64 Counts::required() const
{
    return std::accumulate(by.begin(), by.end(), qint64(0));
}

std::optional<double> Counts::ratio() const
{
    const qint64 applicable = required() - (*this)[Standing::NotApplicable];
    if (applicable <= 0)
        return std::nullopt;
    return double((*this)[Standing::Done]) / double(applicable);
}

Counts &Counts::operator+=(const Counts &other)
{
    for (size_t i = 0; i < by.size(); ++i)
        by[i] += other.by[i];
    return *this;
}

const CoverageLine *Coverage::of(Id department) const
{
    const auto found = std::ranges::find(departments, department, &CoverageLine::department);
    return found == departments.end() ? nullptr : &*found;
}

} // namespace daicho
