// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets beside those of the assets.
#include "exchange/furthersheet.h"
#include "exchange/workbookwriter.h"

#include <xlsxwriter.h>

namespace daicho
{

namespace
{

constexpr lxw_row_t lastRow = LXW_ROW_MAX - 1;

int writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, lxw_format *format)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QByteArray text = cells[column].toUtf8();
        const auto error = text.isEmpty()
                               ? LXW_NO_ERROR
                               : worksheet_write_string(sheet, row, lxw_col_t(column), text.constData(), format);
        if (error != LXW_NO_ERROR)
            return error;
    }
    return LXW_NO_ERROR;
}

int addChoices(lxw_worksheet *sheet, int column, const QStringList &choices)
{
    std::vector<QByteArray> words;
    for (const QString &choice : choices)
        words.push_back(choice.toUtf8());
    std::vector<char *> list; // the library copies them
    for (QByteArray &word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    return worksheet_data_validation_range(sheet, 1, lxw_col_t(column), lastRow, lxw_col_t(column), &validation);
}

} // namespace

Outcome WorkbookWriter::addFurther(const FurtherSheet &further)
{
    lxw_worksheet *sheet = m_workbook ? workbook_add_worksheet(m_workbook, further.name.toUtf8().constData()) : nullptr;
    if (!sheet)
        return checked(LXW_ERROR_SHEETNAME_ALREADY_USED);
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    for (size_t column = 0; column < further.widths.size(); ++column) {
        const bool isHidden = further.hiddenColumns.contains(int(column));
        worksheet_set_column_opt(sheet, lxw_col_t(column), lxw_col_t(column), further.widths[column], m_formats[Text],
                                 isHidden ? &hidden : nullptr);
    }
    if (further.isHidden)
        worksheet_hide(sheet);
    else
        setUpPrinting(sheet);
    if (further.comesFirst)
        worksheet_activate(sheet);
    lxw_row_t row = 0;
    if (!further.headings.isEmpty()) {
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(further.rows.size()), lxw_col_t(further.headings.size() - 1));
        if (const int error = writeRow(sheet, row++, further.headings, m_formats[Header]); error != LXW_NO_ERROR)
            return checked(error);
    }
    for (const QStringList &cells : further.rows) {
        if (const int error = writeRow(sheet, row++, cells, m_formats[Text]); error != LXW_NO_ERROR)
            return checked(error);
    }
    for (const auto &[column, choices] : further.choices) {
        if (const int error = addChoices(sheet, column, choices); error != LXW_NO_ERROR)
            return checked(error);
    }
    return Nothing();
}

} // namespace daicho
