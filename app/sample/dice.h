// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace daicho
{

/// Numbers that look random and are the same for the same seed on every machine (SplitMix64).
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        return mixed ^ (mixed >> 31);
    }
    /// 0 … bound − 1; 0 when there is nothing to choose from.
    int below(qsizetype bound) { return bound <= 0 ? 0 : int((next() >> 32) * quint64(bound) >> 32); }
    bool chance(int perMille) { return below(1000) < perMille; }
    /// One of the list; the empty value when the list is empty.
    template <typename T>
    T oneOf(const QList<T> &list)
    {
        return list.isEmpty() ? T() : list[below(list.size())];
    }

private:
    quint64 m_state;
};

} // namespace daicho
