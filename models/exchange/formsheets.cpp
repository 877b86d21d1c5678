// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formsheets.h"

#include "core/wareki.h"

namespace daicho
{

namespace
{

constexpr int firstForm = 1;
constexpr int blankForm = 2; // the first whose blank cells clear what stood there
constexpr int otherForm = 3; // the first with the answers of others
constexpr int sealForm = 3;  // raised when a form is read in another way

QString cellAt(const SheetRow &row, int column)
{
    const std::string_view cell = row.cell(column);
    return QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
}

QHash<QString, QString> saidBy(const Sheet &seal)
{
    constexpr int most = 20;
    QHash<QString, QString> said;
    SheetRow row;
    const auto cursor = seal.source->cursor();
    for (int i = 0; i < most && cursor->next(row); ++i)
        said.insert(cellAt(row, 0), cellAt(row, 1));
    return said;
}

} // namespace

FurtherSheet guideSheet(const Snapshot &part, const Dispatch &dispatch, qint64 unanswered)
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
    line(QStringLiteral("　　空欄にすると、元の内容は消えます。名称・種別・区分など必ず要る欄は空欄にできません。"));
    line(QStringLiteral("２　「対策」のシートで、実施状況を選び、理由や根拠を書いてください。"));
    line(QStringLiteral("　　「非該当」には理由が必要です。"));
    line(QStringLiteral("　　「回答元」が「課室の回答」「区分の回答」の行には、まとめて答えた内容が入っています。"));
    line(QStringLiteral(
        "　　そのままでよければ書き換えないでください。書き換えると、その行の対象だけの回答になります。"));
    line(QStringLiteral("　　配布時点で未回答の（実施状況が空欄の）対策は%1件です。").arg(unanswered));
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
    const QHash<QString, QString> said = saidBy(sheet);
    const auto id = Id::from(said.value(QStringLiteral("dispatch")));
    const auto department = Id::from(said.value(QStringLiteral("department")));
    const int form = said.value(QStringLiteral("form")).toInt();
    if (!id || !department || form < firstForm || form > sealForm)
        return std::nullopt;
    Dispatch dispatch;
    dispatch.id = *id;
    dispatch.department = *department;
    dispatch.form = Dispatch::Form::Workbook;
    dispatch.sentRevision = said.value(QStringLiteral("revision")).toLongLong();
    return dispatch;
}

bool clearsBlanks(const Sheet &seal)
{
    return saidBy(seal).value(QStringLiteral("form")).toInt() >= blankForm;
}

bool showsOthers(const Sheet &seal)
{
    return saidBy(seal).value(QStringLiteral("form")).toInt() >= otherForm;
}

} // namespace daicho
