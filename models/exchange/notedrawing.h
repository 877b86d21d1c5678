// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/partchanges.h"
#include "exchange/xlsxmarks.h"

namespace daicho
{

/// The box in which a spreadsheet shows a note, beside its cell.
struct NoteShape {
    CellPlace place;
    int lines = 0;
};

/// The drawing (VML) that a sheet needs for its notes. `firstId`: of the shapes' ids, in blocks of 1024.
QByteArray newDrawing(const std::vector<NoteShape> &shapes, int firstId, const std::vector<ColumnWidth> &widths);
/// What changes in a drawing that is there already: shapes more, and without the notes of cells that have none any
/// more. It is not read as XML, which VML often is not.
PartEdits drawingEdits(const QByteArray &drawing, const std::vector<NoteShape> &shapes,
                       const std::vector<CellPlace> &gone, int firstId, const std::vector<ColumnWidth> &widths);

} // namespace daicho
