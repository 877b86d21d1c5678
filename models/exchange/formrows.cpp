// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formrows.h"

namespace daicho
{

namespace
{

class FormCursor : public SheetCursor
{
public:
    FormCursor(std::unique_ptr<SheetCursor> rows, int keys, int column, const std::map<int, std::string> &numbers)
        : m_rows(std::move(rows)), m_keys(keys), m_column(column), m_numbers(numbers)
    {
    }

    bool next(SheetRow &row) override
    {
        if (!m_rows->next(row))
            return false;
        if (m_keys >= 0 && size_t(m_keys) < row.cells.size())
            row.cells[size_t(m_keys)] = {};
        const auto number = m_numbers.find(row.number);
        if (number == m_numbers.end())
            return true;
        if (row.cells.size() <= size_t(m_column))
            row.cells.resize(size_t(m_column) + 1);
        row.cells[size_t(m_column)] = number->second;
        if (size_t(m_column) < row.marks.size())
            row.marks[size_t(m_column)] = CellMark::None;
        return true;
    }
    qint64 position() const override { return m_rows->position(); }
    std::optional<Error> error() const override { return m_rows->error(); }

private:
    std::unique_ptr<SheetCursor> m_rows;
    int m_keys;
    int m_column;
    const std::map<int, std::string> &m_numbers;
};

} // namespace

std::unique_ptr<SheetCursor> FormRows::cursor() const
{
    return std::make_unique<FormCursor>(m_rows->cursor(), m_keys, m_column, m_numbers);
}

} // namespace daicho
