// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"

#include <QString>

#include <optional>

namespace daicho
{

/// A date in the Japanese calendar, as precise as it is known: 令和8年4月1日, 令和元年5月, 平成28年; "" when unknown.
QString wareki(PartialDate date);
/// Short, for narrow columns: R8.4.1.
QString warekiShort(PartialDate date);
/// The fiscal year (April to March) that a day belongs to: 令和8年度. In 2019 the whole year is 令和元年度.
QString fiscalYear(QDate day);

/// Reads a date as an office writes it: 令和8年4月1日, 令和元年, 令和１年, R8.4.1, 令8.4.1, Ｒ８／４／１, H31-04,
/// 平成31年度 (its first day), 2026年4月1日, 2026/4/1, 2026-04-01, 20260401. Spaces are ignored. An unknown part is
/// left out. Nothing when the text is no date, when the day does not exist, or when the era had ended or not begun.
std::optional<PartialDate> readDate(QStringView text);

} // namespace daicho
