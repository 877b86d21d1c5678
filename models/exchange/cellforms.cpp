// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellforms.h"

#include "exchange/sheet.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace daicho
{

namespace
{

constexpr std::string_view dittos[] = {"〃", "″", "”", "“", "\"", "々", "仝", "〻", "同上", "同　上", "同 上", "々々"};
constexpr std::string_view dashes[] = {"-", "－", "ー", "―", "—", "–", "‐", "−", "ｰ", "--", "－－", "――", "ーー"};
// A Japanese Excel takes the full-width ones for operators too.
constexpr std::string_view operators[] = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

bool isOneOf(std::string_view cell, const auto &list)
{
    return std::ranges::find(list, cell) != std::end(list);
}

constexpr std::string_view spaces[] = {" ", "\t", "\n", "\v", "\f", "\r", "\u3000", "\u00a0"};
constexpr std::string_view quotes[] = {"'"};
// How numbers, days and times begin, and eras by their letter.
constexpr std::string_view values[] = {"0",  "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9",  "(",
                                       ".",  "$",  "\\", "¥",  "￥", "０", "１", "２", "３", "４", "５",
                                       "６", "７", "８", "９", "明", "大", "昭", "平", "令"};
constexpr std::string_view eras[] = {"M", "T", "S", "H", "R", "m", "t", "s", "h", "r"};

/// A set of texts that a cell may begin with, looked up by their first two bytes alone.
class Beginnings
{
public:
    template <typename... Lists>
    explicit Beginnings(const Lists &...lists) : m_found(1 << 16)
    {
        (add(lists), ...);
    }
    /// No means that the text begins with none of them.
    bool mayHave(std::string_view text) const { return !text.empty() && m_found[key(text)]; }

private:
    void add(const auto &texts)
    {
        for (const std::string_view text : texts)
            m_found[key(text)] = true;
    }
    /// Of ASCII the first byte alone.
    static size_t key(std::string_view text)
    {
        const auto first = static_cast<unsigned char>(text.front());
        return first < 0x80 || text.size() == 1 ? first : size_t(first) << 8 | static_cast<unsigned char>(text[1]);
    }

    std::vector<bool> m_found;
};

/// Whether a text may be a number, a day or a time at all: its beginning, and letters that stand in none of these,
/// spare most texts the whole question.
bool mayBeValue(std::string_view text)
{
    static constexpr size_t longest = 60;
    static const Beginnings beginnings(values, eras);
    const auto isForeign = [](char c) {
        const char upper = c >= 'a' && c <= 'z' ? char(c - 32) : c;
        return upper >= 'A' && upper <= 'Z' && std::string_view("AEHMPRST").find(upper) == std::string_view::npos;
    };
    if (text.size() > longest || !beginnings.mayHave(text) || std::ranges::any_of(text, isForeign))
        return false;
    if (isOneOf(text.substr(0, 1), eras))
        return text.size() > 2 && (std::string_view("0123456789.").find(text[1]) != std::string_view::npos);
    return std::ranges::any_of(values, [&](std::string_view start) { return text.starts_with(start); });
}

/// Whether this is a number that stays as it is: without zeros in front, and no longer than a spreadsheet keeps it.
bool isPlainNumber(std::string_view text)
{
    static constexpr size_t longest = 15;
    return text.size() <= longest && (text.front() != '0' || text.size() == 1) &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether a spreadsheet that opens a text file makes a number, a day or a time of this and writes it otherwise when it
/// saves the file: 00123 becomes 123, 1/2 the second of January. Plain numbers come back as they are.
bool isRewritten(std::string_view text)
{
    text = trimmedCell(text);
    if (!mayBeValue(text) || isPlainNumber(text))
        return false;
    static const QRegularExpression number(
        QStringLiteral("^[($\\\\¥]*[0-9.][-0-9.,:/+%E $\\\\¥円年月日時分秒)]*([AP]M)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression era(
        QStringLiteral("^([MTSHR]|明治?|大正?|昭和?|平成?|令和?)\\.?[0-9元]+[年./-][-0-9年月日./]*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString narrow =
        QString::fromUtf8(text.data(), qsizetype(text.size())).normalized(QString::NormalizationForm_KC);
    return number.match(narrow).hasMatch() || era.match(narrow).hasMatch();
}

/// Whether a text means something else than itself once it stands in a cell, whatever apostrophes are in front of it:
/// so that taking one away always gives back what was there.
bool needsGuard(std::string_view text)
{
    static const Beginnings beginnings(operators, dittos, dashes, spaces, quotes, values, eras);
    if (!beginnings.mayHave(text))
        return false;
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    return std::ranges::any_of(operators, [&](std::string_view sign) { return text.starts_with(sign); }) ||
           isDitto(text) || isDash(text) || isRewritten(text);
}

} // namespace

bool isDitto(std::string_view cell)
{
    return cell.size() <= 9 && !cell.empty() && isOneOf(cell, dittos);
}

bool isDash(std::string_view cell)
{
    return cell.size() <= 6 && !cell.empty() && isOneOf(cell, dashes);
}

bool isPlainCell(std::string_view cell)
{
    static const Beginnings telling(dittos, dashes, spaces, quotes);
    // No space ends with another byte than these.
    const auto mayEndSpace = [](char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\x80' || c == '\xa0';
    };
    return !cell.empty() && !telling.mayHave(cell) &&
           (!mayEndSpace(cell.back()) || trimmedCell(cell).size() == cell.size());
}

std::string_view guardedCell(std::string_view text, std::string &storage)
{
    if (text.empty() || !needsGuard(text))
        return text;
    storage.assign(1, '\'');
    storage.append(text);
    return storage;
}

std::string_view guardedText(std::string_view text, std::string &storage)
{
    const bool isMistaken = text.starts_with('\'') || isDitto(text) || isDash(text);
    return isMistaken ? guardedCell(text, storage) : text;
}

std::string_view unguardedCell(std::string_view cell)
{
    return cell.starts_with('\'') && needsGuard(cell) ? cell.substr(1) : cell;
}

} // namespace daicho
