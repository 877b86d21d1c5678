// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/result.h"
#include "core/snapshot.h"
#include "exchange/fieldcells.h"
#include "exchange/furthersheet.h"
#include "exchange/importplan.h"
#include "exchange/textencoding.h"

#include <QJsonArray>
#include <QJsonObject>

class QIODevice;

namespace daicho
{

/// What a registry is written as: our own ledger, the import form of CISO Assistant, a system security plan of OSCAL,
/// or everything that it holds.
enum class ExportForm : quint8 { Ledger, Ciso, Oscal, Registry };

/// How a ledger is written to a file.
struct ExportOptions {
    Encoding encoding = Encoding::Utf8; ///< of CSV: UTF-8 with a byte order mark, or CP932
    bool isForced = false;              ///< write "?" for characters that CP932 lacks, and leave out of a workbook what
                                        ///< it cannot hold, instead of writing nothing at all
    bool isByDepartment = false;        ///< of XLSX: a sheet for each department that has assets
    QDate today = {};                   ///< of XLSX: its lists offer no levels that ran out before this day
    ExportForm form = ExportForm::Ledger;
    std::vector<FurtherSheet> further = {}; ///< of XLSX: sheets beside those of the assets
    QString keyHeading = {};                ///< of XLSX: heads a hidden last column with the ids; empty: there is none
};

/// What came of an export.
struct Exported {
    qint64 rows = 0;
    Problems problems; ///< what the file cannot hold: nothing was written then, unless it was forced
    bool isWritten = false;
};

/// Writes all assets of a registry to a file: CSV or, when the name ends in .json or .xlsx, JSON or an XLSX workbook.
/// Rows are in the order of the organisation chart, then by number. Written whole or not at all. Memory does not grow
/// with the number of assets. Other forms are written as they have to be, whatever else the options say.
Result<Exported> exportAssets(const SnapshotPtr &now, const ProfilePtr &profile, const QString &path,
                              const ExportOptions &options = {}, const Progress &progress = {});

/// One asset with the keys that scripts rely on: number, name, department, kind, subKind, business, owner, users,
/// places, zone, levels, personalInformation, registered, retentionYears, remarks, state, and all further fields.
QJsonObject assetJson(FieldCells &cells, const AssetRow &row);

/// What `import --dry-run --json` prints: rows, problems, skipped, difference, and how the file was read.
QJsonObject planJson(const ImportPlan &plan, const ProfilePtr &profile);
QJsonArray problemsJson(const Problems &problems);

} // namespace daicho
