// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

class QWidget;

namespace daicho
{

/// Asks the user for a file, writes the ledger with its problems there (see writeProblemWorkbook) and says so; nothing
/// happens where the user cancels. `ledger`: the file that was read.
void saveProblems(QWidget *parent, const QString &ledger, const LedgerReading &reading, const Problems &problems);

} // namespace daicho
