// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fieldcolumns.h"

#include "core/folding.h"
#include "exchange/exchangetext.h"

#include <QLocale>

#include <algorithm>

namespace daicho
{

namespace
{

struct Definition {
    Field field;
    const char16_t *id;
    const char16_t *heading;
    const char *label;
    const char16_t *headings; ///< in other ledgers, separated by |; behind a ? those that rather mean another field
};

// Headings come from the ledgers of DOMAIN.md §3.1 and from ../shared/data/ledgers.
const Definition definitions[] = {
    {Field::Number, u"number", u"番号", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Number"),
     u"No|No.|№|管理番号|機器番号|媒体番号|資産番号|情報資産番号|台帳番号|整理番号|登録番号|通番|項番|連番|資産ID|ID|"
     u"資産コード|管理No|"
     u"number|assetid|ref"},
    {Field::Name, u"name", u"情報資産の名称", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Name"),
     u"名称|資産名|資産名称|情報資産|情報資産名|情報資産名称|資産の名称|件名|品名|機器名|システム名|機器名称|"
     u"ファイル名称|"
     u"個人情報ファイルの名称|特定個人情報ファイルの名称|行政文書ファイル名|公文書ファイル名|name|assetname"},
    {Field::Department, u"department", u"所管課", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Department"),
     u"所管|所管部署|所管課室|所管課名|課名|課|課室|課室名|課所名|部署|部署名|部課名|担当課|担当部署|主管課|所属|"
     u"所属名|"
     u"所属課|管理部署|管理課|学校名|部署名称|管理課室|管理部門|所管部門|主管部署|担当部門|部門|部門名|"
     u"department|division"},
    {Field::Kind, u"kind", u"種別", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Kind"),
     u"種類|資産種別|資産の種類|資産の種別|情報資産の種類|情報資産の種別|情報資産種別|資産分類|資産区分|kind|type|"
     u"assettype"},
    {Field::SubKind, u"subKind", u"細別", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Sub-kind"),
     u"種別細目|種類の細別|小分類|細目|機器種別|subkind|subtype"},
    {Field::Business, u"business", u"業務分類", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Business"),
     u"業務|業務名|業務名称|業務区分|事務|事務名|対象業務|関連業務|business|category"},
    {Field::Zone, u"zone", u"ネットワーク区分", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Zone"),
     u"接続系|系統|系|ネットワーク|ネットワーク系統|ネットワークの区分|ネットワーク分類|所属系統|接続ネットワーク|"
     u"接続先ネットワーク|利用ネットワーク|zone|network"},
    {Field::PersonalInformation, u"personalInformation", u"個人情報の種類",
     QT_TRANSLATE_NOOP("daicho::ExchangeText", "Personal information"),
     u"個人情報|個人情報の有無|個人情報区分|個人情報種別|個人情報の区分|個人情報有無|personalinformation|personaldata"},
    {Field::Places, u"places", u"媒体・保存先", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Media and places"),
     u"媒体|保存先|保存媒体|保管媒体|媒体・保管場所|保管場所|保存場所|設置場所|保管先|所在|所在場所|場所|"
     u"保管・設置場所|"
     u"媒体保存先|place|location|storage"},
    {Field::Owner, u"owner", u"管理責任者", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Owner"),
     u"責任者|所有者|情報資産管理者|情報資産管理責任者|情報セキュリティ管理者|リスク所有者|管理責任者(職)|owner|"
     u"assetowner"},
    {Field::Custodian, u"custodian", u"管理担当者", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Custodian"),
     u"管理者|担当者|取扱責任者|保管責任者|保管者|管理担当|custodian|manager"},
    {Field::Users, u"users", u"利用者範囲", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Users"),
     u"利用者|使用者|利用者の範囲|利用範囲|利用者の範囲等|取扱者|取扱者の範囲|アクセス権者|アクセス権限|アクセス範囲|"
     u"users|"
     u"access"},
    {Field::OffSite, u"offSite", u"庁外設置", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Off-site"),
     u"庁外設置の有無|庁外|庁外保管|庁外保管の有無|外部設置|offsite"},
    {Field::OffSiteApproval, u"offSiteApproval", u"庁外設置の承認",
     QT_TRANSLATE_NOOP("daicho::ExchangeText", "Approval of off-site use"), u"庁外設置承認|CISO承認|庁外設置の許可"},
    {Field::Handling, u"handling", u"取扱制限", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Handling restrictions"),
     u"取扱制限等|取扱いの制限|取扱区分|handling"},
    {Field::Labelling, u"labelling", u"分類の表示", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Labelling"),
     u"分類表示|表示|表示方法|分類の表示方法|labelling|labeling"},
    {Field::TakeOut, u"takeOut", u"持ち出し制限", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Take-out restriction"),
     u"外部持ち出し制限|外部持出制限|持出制限|持出し制限|持ち出し|持出|外部持ち出し|takeout"},
    {Field::RetentionYears, u"retentionYears", u"保存年限", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Retention"),
     u"保存期間|保存期限|保管期限|保管期間|保存年数|保管年限|文書保存年限|retention|retentionyears"},
    {Field::Retention, u"retention", u"保存年限の記載",
     QT_TRANSLATE_NOOP("daicho::ExchangeText", "Retention as written"), u"保存期間の記載"},
    {Field::Engagement, u"engagement", u"委託・外部サービス", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Engagement"),
     u"委託|委託契約|委託業務|外部サービス|委託先|クラウドサービス|engagement|contract"},
    {Field::InService, u"inService", u"導入日", QT_TRANSLATE_NOOP("daicho::ExchangeText", "In service since"),
     u"運用開始日|利用開始日|導入年月日|設置日|導入年月|inservice|?取得日|?取得年月日"},
    {Field::Registered, u"registered", u"登録日", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Registered on"),
     u"登録年月日|台帳登録日|作成日|登録年月|記入日|取得日|取得年月日|registered|registeredon"},
    {Field::LastReview, u"lastReview", u"最終見直し日", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Last review"),
     u"見直し日|最終見直日|最終確認日|確認日|点検日|最終点検日|更新日|最終更新日|棚卸日|lastreview"},
    {Field::NextReview, u"nextReview", u"次回見直し日", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Next review"),
     u"次回見直し|次回見直日|次回見直し期限|次回期限|次回点検日|次回確認日|nextreview"},
    {Field::DisposalPermittedBy, u"disposal.permittedBy", u"廃棄許可者",
     QT_TRANSLATE_NOOP("daicho::ExchangeText", "Disposal permitted by"), u"廃棄の許可者|廃棄許可|廃棄承認者"},
    {Field::DisposedOn, u"disposal.on", u"廃棄日", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Disposed of on"),
     u"廃棄年月日|廃棄日時|処分日|disposedon"},
    {Field::DisposalBy, u"disposal.by", u"廃棄担当者", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Disposed of by"),
     u"廃棄者|廃棄実施者|処分者"},
    {Field::DisposalAction, u"disposal.action", u"廃棄の処理内容",
     QT_TRANSLATE_NOOP("daicho::ExchangeText", "What was done at disposal"), u"廃棄処理内容|処理内容|廃棄内容"},
    {Field::DisposalMethod, u"disposal.method", u"廃棄方法",
     QT_TRANSLATE_NOOP("daicho::ExchangeText", "Method of disposal"), u"抹消方法|消去方法|処分方法|廃棄の方法"},
    {Field::State, u"state", u"状態", QT_TRANSLATE_NOOP("daicho::ExchangeText", "State"),
     u"登録状態|台帳状態|state|status"},
    {Field::Remarks, u"remarks", u"備考", QT_TRANSLATE_NOOP("daicho::ExchangeText", "Remarks"),
     u"摘要|備考欄|注記|メモ|特記事項|その他|remarks|notes|note|description"},
};

// A policy with a single axis calls it 重要度 or 重要性; ledgers have many names for it.
constexpr const char16_t *importanceHeadings =
    u"重要度|重要性|重要性分類|重要度区分|重要性区分|分類|評価値|区分|importance|classification";

constexpr QChar secondChoice = u'?';

QStringList folded(const QString &own, const QString &others)
{
    QStringList headings{foldTight(own)};
    for (const QString &other : others.split(u'|', Qt::SkipEmptyParts)) {
        const QString heading = foldTight(other);
        if (!other.startsWith(secondChoice) && !headings.contains(heading))
            headings.append(heading);
    }
    return headings;
}

QStringList foldedSeconds(const QString &others)
{
    QStringList headings;
    for (const QString &other : others.split(u'|', Qt::SkipEmptyParts)) {
        if (other.startsWith(secondChoice))
            headings.append(foldTight(QStringView(other).mid(1)));
    }
    return headings;
}

QString labelOf(const Axis &axis)
{
    return axis.label.in(QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ja"));
}

FieldColumn levelColumn(const Axis &axis, bool isOnly)
{
    QString others =
        QStringLiteral("%1|%2|%3分類|%3区分|%3の区分|%3レベル|%3評価").arg(axis.id, axis.label.en, axis.label.ja);
    if (isOnly)
        others += u'|' + QString::fromUtf16(importanceHeadings);
    return {Field::Level, QStringLiteral("levels.") + axis.id, axis.label.ja, labelOf(axis),
            axis.id,      folded(axis.label.ja, others)};
}

FieldColumn reasonColumn(const Axis &axis)
{
    const QString heading = axis.label.ja + QStringLiteral("の理由");
    return {Field::Reason, QStringLiteral("reasons.") + axis.id,
            heading,       ExchangeText::tr("Reason for %1").arg(labelOf(axis)),
            axis.id,       folded(heading, QStringLiteral("%1の根拠|%1の分類理由").arg(axis.label.ja))};
}

} // namespace

std::vector<FieldColumn> fieldColumns(const Profile &profile)
{
    std::vector<FieldColumn> columns;
    for (const Definition &definition : definitions) {
        const QString heading = QString::fromUtf16(definition.heading);
        columns.push_back({definition.field,
                           QString::fromUtf16(definition.id),
                           heading,
                           ExchangeText::tr(definition.label),
                           {},
                           folded(heading, QString::fromUtf16(definition.headings)),
                           foldedSeconds(QString::fromUtf16(definition.headings))});
        if (definition.field != Field::Business)
            continue;
        for (const Axis &axis : profile.axes)
            columns.push_back(levelColumn(axis, profile.axes.size() == 1));
        for (const Axis &axis : profile.axes)
            columns.push_back(reasonColumn(axis));
    }
    return columns;
}

const FieldColumn *columnNamed(const std::vector<FieldColumn> &columns, const QString &id)
{
    const auto found = std::ranges::find(columns, id, &FieldColumn::id);
    return found == columns.end() ? nullptr : &*found;
}

QString stateLabel(AssetState state)
{
    switch (state) {
    case AssetState::Draft:
        return QStringLiteral("作成中");
    case AssetState::Registered:
        return QStringLiteral("登録済");
    case AssetState::Retired:
        return QStringLiteral("廃棄済");
    }
    return {};
}

QString stateId(AssetState state)
{
    switch (state) {
    case AssetState::Draft:
        return QStringLiteral("draft");
    case AssetState::Registered:
        return QStringLiteral("registered");
    case AssetState::Retired:
        return QStringLiteral("retired");
    }
    return {};
}

} // namespace daicho
