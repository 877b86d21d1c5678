// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/result.h"

#include <QStringList>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace daicho
{

/// One row of a sheet. The cells are UTF-8 with LF line ends, and good until the cursor moves on.
struct SheetRow {
    int number = 0; ///< 1-based, as a spreadsheet counts: a quoted line break does not start a row
    std::vector<std::string_view> cells;
    QString fault; ///< why the row cannot be trusted, in the user's language; empty where it can

    std::string_view cell(int column) const
    {
        return size_t(column) < cells.size() ? cells[size_t(column)] : std::string_view();
    }
};

/// Goes over the rows of a sheet once, from the top, in bounded memory.
class SheetCursor
{
public:
    virtual ~SheetCursor() = default;
    /// Moves to the next row; false at the end, or when the file could not be read any further (see error()).
    virtual bool next(SheetRow &row) = 0;
    /// How much of the file was read, out of SheetSource::size().
    virtual qint64 position() const = 0;
    /// Why reading stopped before the end; nothing when it did not.
    virtual std::optional<Error> error() const { return std::nullopt; }
};

/// Where the rows of a sheet come from. Gives any number of cursors; a reader of text files or of workbooks makes it.
class SheetSource
{
public:
    virtual ~SheetSource() = default;
    virtual std::unique_ptr<SheetCursor> cursor() const = 0;
    virtual qint64 size() const = 0;
};

/// A table of cells as it stands in a file.
struct Sheet {
    QString name; ///< of the sheet in a workbook; empty for a text file
    std::shared_ptr<const SheetSource> source;
};

/// A sheet whose rows are in memory.
Sheet sheetOf(const QString &name, const std::vector<QStringList> &rows);

/// The first rows of a sheet as texts: what layouts and mappings are found from.
struct SheetSample {
    std::vector<QStringList> rows; ///< row i is row number i + 1
    bool isWhole = false;          ///< there are no further rows
};
Result<SheetSample> sampleOf(const Sheet &sheet, int most = 1000);

/// Whether there is nothing in the cell but spaces (ideographic ones too).
bool isBlankCell(std::string_view cell);
/// The cell without spaces at its ends.
std::string_view trimmedCell(std::string_view cell);

} // namespace daicho
