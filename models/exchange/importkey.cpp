// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importkey.h"

#include <algorithm>

namespace daicho
{

namespace
{

/// The code of what a field refers to; nothing for other fields. A name of a new department is none of the registry's.
std::optional<AssetCode> linkBehind(Field field)
{
    if (field == Field::Department)
        return AssetCode::Department;
    if (field == Field::Owner)
        return AssetCode::Owner;
    return field == Field::Engagement ? std::optional(AssetCode::Engagement) : std::nullopt;
}

} // namespace

ImportKey::ImportKey(const QStringList &fields, const std::vector<FieldColumn> &columns, SnapshotPtr now,
                     FieldCells &cells)
    : m_now(std::move(now)), m_cells(cells)
{
    for (const QString &field : fields) {
        if (const FieldColumn *column = columnNamed(columns, field))
            m_fields.push_back(*column);
    }
}

bool ImportKey::has(Field field) const
{
    return std::ranges::find(m_fields, field, &FieldColumn::field) != m_fields.end();
}

QString ImportKey::label() const
{
    QStringList labels;
    for (const FieldColumn &field : m_fields)
        labels.append(field.label);
    return labels.join(QStringLiteral("＋"));
}

/// Makes the key of a row; false when all of its fields are blank.
bool ImportKey::makeKey(const AssetRow &row)
{
    bool isBlank = true;
    m_key.clear();
    for (const FieldColumn &field : m_fields) {
        if (const auto link = linkBehind(field.field)) {
            isBlank = isBlank && row.code(*link) == 0;
            m_key.append(std::to_string(row.code(*link)));
        } else {
            const std::string_view folded = numberKey(m_cells.cell(field, row), m_part);
            isBlank = isBlank && folded.empty();
            m_key.append(folded);
        }
        m_key.push_back('\n');
    }
    return !isBlank;
}

void ImportKey::indexRows(bool isRetired)
{
    static constexpr size_t most = 5;
    const auto groups = quint32(m_assets.size());
    m_now->assets.forEach([&](AssetRef ref, const AssetRow &row) {
        if ((row.signature().state == AssetState::Retired) != isRetired || !makeKey(row))
            return;
        const auto known = m_groups.insert(m_key, quint32(m_assets.size()));
        if (!known)
            m_assets.push_back({ref});
        else if (m_assets[*known].size() < most && (!isRetired || *known >= groups))
            m_assets[*known].push_back(ref);
    });
}

/// What was disposed of is only meant where nothing else can be.
void ImportKey::index()
{
    m_isIndexed = true;
    indexRows(false);
    indexRows(true);
}

ImportKey::Found ImportKey::find(const AssetRow &row, quint32 ordinal)
{
    if (!m_isIndexed)
        index();
    Found found;
    if (!makeKey(row))
        return found;
    found.before = m_seen.insert(m_key, ordinal);
    const auto group = m_groups.find(m_key);
    if (!group)
        return found;
    const std::vector<AssetRef> &assets = m_assets[*group];
    if (assets.size() == 1)
        found.asset = assets.front();
    else
        for (const AssetRef ref : assets)
            found.several.append(m_now->assets.row(ref).string(AssetText::Number));
    return found;
}

} // namespace daicho
