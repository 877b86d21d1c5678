// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/oscalparts.h"

#include "exchange/exchangetext.h"
#include "exchange/exportorder.h"
#include "exchange/oscalexport.h"
#include "exchange/preset.h"
#include "exchange/presetlevels.h"
#include "policy/coverage.h"

#include <QMap>
#include <QRegularExpression>
#include <QUuid>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

const QString ourNamespace = u"urn:daicho:oscal:1"_s;
const QString ownerRole = u"asset-owner"_s;

/// Values have no blanks at their ends and no line ends; a byte order mark counts as a blank there.
QString valueOf(QString text)
{
    return text.replace(QChar::ByteOrderMark, u' ').simplified();
}

void addProperty(QJsonArray &properties, const QString &name, const QString &text, bool isOurs = true)
{
    const QString value = valueOf(text);
    if (value.isEmpty())
        return;
    QJsonObject property{{u"name"_s, name}, {u"value"_s, value}};
    if (isOurs)
        property[u"ns"_s] = ourNamespace;
    properties.append(property);
}

/// What OSCAL takes for the id of a control: letters, digits, points and dashes, a letter first.
QString tokenOf(const QString &id)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}._-]"_s);
    QString token = id;
    token.replace(other, u"-"_s);
    return !token.isEmpty() && token.front().isLetter() ? token : u'_' + token;
}

/// The highest levels that assets have on each axis about an objective, as 1 (low), 2 (moderate), 3 (high).
class Impacts
{
public:
    void add(const Asset &asset, const Profile &profile)
    {
        for (const QString &objective : objectives()) {
            const Axis *about = axisAbout(objective, profile);
            const Axis *axis = about || profile.axes.size() != 1 ? about : &profile.axes.first();
            if (!axis)
                continue;
            const auto number = LevelScale(*axis, 1, 3).numberOf(asset.marks.value(axis->id).level);
            m_highest[objective] = std::max(m_highest.value(objective, 1), number.value_or(1));
        }
    }

    QString of(const QString &objective) const
    {
        static const QStringList names{u"fips-199-low"_s, u"fips-199-moderate"_s, u"fips-199-high"_s};
        return names.value(m_highest.value(objective, 1) - 1);
    }

private:
    QHash<QString, int> m_highest;
};

QJsonObject informationType(const QString &business, const Impacts &impacts)
{
    const QString title = business.isEmpty() ? ExchangeText::tr("Information without a business") : valueOf(business);
    QJsonObject type{
        {u"uuid"_s, oscalUuid(u"information-type"_s, business)}, {u"title"_s, title}, {u"description"_s, title}};
    for (const QString &objective : objectives())
        type[objective + u"-impact"_s] = QJsonObject{{u"base"_s, impacts.of(objective)}};
    return type;
}

QString stateOf(const Counts &counts)
{
    const qint64 applicable = counts.required() - counts[Standing::NotApplicable];
    if (applicable == 0)
        return u"not-applicable"_s;
    if (counts[Standing::Done] == applicable)
        return u"implemented"_s;
    return counts[Standing::Done] + counts[Standing::Partial] > 0 ? u"partial"_s : u"planned"_s;
}

QString countsText(const Counts &counts)
{
    return ExchangeText::tr(
               "Required %1, done %2, partly %3, not done %4, unanswered %5, excepted %6, not applicable %7")
        .arg(counts.required())
        .arg(counts[Standing::Done])
        .arg(counts[Standing::Partial])
        .arg(counts[Standing::NotDone])
        .arg(counts[Standing::Unanswered])
        .arg(counts[Standing::Excepted])
        .arg(counts[Standing::NotApplicable]);
}

} // namespace

QString oscalUuid(const QString &sort, const QString &key)
{
    static const QUuid ours(u"{6d0f5d1c-7a0e-5b0a-9c51-2b7f6c1d3e48}"_s);
    QByteArray bytes = QUuid::createUuidV5(ours, sort + u'\n' + key).toRfc4122();
    // Made from a name as version 5 is, but OSCAL takes version 4 only.
    bytes[6] = char((quint8(bytes[6]) & 0x0f) | 0x40);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

OscalParts::OscalParts(const SnapshotPtr &now, const ProfilePtr &profile, QDate today)
    : m_now(now), m_profile(profile), m_today(today), m_cells(now, profile)
{
}

QString OscalParts::uuid(const QString &sort) const
{
    return oscalUuid(sort, m_now->bodyName);
}

QString OscalParts::partyOf(Id department) const
{
    return department.isNull() ? uuid(u"body"_s) : oscalUuid(u"department"_s, department.text());
}

QJsonObject OscalParts::metadata() const
{
    QJsonArray parties{QJsonObject{
        {u"uuid"_s, uuid(u"body"_s)}, {u"type"_s, u"organization"_s}, {u"name"_s, valueOf(m_now->bodyName)}}};
    for (const Department &department : m_now->departmentsInOrder())
        parties.append(QJsonObject{{u"uuid"_s, partyOf(department.id)},
                                   {u"type"_s, u"organization"_s},
                                   {u"name"_s, valueOf(m_now->departmentName(department.id))},
                                   {u"member-of-organizations"_s, QJsonArray{partyOf(department.parent)}}});
    const QString day = (m_today.isValid() ? m_today : QDate(1970, 1, 1)).toString(Qt::ISODate);
    return {{u"title"_s, ExchangeText::tr("Information assets of %1").arg(valueOf(m_now->bodyName))},
            {u"last-modified"_s, day + u"T00:00:00Z"_s},
            {u"version"_s, QString::number(m_now->revision)},
            {u"oscal-version"_s, u"1.1.2"_s},
            {u"roles"_s, QJsonArray{QJsonObject{{u"id"_s, ownerRole}, {u"title"_s, ExchangeText::tr("Owner")}}}},
            {u"parties"_s, parties}};
}

Result<QJsonObject> OscalParts::characteristics(const Progress &progress) const
{
    QMap<QString, Impacts> businesses;
    Impacts all;
    const auto look = [&](const AssetRow &row) -> Outcome {
        const Asset asset = row.asset();
        if (asset.state == AssetState::Retired)
            return Nothing();
        businesses[asset.business].add(asset, *m_profile);
        all.add(asset, *m_profile);
        return Nothing();
    };
    if (auto done = visitAssets(*m_now, progress, look); !done)
        return done.error();
    QJsonArray types;
    for (auto business = businesses.begin(); business != businesses.end(); ++business)
        types.append(informationType(business.key(), *business));
    if (types.isEmpty())
        types.append(informationType({}, all));
    QJsonObject impact;
    for (const QString &objective : objectives())
        impact[u"security-objective-"_s + objective] = all.of(objective);
    const QString name = valueOf(m_now->bodyName);
    return QJsonObject{
        {u"system-ids"_s, QJsonArray{QJsonObject{{u"identifier-type"_s, u"https://ietf.org/rfc/rfc4122"_s},
                                                 {u"id"_s, uuid(u"system"_s)}}}},
        {u"system-name"_s, name},
        {u"description"_s, ExchangeText::tr("All information assets in the registry of %1.").arg(name)},
        {u"system-information"_s, QJsonObject{{u"information-types"_s, types}}},
        {u"security-impact-level"_s, impact},
        {u"status"_s, QJsonObject{{u"state"_s, u"operational"_s}}},
        {u"authorization-boundary"_s,
         QJsonObject{{u"description"_s, ExchangeText::tr("The organs that the policy binds.")}}}};
}

QJsonArray OscalParts::users() const
{
    return {QJsonObject{
        {u"uuid"_s, uuid(u"user"_s)}, {u"title"_s, ExchangeText::tr("Staff")}, {u"role-ids"_s, QJsonArray{ownerRole}}}};
}

QJsonArray OscalParts::components() const
{
    return {QJsonObject{{u"uuid"_s, uuid(u"component"_s)},
                        {u"type"_s, u"this-system"_s},
                        {u"title"_s, valueOf(m_now->bodyName)},
                        {u"description"_s, ExchangeText::tr("The body with all its departments.")},
                        {u"status"_s, QJsonObject{{u"state"_s, u"operational"_s}}}}};
}

QJsonObject OscalParts::inventoryItem(const Asset &asset) const
{
    QJsonArray properties;
    addProperty(properties, u"asset-id"_s, asset.number, false);
    addProperty(properties, u"asset-type"_s, m_cells.kindLabel(asset.kind), false);
    addProperty(properties, u"sub-kind"_s, m_cells.subKindLabel(asset.kind, asset.subKind));
    addProperty(properties, u"business"_s, asset.business);
    addProperty(properties, u"zone"_s, m_cells.zoneLabel(asset.zone));
    addProperty(properties, u"owner"_s, m_cells.postTitle(asset.owner));
    addProperty(properties, u"places"_s, asset.places.join(u'、'));
    addProperty(properties, u"personal-information"_s, m_cells.personalLabel(asset.personalInformation));
    for (auto mark = asset.marks.begin(); mark != asset.marks.end(); ++mark)
        addProperty(properties, u"level-"_s + tokenOf(mark.key()), mark->level);
    QJsonObject item{
        {u"uuid"_s, oscalUuid(u"asset"_s, asset.id.text())},
        {u"description"_s, asset.name},
        {u"props"_s, properties},
        {u"responsible-parties"_s,
         QJsonArray{QJsonObject{{u"role-id"_s, ownerRole}, {u"party-uuids"_s, QJsonArray{partyOf(asset.department)}}}}},
        {u"implemented-components"_s, QJsonArray{QJsonObject{{u"component-uuid"_s, uuid(u"component"_s)}}}}};
    if (!asset.remarks.isEmpty())
        item[u"remarks"_s] = asset.remarks;
    return item;
}

QJsonArray OscalParts::requirements() const
{
    const Coverage coverage = CoverageCounter(m_profile).count(*m_now, m_today);
    // The list cannot be empty: where the policy asks for nothing yet, all measures stand in it as not applicable.
    const bool isAll = coverage.total.all.required() == 0;
    QJsonArray requirements;
    for (qsizetype i = 0; i < m_profile->measures.size(); ++i) {
        const Measure &measure = m_profile->measures[i];
        const Counts counts =
            size_t(i) < coverage.total.measures.size() ? coverage.total.measures[size_t(i)] : Counts();
        if (!isAll && counts.required() == 0)
            continue;
        const QJsonObject component{{u"component-uuid"_s, uuid(u"component"_s)},
                                    {u"uuid"_s, oscalUuid(u"by-component"_s, measure.id)},
                                    {u"description"_s, countsText(counts)},
                                    {u"implementation-status"_s, QJsonObject{{u"state"_s, stateOf(counts)}}}};
        QJsonArray properties;
        addProperty(properties, u"measure"_s, measure.id);
        requirements.append(QJsonObject{{u"uuid"_s, oscalUuid(u"requirement"_s, measure.id)},
                                        {u"control-id"_s, tokenOf(measure.id)},
                                        {u"props"_s, properties},
                                        {u"by-components"_s, QJsonArray{component}},
                                        {u"remarks"_s, measure.label.ja}});
    }
    return requirements;
}

QJsonObject OscalParts::backMatter() const
{
    return {{u"resources"_s, QJsonArray{QJsonObject{
                                 {u"uuid"_s, uuid(u"policy"_s)},
                                 {u"title"_s, m_profile->title.ja},
                                 {u"description"_s,
                                  ExchangeText::tr("Policy %1, version %2").arg(m_profile->id, m_profile->version)}}}}};
}

} // namespace daicho
