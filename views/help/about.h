// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace daicho
{

/// Says which version this is, under which licence, and with which libraries it runs.
void showAbout(QWidget *parent);
/// Opens the manual in the language of the program: the installed one, else the one beside the sources.
void openManual(QWidget *parent);

} // namespace daicho
