// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interner.h"

#include <QHashFunctions>
#include <QString>

namespace daicho
{

/// A text that repeats from row to row (a kind, a zone, a place), kept once for the whole program.
class Atom
{
public:
    Atom() = default;
    static Atom of(const QString &text);
    static Atom ofCode(quint32 code);
    /// How many there are so far; every code is smaller.
    static quint32 count();

    const QString &text() const;
    quint32 code() const { return m_code; }
    bool isEmpty() const { return m_code == 0; }
    bool operator==(const Atom &) const = default;

private:
    quint32 m_code = 0;
};

inline size_t qHash(Atom atom, size_t seed = 0)
{
    return ::qHash(atom.code(), seed);
}

} // namespace daicho
