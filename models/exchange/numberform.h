// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace daicho
{

/// How the cells of a workbook show numbers, as far as a ledger's values depend on it: dates, percentages, and digits
/// with zeros in front or a unit behind (00001, 5年).
class NumberForm
{
public:
    /// By the number of a format that workbooks know without a definition; the forms 27 to 36 and 50 to 58 are those of
    /// a Japanese Excel.
    static NumberForm builtIn(int id);
    /// By a format code: yyyy/m/d, ggge"年"m"月"d"日", 00000, 0"年", 0%.
    static NumberForm of(std::string_view code);

    /// Appends the number as the ledger means it. Days are ISO dates, as precise as the cell shows them: 2025-04-01,
    /// 2025-04, 2025 — 2025年度 where it shows fiscal years; times follow behind a space.
    void append(std::string_view number, bool isFrom1904, std::string &out) const;

private:
    enum class Kind { General, Date, Digits };
    void readDate(std::string_view section);
    void readDigits(std::string_view section);
    bool appendDate(double serial, bool isFrom1904, std::string &out) const;
    void appendDigits(double value, std::string &out) const;

    Kind m_kind = Kind::General;
    bool m_hasYear = false;
    bool m_hasMonth = false;
    bool m_hasDay = false;
    bool m_hasTime = false;
    bool m_isFiscalYear = false;
    bool m_isPercent = false;
    int m_zeros = 0;    // digits in front of the point at least
    int m_decimals = 0; // digits behind it
    std::string m_before;
    std::string m_after;
};

/// A number as a spreadsheet's general format shows it: at most 15 digits, no exponent where it can be avoided.
void appendGeneral(std::string_view number, std::string &out);

} // namespace daicho
