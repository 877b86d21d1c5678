// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/numberform.h"
#include "exchange/sheet.h"
#include "exchange/xmlscanner.h"

#include <QHash>

namespace daicho
{

/// A sheet as an XLSX workbook lists it.
struct XlsxSheet {
    QString name;
    QString part; ///< of the archive; empty when there are no cells in it (a chart), or they are elsewhere
    bool isHidden = false;
};

/// What the main part of an XLSX workbook says.
struct XlsxBook {
    QString part; ///< its own name: "xl/workbook.xml"
    bool isFrom1904 = false;
    std::vector<XlsxSheet> sheets;
    QString stringsPart; ///< empty: there are none
    QString stylesPart;
};
Result<XlsxBook> readXlsxBook(const ZipArchive &archive);

/// The number form of every cell style. Broken styles are no forms: their numbers stay numbers.
Result<std::vector<NumberForm>> readXlsxForms(const ZipArchive &archive, const QString &part);

/// The texts that cells of a workbook share, once each.
class SharedStrings
{
public:
    static constexpr qint64 mostBytes = qint64(400) << 20;

    /// Errors: Invalid, Cancelled.
    Outcome read(const ZipArchive &archive, const QString &part, const Progress &progress);
    size_t size() const { return m_ends.size(); }
    std::string_view at(size_t index) const;

private:
    std::string m_texts;
    std::vector<quint32> m_ends;
};

/// Appends the text of an element (an `is` or an `si`, whose Start came last) to `out`, runs joined, readings left out.
void appendRichText(XmlScanner &xml, std::string &out, size_t longest);

/// The merged cells of a sheet, in the order of their rows. They stand behind the rows, so the part is gone through
/// for them once. Errors: Invalid, Cancelled.
Result<std::vector<CellRange>> readXlsxMerges(const ZipArchive &archive, const QString &part, const Progress &progress);
/// The columns that the sheet hides, by their letters.
Result<QStringList> readXlsxHiddenColumns(const ZipArchive &archive, const QString &part);

/// Reads "BC12" into row (from 1) and column (from 0); false when it is none.
bool readCellName(std::string_view name, int &row, int &column);

} // namespace daicho
