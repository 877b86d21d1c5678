// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/departmentform.h"
#include "exchange/dispatchsupport.h"
#include "exchange/exchangesupport.h"
#include "exchange/workbook.h"
#include "exchange/workbookwriter.h"

#include <xlsxwriter.h>

namespace daicho::sending
{

/// The town's policy, with two measures that assets and departments are asked for.
inline ProfilePtr askingProfile()
{
    auto profile = std::make_shared<Profile>(*town::profile());
    profile->categories = {{u"6"_s, town::both(u"対策"_s, u"Measures"_s)}};
    Measure asset;
    asset.id = u"M.1"_s;
    asset.category = u"6"_s;
    asset.label.ja = u"複製を管理する"_s;
    Measure department;
    department.id = u"M.2"_s;
    department.category = u"6"_s;
    department.unit = Unit::Department;
    department.label.ja = u"責任者を置く"_s;
    profile->measures = {asset, department};
    Rule always;
    always.id = u"R1"_s;
    always.require = {u"M.1"_s, u"M.2"_s};
    profile->rules = {always};
    return profile;
}

inline SnapshotPtr registered()
{
    auto now = std::make_shared<Snapshot>(*office());
    std::vector<Asset> all;
    now->assets.forEach([&all](AssetRef, const AssetRow &row) {
        all.push_back(row.asset());
        all.back().state = AssetState::Registered;
        if (all.back().department == tax) {
            all.back().remarks = u"秘匿の備考"_s;
            all.back().name.prepend(u"秘匿"_s);
        }
    });
    now->assets = AssetRows::of(all);
    now->departments = now->departments.with({tax, 0, u"秘匿課"_s, Id{1}, 1, {}, {}});
    return now;
}

inline const Sheet *sheetOf(const Workbook &book, const QString &name)
{
    const auto found = std::ranges::find(book.sheets, name, &Sheet::name);
    return found == book.sheets.end() ? nullptr : &*found;
}

inline std::vector<QStringList> rowsOf(const Workbook &book, const QString &name)
{
    return sampleOf(*sheetOf(book, name))->rows;
}

/// Writes a workbook with these sheets of texts, as an office would save it. `merges`: of the sheet of assets.
inline void save(const QString &path, const std::vector<std::pair<QString, std::vector<QStringList>>> &sheets,
                 const std::vector<CellRange> &merges = {})
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    for (const auto &[name, rows] : sheets) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, name.toUtf8().constData());
        for (const CellRange &range : name == u"情報資産台帳" ? merges : std::vector<CellRange>())
            worksheet_merge_range(sheet, lxw_row_t(range.firstRow - 1), lxw_col_t(range.firstColumn),
                                  lxw_row_t(range.lastRow - 1), lxw_col_t(range.lastColumn), "", nullptr);
        for (size_t row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 0; column < rows[row].size(); ++column) {
                if (!rows[row][column].isEmpty())
                    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                           rows[row][column].toUtf8().constData(), nullptr);
            }
        }
    }
    workbook_close(book);
}

/// A form as it was sent to a department, and what comes back of it.
class SentForm
{
public:
    using Sheets = std::map<QString, std::vector<QStringList>>;

    /// Writes it anew.
    Outcome send()
    {
        QFile::remove(path);
        return writeDepartmentForm(path, part, profile, dispatch, false);
    }

    /// The form as it is filled in: `edit` is given its sheets by name.
    QString filled(const std::function<void(Sheets &)> &edit, const std::vector<CellRange> &merges = {})
    {
        const auto book = readWorkbook(path);
        Sheets sheets;
        for (const Sheet &sheet : book->sheets)
            sheets[sheet.name] = rowsOf(*book, sheet.name);
        edit(sheets);
        const QString back = files.path(u"記入済.xlsx"_s);
        save(back, {sheets.begin(), sheets.end()}, merges);
        return back;
    }

    MergePlan planned(const QString &back)
    {
        const auto form = readDepartmentForm(back, part, profile, dispatch);
        if (!form)
            qFatal("%s", qPrintable(form.error().text));
        const auto plan = planMerge({dispatch, part, form->theirs, form->problems, form->notes}, now, profile);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text));
        return *plan;
    }

    Files files;
    ProfilePtr profile = askingProfile();
    SnapshotPtr now = registered();
    SnapshotPtr part = partOf(*now, general);
    Dispatch dispatch = sentAsWorkbook();
    QString path = files.path(u"総務課.xlsx"_s);

private:
    static Dispatch sentAsWorkbook()
    {
        Dispatch sent = sending::dispatch();
        sent.form = Dispatch::Form::Workbook;
        sent.sent = PartialDate(QDate(2026, 6, 1));
        sent.due = PartialDate(QDate(2026, 6, 30));
        return sent;
    }
};

} // namespace daicho::sending
