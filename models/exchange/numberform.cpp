// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberform.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace daicho
{

namespace
{

constexpr double latestDay = 2958465; // 9999-12-31
constexpr int mostDecimals = 15;

std::optional<double> parsed(std::string_view number)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The formats that workbooks do not define because every program knows them.
std::string_view builtInCode(int id)
{
    struct Known {
        int id;
        std::string_view code;
    };
    static constexpr Known known[] = {
        {1, "0"},          {2, "0.00"},          {3, "#,##0"},         {4, "#,##0.00"},   {9, "0%"},
        {10, "0.00%"},     {14, "yyyy/m/d"},     {15, "d-mmm-yy"},     {16, "d-mmm"},     {17, "mmm-yy"},
        {18, "h:mm"},      {19, "h:mm:ss"},      {20, "h:mm"},         {21, "h:mm:ss"},   {22, "yyyy/m/d h:mm"},
        {27, "ge.m.d"},    {28, "ggge年m月d日"}, {29, "ggge年m月d日"}, {30, "m/d/yy"},    {31, "yyyy年m月d日"},
        {32, "h:mm"},      {33, "h:mm:ss"},      {34, "yyyy年m月"},    {35, "m月d日"},    {36, "ge.m.d"},
        {45, "mm:ss"},     {46, "[h]:mm:ss"},    {47, "mm:ss"},        {50, "ge.m.d"},    {51, "ggge年m月d日"},
        {52, "yyyy年m月"}, {53, "m月d日"},       {54, "ggge年m月d日"}, {55, "yyyy年m月"}, {56, "m月d日"},
        {57, "ge.m.d"},    {58, "ggge年m月d日"}};
    const auto found = std::ranges::find(known, id, &Known::id);
    return found == std::end(known) ? std::string_view() : found->code;
}

/// The first section of a format code: what positive numbers look like. Semicolons in quotes do not count.
std::string_view firstSection(std::string_view code)
{
    bool isQuoted = false;
    for (size_t at = 0; at < code.size(); ++at) {
        if (code[at] == '"')
            isQuoted = !isQuoted;
        else if (code[at] == '\\' && !isQuoted)
            ++at;
        else if (code[at] == ';' && !isQuoted)
            return code.substr(0, at);
    }
    return code;
}

/// Cuts a format into its signs and its texts: calls sign(c) and literal(text) in their order.
void walk(std::string_view section, const auto &sign, const auto &literal)
{
    for (size_t at = 0; at < section.size(); ++at) {
        const char c = section[at];
        const size_t rest = section.size() - at - 1;
        if (c == '"') {
            const size_t close = std::min(section.find('"', at + 1), section.size());
            literal(section.substr(at + 1, close - at - 1));
            at = close;
        } else if (c == '[') {
            const size_t close = std::min(section.find(']', at), section.size() - 1);
            const std::string_view inside = section.substr(at + 1, close - at - 1);
            // [h] counts hours; [$-411], [赤] and [>=1] say how, not what.
            if (!inside.empty() && inside.find_first_not_of("hmsHMS") == std::string_view::npos)
                sign('h');
            at = close;
        } else if ((c == '\\' || c == '!') && rest > 0) {
            literal(section.substr(++at, 1));
        } else if ((c == '_' || c == '*') && rest > 0) {
            ++at; // a space as wide as the next character, or filling up
        } else if (static_cast<signed char>(c) < 0) {
            literal(section.substr(at, 1));
        } else {
            sign(c);
        }
    }
}

bool isGeneral(std::string_view section)
{
    std::string plain;
    walk(
        section, [&](char c) { plain.push_back(char(c | 0x20)); }, [](std::string_view) {});
    return plain.empty() || plain.find("general") != std::string_view::npos || plain == "@" || plain == "`";
}

void appendNumber(double value, int decimals, std::string &out)
{
    std::array<char, 400> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals).ptr;
    out.append(digits.data(), end);
}

void appendShortest(double value, std::string &out)
{
    static constexpr int exactDigits = 15;
    std::array<char, 64> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, exactDigits).ptr;
    out.append(digits.data(), end);
}

} // namespace

void appendGeneral(std::string_view number, std::string &out)
{
    static constexpr size_t exactLength = 15;
    const bool isPlain = number.size() <= exactLength && number.find_first_of("eE+") == std::string_view::npos;
    const auto value = isPlain ? std::nullopt : parsed(number);
    if (!value) {
        out.append(number);
        return;
    }
    const double size = std::abs(*value);
    if (size < 1e21 && size == std::floor(size))
        appendNumber(*value, 0, out);
    else
        appendShortest(*value, out);
}

NumberForm NumberForm::builtIn(int id)
{
    return of(builtInCode(id));
}

NumberForm NumberForm::of(std::string_view code)
{
    NumberForm form;
    const std::string_view section = firstSection(code);
    if (isGeneral(section))
        return form;
    form.readDate(section);
    if (form.m_kind == Kind::General)
        form.readDigits(section);
    return form;
}

void NumberForm::readDate(std::string_view section)
{
    int months = 0;
    bool hasDigits = false;
    std::string literals;
    const auto sign = [&](char c) {
        switch (c | 0x20) {
        case 'y':
        case 'e':
        case 'g':
        case 'r':
            m_hasYear = true;
            break;
        case 'm':
            ++months;
            break;
        case 'd':
        case 'a': // aaa is the day of the week; AM/PM stands with hours
            m_hasDay = m_hasDay || (c | 0x20) == 'd';
            break;
        case 'h':
        case 's':
            m_hasTime = true;
            break;
        default:
            hasDigits = hasDigits || c == '#' || c == '0' || c == '?';
        }
    };
    walk(section, sign, [&](std::string_view text) { literals.append(text); });
    // m stands for minutes beside hours and seconds, and E+00 is an exponent.
    m_hasMonth = months > 0 && (!m_hasTime || m_hasDay || m_hasYear);
    const bool isExponent = hasDigits && !m_hasMonth && !m_hasDay && !m_hasTime;
    if (isExponent || (!m_hasYear && !m_hasMonth && !m_hasDay && !m_hasTime))
        return;
    m_kind = Kind::Date;
    m_isFiscalYear = m_hasYear && !m_hasMonth && !m_hasDay && literals.find("年度") != std::string_view::npos;
}

void NumberForm::readDigits(std::string_view section)
{
    bool hasPoint = false;
    bool hasDigits = false;
    bool isUnknown = false;
    const auto sign = [&](char c) {
        if (c == '0' || c == '#' || c == '?') {
            hasDigits = true;
            (hasPoint ? m_decimals : m_zeros) += c == '0' ? 1 : 0;
        } else if (c == '.') {
            hasPoint = true;
        } else if (c == '%') {
            m_isPercent = true;
        } else if (c == '/' || (c | 0x20) == 'e' || c == '@') {
            isUnknown = true;
        } else if (c != ',' && c != ' ') {
            (hasDigits ? m_after : m_before).push_back(c);
        }
    };
    walk(section, sign, [&](std::string_view text) { (hasDigits ? m_after : m_before).append(text); });
    // #.## shows what there is; 0.00 shows as much as it says, which is less than what is kept: both stay as they are.
    const bool saysMore = m_zeros > 1 || m_isPercent || !m_before.empty() || !m_after.empty();
    if (hasDigits && !isUnknown && saysMore && m_zeros <= mostDecimals && m_decimals <= mostDecimals)
        m_kind = Kind::Digits;
}

void NumberForm::append(std::string_view number, bool isFrom1904, std::string &out) const
{
    if (m_kind != Kind::General) {
        const auto value = parsed(number);
        if (value && m_kind == Kind::Date && appendDate(*value, isFrom1904, out))
            return;
        if (value && m_kind == Kind::Digits) {
            appendDigits(*value, out);
            return;
        }
    }
    appendGeneral(number, out);
}

bool NumberForm::appendDate(double serial, bool isFrom1904, std::string &out) const
{
    if (serial < 0 || serial >= latestDay + 1)
        return false;
    auto day = qint64(std::floor(serial));
    auto seconds = int(std::lround((serial - double(day)) * 86400));
    if (seconds == 86400) {
        seconds = 0;
        ++day;
    }
    const bool hasDate = m_hasYear || m_hasMonth || m_hasDay;
    if (hasDate && day == 0 && !isFrom1904)
        return false;
    if (hasDate) {
        // The 1900 system has a 29 February 1900, which never was: days before it count from a day later.
        const QDate start = isFrom1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
        const QDate date = start.addDays(day);
        const bool isYearAlone = m_hasYear && !m_hasMonth && !m_hasDay;
        const bool isMonth = m_hasMonth && !m_hasDay;
        const QString text = isYearAlone
                                 ? QString::number(date.year())
                                 : date.toString(isMonth ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
        out.append(text.toStdString());
        if (m_isFiscalYear)
            out.append("年度");
    }
    if (!m_hasTime || (hasDate && seconds == 0))
        return true;
    const auto two = [&out](qint64 value) {
        out.append(value < 10 ? "0" : "").append(std::to_string(value));
    };
    if (hasDate)
        out.push_back(' ');
    two(seconds / 3600 + (hasDate ? 0 : day * 24));
    out.push_back(':');
    two(seconds / 60 % 60);
    if (seconds % 60 != 0) {
        out.push_back(':');
        two(seconds % 60);
    }
    return true;
}

void NumberForm::appendDigits(double value, std::string &out) const
{
    const double shown = m_isPercent ? value * 100 : value;
    std::string digits;
    if (shown < 0)
        out.push_back('-');
    // More digits than the form shows are not lost: 5.5 stays so in a column of 0"年".
    const double scale = std::pow(10, m_decimals);
    if (std::abs(std::round(shown * scale) / scale - shown) > 1e-9 * std::max(1.0, std::abs(shown)))
        appendShortest(std::abs(shown), digits);
    else
        appendNumber(std::abs(shown), m_decimals, digits);
    const size_t whole = std::min(digits.find('.'), digits.size());
    out.append(m_before);
    if (whole < size_t(m_zeros))
        out.append(size_t(m_zeros) - whole, '0');
    out.append(digits).append(m_isPercent ? "%" : "").append(m_after);
}

} // namespace daicho
