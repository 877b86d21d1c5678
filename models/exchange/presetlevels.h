// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

namespace daicho
{

/// Puts the numbers of another program's scale on the levels of an axis by rank, and back: the lowest number is the
/// lowest level, the highest the highest, and what is between is spread evenly, a half counting as the higher one.
/// Levels that run out (`until`) are not given any more; asked for their number, they count as the next higher one.
class LevelScale
{
public:
    LevelScale(const Axis &axis, double lowest, double highest);

    /// The level for a number of the scale; an empty text outside of it.
    QString levelAt(double number) const;
    /// The number for a level of the axis, a whole one; nothing for what is none.
    std::optional<int> numberOf(const QString &level) const;
    /// How the whole numbers of the scale were put on levels, for the user: 0→1, 1→2.
    QString shown() const;

private:
    int placeOf(double number) const;

    const Axis &m_axis;
    double m_lowest = 0;
    double m_highest = 0;
    QList<Level> m_levels; // that are given, from the lowest rank to the highest
};

} // namespace daicho
