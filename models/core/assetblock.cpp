// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assetblock.h"

#include "core/folding.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace daicho
{

namespace
{

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QStringList listAt(quint32 code)
{
    return code == 0 ? QStringList() : Atom::ofCode(code).text().split(u'\n');
}

QByteArray reasonsOf(const QMap<QString, Mark> &marks)
{
    QJsonObject reasons;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        if (!mark->reason.isEmpty())
            reasons.insert(mark.key(), mark->reason);
    }
    return reasons.isEmpty() ? QByteArray() : QJsonDocument(reasons).toJson(QJsonDocument::Compact);
}

QMap<QString, Mark> marksOf(const Signature &signature, std::string_view reasons)
{
    QMap<QString, Mark> marks;
    for (const Signature::Level &level : signature.levels)
        marks[level.axis.text()].level = level.level.text();
    if (!reasons.empty()) {
        const QByteArray json(reasons.data(), qsizetype(reasons.size()));
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        for (auto reason = object.begin(); reason != object.end(); ++reason)
            marks[reason.key()].reason = reason.value().toString();
    }
    return marks;
}

template <typename T>
void put(std::vector<T> &column, size_t row, T value, T usual)
{
    if (column.empty() && value == usual)
        return;
    // Columns in which every row has the usual value are not kept at all.
    column.resize(row, usual);
    column.push_back(value);
}

} // namespace

QString AssetRow::string(AssetText column) const
{
    return textOf(text(column));
}

Asset AssetRow::asset() const
{
    Asset asset;
    const Signature &facts = signature();
    asset.id = id;
    asset.revision = revision;
    asset.state = facts.state;
    asset.number = string(AssetText::Number);
    asset.name = string(AssetText::Name);
    asset.kind = facts.kind.text();
    asset.subKind = facts.subKind.text();
    asset.business = atom(AssetCode::Business);
    asset.department = department();
    asset.owner = idAt(code(AssetCode::Owner));
    asset.custodian = atom(AssetCode::Custodian);
    asset.users = atom(AssetCode::Users);
    asset.places = listAt(code(AssetCode::Places));
    asset.offSite = facts.offSite;
    asset.offSiteApproval = string(AssetText::OffSiteApproval);
    asset.zone = facts.zone.text();
    asset.marks = marksOf(facts, text(AssetText::Reasons));
    asset.personalInformation = facts.personalInformation.text();
    asset.handling = listAt(code(AssetCode::Handling));
    asset.labelling = string(AssetText::Labelling);
    asset.takeOut = string(AssetText::TakeOut);
    if (retentionYears >= 0)
        asset.retentionYears = retentionYears;
    asset.retention = string(AssetText::Retention);
    asset.engagement = idAt(code(AssetCode::Engagement));
    asset.inService = date(AssetDate::InService);
    asset.registered = date(AssetDate::Registered);
    asset.lastReview = date(AssetDate::LastReview);
    asset.nextReview = date(AssetDate::NextReview);
    asset.disposal = {string(AssetText::DisposalPermittedBy), date(AssetDate::DisposedOn),
                      string(AssetText::DisposalBy), string(AssetText::DisposalAction),
                      string(AssetText::DisposalMethod)};
    asset.remarks = string(AssetText::Remarks);
    return asset;
}

AssetRow AssetBlock::row(int row) const
{
    AssetRow result;
    result.id = id(row);
    result.revision = m_revisions[size_t(row)];
    for (size_t i = 0; i < assetCodeCount; ++i)
        result.codes[i] = code(AssetCode(i), row);
    for (size_t i = 0; i < assetDateCount; ++i)
        result.dates[i] = date(AssetDate(i), row);
    result.retentionYears = retentionYears(row);
    const quint32 start = row == 0 ? 0 : m_textEnds[size_t(row) - 1];
    std::string_view rest = std::string_view(m_text).substr(start, m_textEnds[size_t(row)] - start);
    for (size_t i = 0; i < assetTextCount && !rest.empty(); ++i) {
        const size_t end = rest.find('\0');
        result.texts[i] = rest.substr(0, end);
        rest.remove_prefix(end + 1);
    }
    const quint32 foldedStart = row == 0 ? 0 : m_foldedEnds[size_t(row) - 1];
    result.folded = std::string_view(m_folded).substr(foldedStart, m_foldedEnds[size_t(row)] - foldedStart - 1);
    return result;
}

std::string_view AssetBlock::text(AssetText column, int row) const
{
    const quint32 start = row == 0 ? 0 : m_textEnds[size_t(row) - 1];
    std::string_view rest = std::string_view(m_text).substr(start, m_textEnds[size_t(row)] - start);
    for (size_t i = 0; i < size_t(column) && !rest.empty(); ++i)
        rest.remove_prefix(rest.find('\0') + 1);
    return rest.substr(0, rest.find('\0'));
}

AssetBlockPtr AssetBlock::withRevision(qint64 revision) const
{
    auto copy = std::make_shared<AssetBlock>(*this);
    std::ranges::fill(copy->m_revisions, revision);
    return copy;
}

AssetBlockBuilder::AssetBlockBuilder() : m_open(std::make_shared<AssetBlock>()) {}

void AssetBlockBuilder::add(const AssetRow &row)
{
    if (m_open->size() == AssetBlock::capacity)
        close();
    AssetBlock &block = *m_open;
    const size_t at = block.m_ids.size();
    block.m_ids.push_back(row.id);
    block.m_revisions.push_back(row.revision);
    for (size_t i = 0; i < assetCodeCount; ++i)
        put(block.m_codes[i], at, row.codes[i], quint32(0));
    for (size_t i = 0; i < assetDateCount; ++i)
        put(block.m_dates[i], at, row.dates[i], qint32(0));
    put(block.m_retention, at, qint16(row.retentionYears), qint16(-1));

    size_t used = assetTextCount;
    while (used > 0 && row.texts[used - 1].empty())
        --used;
    for (size_t i = 0; i < used; ++i)
        block.m_text.append(row.texts[i]).push_back('\0');
    block.m_textEnds.push_back(quint32(block.m_text.size()));

    if (row.folded.empty()) {
        for (const AssetText text : {AssetText::Number, AssetText::Name, AssetText::Remarks}) {
            appendFolded(row.text(text), block.m_folded);
            block.m_folded.push_back('\t');
        }
    } else {
        block.m_folded.append(row.folded);
    }
    block.m_folded.push_back('\n');
    block.m_foldedEnds.push_back(quint32(block.m_folded.size()));
}

void AssetBlockBuilder::add(const Asset &asset, quint32 statuses)
{
    AssetRow row;
    row.id = asset.id;
    row.revision = asset.revision;
    const auto set = [&row](AssetCode column, quint32 code) {
        row.codes[size_t(column)] = code;
    };
    set(AssetCode::Signature, codeOf(signatureOf(asset)));
    set(AssetCode::Department, codeOf(asset.department));
    set(AssetCode::Owner, codeOf(asset.owner));
    set(AssetCode::Engagement, codeOf(asset.engagement));
    set(AssetCode::Business, Atom::of(asset.business).code());
    set(AssetCode::Users, Atom::of(asset.users).code());
    set(AssetCode::Places, Atom::of(asset.places.join(u'\n')).code());
    set(AssetCode::Custodian, Atom::of(asset.custodian).code());
    set(AssetCode::Handling, Atom::of(asset.handling.join(u'\n')).code());
    set(AssetCode::Statuses, statuses);
    row.dates = {asset.inService.packed(), asset.registered.packed(), asset.lastReview.packed(),
                 asset.nextReview.packed(), asset.disposal.on.packed()};
    row.retentionYears = asset.retentionYears.value_or(-1);

    // In the order of AssetText. NUL ends a field in a block, so it cannot be part of one.
    const QString *texts[] = {&asset.number,         &asset.name,
                              &asset.remarks,        &asset.offSiteApproval,
                              &asset.labelling,      &asset.takeOut,
                              &asset.retention,      &asset.disposal.permittedBy,
                              &asset.disposal.by,    &asset.disposal.action,
                              &asset.disposal.method};
    std::array<QByteArray, assetTextCount> utf8;
    for (size_t i = 0; i + 1 < assetTextCount; ++i)
        utf8[i] = texts[i]->toUtf8().replace('\0', "");
    utf8[size_t(AssetText::Reasons)] = reasonsOf(asset.marks);
    for (size_t i = 0; i < assetTextCount; ++i)
        row.texts[i] = std::string_view(utf8[i].constData(), size_t(utf8[i].size()));
    add(row);
}

void AssetBlockBuilder::close()
{
    AssetBlock &block = *m_open;
    const size_t rows = block.m_ids.size();
    for (auto &column : block.m_codes) {
        if (!column.empty())
            column.resize(rows);
    }
    for (auto &column : block.m_dates) {
        if (!column.empty())
            column.resize(rows);
    }
    if (!block.m_retention.empty())
        block.m_retention.resize(rows, qint16(-1));

    std::vector<quint32> groups(rows);
    for (size_t row = 0; row < rows; ++row) {
        Group group{block.code(AssetCode::Department, int(row)), block.code(AssetCode::Signature, int(row)),
                    block.code(AssetCode::Statuses, int(row))};
        // Neighbours are often alike, and asking for a code takes a lock.
        groups[row] = row > 0 && groupAt(groups[row - 1]) == group ? groups[row - 1] : codeOf(group);
    }
    std::ranges::sort(groups);
    for (const quint32 group : groups) {
        if (block.m_groups.empty() || block.m_groups.back().group != group)
            block.m_groups.push_back({group, 0});
        ++block.m_groups.back().count;
    }
    block.m_text.shrink_to_fit();
    block.m_folded.shrink_to_fit();
    m_done.push_back(std::move(m_open));
    m_open = std::make_shared<AssetBlock>();
}

std::vector<AssetBlockPtr> AssetBlockBuilder::take()
{
    if (m_open->size() > 0)
        close();
    return std::exchange(m_done, {});
}

} // namespace daicho
