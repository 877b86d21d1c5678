// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace daicho
{

/// What an exported workbook calls the hidden sheet with the words of its drop-down lists.
QString listsSheetName();
/// Of the sheet with the assets of an exported workbook.
QString ledgerSheetName();

/// Gives the sheets of a workbook names that every spreadsheet takes: at most 31 characters, none of []:*?/\, and no
/// two alike, upper and lower case, full and half width being the same.
class SheetNames
{
public:
    /// The name itself where that can be, else one that resembles it.
    QString add(const QString &wanted);

private:
    QSet<QString> m_taken;
};

} // namespace daicho
