// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/result.h"
#include "exchange/sheetnames.h"
#include "exchange/workbookcell.h"

namespace daicho
{

/// A sheet of an exported workbook.
struct SurveyedSheet {
    QString name;
    qint64 rows = 0; ///< of assets
};

/// What has to be known of a workbook before it is written.
struct WorkbookSurvey {
    std::vector<FieldColumn> columns;
    std::vector<int> widths;           ///< of the columns, in half-width characters
    std::vector<SurveyedSheet> sheets; ///< never none
    QString listsName;                 ///< of the hidden sheet with the choices of the drop-down lists
    Problems problems;                 ///< what no workbook can hold
    qint64 bytes = 0;                  ///< roughly, of the sheets before they are packed

    /// Where in `sheets` the assets of a row's department stand.
    size_t sheetOf(const AssetRow &row) const;

    std::unordered_map<quint32, size_t> sheetOfDepartment; ///< by the department's code; empty: there is one sheet
};

/// Goes over all assets once. Errors: Cancelled, and Invalid when there are more than a sheet has rows.
Result<WorkbookSurvey> surveyWorkbook(const SnapshotPtr &now, const ProfilePtr &profile, bool isByDepartment,
                                      const Progress &progress);

} // namespace daicho
