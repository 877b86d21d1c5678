// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assetcolumns.h"

#include "store/fields.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace daicho
{

namespace
{

using namespace assetcolumn;

struct TextColumn {
    Column column;
    AssetText text;
};
constexpr TextColumn textColumns[] = {
    {Number, AssetText::Number},
    {Name, AssetText::Name},
    {Remarks, AssetText::Remarks},
    {OffSiteApproval, AssetText::OffSiteApproval},
    {Labelling, AssetText::Labelling},
    {TakeOut, AssetText::TakeOut},
    {Retention, AssetText::Retention},
    {DisposalPermittedBy, AssetText::DisposalPermittedBy},
    {DisposalBy, AssetText::DisposalBy},
    {DisposalAction, AssetText::DisposalAction},
    {DisposalMethod, AssetText::DisposalMethod},
    {Reasons, AssetText::Reasons},
};
static_assert(std::size(textColumns) == assetTextCount);

struct CodeColumn {
    Column column;
    AssetCode code;
};
constexpr CodeColumn atomColumns[] = {
    {Business, AssetCode::Business},   {Users, AssetCode::Users},       {Places, AssetCode::Places},
    {Custodian, AssetCode::Custodian}, {Handling, AssetCode::Handling},
};
constexpr CodeColumn idColumns[] = {
    {assetcolumn::Department, AssetCode::Department},
    {Owner, AssetCode::Owner},
    {assetcolumn::Engagement, AssetCode::Engagement},
};

struct DateColumn {
    Column column;
    AssetDate date;
};
constexpr DateColumn dateColumns[] = {
    {InService, AssetDate::InService},   {Registered, AssetDate::Registered}, {LastReview, AssetDate::LastReview},
    {NextReview, AssetDate::NextReview}, {DisposedOn, AssetDate::DisposedOn},
};
static_assert(std::size(dateColumns) == assetDateCount);

Atom atomOf(std::string_view utf8)
{
    return Atom::of(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

std::string classificationOf(const Signature &signature)
{
    QJsonObject levels;
    for (const Signature::Level &level : signature.levels)
        levels.insert(level.axis.text(), level.level.text());
    return QJsonDocument(levels).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

const std::vector<std::string> &assetcolumn::names()
{
    static const std::vector<std::string> all = {"id",
                                                 "revision",
                                                 "state",
                                                 "number",
                                                 "name",
                                                 "kind",
                                                 "sub_kind",
                                                 "business",
                                                 "department",
                                                 "owner",
                                                 "custodian",
                                                 "users",
                                                 "places",
                                                 "off_site",
                                                 "off_site_approval",
                                                 "zone",
                                                 "classification",
                                                 "reasons",
                                                 "personal_information",
                                                 "handling",
                                                 "labelling",
                                                 "take_out",
                                                 "retention_years",
                                                 "retention",
                                                 "engagement",
                                                 "in_service",
                                                 "registered",
                                                 "last_review",
                                                 "next_review",
                                                 "disposal_permitted_by",
                                                 "disposed_on",
                                                 "disposal_by",
                                                 "disposal_action",
                                                 "disposal_method",
                                                 "remarks"};
    return all;
}

const std::string &AssetBinder::atom(quint32 code)
{
    if (m_atoms.size() <= code)
        m_atoms.resize(code + 1);
    std::string &text = m_atoms[code];
    if (text.empty() && code != 0)
        text = Atom::ofCode(code).text().toStdString();
    return text;
}

const AssetBinder::SignatureTexts &AssetBinder::signature(quint32 code)
{
    if (m_signatures.size() <= code) {
        m_signatures.resize(code + 1);
        m_hasSignature.resize(code + 1);
    }
    SignatureTexts &texts = m_signatures[code];
    if (!m_hasSignature[code]) {
        const Signature &facts = signatureAt(code);
        texts = {facts.kind.text().toStdString(), facts.subKind.text().toStdString(), facts.zone.text().toStdString(),
                 facts.personalInformation.text().toStdString(), classificationOf(facts)};
        m_hasSignature[code] = true;
    }
    return texts;
}

void AssetBinder::bind(Statement &statement, const AssetRow &row, qint64 revision)
{
    const auto put = [&statement](Column column, auto value) {
        statement.bind(column + 1, value);
    };
    const Signature &facts = row.signature();
    const SignatureTexts &texts = signature(row.code(AssetCode::Signature));
    put(Key, row.id.value);
    put(Revision, revision);
    put(State, qint64(facts.state));
    put(OffSite, qint64(facts.offSite));
    put(Kind, std::string_view(texts.kind));
    put(SubKind, std::string_view(texts.subKind));
    put(assetcolumn::Zone, std::string_view(texts.zone));
    put(PersonalInformation, std::string_view(texts.personalInformation));
    put(Classification, std::string_view(texts.classification));
    for (const auto &[column, text] : textColumns)
        put(column, row.text(text));
    for (const auto &[column, code] : atomColumns)
        put(column, std::string_view(atom(row.code(code))));
    for (const auto &[column, date] : dateColumns)
        put(column, column::of(row.date(date)));
    for (const auto &[column, code] : idColumns) {
        const Id id = idAt(row.code(code));
        id.isNull() ? statement.bindNull(column + 1) : put(column, id.value);
    }
    row.retentionYears < 0 ? statement.bindNull(RetentionYears + 1) : put(RetentionYears, qint64(row.retentionYears));
}

quint32 AssetReader::atom(AssetCode column, std::string_view utf8)
{
    if (utf8.empty())
        return 0;
    auto &[lastText, lastCode] = m_last[size_t(column)];
    if (lastText == utf8)
        return lastCode;
    lastText = utf8;
    const auto [found, isNew] = m_codes[size_t(column)].try_emplace(lastText, 0);
    if (isNew)
        found->second = atomOf(utf8).code();
    return lastCode = found->second;
}

quint32 AssetReader::id(qint64 value)
{
    if (value == 0)
        return 0;
    const auto [found, isNew] = m_ids.try_emplace(value, 0);
    if (isNew)
        found->second = codeOf(Id{value});
    return found->second;
}

quint32 AssetReader::newSignature(const std::array<std::string_view, 5> &texts, int state, bool offSite,
                                  bool hasEngagement)
{
    if (state < 0 || state > int(AssetState::Retired)) {
        m_isSound = false;
        return 0;
    }
    Signature signature;
    signature.kind = atomOf(texts[0]);
    signature.subKind = atomOf(texts[1]);
    signature.zone = atomOf(texts[2]);
    signature.personalInformation = atomOf(texts[3]);
    signature.state = AssetState(state);
    signature.offSite = offSite;
    signature.hasEngagement = hasEngagement;
    const QByteArray json(texts[4].data(), qsizetype(texts[4].size()));
    const QJsonDocument levels = QJsonDocument::fromJson(json);
    m_isSound = m_isSound && levels.isObject();
    const QJsonObject object = levels.object(); // in the order of keys, as a signature wants them
    for (auto level = object.begin(); level != object.end(); ++level)
        signature.levels.push_back({Atom::of(level.key()), Atom::of(level.value().toString())});
    return codeOf(signature);
}

template <typename Source>
quint32 AssetReader::signature(const Source &source)
{
    const std::array<std::string_view, 5> texts = {source.text(Kind), source.text(SubKind),
                                                   source.text(assetcolumn::Zone), source.text(PersonalInformation),
                                                   source.text(Classification)};
    const qint64 state = source.integer(State);
    const bool offSite = source.integer(OffSite) != 0;
    const bool hasEngagement = !source.isNull(assetcolumn::Engagement);
    m_key.clear();
    for (const std::string_view text : texts)
        m_key.append(text).push_back('\0');
    m_key.append({char('0' + (state & 15)), offSite ? '1' : '0', hasEngagement ? '1' : '0'});

    auto &[lastKey, lastCode] = m_last[size_t(AssetCode::Signature)];
    if (lastKey == m_key)
        return lastCode;
    lastKey = m_key;
    const auto [found, isNew] = m_codes[size_t(AssetCode::Signature)].try_emplace(m_key, 0);
    if (isNew)
        found->second = newSignature(texts, int(state), offSite, hasEngagement);
    return lastCode = found->second;
}

std::string_view AssetReader::own(std::string_view text)
{
    // A NUL ends a text in memory; none was ever written, so one that is read comes from damage.
    if (!text.empty() && std::memchr(text.data(), 0, text.size()))
        m_isSound = false;
    return text.substr(0, text.find('\0'));
}

template <typename Source>
AssetRow AssetReader::read(const Source &source)
{
    AssetRow row;
    row.id.value = source.integer(Key);
    row.revision = source.integer(Revision);
    row.codes[size_t(AssetCode::Signature)] = signature(source);
    for (const auto &[column, text] : textColumns)
        row.texts[size_t(text)] = own(source.text(column));
    for (const auto &[column, code] : atomColumns)
        row.codes[size_t(code)] = atom(code, source.text(column));
    for (const auto &[column, code] : idColumns)
        row.codes[size_t(code)] = id(source.integer(column));
    for (const auto &[column, date] : dateColumns)
        row.dates[size_t(date)] = column::date(source.integer(column)).packed();
    row.retentionYears = source.isNull(RetentionYears) ? -1 : int(source.integer(RetentionYears));
    return row;
}

template AssetRow AssetReader::read(const Statement &);
template AssetRow AssetReader::read(const AssetImage &);

AssetImage::AssetImage(const QJsonObject &image)
    : m_numbers(names().size()), m_texts(names().size()), m_isSet(names().size())
{
    for (size_t i = 0; i < names().size(); ++i) {
        const auto value = image.constFind(QLatin1String(names()[i].c_str()));
        if (value == image.constEnd())
            continue;
        m_isSet[i] = true;
        if (value->isString())
            m_texts[i] = value->toString().toStdString();
        else
            m_numbers[i] = value->toInteger();
    }
}

} // namespace daicho
