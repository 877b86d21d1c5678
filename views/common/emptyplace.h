// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QPushButton;
class QWidget;

namespace daicho
{

/// What stands where a table has no rows: why, as plain text, and below it a button that helps.
QWidget *emptyPlace(QLabel *why, QPushButton *help);

} // namespace daicho
