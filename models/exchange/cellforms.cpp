// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellforms.h"

#include "exchange/sheet.h"

#include <QRegularExpression>

#include <algorithm>

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

/// Whether a text may be a number, a day or a time at all: a look at its beginning spares most texts the whole
/// question.
bool mayBeValue(std::string_view text)
{
    static constexpr size_t longest = 60;
    static constexpr std::string_view starts[] = {"(",  ".",  "$",  "\\", "¥",  "￥", "０", "１", "２", "３", "４",
                                                  "５", "６", "７", "８", "９", "明", "大", "昭", "平", "令"};
    if (text.empty() || text.size() > longest)
        return false;
    const char first = text.front();
    if (first >= '0' && first <= '9')
        return true;
    if (std::string_view("MTSHRmtshr").find(first) != std::string_view::npos)
        return text.size() > 2 && (std::string_view("0123456789.").find(text[1]) != std::string_view::npos);
    return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

/// Whether a spreadsheet that opens a text file makes a number, a day or a time of this and writes it otherwise when it
/// saves the file: 00123 becomes 123, 1/2 the second of January. Plain numbers come back as they are.
bool isRewritten(std::string_view text)
{
    text = trimmedCell(text);
    if (!mayBeValue(text))
        return false;
    static const QRegularExpression plain(QStringLiteral("^(0|[1-9][0-9]{0,14})$"));
    static const QRegularExpression number(
        QStringLiteral("^[($\\\\¥]*[0-9.][-0-9.,:/+%E $\\\\¥円年月日時分秒)]*([AP]M)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression era(
        QStringLiteral("^([MTSHR]|明治?|大正?|昭和?|平成?|令和?)\\.?[0-9元]+[年./-][-0-9年月日./]*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (plain.match(whole).hasMatch())
        return false;
    const QString narrow = whole.normalized(QString::NormalizationForm_KC);
    return number.match(narrow).hasMatch() || era.match(narrow).hasMatch();
}

/// Whether a text means something else than itself once it stands in a cell, whatever apostrophes are in front of it:
/// so that taking one away always gives back what was there.
bool needsGuard(std::string_view text)
{
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
