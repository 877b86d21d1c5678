// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/departmentform.h"
#include "exchange/workbooksupport.h"
#include "fuzz/merging.h"
#include "fuzz/targets.h"

namespace daicho::fuzz
{

namespace
{

/// The town's policy, with two measures that assets and departments are asked for.
ProfilePtr askingProfile()
{
    auto profile = std::make_shared<Profile>(*town::profile());
    profile->measures.resize(2);
    profile->categories = {{QStringLiteral("6"), town::both(QStringLiteral("対策"), QStringLiteral("Measures"))}};
    profile->measures[0].category = profile->measures[1].category = QStringLiteral("6");
    profile->measures[0].id = QStringLiteral("M.1");
    profile->measures[0].label.ja = QStringLiteral("複製を管理する");
    profile->measures[1].id = QStringLiteral("M.2");
    profile->measures[1].unit = Unit::Department;
    profile->measures[1].label.ja = QStringLiteral("責任者を置く");
    profile->rules.resize(1);
    profile->rules[0].id = QStringLiteral("R1");
    profile->rules[0].require = {QStringLiteral("M.1"), QStringLiteral("M.2")};
    return profile;
}

QByteArray inXml(const QByteArray &text)
{
    return QByteArray(text).replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
}

/// Lines of cells as rows of a sheet.
QByteArray sheetData(const QList<QByteArray> &lines)
{
    QByteArray rows;
    for (const QByteArray &line : lines) {
        rows += "<row>";
        for (const QByteArray &text : line.split('\t'))
            rows += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + inXml(text) + "</t></is></c>";
        rows += "</row>";
    }
    return "<sheetData>" + rows + "</sheetData>";
}

QString writeSheets(const Files &files, const QList<QByteArray> &sheets)
{
    XlsxParts book;
    QByteArray names;
    for (const QByteArray &sheet : sheets) {
        QList<QByteArray> lines = sheet.split('\n');
        const QByteArray number = QByteArray::number(book.sheets.size() + 1);
        names +=
            "<sheet name=\"" + inXml(lines.takeFirst()) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        book.sheets.append(sheetData(lines));
    }
    book.workbook = "<sheets>" + names + "</sheets>";
    return writeXlsx(files, book);
}

} // namespace

void departmentForm(QByteArrayView bytes)
{
    static const Files files;
    static const ProfilePtr profile = askingProfile();
    // The department answers for its assets: the form shows it in their rows.
    static const SnapshotPtr now = sending::answered(sending::office(), {Unit::Department, sending::general}, 0,
                                                     Status::Partial, QStringLiteral("手順書"));
    static const SnapshotPtr base = partOf(*now, sending::general);
    constexpr qsizetype mostSheets = 6;
    const QList<QByteArray> sheets = bytes.toByteArray().split('\x1e').mid(0, mostSheets);
    const QString path = writeSheets(files, sheets);
    const auto claimed = dispatchOfForm(path);
    demand(claimed || !claimed.error().text.isEmpty(), "a form that is refused is told why");
    Dispatch dispatch = sending::dispatch();
    dispatch.form = Dispatch::Form::Workbook;
    const auto form = readDepartmentForm(path, base, profile, dispatch);
    if (!form) {
        demand(!form.error().text.isEmpty(), "a form that cannot be read is told why");
        return;
    }
    mergeAny({dispatch, base, form->theirs, form->problems, form->notes}, now, profile);
}

} // namespace daicho::fuzz
