// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace daicho
{

/// Whether these words (after the program's name) open a window or draw, so that a QApplication is needed.
bool needsGui(const QStringList &words);

/// Does what the words ask for and gives the exit code: 0 done, 1 problems in the data, 2 it could not be done.
int runCommandLine(QStringList words);

} // namespace daicho
