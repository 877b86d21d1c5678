// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/problemplaces.h"

namespace daicho
{

/// What the sheet is called that lists the problems of an import.
QString problemSheetName();
/// Whether this is such a sheet, whatever it is called and whichever program saved it since: no part of the ledger.
Result<bool> isProblemSheet(const Sheet &sheet);
/// The fills that the colours of marks stand for, as they were written down there; see XlsxStyles.
QList<QByteArray> fillsWrittenDown(const Sheet &sheet);

/// The part of such a sheet. `sheets`: the names of the sheets as the cells are linked to; `isCut`: there are more
/// problems than these.
QByteArray problemSheetXml(const std::vector<PlacedProblem> &problems, const QStringList &sheets, bool isCut,
                           XlsxStyles &styles);

} // namespace daicho
