// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <compare>
#include <optional>
#include <string_view>

namespace daicho
{

/// A date as exactly as it is known: to the day, the month, the year, or not at all. Policies and ledgers hold all
/// four (DOMAIN.md §3.4). Packed into 32 bits; earlier dates compare less, and an unknown part sorts first.
class PartialDate
{
public:
    enum class Precision { Unknown, Year, Month, Day };

    PartialDate() = default;
    explicit PartialDate(QDate date);
    /// Nothing when such a day does not exist; month and day 0 mean unknown.
    static std::optional<PartialDate> from(int year, int month = 0, int day = 0);
    /// Reads "2026", "2026-04", "2026-04-01" and "" (unknown); nothing for any other text.
    static std::optional<PartialDate> fromIso(QStringView text);
    static std::optional<PartialDate> fromIso(std::string_view utf8);
    static PartialDate fromPacked(qint32 packed);

    Precision precision() const;
    bool isUnknown() const { return m_packed == 0; }
    int year() const { return m_packed >> 9; }
    int month() const { return (m_packed >> 5) & 15; }
    int day() const { return m_packed & 31; }
    qint32 packed() const { return m_packed; }

    /// ISO 8601, as precise as known; "" when unknown.
    QString iso() const;
    /// As iso(), in ASCII: a part of `storage`.
    std::string_view iso(std::array<char, 10> &storage) const;
    /// The first and last day that this date can mean; invalid when unknown.
    QDate first() const;
    QDate last() const;

    auto operator<=>(const PartialDate &) const = default;

private:
    qint32 m_packed = 0; // year << 9 | month << 5 | day
};

} // namespace daicho
