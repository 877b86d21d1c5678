// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/presetbody.h"

#include "core/folding.h"
#include "exchange/exchangetext.h"
#include "exchange/presetvalues.h"

namespace daicho
{

namespace
{

/// Whether the column names departments, and some of its words none of them.
bool mayMeanTheBody(const PresetColumn &meaning)
{
    return meaning.field == QStringLiteral("department") && meaning.reading == PresetColumn::Reading::Words;
}

} // namespace

BodyRows::BodyRows(const SheetReading &sheet) : m_sheet(sheet)
{
    for (int column = 0; sheet.preset.preset && column < sheet.layout.headings.size(); ++column) {
        const PresetColumn *meaning = sheet.preset.preset->column(sheet.layout.headings[column]);
        if (meaning && mayMeanTheBody(*meaning))
            m_columns.push_back({column, meaning, 0, {}, 0});
    }
}

void BodyRows::look(const SheetRow &row)
{
    for (Column &column : m_columns) {
        const QString text = cellOf(row, column.column);
        const auto words = column.meaning->words.constFind(foldTight(text));
        if (words == column.meaning->words.constEnd() || !words->isEmpty())
            continue;
        if (++column.rows == 1) {
            column.firstRow = row.number;
            column.word = text;
        }
    }
}

void BodyRows::warn(Problems &problems) const
{
    for (const Column &column : m_columns) {
        if (column.rows > 0)
            problems.append({Problem::Severity::Warning, m_sheet.sheet.name, column.firstRow,
                             m_sheet.layout.headings[column.column], column.word,
                             ExchangeText::tr("This is the whole body and no department: %1 assets stand in it and "
                                              "get no department.")
                                 .arg(column.rows)});
    }
}

} // namespace daicho
