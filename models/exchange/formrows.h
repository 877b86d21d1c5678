// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <map>

namespace daicho
{

/// The rows of a form's sheet of assets as an import reads them: without the column that says which asset a row was
/// sent as, and with the numbers that were sent in place of others.
class FormRows : public SheetSource
{
public:
    /// `keys`: place of that column; -1: there is none.
    FormRows(std::shared_ptr<const SheetSource> rows, int keys) : m_rows(std::move(rows)), m_keys(keys) {}

    /// `numbers`: by row, for the cells of this column.
    void setNumbers(int column, std::map<int, std::string> numbers)
    {
        m_column = column;
        m_numbers = std::move(numbers);
    }

    std::unique_ptr<SheetCursor> cursor() const override;
    qint64 size() const override { return m_rows->size(); }

private:
    std::shared_ptr<const SheetSource> m_rows;
    int m_keys;
    int m_column = -1;
    std::map<int, std::string> m_numbers;
};

} // namespace daicho
