// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atom.h"

namespace daicho
{

namespace
{
struct HashText {
    size_t operator()(const QString &text) const { return ::qHash(text, 0); }
};

Interner<QString, HashText> &texts()
{
    static Interner<QString, HashText> all;
    return all;
}
} // namespace

Atom Atom::of(const QString &text)
{
    return ofCode(text.isEmpty() ? 0 : texts().code(text));
}

Atom Atom::ofCode(quint32 code)
{
    Atom atom;
    atom.m_code = code;
    return atom;
}

quint32 Atom::count()
{
    return texts().size();
}

const QString &Atom::text() const
{
    return texts().value(m_code);
}

} // namespace daicho
