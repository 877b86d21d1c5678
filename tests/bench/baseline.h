// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace daicho::bench
{

/// What a user would do without Daicho, or what no program over SQLite can do faster: measured in the same run on
/// the same rows. All times in milliseconds; -1 where the program for it is not installed.
namespace baseline
{

/// A bare loop in C over every column of every asset.
double readAll(const QString &registry);
/// The sqlite3 shell's .import of a CSV file into a bare table.
double sqliteImport(const QString &csv, const QString &into);
/// LIKE over the columns that the filter searches.
double likeScan(const QString &registry, const QString &needle);
/// ORDER BY a column, all ids fetched.
double orderBy(const QString &registry, const QString &column);
/// Coverage by SQL over a table with one row for each asset and measure, which is made first (not timed).
double coverageByJoin(const QString &registry, int measures);
/// LibreOffice converting a CSV file to PDF.
double libreOfficePdf(const QString &csv, const QString &folder);
/// LibreOffice converting a file to another form ("xlsx", "csv"); a CSV file is UTF-8.
double libreOffice(const QString &file, const QString &form, const QString &folder);

} // namespace baseline

} // namespace daicho::bench
