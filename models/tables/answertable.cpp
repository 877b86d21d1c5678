// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/answertable.h"

#include "core/folding.h"

#include <QScopedValueRollback>
#include <QSet>

#include <algorithm>

namespace daicho
{

AnswerTable::AnswerTable(QObject *parent) : QAbstractItemModel(parent) {}

QString AnswerTable::standingText(Standing standing)
{
    switch (standing) {
    case Standing::Done:
        return tr("Done");
    case Standing::Partial:
        return tr("Partly done");
    case Standing::NotDone:
        return tr("Not done");
    case Standing::Unanswered:
        return tr("Unanswered");
    case Standing::Excepted:
        return tr("Exception");
    case Standing::NotApplicable:
        return tr("Not applicable");
    }
    return {};
}

QString AnswerTable::statusText(Status status)
{
    return standingText(asStanding(status));
}

void AnswerTable::show(const AnswerSource &source, SubjectId subject, const QString &language)
{
    const bool stays = m_source.profile && source.profile && *m_source.profile == *source.profile &&
                       subject == m_subject && language == m_language;
    const QScopedValueRollback changing(m_isChanging, true);
    if (!stays)
        beginResetModel();
    m_source = source;
    m_subject = subject;
    m_language = language;
    m_all = source.now && source.profile ? answerRows(source, subject) : QList<AnswerRow>();
    if (stays)
        return mergeCategories(wanted());
    m_categories = wanted();
    endResetModel();
}

void AnswerTable::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    const QScopedValueRollback changing(m_isChanging, true);
    m_filter = filter;
    mergeCategories(wanted());
}

bool AnswerTable::passes(const AnswerRow &row) const
{
    const Measure *measure = measureOf(row.target.measure);
    if (!measure)
        return false;
    if (!m_filter.category.isEmpty() && measure->category != m_filter.category)
        return false;
    if (m_filter.openOnly && !row.isOpen())
        return false;
    const QString wanted = fold(m_filter.text.trimmed());
    if (wanted.isEmpty())
        return true;
    const QStringList texts{measure->label.in(m_language), measure->id, measure->source, row.note.reason,
                            row.note.evidence};
    return std::ranges::any_of(texts, [&wanted](const QString &text) { return fold(text).contains(wanted); });
}

std::vector<AnswerTable::CategoryNode> AnswerTable::wanted() const
{
    std::vector<CategoryNode> nodes;
    if (!m_source.profile)
        return nodes;
    const QList<Category> &categories = m_source.profile->categories;
    for (int category = 0; category < categories.size(); ++category) {
        CategoryNode node{category, {}};
        for (const AnswerRow &row : m_all) {
            if (passes(row) && measureOf(row.target.measure)->category == categories[category].id)
                node.measures.push_back({row, {}, 0, 0});
        }
        if (!node.measures.empty())
            nodes.push_back(std::move(node));
    }
    return nodes;
}

/// Both lists are in the same order, so that what stays can be walked past: only what comes and goes is told, in runs.
template <typename List, typename Key, typename Update>
void AnswerTable::merge(List &have, const List &next, const QModelIndex &parent, Key key, Update update)
{
    using KeyType = decltype(key(next.front()));
    QSet<KeyType> kept;
    for (const auto &node : next)
        kept.insert(key(node));
    for (int at = int(have.size()) - 1; at >= 0; --at) {
        const int last = at;
        while (at >= 0 && !kept.contains(key(have[at])))
            --at;
        if (at == last)
            continue;
        beginRemoveRows(parent, at + 1, last);
        have.erase(have.begin() + at + 1, have.begin() + last + 1);
        endRemoveRows();
    }
    QSet<KeyType> held;
    for (const auto &node : have)
        held.insert(key(node));
    for (int at = 0; at < int(next.size());) {
        if (held.contains(key(next[at]))) {
            update(have[at], next[at], at);
            ++at;
            continue;
        }
        int end = at;
        while (end < int(next.size()) && !held.contains(key(next[end])))
            ++end;
        beginInsertRows(parent, at, end - 1);
        for (; at < end; ++at)
            have.insert(have.begin() + at, next[at]);
        endInsertRows();
    }
}

void AnswerTable::mergeCategories(const std::vector<CategoryNode> &next)
{
    const auto updateMeasures = [this](CategoryNode &have, const CategoryNode &wanted, int row) {
        merge(
            have.measures, wanted.measures, index(row, 0), [](const MeasureNode &n) { return n.row.target.measure; },
            [this](MeasureNode &node, const MeasureNode &now, int) { updateMeasure(node, now); });
        rowChanged(index(row, 0));
    };
    merge(
        m_categories, next, {}, [](const CategoryNode &n) { return n.category; }, updateMeasures);
}

void AnswerTable::updateMeasure(MeasureNode &have, const MeasureNode &next)
{
    const bool changed = have.row != next.row;
    have.row = next.row;
    if (have.limit > 0)
        reloadAssets(have);
    if (changed)
        rowChanged(measureIndex(have.row.target.measure));
}

void AnswerTable::reloadAssets(MeasureNode &node)
{
    const QModelIndex parent = measureIndex(node.row.target.measure);
    const QList<AnswerRow> next =
        node.row.assets ? rowsBelow(m_source, node.row.target, m_filter.openOnly, node.limit) : QList<AnswerRow>();
    merge(
        node.assets, next, parent, [](const AnswerRow &row) { return row.target.subject; },
        [this, parent](AnswerRow &have, const AnswerRow &now, int row) {
            if (std::exchange(have, now) != now)
                rowChanged(index(row, 0, parent));
        });
    const qint64 rest = next.size() < node.limit ? 0 : std::max<qint64>(0, toList(node) - next.size());
    const int last = int(node.assets.size());
    if (node.rest > 0 && rest == 0) {
        beginRemoveRows(parent, last, last);
        node.rest = 0;
        endRemoveRows();
    } else if (node.rest == 0 && rest > 0) {
        beginInsertRows(parent, last, last);
        node.rest = rest;
        endInsertRows();
    } else if (std::exchange(node.rest, rest) != rest) {
        rowChanged(index(last, 0, parent));
    }
}

qint64 AnswerTable::toList(const MeasureNode &node) const
{
    if (!node.row.assets)
        return 0;
    return m_filter.openOnly ? openCount(*node.row.assets) : node.row.assets->required();
}

void AnswerTable::showMore(const QModelIndex &index)
{
    const Place at = place(index);
    if (at.level != MoreLevel)
        return;
    MeasureNode *node = measureNode(at.measure->row.target.measure);
    const QScopedValueRollback changing(m_isChanging, true);
    node->limit *= 10;
    reloadAssets(*node);
}

const AnswerRow *AnswerTable::row(const QModelIndex &index) const
{
    const Place at = place(index);
    if (at.level == MeasureLevel)
        return &at.measure->row;
    return at.level == AssetLevel ? &at.measure->assets[at.asset] : nullptr;
}

QList<AnswerTarget> AnswerTable::targets(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (const AnswerRow *answer = row(index))
        return {answer->target};
    QList<AnswerTarget> all;
    const Place at = place(index);
    if (at.level != CategoryLevel)
        return {};
    for (const MeasureNode &node : at.category->measures)
        all.append(node.row.target);
    return all;
}

QModelIndex AnswerTable::indexOf(const AnswerTarget &target) const
{
    const auto found = find(target.measure);
    if (!found)
        return {};
    const QModelIndex measure = measureIndex(target.measure);
    if (target.subject == m_subject)
        return measure;
    const QList<AnswerRow> &assets = m_categories[size_t(found->first)].measures[size_t(found->second)].assets;
    for (int row = 0; row < assets.size(); ++row) {
        if (assets[row].target == target)
            return index(row, 0, measure);
    }
    return {};
}

std::optional<std::pair<int, int>> AnswerTable::find(Ordinal measure) const
{
    for (size_t category = 0; category < m_categories.size(); ++category) {
        const auto &measures = m_categories[category].measures;
        for (size_t row = 0; row < measures.size(); ++row) {
            if (measures[row].row.target.measure == measure)
                return std::pair(int(category), int(row));
        }
    }
    return {};
}

AnswerTable::MeasureNode *AnswerTable::measureNode(Ordinal measure)
{
    const auto found = find(measure);
    return found ? &m_categories[size_t(found->first)].measures[size_t(found->second)] : nullptr;
}

const Measure *AnswerTable::measureOf(Ordinal measure) const
{
    if (!m_source.now || measure < 0 || measure >= m_source.now->measures.size())
        return nullptr;
    return m_source.profile->measure(m_source.now->measures[measure]);
}

QModelIndex AnswerTable::measureIndex(Ordinal measure, int column) const
{
    const auto found = find(measure);
    if (!found)
        return {};
    return createIndex(found->second, column, ofMeasures + quintptr(m_categories[size_t(found->first)].category));
}

void AnswerTable::rowChanged(const QModelIndex &first)
{
    emit dataChanged(first, first.siblingAtColumn(columns - 1));
}

} // namespace daicho
