// SPDX-License-Identifier: GPL-3.0-or-later
// What views ask of AnswerTable: structure, texts, tips. How it comes to its rows is in answertable.cpp.
#include "tables/answertable.h"

#include "core/wareki.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace daicho
{

namespace
{

constexpr int page = 100; // assets looked up when a measure is expanded

constexpr std::array<const char *, AnswerTable::columns> headers{
    QT_TRANSLATE_NOOP("daicho::AnswerTable", "Measure"),
    QT_TRANSLATE_NOOP("daicho::AnswerTable", "Clause"),
    QT_TRANSLATE_NOOP("daicho::AnswerTable", "State"),
    QT_TRANSLATE_NOOP("daicho::AnswerTable", "Subjects"),
    QT_TRANSLATE_NOOP("daicho::AnswerTable", "Answered by"),
    QT_TRANSLATE_NOOP("daicho::AnswerTable", "Reason"),
    QT_TRANSLATE_NOOP("daicho::AnswerTable", "Evidence"),
    QT_TRANSLATE_NOOP("daicho::AnswerTable", "Responsible post"),
    QT_TRANSLATE_NOOP("daicho::AnswerTable", "Due"),
    QT_TRANSLATE_NOOP("daicho::AnswerTable", "Exception until"),
};

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

QFont bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

AnswerTable::Place AnswerTable::place(const QModelIndex &index) const
{
    if (index.internalId() == ofCategories)
        return {CategoryLevel, &m_categories[size_t(index.row())], nullptr, -1};
    if (index.internalId() < ofAssets) {
        const int key = int(index.internalId() - ofMeasures);
        const auto found = std::ranges::find(m_categories, key, &CategoryNode::category);
        return {MeasureLevel, &*found, &found->measures[size_t(index.row())], -1};
    }
    const auto [category, measure] = *find(Ordinal(index.internalId() - ofAssets));
    const CategoryNode &node = m_categories[size_t(category)];
    const MeasureNode &of = node.measures[size_t(measure)];
    return {index.row() < of.assets.size() ? AssetLevel : MoreLevel, &node, &of, index.row()};
}

QModelIndex AnswerTable::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, ofCategories);
    const Place above = place(parent);
    if (above.level == CategoryLevel)
        return createIndex(row, column, ofMeasures + quintptr(above.category->category));
    return createIndex(row, column, ofAssets + quintptr(above.measure->row.target.measure));
}

QModelIndex AnswerTable::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofCategories)
        return {};
    if (index.internalId() >= ofAssets)
        return measureIndex(Ordinal(index.internalId() - ofAssets));
    const int key = int(index.internalId() - ofMeasures);
    const auto found = std::ranges::find(m_categories, key, &CategoryNode::category);
    return createIndex(int(found - m_categories.begin()), 0, ofCategories);
}

int AnswerTable::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_categories.size());
    if (parent.column() != 0)
        return 0;
    const Place at = place(parent);
    if (at.level == CategoryLevel)
        return int(at.category->measures.size());
    return at.level == MeasureLevel ? at.measure->rows() : 0;
}

int AnswerTable::columnCount(const QModelIndex &) const
{
    return columns;
}

bool AnswerTable::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || awaitsLook(parent);
}

bool AnswerTable::canFetchMore(const QModelIndex &parent) const
{
    return !m_isChanging && awaitsLook(parent);
}

/// A measure that assets need, and that nobody expanded yet.
bool AnswerTable::awaitsLook(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.column() != 0)
        return false;
    const Place at = place(parent);
    return at.level == MeasureLevel && at.measure->limit == 0 && toList(*at.measure) > 0;
}

void AnswerTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QScopedValueRollback changing(m_isChanging, true);
    MeasureNode *node = measureNode(place(parent).measure->row.target.measure);
    node->limit = page;
    reloadAssets(*node);
}

QVariant AnswerTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place at = place(index);
    const AnswerRow *answer = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(at, index.column());
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(tip(at, index.column()));
    case Qt::FontRole:
        return at.level == CategoryLevel ? QVariant(bold()) : QVariant();
    case Qt::ForegroundRole:
        return answer && index.column() == Due && isOverdue(*answer) ? QVariant(QColor(0xd3, 0x3f, 0x35)) : QVariant();
    case StandingRole:
        return answer && answer->standing ? QVariant(int(*answer->standing)) : QVariant();
    case CountsRole:
        if (!answer || !answer->assets)
            return {};
        return QVariant::fromValue(QList<qint64>(answer->assets->by.begin(), answer->assets->by.end()));
    case LevelRole:
        return int(at.level);
    default:
        return {};
    }
}

QVariant AnswerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || role != Qt::DisplayRole)
        return {};
    return tr(headers[size_t(section)]);
}

QString AnswerTable::text(const Place &place, int column) const
{
    switch (place.level) {
    case MeasureLevel:
        return text(place.measure->row, column);
    case AssetLevel:
        return text(place.measure->assets[place.asset], column);
    case MoreLevel:
        return column == Wording ? tr("… and %1 more").arg(number(place.measure->rest)) : QString();
    case CategoryLevel:
        break;
    }
    const Category &category = m_source.profile->categories[place.category->category];
    return column == Wording ? category.id + u' ' + category.label.in(m_language) : QString();
}

QString AnswerTable::text(const AnswerRow &row, int column) const
{
    const bool isAsset = row.target.subject != m_subject;
    switch (column) {
    case Wording:
        return isAsset ? subjectName(*m_source.now, *m_source.profile, m_language, row.target.subject)
                       : measureOf(row.target.measure)->label.in(m_language);
    case Source:
        return isAsset ? QString() : measureOf(row.target.measure)->source;
    case State:
        return row.standing ? standingText(*row.standing) : tr("Differs");
    case Assets:
        return row.assets ? tr("%1 of %2").arg(number((*row.assets)[Standing::Done]), number(row.assets->required()))
                          : QString();
    case From:
        return from(row);
    case Reason:
        return row.note.reason;
    case Evidence:
        return row.note.evidence;
    case Responsible:
        return m_source.now->postTitle(row.note.responsible);
    case Due:
        return date(row.note.due);
    case ExceptionUntil:
        return exception(row);
    default:
        return {};
    }
}

QString AnswerTable::from(const AnswerRow &row) const
{
    if (!row.answeredBy)
        return row.assets && row.standing != Standing::Unanswered ? tr("Zone or one by one") : QString();
    if (*row.answeredBy == row.target.subject)
        return row.assets ? tr("Itself, for all") : tr("Itself");
    return row.answeredBy->unit == Unit::Department ? tr("Department") : tr("Zone");
}

QString AnswerTable::exception(const AnswerRow &row) const
{
    if (!row.exception)
        return {};
    const QString until = date(row.exception->expires);
    return row.exception->isValidOn(m_source.day) ? until : tr("%1 (expired)").arg(until);
}

bool AnswerTable::isOverdue(const AnswerRow &row) const
{
    return row.isOpen() && !row.note.due.isUnknown() && row.note.due.last() < m_source.day;
}

QString AnswerTable::date(PartialDate date) const
{
    return m_language == u"en" ? date.iso() : wareki(date);
}

QString AnswerTable::tip(const Place &place, int column) const
{
    if (place.level == MoreLevel)
        return tr("Double-click, or press Enter, to see more.");
    if (column != Assets || place.level != MeasureLevel || !place.measure->row.assets)
        return text(place, column);
    QStringList lines;
    for (int standing = 0; standing < standingCount; ++standing) {
        const qint64 count = (*place.measure->row.assets)[Standing(standing)];
        lines << tr("%1: %2").arg(standingText(Standing(standing)), number(count));
    }
    return lines.join(u'\n');
}

} // namespace daicho
