// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/presetlevels.h"

#include <algorithm>
#include <cmath>

namespace daicho
{

using namespace Qt::StringLiterals;

LevelScale::LevelScale(const Axis &axis, double lowest, double highest)
    : m_axis(axis), m_lowest(lowest), m_highest(highest)
{
    for (const Level &level : axis.levels) {
        if (level.until.isUnknown())
            m_levels.append(level);
    }
    if (m_levels.isEmpty())
        m_levels = axis.levels;
    std::ranges::sort(m_levels, {}, &Level::rank);
}

int LevelScale::placeOf(double number) const
{
    const double share = (number - m_lowest) / (m_highest - m_lowest);
    return int(std::floor(share * double(m_levels.size() - 1) + 0.5));
}

QString LevelScale::levelAt(double number) const
{
    if (m_levels.isEmpty() || m_highest <= m_lowest || number < m_lowest || number > m_highest)
        return {};
    return m_levels[placeOf(number)].id;
}

std::optional<int> LevelScale::numberOf(const QString &level) const
{
    const Level *known = m_axis.level(level);
    if (!known || m_levels.isEmpty())
        return std::nullopt;
    const auto higher = std::ranges::find_if(m_levels, [&](const Level &one) { return one.rank >= known->rank; });
    const int place = higher == m_levels.end() ? int(m_levels.size()) - 1 : int(higher - m_levels.begin());
    // The number that comes back as this level; where there are more levels than numbers, the nearest one.
    const double exact =
        m_levels.size() < 2 ? m_lowest : m_lowest + (m_highest - m_lowest) * place / double(m_levels.size() - 1);
    const int near = int(std::lround(exact));
    for (const int number : {near, near + 1, near - 1}) {
        if (levelAt(number) == m_levels[place].id)
            return number;
    }
    return near;
}

QString LevelScale::shown() const
{
    QStringList steps;
    for (int number = int(std::ceil(m_lowest)); number <= int(m_highest); ++number)
        steps.append(u"%1→%2"_s.arg(QString::number(number), levelAt(number)));
    return steps.join(u", "_s);
}

} // namespace daicho
