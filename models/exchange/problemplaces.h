// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"
#include "exchange/xlsxmarks.h"
#include "exchange/xlsxnotes.h"

namespace daicho
{

/// A problem of an import, and the cell that it is about.
struct PlacedProblem {
    Problem problem;
    size_t sheet = 0; ///< of the reading
    /// The cell under the problem's heading; of a problem that has none, the first cell of the row. Nothing where it is
    /// about no row.
    std::optional<CellPlace> place;
};
std::vector<PlacedProblem> placed(const LedgerReading &reading, const Problems &problems);

/// What is marked in a sheet and what the notes say. Of cells that are merged, the first one is marked.
struct SheetProblems {
    CellMarks marks;
    CellNotes notes;
};
SheetProblems problemsOfSheet(const std::vector<PlacedProblem> &problems, size_t sheet,
                              const std::vector<CellRange> &merges);

} // namespace daicho
