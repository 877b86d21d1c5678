// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldcells.h"
#include "exchange/importdraft.h"
#include "exchange/importkey.h"
#include "exchange/importlowering.h"
#include "exchange/importmatch.h"
#include "exchange/importplan.h"
#include "exchange/importreadings.h"
#include "exchange/importrows.h"

namespace daicho
{

/// Works out an ImportPlan, row by row, in bounded memory beside the assets that it makes.
class ImportPlanner
{
public:
    ImportPlanner(const ImportOptions &options, SnapshotPtr now, ProfilePtr profile);

    Outcome read(const std::vector<SheetImport> &sheets, const Progress &progress);
    ImportPlan finish();

private:
    /// A column that is taken, with what it needs from row to row.
    struct Bound {
        ColumnMapping mapping;
        const FieldColumn *field = nullptr;
        std::unique_ptr<CellReader> reader; ///< null for the number
        CellReadings readings;
        std::string above;     ///< what 〃 stands for
        std::string_view cell; ///< of the row at hand
        bool isDittoWithoutAbove = false;
        CellMark mark = CellMark::None;
        bool hasVocabulary = false;
        std::unordered_map<std::string, qint64> unknown; ///< cells that the policy does not know, and how many

        bool isReadable() const { return !cell.empty() && !isDittoWithoutAbove && !isBad(); }
        bool isBad() const { return mark == CellMark::Failed || mark == CellMark::Unworked; }
        bool isToBlame() const { return isDittoWithoutAbove || isBad(); }
    };

    Outcome bind(const SheetImport &sheet);
    Outcome bindKey(const SheetImport &sheet) const;
    void bindDepartment(const SheetImport &sheet);
    void noteUnknownColumns(const SheetRow &row);
    void noteUnknownValues();
    void noteKey();
    void countKept(const SheetRow &row);
    void noteKept();
    void countLacks();
    void noteLacks();
    void warnOfLostYears(const Bound &bound, const SheetRow &row);
    void listNewNames();
    bool findByKey(const SheetRow &row);
    Outcome readSheet(const SheetImport &sheet, const Progress &progress);
    void takeRow(const SheetRow &row);
    bool resolveCells(const SheetRow &row);
    void resolveCell(Bound &one);
    bool findExisting(const SheetRow &row);
    void readCell(Bound &bound, const SheetRow &row);
    CellReader::Read readInto(Bound &bound);
    bool isAsExported(const Bound &bound);
    void readDepartment();
    void blameDepartment(const SheetRow &row);
    void readNumber(std::string_view cell);
    bool hasCell(Field field);
    void takeAsDraft(const SheetRow &row);
    void explainLowering(const SheetRow &row);
    void settle(const SheetRow &row);
    void add(const SheetRow &row, Fate fate);
    void blameCells(const SheetRow &row);
    size_t sheetOf(quint32 ordinal) const;
    QString placeOf(quint32 ordinal, size_t from) const;
    void noteHiddenRows(const std::vector<int> &rows, qint64 count);
    void skip(const SheetRow &row, const QString &reason);
    void blame(const SheetRow &row, const QString &column, std::string_view value, const QString &reason);
    void reserveNumbers();
    /// A row that speaks of the asset of another one before it. There may be as many as rows.
    struct Twin {
        quint32 ordinal = 0;
        quint32 before = 0;  ///< ordinal of the other one
        quint64 meaning = 0; ///< of its cells; 0: none
        bool isBad = false;  ///< it has problems of its own
    };
    void noteTwin(const SheetRow &row, quint32 before, std::string_view value);
    quint64 meaningOf(const SheetRow &row) const;
    Outcome settleTwins(const Progress &progress);
    Outcome readFirstOnes(const Progress &progress, QHash<quint32, quint64> &meanings);
    bool isTakenOnce(const Twin &twin, quint64 before) const;
    void takeOnce(const Twin &twin, const QString &text);
    void blameTwin(const Twin &twin, const QString &value);
    QString whyTwin(const QString &other) const;
    std::vector<PlannedRow>::const_iterator plannedRow(quint32 ordinal) const;
    void dropInvalid();
    void drop(const QSet<Id> &assets);
    void sortProblems();
    QSet<Id> blameInvalid(const Problems &found);
    Bound *bound(Field field) const { return m_boundTo[size_t(field)]; }

    ImportOptions m_options;
    SnapshotPtr m_now;
    ProfilePtr m_profile;
    std::vector<FieldColumn> m_columns;
    FieldCells m_cells;
    ImportLinks m_links;
    DraftSignatures m_signatures;
    ImportLowerings m_lowerings;
    ImportMatch m_match;
    ImportKey m_key;

    const std::vector<SheetImport> *m_sheets = nullptr;
    quint16 m_sheet = 0;
    qint64 m_done = 0; // bytes of the sheets before this one
    qint64 m_total = 0;
    std::vector<Bound> m_bound;
    std::array<Bound *, size_t(Field::Remarks) + 1> m_boundTo{}; // the first one of each field
    std::vector<bool> m_isKnownColumn;                           // of the sheet at hand: it has a mapping or a note
    size_t m_firstUnknown = 0;                                   // all columns before it have a mapping
    quint32 m_usualDepartment = 0;                               // of rows that name none
    bool m_isDepartmentBad = false;
    bool m_isUsualUnknown = false; // that one is not there and must not be made
    std::map<std::pair<QString, QString>, qint64> m_unknownValues;
    qint64 m_withoutKind = 0; // new assets
    qint64 m_withoutDepartment = 0;
    qint64 m_withoutLevel = 0; // on any axis
    qint64 rowsSoFar() const { return qint64(m_plan.rows.size()) + m_plan.problemRows; }
    qint64 m_rowsBefore = 0; // of the sheets before this one
    quint32 m_nextOrdinal = 0;
    std::vector<quint32> m_firstOrdinals; // of the sheets: rows are counted through the whole file

    Draft m_draft;
    std::optional<AssetRef> m_existing;
    AssetRow m_existingRow; // it, where there is one
    bool m_isBad = false;
    std::vector<FieldChange> m_changes;
    std::string m_number;
    bool m_hasReserved = false;
    std::vector<Twin> m_laterTwins;                       // what becomes of them is known when all rows were read
    std::vector<std::pair<QString, QString>> m_twinTexts; // of the first of them: what it is found by, all of it
    QSet<Id> m_twins;                                     // assets of rows that another row speaks of too

    AssetBlockBuilder m_new;
    AssetBlockBuilder m_changed;
    std::array<quint32, 3> m_lastUsed{};
    ImportPlan m_plan;
};

} // namespace daicho
