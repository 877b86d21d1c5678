// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daicho::reminderpaper
{

/// The paper that reminders are written on: A4, in points.
constexpr double paperWidth = 595.28;
constexpr double paperHeight = 841.89;
constexpr double left = 71;
constexpr double top = 64;
constexpr double bottom = 56;
constexpr double textWidth = paperWidth - 2 * left;
constexpr double textSize = 11;
constexpr double textLead = 19;

} // namespace daicho::reminderpaper
