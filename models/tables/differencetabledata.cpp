// SPDX-License-Identifier: GPL-3.0-or-later
// What a view asks of the table of differences; what the user decides is in differencetable.cpp.
#include "tables/differencetable.h"

#include <QColor>

namespace daicho
{

namespace
{

// Half transparent, so that they tint light and dark grounds alike.
constexpr QColor changeGround(240, 170, 0, 80);
constexpr QColor newGround(40, 150, 80, 40);
constexpr QColor goneGround(120, 120, 120, 50);

} // namespace

// An index of an asset keeps 0, one of a field the row of its asset and 1.
const DifferingAsset &DifferenceTable::assetOf(const QModelIndex &index) const
{
    const size_t row = isField(index) ? size_t(index.internalId()) - 1 : size_t(index.row());
    return m_assets[m_shown[row]];
}

/// The place of the column whose field this row shows.
int DifferenceTable::fieldOf(const QModelIndex &index) const
{
    const FieldSet &fields = assetOf(index).fields;
    int left = index.row();
    for (size_t field = 0; field < fields.size(); ++field) {
        if (fields[field] && left-- == 0)
            return int(field);
    }
    return -1;
}

QModelIndex DifferenceTable::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex DifferenceTable::parent(const QModelIndex &index) const
{
    return index.isValid() && isField(index) ? createIndex(int(index.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int DifferenceTable::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.size());
    return isField(parent) || parent.column() > 0 ? 0 : int(assetOf(parent).fields.count());
}

int DifferenceTable::columnCount(const QModelIndex &) const
{
    return int(m_sides.size()) + FirstSide;
}

bool DifferenceTable::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_shown.empty();
    return !isField(parent) && parent.column() == 0 && assetOf(parent).fields.any();
}

Qt::ItemFlags DifferenceTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isDecided =
        index.column() == Name && (!isField(index) || assetOf(index).refusable[size_t(fieldOf(index))]);
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isDecided ? flags | Qt::ItemIsUserCheckable : flags;
}

QString DifferenceTable::outcome(const DifferingAsset &asset) const
{
    const Qt::CheckState state = checkState(asset);
    if (isTaken(asset) && isNameless(asset))
        return tr("Left out with its department, post or contract");
    switch (asset.sort) {
    case DifferenceSort::New:
        return state == Qt::Checked     ? tr("New")
               : state == Qt::Unchecked ? tr("New, not taken")
                                        : tr("New, taken in part");
    case DifferenceSort::Changed:
        return state == Qt::Checked     ? tr("Changed")
               : state == Qt::Unchecked ? tr("Changed, not taken")
                                        : tr("Changed, taken in part");
    case DifferenceSort::Missing:
        break;
    }
    return state == Qt::Unchecked ? tr("Not in the file, stays") : tr("Not in the file, retired");
}

/// What tells most in one line: which fields change, or what sort of asset it is.
QString DifferenceTable::summary(const DifferingAsset &asset, int side) const
{
    QStringList words;
    if (asset.sort == DifferenceSort::Changed) {
        for (size_t field = 0; side > 0 && field < columns().size(); ++field) {
            if (asset.fields[field])
                words.append(columns()[field].label);
        }
        return words.join(QStringLiteral("、"));
    }
    const auto row = m_source->row(asset, side);
    if (!row)
        return {};
    for (const Field field : {Field::Department, Field::Kind}) {
        const int place = m_source->fields().placeOf(field);
        if (const QString word = m_source->text(columns()[size_t(place)], *row); !word.isEmpty())
            words.append(word);
    }
    return words.join(QStringLiteral(" / "));
}

QString DifferenceTable::assetText(const DifferingAsset &asset, int column) const
{
    if (column == Outcome)
        return outcome(asset);
    if (column == Place)
        return m_source->place(asset);
    // Who looks at one field sees what becomes of it without opening every asset.
    if (column >= FirstSide && m_filter.field >= 0)
        return fieldText(asset, m_filter.field, column);
    if (column >= FirstSide)
        return summary(asset, column - FirstSide);
    for (int side = int(m_sides.size()) - 1; side >= 0; --side) {
        if (const auto row = m_source->row(asset, side))
            return row->string(AssetText::Number) + QStringLiteral("　") + row->string(AssetText::Name);
    }
    return {};
}

QString DifferenceTable::fieldText(const DifferingAsset &asset, int field, int column) const
{
    if (column == Name)
        return columns()[size_t(field)].label;
    if (column == Outcome)
        return isLeftOut(asset, field)          ? tr("Not taken")
               : asset.refusable[size_t(field)] ? QString()
                                                : tr("Always taken");
    if (column < FirstSide)
        return {};
    const auto row = m_source->row(asset, column - FirstSide);
    const QString value = row ? m_source->text(columns()[size_t(field)], *row) : QString();
    return value.isEmpty() && row ? tr("(blank)") : value;
}

QString DifferenceTable::text(const QModelIndex &index) const
{
    const DifferingAsset &asset = assetOf(index);
    return isField(index) ? fieldText(asset, fieldOf(index), index.column()) : assetText(asset, index.column());
}

/// What is not taken has the ground of what is gone, so that a colour means that something will be written.
QVariant DifferenceTable::ground(const QModelIndex &index) const
{
    const DifferingAsset &asset = assetOf(index);
    const bool isOfChange = asset.sort == DifferenceSort::Changed;
    if (!isField(index)) {
        if (index.column() != Outcome)
            return {};
        const bool isLeft = asset.sort == DifferenceSort::Missing || checkState(asset) == Qt::Unchecked;
        return isLeft ? goneGround : isOfChange ? changeGround : newGround;
    }
    if (index.column() <= FirstSide)
        return {};
    if (isLeftOut(asset, fieldOf(index)))
        return goneGround;
    return isOfChange ? QVariant(changeGround) : QVariant();
}

QVariant DifferenceTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_source)
        return {};
    const DifferingAsset &asset = assetOf(index);
    switch (role) {
    case SortRole:
        return int(asset.sort);
    case Qt::DisplayRole:
        return text(index).replace(u'\n', u' ');
    case Qt::ToolTipRole:
        // Tool tips take markup where they find it; what stands in a ledger is text.
        return text(index).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    case Qt::TextAlignmentRole:
        return index.column() == Place ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Name)
            return {};
        if (!isField(index))
            return checkState(asset);
        if (!asset.refusable[size_t(fieldOf(index))])
            return {};
        return isLeftOut(asset, fieldOf(index)) ? Qt::Unchecked : Qt::Checked;
    case Qt::BackgroundRole:
        return ground(index);
    default:
        return {};
    }
}

bool DifferenceTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool isTaken = value.toInt() != Qt::Unchecked;
    const DifferingAsset &asset = assetOf(index);
    if (isField(index))
        decideField(asset, fieldOf(index), isTaken);
    else if (isTaken && checkState(asset) == Qt::PartiallyChecked)
        takeFields(asset);
    else
        setTaken(asset, isTaken);
    changed(isField(index) ? index.parent() : index);
    emit decided();
    return true;
}

void DifferenceTable::changed(const QModelIndex &asset)
{
    const int last = columnCount() - 1;
    emit dataChanged(asset.siblingAtColumn(0), asset.siblingAtColumn(last));
    const QModelIndex parent = asset.siblingAtColumn(0);
    if (const int fields = rowCount(parent); fields > 0)
        emit dataChanged(index(0, 0, parent), index(fields - 1, last, parent));
}

QVariant DifferenceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (section) {
    case Name:
        return tr("Asset and field");
    case Outcome:
        return tr("Result");
    case Place:
        return tr("Row");
    default:
        return m_sides[section - FirstSide];
    }
}

} // namespace daicho
