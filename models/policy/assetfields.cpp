// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/assetfields.h"

#include "policy/assetchecks.h"
#include "policy/words.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

template <AssetText column>
bool hasText(const AssetRow &row)
{
    return !isBlank(row.text(column));
}

template <AssetCode column>
bool hasCode(const AssetRow &row)
{
    return row.code(column) != 0;
}

template <AssetDate column>
bool hasDate(const AssetRow &row)
{
    return !row.date(column).isUnknown();
}

template <Atom Signature::*value>
bool hasAtom(const AssetRow &row)
{
    return !(row.signature().*value).isEmpty();
}

bool hasRetention(const AssetRow &row)
{
    return row.retentionYears >= 0 || hasText<AssetText::Retention>(row);
}

struct Definition {
    QStringView name;
    const char *label;
    bool (*isFilled)(const AssetRow &row);
};

constexpr Definition definitions[] = {
    {u"number", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Number"), hasText<AssetText::Number>},
    {u"name", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Name"), hasText<AssetText::Name>},
    {u"department", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Department"), hasCode<AssetCode::Department>},
    {u"owner", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Owner"), hasCode<AssetCode::Owner>},
    {u"kind", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Kind"), hasAtom<&Signature::kind>},
    {u"subKind", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Sub-kind"), hasAtom<&Signature::subKind>},
    {u"zone", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Zone"), hasAtom<&Signature::zone>},
    {u"personalInformation", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Personal information"),
     hasAtom<&Signature::personalInformation>},
    {u"business", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Business"), hasCode<AssetCode::Business>},
    {u"users", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Users"), hasCode<AssetCode::Users>},
    {u"custodian", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Custodian"), hasCode<AssetCode::Custodian>},
    {u"places", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Media and places"), hasCode<AssetCode::Places>},
    {u"handling", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Handling restrictions"), hasCode<AssetCode::Handling>},
    {u"engagement", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Engagement"), hasCode<AssetCode::Engagement>},
    {u"offSiteApproval", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Approval of off-site use"),
     hasText<AssetText::OffSiteApproval>},
    {u"labelling", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Labelling"), hasText<AssetText::Labelling>},
    {u"takeOut", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Take-out restriction"), hasText<AssetText::TakeOut>},
    {u"retentionYears", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Retention"), hasRetention},
    {u"retention", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Retention"), hasRetention},
    {u"inService", QT_TRANSLATE_NOOP("daicho::FindingTexts", "In service since"), hasDate<AssetDate::InService>},
    {u"registered", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Registered on"), hasDate<AssetDate::Registered>},
    {u"lastReview", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Last review"), hasDate<AssetDate::LastReview>},
    {u"nextReview", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Next review"), hasDate<AssetDate::NextReview>},
    {u"remarks", QT_TRANSLATE_NOOP("daicho::FindingTexts", "Remarks"), hasText<AssetText::Remarks>},
};

AssetField levelField(const Axis &axis, const QString &language)
{
    const Atom atom = Atom::of(axis.id);
    return {axis.label.in(language), [atom](const AssetRow &row) { return !row.signature().levelOn(atom).isEmpty(); },
            axis.id};
}

AssetField reasonField(const Axis &axis, const QString &language)
{
    // As a key of compact JSON; in a value the quotes would have backslashes in front.
    const std::string key = (u'"' + axis.id + u"\":"_s).toStdString();
    return {FindingTexts::tr("Reason for %1").arg(axis.label.in(language)),
            [key](const AssetRow &row) { return row.text(AssetText::Reasons).find(key) != std::string_view::npos; },
            axis.id};
}

} // namespace

std::optional<AssetField> assetFieldNamed(const QString &name, const Profile &profile, const QString &language)
{
    for (const Definition &definition : definitions) {
        if (definition.name == name)
            return AssetField{FindingTexts::tr(definition.label), definition.isFilled, {}};
    }
    const Axis *axis = profile.axis(name.section(u'.', 1));
    if (axis && name.startsWith(u"levels."))
        return levelField(*axis, language);
    if (axis && name.startsWith(u"reasons."))
        return reasonField(*axis, language);
    return std::nullopt;
}

} // namespace daicho
