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

/// What is special about a cell of a workbook.
enum class CellMark : quint8 {
    None,
    Repeated, ///< merged with the cell above, whose value it has
    Failed,   ///< its formula has no value: #REF!, #N/A
    Unworked, ///< its formula was never worked out, so nobody knows its value
    TooLong   ///< only its beginning is here
};

/// Cells that a workbook shows as one; the value is that of the first. Rows count from 1, columns from 0.
struct CellRange {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    bool operator==(const CellRange &) const = default;
};

/// One row of a sheet. The cells are UTF-8 with LF line ends, and good until the cursor moves on.
struct SheetRow {
    int number = 0; ///< 1-based, as a spreadsheet counts: a quoted line break does not start a row
    std::vector<std::string_view> cells;
    std::vector<CellMark> marks;   ///< of the first cells; the others have none
    std::vector<CellRange> merges; ///< that start in this row
    bool isHidden = false;         ///< a spreadsheet does not show this row
    QString fault;                 ///< why the row cannot be trusted, in the user's language; empty where it can

    std::string_view cell(int column) const
    {
        return size_t(column) < cells.size() ? cells[size_t(column)] : std::string_view();
    }
    CellMark mark(int column) const { return size_t(column) < marks.size() ? marks[size_t(column)] : CellMark::None; }
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

/// Says why nothing of a sheet can be read, once somebody asks for its rows.
class FailedCursor : public SheetCursor
{
public:
    explicit FailedCursor(Error error) : m_error(std::move(error)) {}
    bool next(SheetRow &) override { return false; }
    qint64 position() const override { return 0; }
    std::optional<Error> error() const override { return m_error; }

private:
    Error m_error;
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
    bool isHidden = false;     ///< a spreadsheet does not show it
    QStringList hiddenColumns = {}; ///< as a spreadsheet names them: C, AA
};

/// The first rows of a sheet as texts: what layouts and mappings are found from.
struct SheetSample {
    std::vector<QStringList> rows; ///< row i is row number i + 1; what is merged with the cell above is blank
    std::vector<CellRange> merges; ///< that start in these rows
    bool isWhole = false;          ///< there are no further rows
};
Result<SheetSample> sampleOf(const Sheet &sheet, int most = 1000);

/// Whether there is nothing in the cell but spaces (ideographic ones too).
bool isBlankCell(std::string_view cell);
/// How a spreadsheet names a column: A for 0, AA for 26.
QString columnLetters(int column);
/// The cell without spaces at its ends.
std::string_view trimmedCell(std::string_view cell);

} // namespace daicho
