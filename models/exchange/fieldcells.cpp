// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fieldcells.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace daicho
{

namespace
{

/// Where the value of a field is kept in a row.
struct Keeping {
    Field field;
    std::optional<AssetCode> code;
    std::optional<AssetText> text;
    std::optional<AssetDate> date;
};

const Keeping places[] = {
    {Field::Number, {}, AssetText::Number, {}},
    {Field::Name, {}, AssetText::Name, {}},
    {Field::Department, AssetCode::Department, {}, {}},
    {Field::Kind, AssetCode::Signature, {}, {}},
    {Field::SubKind, AssetCode::Signature, {}, {}},
    {Field::Business, AssetCode::Business, {}, {}},
    {Field::Level, AssetCode::Signature, {}, {}},
    {Field::Zone, AssetCode::Signature, {}, {}},
    {Field::PersonalInformation, AssetCode::Signature, {}, {}},
    {Field::Places, AssetCode::Places, {}, {}},
    {Field::Owner, AssetCode::Owner, {}, {}},
    {Field::Custodian, AssetCode::Custodian, {}, {}},
    {Field::Users, AssetCode::Users, {}, {}},
    {Field::OffSite, AssetCode::Signature, {}, {}},
    {Field::OffSiteApproval, {}, AssetText::OffSiteApproval, {}},
    {Field::Handling, AssetCode::Handling, {}, {}},
    {Field::Labelling, {}, AssetText::Labelling, {}},
    {Field::TakeOut, {}, AssetText::TakeOut, {}},
    {Field::Retention, {}, AssetText::Retention, {}},
    {Field::Engagement, AssetCode::Engagement, {}, {}},
    {Field::InService, {}, {}, AssetDate::InService},
    {Field::Registered, {}, {}, AssetDate::Registered},
    {Field::LastReview, {}, {}, AssetDate::LastReview},
    {Field::NextReview, {}, {}, AssetDate::NextReview},
    {Field::DisposalPermittedBy, {}, AssetText::DisposalPermittedBy, {}},
    {Field::DisposedOn, {}, {}, AssetDate::DisposedOn},
    {Field::DisposalBy, {}, AssetText::DisposalBy, {}},
    {Field::DisposalAction, {}, AssetText::DisposalAction, {}},
    {Field::DisposalMethod, {}, AssetText::DisposalMethod, {}},
    {Field::State, AssetCode::Signature, {}, {}},
    {Field::Remarks, {}, AssetText::Remarks, {}},
};

/// By field, so that a million cells do not search.
const Keeping &keepingOf(Field field)
{
    static const auto all = [] {
        std::array<Keeping, size_t(Field::Remarks) + 1> byField{};
        for (const Keeping &place : places)
            byField[size_t(place.field)] = place;
        return byField;
    }();
    return all[size_t(field)];
}

QString reasonOf(std::string_view reasons, const QString &axis)
{
    if (reasons.empty())
        return {};
    const QByteArray json(reasons.data(), qsizetype(reasons.size()));
    return QJsonDocument::fromJson(json).object().value(axis).toString();
}

const Choice *choiceWith(const QList<Choice> &choices, const QString &id)
{
    for (const Choice &choice : choices) {
        if (choice.id == id)
            return &choice;
    }
    return nullptr;
}

} // namespace

std::optional<AssetCode> codeBehind(Field field)
{
    return keepingOf(field).code;
}

std::optional<AssetText> textBehind(Field field)
{
    return keepingOf(field).text;
}

std::optional<AssetDate> dateBehind(Field field)
{
    return keepingOf(field).date;
}

FieldCells::FieldCells(SnapshotPtr now, ProfilePtr profile) : m_now(std::move(now)), m_profile(std::move(profile)) {}

FieldCells::Place FieldCells::placeOf(Field field)
{
    if (const auto text = textBehind(field))
        return {Place::Sort::Text, size_t(*text)};
    if (const auto code = codeBehind(field))
        return {*code == AssetCode::Signature ? Place::Sort::Signature : Place::Sort::Code, size_t(*code)};
    if (const auto date = dateBehind(field))
        return {Place::Sort::Date, size_t(*date)};
    return {field == Field::RetentionYears ? Place::Sort::Years : Place::Sort::Reason, 0};
}

std::string_view FieldCells::cell(const FieldColumn &column, const AssetRow &row)
{
    Known &known = knownOf(column);
    switch (known.place.sort) {
    case Place::Sort::Text:
        return row.texts[known.place.index];
    case Place::Sort::Signature:
        return remembered(known, row.codes[known.place.index], row);
    case Place::Sort::Code:
        return row.codes[known.place.index] == 0 ? std::string_view()
                                                 : remembered(known, row.codes[known.place.index], row);
    case Place::Sort::Date:
        return PartialDate::fromPacked(row.dates[known.place.index]).iso(m_date);
    case Place::Sort::Years:
        return row.retentionYears < 0 ? std::string_view() : remembered(known, quint32(row.retentionYears), row);
    case Place::Sort::Reason:
        break;
    }
    if (row.text(AssetText::Reasons).empty())
        return {};
    return written(reasonOf(row.text(AssetText::Reasons), column.axis).toStdString());
}

QString FieldCells::text(const FieldColumn &column, const AssetRow &row)
{
    const std::string_view utf8 = cell(column, row);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string_view FieldCells::written(std::string text)
{
    m_written = std::move(text);
    return m_written;
}

std::string_view FieldCells::remembered(Known &known, quint32 code, const AssetRow &row)
{
    auto &recent = known.recent[code % Known::recentCount];
    if (recent.first == code && recent.second.data())
        return recent.second;
    auto found = known.all.find(code);
    if (found == known.all.end())
        found = known.all.emplace(code, coded(*known.column, code, row).toStdString()).first;
    recent = {code, found->second};
    return found->second;
}

FieldCells::Known &FieldCells::knownOf(const FieldColumn &column)
{
    Known *&recent = m_recent[(reinterpret_cast<quintptr>(&column) / sizeof(FieldColumn)) % m_recent.size()];
    if (!recent || recent->column != &column) {
        recent = &m_known[&column];
        recent->column = &column;
        recent->place = placeOf(column.field);
    }
    return *recent;
}

QString FieldCells::coded(const FieldColumn &column, quint32 code, const AssetRow &row) const
{
    QString text;
    const auto kept = codeBehind(column.field);
    if (column.field == Field::RetentionYears) {
        text = QString::number(code) + u'年';
    } else if (*kept == AssetCode::Signature) {
        text = signatureCell(column, row.signature());
    } else if (*kept == AssetCode::Department || *kept == AssetCode::Owner || *kept == AssetCode::Engagement) {
        text = linkCell(column.field, idAt(code));
    } else if (*kept == AssetCode::Handling) {
        QStringList labels;
        for (const QString &choice : row.atom(*kept).split(u'\n'))
            labels.append(handlingLabel(choice));
        text = labels.join(u'\n');
    } else {
        text = row.atom(*kept);
    }
    return text;
}

QString FieldCells::signatureCell(const FieldColumn &column, const Signature &signature) const
{
    switch (column.field) {
    case Field::Kind:
        return kindLabel(signature.kind.text());
    case Field::SubKind:
        return subKindLabel(signature.kind.text(), signature.subKind.text());
    case Field::Zone:
        return zoneLabel(signature.zone.text());
    case Field::PersonalInformation:
        return personalLabel(signature.personalInformation.text());
    case Field::Level:
        return signature.levelOn(Atom::of(column.axis)).text();
    case Field::OffSite:
        return signature.offSite ? QStringLiteral("有") : QStringLiteral("無");
    case Field::State:
        return stateLabel(signature.state);
    default:
        return {};
    }
}

QString FieldCells::linkCell(Field field, Id id) const
{
    if (field == Field::Department)
        return m_now->departmentName(id);
    if (field == Field::Owner)
        return m_now->postTitle(id);
    return engagementName(id);
}

QString FieldCells::engagementName(Id id) const
{
    const Engagement *engagement = m_now->engagements.find(id);
    return engagement ? engagement->name : QString();
}

const QString &FieldCells::departmentName(Id id)
{
    auto found = m_departments.find(id);
    if (found == m_departments.end())
        found = m_departments.insert(id, m_now->departmentName(id));
    return *found;
}

QString FieldCells::kindLabel(const QString &kind) const
{
    const Kind *known = m_profile->kind(kind);
    return known ? known->label.ja : kind;
}

QString FieldCells::subKindLabel(const QString &kind, const QString &subKind) const
{
    if (const Kind *known = m_profile->kind(kind)) {
        for (const SubKind &one : known->subKinds) {
            if (one.id == subKind)
                return one.label.ja;
        }
    }
    return subKind;
}

QString FieldCells::zoneLabel(const QString &zone) const
{
    const PolicyZone *known = m_profile->zone(zone);
    return known ? known->name.ja : zone;
}

QString FieldCells::personalLabel(const QString &choice) const
{
    const Choice *known = m_profile->personal(choice);
    return known ? known->label.ja : choice;
}

QString FieldCells::handlingLabel(const QString &choice) const
{
    const Choice *known = choiceWith(m_profile->handling, choice);
    return known ? known->label.ja : choice;
}

} // namespace daicho
