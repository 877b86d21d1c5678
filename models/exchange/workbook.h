// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <vector>

namespace daicho
{

/// A workbook: its sheets, whose rows are read as they are asked for, and what a user should know about the rest.
struct Workbook {
    std::vector<Sheet> sheets; ///< in the order of their tabs; hidden ones too
    QStringList notes;
};

/// Whether the file begins as workbooks do; what it is in the end readWorkbook() finds out.
bool looksLikeWorkbook(const QString &path);

/// Opens an XLSX or ODS workbook by what is in it, whatever it is called. Errors: Missing, Storage, Cancelled, and
/// Invalid with what to do about it: protected by a password, damaged, an old .xls, something else, too large.
Result<Workbook> readWorkbook(const QString &path, const Progress &progress = {});

} // namespace daicho
