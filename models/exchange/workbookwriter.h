// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/workbookcell.h"
#include "exchange/workbooklists.h"
#include "exchange/workbooksurvey.h"

#include <array>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace daicho
{

struct FurtherSheet;

/// Writes an XLSX workbook row by row, without keeping the rows: sheets with a frozen header, filters, column widths,
/// drop-down lists and a set-up for printing.
class WorkbookWriter
{
public:
    /// `folder`: a folder of its own, where the workbook comes into being; `remark`: of its properties.
    WorkbookWriter(const WorkbookSurvey &survey, const QString &folder, const QString &remark);
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /// Heads a hidden column behind the others; empty: there is none. Said before begin().
    void setKeyHeading(const QString &heading) { m_keyHeading = heading.toStdString(); }
    /// Gives every sheet its header and set-up. `choices`: of each column.
    Outcome begin(const std::vector<ColumnChoices> &choices);
    /// Writes a whole sheet of texts. Those that are to stand before the assets are added before begin().
    Outcome addFurther(const FurtherSheet &further);
    /// The next row of a sheet starts.
    void startRow(size_t sheet);
    Outcome put(size_t column, const WorkbookCell &cell);
    /// Packs the workbook, which takes as long as a good part of the writing; the survey is no longer needed. Nothing
    /// can be put after it.
    Outcome finish();
    /// Where the workbook is when it is finished.
    QString path() const;

private:
    enum Format { Plain, Header, Text, Day, Years, FormatCount };
    struct OpenSheet {
        lxw_worksheet *sheet = nullptr;
        quint32 row = 0; // the one that is being written, from 0; the header first
    };

    void makeFormats();
    Outcome addSheet(const SurveyedSheet &surveyed);
    Outcome addHeader(lxw_worksheet *sheet);
    Outcome addKeys(lxw_worksheet *sheet);
    void setUpPrinting(lxw_worksheet *sheet);
    Outcome addLists(const std::vector<ColumnChoices> &choices);
    Outcome addList(quint16 column, const ColumnChoices &choices, quint16 list);
    Format formatOf(const FieldColumn &column) const;
    Outcome checked(int error) const;

    const WorkbookSurvey &m_survey;
    std::string m_keyHeading;
    QByteArray m_folder;
    QByteArray m_file;
    lxw_workbook *m_workbook = nullptr;
    std::array<lxw_format *, FormatCount> m_formats{};
    std::vector<OpenSheet> m_sheets;
    OpenSheet *m_open = nullptr;
};

} // namespace daicho
