// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importlayout.h"
#include "exchange/textledger.h"

namespace daicho
{

/// Which field a column of a sheet goes to.
struct ColumnMapping {
    int column = 0; ///< from 0
    QString heading;
    QString field;         ///< id of a FieldColumn; empty: the column is left out
    double confidence = 0; ///< 0 to 1; 1 when the user chose it
    QStringList samples;   ///< a few values that stand there
    bool fillDown = false; ///< a blank cell means the one above, as in a sheet whose cells were merged

    bool operator==(const ColumnMapping &) const = default;
};

/// What to do with the columns of a sheet: one entry for each that has a heading or a value.
struct Mapping {
    QList<ColumnMapping> columns;

    const ColumnMapping *of(const QString &field) const;
    /// The columns that are left out, by heading.
    QStringList unmapped() const;
    bool operator==(const Mapping &) const = default;
};

/// Proposes a field for every column, from its heading and from the values below it. No field is proposed twice.
Mapping proposeMapping(const SheetSample &sample, const SheetLayout &layout, const Profile &profile);
/// The same for sheets of thousands of columns, which take a while. Cancelled is the only error.
Result<Mapping> proposeMapping(const SheetSample &sample, const SheetLayout &layout, const Profile &profile,
                               const Progress &progress);

/// What a cell means whose words neither policy nor registry know: 極秘 is 3A, 税務 is 市民部税務課.
struct ValueReading {
    QString field; ///< id of a FieldColumn
    QString cell;  ///< compared folded, without spaces
    QString means; ///< as it could stand in the cell; empty: the cell says nothing

    bool operator==(const ValueReading &) const = default;
};

/// What a user decides about the rows of a ledger, whatever its columns are.
struct ImportRules {
    QStringList key; ///< ids of the fields by which rows are matched; empty: the number, else name and department
    QList<ValueReading> values;   ///< the first one for a cell holds
    bool makesDepartments = true; ///< departments that the registry does not have are made; else they are problems

    bool operator==(const ImportRules &) const = default;
};

/// What a user may keep in a file and give again (`--mapping M.json`). Everything is optional; what is not given is
/// found as usual:
///
///     { "encoding": "cp932", "separator": ",", "headerRows": [3, 4],
///       "columns": [ { "heading": "所管課", "field": "department" },
///                    { "column": 7, "field": "levels.I", "fillDown": false },
///                    { "heading": "旧番号", "field": null } ] }
///
/// A column is named by its heading (compared folded; a group's name in front as 評価値／機密性) or by its place
/// from 1. `field` is a key of the JSON export ("levels.C" for an axis); null leaves the column out. `headerRows` are
/// the first and last row of the header, [0, 0] when there is none. For single sheets of a workbook
///
///     "sheets": [ { "name": "総務課", "take": true, "headerRows": [4, 4], "columns": [ … ] } ]
///
/// says what differs there, and whether the sheet is taken at all. `key` are the fields by which rows are matched with
/// assets, `values` what cells mean that the policy does not know:
///
///     "key": [ "name", "department" ], "values": [ { "field": "levels.C", "cell": "極秘", "means": "3A" } ]
///
/// "preset" is the id of another program's form, or "none" to read such a form as it is.
struct SavedSheet {
    QString name;
    std::optional<bool> take;
    std::optional<std::pair<int, int>> headerRows;
    QList<ColumnMapping> columns;
};
struct SavedMapping {
    TextChoice text;
    std::optional<std::pair<int, int>> headerRows;
    QList<ColumnMapping> columns; ///< column -1: named by heading
    QList<SavedSheet> sheets;
    ImportRules rules = {};
    std::optional<QString> preset = {}; ///< id of the other program's form that it is read as, or "none"

    const SavedSheet *of(const QString &sheet) const;
};
Result<SavedMapping> readMapping(const QByteArray &json, const Profile &profile);

/// The proposed mapping with saved columns put over it. Invalid when one of them is not in the sheet.
Result<Mapping> applied(const QList<ColumnMapping> &columns, Mapping proposed);

} // namespace daicho
