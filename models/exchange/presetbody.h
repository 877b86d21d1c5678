// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

namespace daicho
{

/// Counts the assets of another program's sheet whose domain is the whole body, such as Global of CISO Assistant: no
/// department is meant, and the user is told so.
class BodyRows
{
public:
    explicit BodyRows(const SheetReading &sheet);

    /// Whether the sheet has a column that may say so.
    bool canBe() const { return !m_columns.empty(); }
    void look(const SheetRow &row);
    /// One warning for each heading, at the first of its rows.
    void warn(Problems &problems) const;

private:
    struct Column {
        int column = 0;
        const PresetColumn *meaning = nullptr;
        int firstRow = 0;
        QString word; ///< as it stands there
        qint64 rows = 0;
    };

    const SheetReading &m_sheet;
    std::vector<Column> m_columns;
};

} // namespace daicho
