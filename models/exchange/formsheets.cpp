// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formsheets.h"

#include "core/wareki.h"

namespace daicho
{

namespace
{

constexpr int sealForm = 1; // raised when the sheet changes

QString cellAt(const SheetRow &row, int column)
{
    const std::string_view cell = row.cell(column);
    return QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
}

} // namespace

FurtherSheet guideSheet(const Snapshot &part, const Dispatch &dispatch)
{
    FurtherSheet sheet;
    sheet.name = QStringLiteral("記入のしかた");
    sheet.comesFirst = true;
    sheet.widths = {100};
    const auto line = [&sheet](const QString &text) {
        sheet.rows.push_back({text});
    };
    line(QStringLiteral("情報資産台帳の点検"));
    line(part.bodyName + QStringLiteral("　") + part.departmentName(dispatch.department));
    if (!dispatch.due.isUnknown())
        line(QStringLiteral("提出期限: ") + wareki(dispatch.due));
    line({});
    line(QStringLiteral("１　「情報資産台帳」のシートを確かめ、変わったところを書き直してください。"));
    line(QStringLiteral("　　番号は変えないでください。新しい資産は一番下に書き足し、番号は空欄のままで結構です。"));
    line(QStringLiteral("　　なくなった資産は行を消さず、状態を「廃棄済」にして廃棄の欄を記入してください。"));
    line(QStringLiteral("　　空欄にしても、元の内容は消えません。消したいときは備考にその旨を書いてください。"));
    line(QStringLiteral("２　「対策」のシートで、実施状況を選び、理由や根拠を書いてください。"));
    line(QStringLiteral("　　「非該当」には理由が必要です。"));
    line(QStringLiteral("３　ファイルの名前は変えてもかまいません。シートの名前と見出しは変えないでください。"));
    return sheet;
}

QString sealSheetName()
{
    return QStringLiteral("_daicho");
}

FurtherSheet sealSheet(const Dispatch &dispatch)
{
    FurtherSheet sheet;
    sheet.name = sealSheetName();
    sheet.isHidden = true;
    sheet.widths = {20, 30};
    sheet.rows = {{QStringLiteral("form"), QString::number(sealForm)},
                  {QStringLiteral("dispatch"), dispatch.id.text()},
                  {QStringLiteral("department"), dispatch.department.text()},
                  {QStringLiteral("revision"), QString::number(dispatch.sentRevision)}};
    return sheet;
}

std::optional<Dispatch> readSeal(const Sheet &sheet)
{
    QHash<QString, QString> said;
    SheetRow row;
    constexpr int most = 20;
    const auto cursor = sheet.source->cursor();
    for (int i = 0; i < most && cursor->next(row); ++i)
        said.insert(cellAt(row, 0), cellAt(row, 1));
    const auto id = Id::from(said.value(QStringLiteral("dispatch")));
    const auto department = Id::from(said.value(QStringLiteral("department")));
    if (!id || !department || said.value(QStringLiteral("form")) != QString::number(sealForm))
        return std::nullopt;
    Dispatch dispatch;
    dispatch.id = *id;
    dispatch.department = *department;
    dispatch.form = Dispatch::Form::Workbook;
    dispatch.sentRevision = said.value(QStringLiteral("revision")).toLongLong();
    return dispatch;
}

} // namespace daicho
