// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace daicho
{

/// Leaves the wheel over a box of choices or a number to what scrolls around it: it would change what nobody meant to
/// change.
void leaveWheelToScrolling(QWidget *box);

} // namespace daicho
