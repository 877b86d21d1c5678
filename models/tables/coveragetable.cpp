// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/coveragetable.h"

#include "policy/percent.h"
#include "tables/answertable.h"
#include "tables/assetnames.h"

#include <QFont>
#include <QLocale>

namespace daicho
{

namespace
{

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// The header of a category: its number, and its name on lines short enough for a narrow column.
QString broken(const QString &label)
{
    static constexpr int width = 6;
    static constexpr int most = 3;
    QStringList lines;
    if (label.contains(u' '))
        return QString(label).replace(u' ', u'\n');
    for (qsizetype at = 0; at < label.size(); at += width)
        lines.append(label.mid(at, width));
    if (lines.size() <= most)
        return lines.join(u'\n');
    lines.resize(most);
    lines.last().chop(1);
    return lines.join(u'\n') + u'…';
}

} // namespace

CoverageTable::CoverageTable(QObject *parent) : QAbstractTableModel(parent) {}

void CoverageTable::show(SnapshotPtr now, ProfilePtr profile, std::shared_ptr<const Coverage> coverage)
{
    const QString language = AssetNames::language();
    const bool isSameShape = m_coverage && coverage && m_profile == profile && m_language == language &&
                             std::ranges::equal(m_coverage->departments, coverage->departments, {},
                                                &CoverageLine::department, &CoverageLine::department);
    if (!isSameShape)
        beginResetModel();
    m_now = std::move(now);
    m_profile = std::move(profile);
    m_coverage = std::move(coverage);
    m_language = language;
    m_names.clear();
    for (size_t i = 0; m_coverage && i < m_coverage->departments.size(); ++i)
        m_names.append(m_now->departmentName(m_coverage->departments[i].department));
    if (!isSameShape)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CoverageTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_coverage ? 0 : int(m_coverage->departments.size()) + 2;
}

int CoverageTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_coverage ? 0 : firstCategory + categoryCount() + 1 + standingCount;
}

std::optional<Id> CoverageTable::departmentAt(int row) const
{
    if (isTotal(row))
        return std::nullopt;
    return isBody(row) ? Id() : lineAt(row).department;
}

int CoverageTable::rowOf(Id department) const
{
    for (int row = 1; row < rowCount(); ++row) {
        if (departmentAt(row) == department)
            return row;
    }
    return -1;
}

QString CoverageTable::categoryAt(int column) const
{
    return isCategory(column) ? m_profile->categories[column - firstCategory].id : QString();
}

std::optional<Standing> CoverageTable::standingAt(int column) const
{
    const int first = firstCategory + categoryCount() + 1;
    if (column < first || column >= first + standingCount)
        return std::nullopt;
    return Standing(column - first);
}

QString CoverageTable::bodyText(const QString &bodyName)
{
    return tr("%1 (the body itself)").arg(bodyName);
}

QString CoverageTable::shareText(const Counts &counts)
{
    if (counts.required() == 0)
        return u"—"_qs;
    return u"%1/%2"_qs.arg(number(counts[Standing::Done]), number(counts.required() - counts[Standing::NotApplicable]));
}

const CoverageLine &CoverageTable::lineAt(int row) const
{
    if (isTotal(row))
        return m_coverage->total;
    return isBody(row) ? m_coverage->body : m_coverage->departments[size_t(row) - 1];
}

QString CoverageTable::nameAt(int row) const
{
    if (isTotal(row))
        return tr("Everything");
    return isBody(row) ? bodyText(m_now->bodyName) : m_names[row - 1];
}

const Counts &CoverageTable::countsAt(int row, int column) const
{
    const CoverageLine &line = lineAt(row);
    return isCategory(column) ? line.categories[size_t(column - firstCategory)] : line.all;
}

QString CoverageTable::text(int row, int column) const
{
    if (column == Name)
        return nameAt(row);
    const Counts &counts = countsAt(row, column);
    if (const std::optional<Standing> standing = standingAt(column))
        return number(counts[*standing]);
    if (isRequiredCount(column))
        return number(counts.required());
    return counts.required() == 0 ? u"—"_qs : u"%1  %2"_qs.arg(shareText(counts), ratioText(counts));
}

QString CoverageTable::tip(int row, int column) const
{
    if (column == Name)
        return nameAt(row);
    const Counts &counts = countsAt(row, column);
    QStringList lines{isCategory(column) ? tr("%1, %2").arg(nameAt(row), headerTip(column)) : nameAt(row)};
    if (counts.required() == 0) {
        lines.append(tr("The policy requires nothing here."));
        return lines.join(u'\n');
    }
    lines.append(tr("Coverage %1 = done %2 ÷ (required %3 − not applicable %4)")
                     .arg(ratioText(counts), number(counts[Standing::Done]), number(counts.required()),
                          number(counts[Standing::NotApplicable])));
    for (int standing = 0; standing < standingCount; ++standing)
        lines.append(
            tr("%1: %2").arg(AnswerTable::standingText(Standing(standing)), number(counts[Standing(standing)])));
    return lines.join(u'\n');
}

QString CoverageTable::header(int column) const
{
    if (column == Name)
        return tr("Department");
    if (column == Ratio)
        return tr("Coverage");
    if (isCategory(column)) {
        const Category &category = m_profile->categories[column - firstCategory];
        return category.id + u'\n' + broken(category.label.in(m_language));
    }
    return headerTip(column);
}

QString CoverageTable::headerTip(int column) const
{
    if (isCategory(column)) {
        const Category &category = m_profile->categories[column - firstCategory];
        return category.id + u' ' + category.label.in(m_language);
    }
    if (isRequiredCount(column))
        return tr("Required");
    const std::optional<Standing> standing = standingAt(column);
    return standing ? AnswerTable::standingText(*standing) : header(column);
}

QVariant CoverageTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const bool hasRatio = column == Ratio || isCategory(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == Name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return isTotal(row) ? QVariant(font) : QVariant();
    }
    case CountsRole:
        return hasRatio ? QVariant::fromValue(countsAt(row, column)) : QVariant();
    case ShareRole: {
        const std::optional<double> ratio = countsAt(row, column).ratio();
        return hasRatio && ratio ? QVariant(*ratio) : QVariant();
    }
    case SortRole:
        if (column == Name)
            return row;
        if (hasRatio)
            return countsAt(row, column).ratio().value_or(2);
        return isRequiredCount(column) ? countsAt(row, column).required() : countsAt(row, column)[*standingAt(column)];
    default:
        return {};
    }
}

QVariant CoverageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return header(section);
    if (role == Qt::ToolTipRole)
        return headerTip(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Name ? Qt::AlignLeft | Qt::AlignVCenter
                                                   : Qt::AlignHCenter | Qt::AlignVCenter);
    return {};
}

} // namespace daicho
