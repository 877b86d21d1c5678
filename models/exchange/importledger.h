// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/presetuse.h"

namespace daicho
{

/// How a text file is written.
struct TextForm {
    TextEncoding encoding;
    char separator = ',';
};

/// A sheet as it was read: where its header is, which column goes where, and whether it is a ledger at all.
struct SheetReading {
    Sheet sheet;
    SheetSample sample;
    SheetLayout layout;
    Mapping mapping;
    bool isTaken = true;
    PresetUse preset = {}; ///< the other program's form that it is in, if any
};

/// A ledger as it was read: how its file is written, and its sheets. Command line and dialog show this before anything
/// is planned, and each part of it can be decided by the user.
struct LedgerReading {
    QString file;                     ///< name without folder
    std::optional<TextForm> text;     ///< nothing for a workbook
    std::vector<SheetReading> sheets; ///< at least one
    QStringList notes;                ///< what of the workbook is no sheet of cells; the plan notes the rest
    ImportRules rules = {};
    std::optional<QString> preset = {}; ///< the other program's form that it had to be read as, or noPreset
    bool tellsBlanks = true;            ///< the plan notes blank cells

    /// The first sheet that is taken; the first of all where none is.
    const SheetReading &first() const;
    /// The first sheet in a form of another program that holds no assets; null where none is.
    const SheetReading *otherForm() const;
    /// Whether such a form is all that the file holds: planForm() is for it, not planLedger().
    bool holdsOtherForm() const;
};

/// Reads a ledger, a text file or a workbook: what `saved` decides is taken from it, everything else is found. Sheets
/// that are hidden or have no column of names are not taken unless `saved` says so. A sheet that names its department
/// only by its own name has that as the layout's. Errors: Missing, Invalid, Storage, Cancelled.
Result<LedgerReading> readLedger(const QString &path, const SavedMapping &saved, const Profile &profile,
                                 const Progress &progress = {});

/// The plan for what was read. `department`: of rows that name none.
Result<ImportPlan> planLedger(const LedgerReading &reading, const QString &department, const SnapshotPtr &now,
                              const ProfilePtr &profile, const Progress &progress = {});

/// How it was read, for `import --dry-run --json`: encoding, separator, headerRows, mapping, sheets.
QJsonObject readingJson(const LedgerReading &reading);

/// What was read as a mapping that can be saved and given again.
QByteArray writeMapping(const LedgerReading &reading);

/// What was read of one sheet as a mapping that holds for every sheet of its layout: the one entry of its `sheets`.
/// `isHeaderFound`: nobody has to say where its header stands, which may be elsewhere next time.
QByteArray writeLayout(const SheetReading &sheet, const LedgerReading &reading, bool isHeaderFound);

} // namespace daicho
