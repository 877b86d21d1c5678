// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/ledger/ledgerpreview.h"

class QPrinter;

namespace daicho
{

/// Tells a printer the ledger's paper: its size, on its side, no margins but our own.
void choosePaper(QPrinter &printer, const LedgerLayout &layout);

/// Sends the pages that the printer asks for to it, one after the other; progress is told in pages.
Outcome printLedger(const LedgerPages &pages, QPrinter &printer, const Progress &progress);

} // namespace daicho
