// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xlsxmarks.h"
#include "exchange/xlsxpackage.h"

namespace daicho
{

/// What a note says: its first line stands in bold.
struct Note {
    QString title;
    QString text;
};
using CellNotes = std::map<CellPlace, Note>;

/// Puts notes on cells of the sheets of one workbook. Notes that somebody else wrote stay, and ours are added to them;
/// conversations (threaded comments) are left alone; notes of ours from before go.
class XlsxNotes
{
public:
    /// `types`: what the addresses of relation types begin with in this workbook.
    XlsxNotes(XlsxPackage &package, const QString &types) : m_package(package), m_types(types) {}

    /// Whether a sheet has notes at all.
    Result<bool> hasNotes(const QString &sheetPart) const;
    Outcome put(const QString &sheetPart, const MarkedSheet &sheet, CellNotes notes);

private:
    Outcome mergeInto(const QString &part, CellNotes &notes, std::vector<CellPlace> &gone);
    Outcome create(const QString &sheetPart, const CellNotes &notes);
    Outcome draw(const QString &sheetPart, const MarkedSheet &sheet, const CellNotes &added,
                 const std::vector<CellPlace> &gone);
    int takeShapeIds(size_t count);

    XlsxPackage &m_package;
    QString m_types;
    int m_nextBlock = 100; // of 1024 ids of shapes; those of other programs start at 1
};

} // namespace daicho
