// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assettable.h"

#include <algorithm>
#include <bit>

namespace daicho
{

AssetTable::AssetTable(QObject *parent) : QAbstractTableModel(parent) {}

AssetTable::~AssetTable() = default;

void AssetTable::show(SnapshotPtr now, ProfilePtr profile, QDate today)
{
    const bool sameDay = today == m_today || !m_filter.reviewOverdue;
    m_today = today;
    if (!m_now || !sameDay || !m_names->holdFor(*now, profile)) {
        rebuild(std::move(now), std::move(profile));
        return;
    }
    if (now == m_now)
        return;
    const auto change = AssetsChange::between(m_now->assets, now->assets);
    if (!change)
        rebuild(std::move(now), std::move(profile));
    else
        follow(std::move(now), *change);
}

void AssetTable::rebuild(SnapshotPtr now, ProfilePtr profile)
{
    beginResetModel();
    const QString sorted = m_sortColumn < 0 ? QString() : m_columns[m_sortColumn].id;
    m_now = std::move(now);
    m_profile = std::move(profile);
    m_names = std::make_shared<const AssetNames>(m_now, m_profile);
    m_columns = assetColumns(m_names);
    m_sortColumn = columnOf(sorted);
    m_sorter.namesChanged();
    m_all = m_sorter.sorted(m_now->assets, order());
    m_sorter.prepare(m_now->assets);
    const AssetMatcher matcher(m_filter, *m_now, m_names, m_today);
    m_bits = matcher.matchesAll() ? std::vector<BlockBits>() : matcher.match(m_now->assets);
    m_shown = filtered();
    endResetModel();
}

AssetOrder AssetTable::order() const
{
    return m_sortColumn < 0 ? AssetOrder() : AssetOrder(m_columns[m_sortColumn], m_direction);
}

void AssetTable::setFilter(const AssetFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (!m_now)
        return;
    beginResetModel();
    const AssetMatcher matcher(m_filter, *m_now, m_names, m_today);
    m_bits = matcher.matchesAll() ? std::vector<BlockBits>() : matcher.match(m_now->assets);
    m_shown = filtered();
    endResetModel();
}

bool AssetTable::isShown(AssetRef row, const std::vector<BlockBits> &bits) const
{
    return bits.empty() || (bits[row.block()][size_t(row.row()) / 64] >> (row.row() % 64) & 1) != 0;
}

std::vector<AssetRef> AssetTable::filtered() const
{
    if (m_bits.empty())
        return m_all;
    size_t count = 0;
    for (const BlockBits &block : m_bits) {
        for (const quint64 word : block)
            count += size_t(std::popcount(word));
    }
    // One place more than are needed, so that the loop writes first and then decides whether to keep it.
    std::vector<AssetRef> shown(count + 1);
    const quint64 *words = m_bits.front().data();
    size_t at = 0;
    for (const AssetRef ref : m_all) {
        shown[at] = ref;
        at += words[ref.packed / 64] >> (ref.packed % 64) & 1;
    }
    shown.resize(count);
    return shown;
}

void AssetTable::sort(int column, Qt::SortOrder direction)
{
    if (column < -1 || column >= m_columns.size() || (column == m_sortColumn && direction == m_direction))
        return;
    m_sortColumn = column;
    m_direction = direction;
    m_all = m_sorter.sorted(m_now->assets, order());
    rearrange(filtered());
}

void AssetTable::rearrange(std::vector<AssetRef> shown)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        std::vector<int> places(m_now->assets.blocks().size() * AssetBlock::capacity);
        for (size_t row = 0; row < shown.size(); ++row)
            places[shown[row].packed] = int(row);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &index : before)
            after.append(createIndex(places[m_shown[size_t(index.row())].packed], index.column()));
        changePersistentIndexList(before, after);
    }
    m_shown = std::move(shown);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int AssetTable::columnOf(const QString &id) const
{
    const auto found = std::ranges::find(m_columns, id, &AssetColumn::id);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

Id AssetTable::idAt(int row) const
{
    const AssetRef ref = m_shown[size_t(row)];
    return m_now->assets.blocks()[ref.block()]->id(ref.row());
}

int AssetTable::rowOf(Id asset) const
{
    const auto ref = m_now ? m_now->assets.find(asset) : std::nullopt;
    if (!ref || !isShown(*ref, m_bits))
        return -1;
    return int(order().placeOf(m_now->assets, *ref, m_shown, m_now->assets));
}

std::vector<Id> AssetTable::idsIn(const QItemSelection &selection) const
{
    std::vector<bool> taken(m_shown.size());
    std::vector<Id> ids;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!taken[size_t(row)])
                ids.push_back(idAt(row));
            taken[size_t(row)] = true;
        }
    }
    return ids;
}

int AssetTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AssetTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant AssetTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AssetRow row = at(index.row());
    const AssetColumn &column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return column.cell(row);
    case Qt::ToolTipRole:
        return column.tooltip(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment());
    case IdRole:
        return row.id.value;
    default:
        return {};
    }
}

std::optional<double> AssetTable::weight(const AssetColumn &column, const AssetRow &row) const
{
    const Axis *axis = column.axis.isEmpty() ? nullptr : m_profile->axis(column.axis);
    const Level *level = axis ? axis->level(row.signature().levelOn(Atom::of(column.axis)).text()) : nullptr;
    if (!level)
        return std::nullopt;
    const int least = axis->levels.last().rank;
    const int most = axis->levels.first().rank;
    return most == least ? 0.0 : double(level->rank - least) / (most - least);
}

QVariant AssetTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const AssetColumn &column = m_columns[section];
    if (role == Qt::DisplayRole)
        return column.header;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.axis.isEmpty() ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    return role == Qt::ToolTipRole ? QVariant(column.tip.isEmpty() ? column.header : column.tip) : QVariant();
}

} // namespace daicho
