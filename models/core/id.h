// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>
#include <optional>

namespace daicho
{

/// Names a row of a registry for good. Ids are 63-bit, made in C++ and ordered by time, so that they are a plain
/// integer key in every database, new rows append, and files filled in on different computers can be merged:
/// milliseconds since 2020 in the upper 42 bits, a counter that starts at random in the lower 21.
struct Id {
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    QString text() const { return QString::number(value); }
    /// Reads what text() wrote; nothing for anything that is not a positive number.
    static std::optional<Id> from(QStringView text);

    auto operator<=>(const Id &) const = default;
};

inline size_t qHash(const Id &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A new id, larger than every one that this process made before. Safe to call from any thread.
Id newId();

} // namespace daicho

template <>
struct std::hash<daicho::Id> {
    size_t operator()(const daicho::Id &id) const noexcept { return std::hash<qint64>()(id.value); }
};
