// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookwriter.h"

#include "exchange/exchangetext.h"

#include <QFile>

#include <algorithm>

#include <xlsxwriter.h>

namespace daicho
{

namespace
{

// Each sheet keeps a file open while it is written without being kept in memory; a process may have about a thousand.
constexpr size_t mostOpenFiles = 400;
// Beyond this the archive needs the larger form, which some readers do not know.
constexpr qint64 largestPlainArchive = qint64(2) << 30;
constexpr lxw_row_t lastRow = LXW_ROW_MAX - 1;
constexpr uint8_t a4 = 9;
constexpr uint8_t textForm = 49; // @, one of the forms that every workbook has
constexpr uint16_t printScale = 65;
constexpr double marginOfFilter = 2; // beside the text, in characters

} // namespace

WorkbookWriter::WorkbookWriter(const WorkbookSurvey &survey, const QString &folder, const QString &remark)
    : m_survey(survey), m_folder(QFile::encodeName(folder)), m_file(m_folder + "/ledger.xlsx")
{
    lxw_workbook_options options{};
    options.constant_memory = survey.sheets.size() < mostOpenFiles ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = m_folder.data();
    options.use_zip64 = survey.bytes > largestPlainArchive ? LXW_TRUE : LXW_FALSE;
    m_workbook = workbook_new_opt(m_file.constData(), &options);
    if (!m_workbook)
        return;
    makeFormats();
    QByteArray title = QByteArrayLiteral("情報資産台帳");
    QByteArray comments = remark.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = comments.data();
    workbook_set_properties(m_workbook, &properties);
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

QString WorkbookWriter::path() const
{
    return QFile::decodeName(m_file);
}

Outcome WorkbookWriter::checked(int error) const
{
    if (m_workbook && error == LXW_NO_ERROR)
        return Nothing();
    const char *reason = lxw_strerror(m_workbook ? lxw_error(error) : LXW_ERROR_MEMORY_MALLOC_FAILED);
    return Error{Error::Kind::Storage,
                 ExchangeText::tr("The workbook cannot be written: %1").arg(QString::fromUtf8(reason))};
}

void WorkbookWriter::makeFormats()
{
    for (lxw_format *&format : m_formats) {
        format = workbook_add_format(m_workbook);
        format_set_font_name(format, "BIZ UDGothic");
        format_set_font_size(format, 10);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(m_formats[Header]);
    format_set_text_wrap(m_formats[Header]);
    format_set_align(m_formats[Header], LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(m_formats[Header], 0xD9E2EC);
    format_set_bottom(m_formats[Header], LXW_BORDER_THIN);
    format_set_text_wrap(m_formats[Text]);
    // What is typed into such a cell stays text too: 1-2 becomes no day, =1+1 is not worked out.
    format_set_num_format_index(m_formats[Text], textForm);
    format_set_num_format(m_formats[Day], "yyyy/m/d");
    format_set_num_format(m_formats[Years], "0\"年\"");
}

WorkbookWriter::Format WorkbookWriter::formatOf(const FieldColumn &column) const
{
    if (dateBehind(column.field))
        return Day;
    return column.field == Field::RetentionYears ? Years : Text;
}

Outcome WorkbookWriter::begin(const std::vector<ColumnChoices> &choices)
{
    if (!m_workbook)
        return checked(LXW_ERROR_MEMORY_MALLOC_FAILED);
    for (const SurveyedSheet &surveyed : m_survey.sheets) {
        if (auto added = addSheet(surveyed); !added)
            return added;
    }
    return addLists(choices);
}

Outcome WorkbookWriter::addSheet(const SurveyedSheet &surveyed)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, surveyed.name.toUtf8().constData());
    if (!sheet)
        return checked(LXW_ERROR_SHEETNAME_ALREADY_USED);
    m_sheets.push_back({sheet, 0});
    const auto lastColumn = lxw_col_t(m_survey.columns.size() - 1);
    for (lxw_col_t column = 0; column <= lastColumn; ++column)
        worksheet_set_column(sheet, column, column, m_survey.widths[column] + marginOfFilter,
                             m_formats[formatOf(m_survey.columns[column])]);
    worksheet_freeze_panes(sheet, 1, 2);
    // Who sorts or filters takes the keys along.
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(surveyed.rows), lxw_col_t(lastColumn + (m_keyHeading.empty() ? 0 : 1)));
    // Levels are words even where they are digits.
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    setUpPrinting(sheet);
    return addHeader(sheet);
}

void WorkbookWriter::setUpPrinting(lxw_worksheet *sheet)
{
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.6, 0.6);
    worksheet_set_print_scale(sheet, printScale);
    worksheet_print_across(sheet);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_repeat_columns(sheet, 0, 1);
    worksheet_set_header(sheet, "&L&A&R&D");
    worksheet_set_footer(sheet, "&C&P / &N");
}

Outcome WorkbookWriter::addHeader(lxw_worksheet *sheet)
{
    static constexpr double twoLines = 32;
    worksheet_set_row(sheet, 0, twoLines, nullptr);
    for (size_t i = 0; i < m_survey.columns.size(); ++i) {
        const std::string heading = m_survey.columns[i].heading.toStdString();
        const auto error = worksheet_write_string(sheet, 0, lxw_col_t(i), heading.c_str(), m_formats[Header]);
        if (error != LXW_NO_ERROR)
            return checked(error);
    }
    return m_keyHeading.empty() ? Outcome(Nothing()) : addKeys(sheet);
}

Outcome WorkbookWriter::addKeys(lxw_worksheet *sheet)
{
    static constexpr double width = 20;
    const auto column = lxw_col_t(m_survey.columns.size());
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_column_opt(sheet, column, column, width, m_formats[Text], &hidden);
    return checked(worksheet_write_string(sheet, 0, column, m_keyHeading.c_str(), m_formats[Header]));
}

Outcome WorkbookWriter::addLists(const std::vector<ColumnChoices> &choices)
{
    qsizetype longest = 0;
    std::vector<quint16> columns; // that have a list
    for (size_t i = 0; i < choices.size(); ++i) {
        longest = std::max(longest, choices[i].words.size());
        if (!choices[i].words.isEmpty())
            columns.push_back(quint16(i));
    }
    if (columns.empty())
        return Nothing();
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, m_survey.listsName.toUtf8().constData());
    if (!sheet)
        return checked(LXW_ERROR_SHEETNAME_ALREADY_USED);
    worksheet_hide(sheet);
    for (qsizetype row = 0; row < longest; ++row) {
        for (size_t list = 0; list < columns.size(); ++list) {
            const QByteArray word = choices[columns[list]].words.value(row).toUtf8();
            const auto error = word.isEmpty() ? LXW_NO_ERROR
                                              : worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(list),
                                                                       word.constData(), m_formats[Text]);
            if (error != LXW_NO_ERROR)
                return checked(error);
        }
    }
    for (size_t list = 0; list < columns.size(); ++list) {
        if (auto added = addList(columns[list], choices[columns[list]], quint16(list)); !added)
            return added;
    }
    return Nothing();
}

/// The cells of a column are chosen from one of the lists.
Outcome WorkbookWriter::addList(quint16 column, const ColumnChoices &choices, quint16 list)
{
    char range[LXW_MAX_CELL_RANGE_LENGTH] = {};
    lxw_rowcol_to_range_abs(range, 0, list, lxw_row_t(choices.words.size() - 1), list);
    const QString name = QString(m_survey.listsName).replace(u'\'', QStringLiteral("''"));
    QByteArray formula = QStringLiteral("='%1'!%2").arg(name, QLatin1String(range)).toUtf8();
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = formula.data();
    validation.error_type = choices.isOpen ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP;
    for (const OpenSheet &open : m_sheets) {
        const auto error = worksheet_data_validation_range(open.sheet, 1, column, lastRow, column, &validation);
        if (error != LXW_NO_ERROR)
            return checked(error);
    }
    return Nothing();
}

void WorkbookWriter::startRow(size_t sheet)
{
    m_open = &m_sheets[sheet];
    ++m_open->row;
}

Outcome WorkbookWriter::put(size_t column, const WorkbookCell &cell)
{
    const auto at = lxw_col_t(column);
    auto error = LXW_NO_ERROR;
    switch (cell.sort) {
    case WorkbookCell::Sort::Blank:
        return Nothing();
    case WorkbookCell::Sort::Text:
        error = worksheet_write_string(m_open->sheet, m_open->row, at, cell.text.c_str(), m_formats[Text]);
        break;
    case WorkbookCell::Sort::Years:
        error = worksheet_write_number(m_open->sheet, m_open->row, at, cell.number, m_formats[Years]);
        break;
    case WorkbookCell::Sort::Day:
        error = worksheet_write_number(m_open->sheet, m_open->row, at, cell.number, m_formats[Day]);
        break;
    }
    return error == LXW_NO_ERROR ? Outcome(Nothing()) : checked(error);
}

Outcome WorkbookWriter::finish()
{
    lxw_workbook *workbook = std::exchange(m_workbook, nullptr);
    const auto error = workbook_close(workbook); // frees it, whatever happens
    if (error == LXW_NO_ERROR)
        return Nothing();
    return Error{Error::Kind::Storage,
                 ExchangeText::tr("The workbook cannot be written: %1").arg(QString::fromUtf8(lxw_strerror(error)))};
}

} // namespace daicho
