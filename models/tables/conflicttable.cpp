// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/conflicttable.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

Decision sideOf(int column)
{
    return column == ConflictTable::Ours     ? Decision::Ours
           : column == ConflictTable::Theirs ? Decision::Theirs
                                             : Decision::Open;
}

/// Nothing there is something to decide, too: it has to be seen.
QString shown(const QString &text)
{
    return text.isEmpty() ? ConflictTable::tr("(empty)") : QString(text).replace(u'\n', u' ');
}

} // namespace

void ConflictTable::show(QList<MergeConflict> conflicts, const QList<Decision> &decisions)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    m_decisions = decisions;
    m_decisions.resize(m_conflicts.size(), Decision::Open);
    endResetModel();
}

void ConflictTable::decide(int row, Decision decision)
{
    m_decisions[row] = decision;
    emit dataChanged(index(row, Ours), index(row, Theirs));
    emit decided();
}

void ConflictTable::decideAll(Decision decision)
{
    if (m_conflicts.isEmpty())
        return;
    m_decisions.fill(decision);
    emit dataChanged(index(0, Ours), index(rowCount() - 1, Theirs));
    emit decided();
}

int ConflictTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

int ConflictTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ConflictTable::text(const QModelIndex &index) const
{
    const MergeConflict &conflict = m_conflicts[index.row()];
    switch (index.column()) {
    case Subject:
        return conflict.subject;
    case Field:
        return conflict.field;
    case Base:
        return shown(conflict.base);
    case Ours:
        return shown(conflict.ours);
    case Theirs:
        return shown(conflict.theirs);
    default:
        return {};
    }
}

QVariant ConflictTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(text(index));
    const Decision side = sideOf(index.column());
    if (role == Qt::CheckStateRole && side != Decision::Open)
        return int(m_decisions[index.row()] == side ? Qt::Checked : Qt::Unchecked);
    return {};
}

QVariant ConflictTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Of what");
    case Field:
        return tr("Field");
    case Base:
        return tr("When handed out");
    case Ours:
        return tr("In the registry now");
    case Theirs:
        return tr("As handed in");
    default:
        return {};
    }
}

Qt::ItemFlags ConflictTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return sideOf(index.column()) == Decision::Open ? flags : flags | Qt::ItemIsUserCheckable;
}

bool ConflictTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || sideOf(index.column()) == Decision::Open)
        return false;
    decide(index.row(), value.toInt() == Qt::Checked ? sideOf(index.column()) : Decision::Open);
    return true;
}

namespace
{

/// Values from files may be long and hold anything.
template <typename Row>
Column<Row> texts(const QString &id, const QString &header, QString Row::*text)
{
    return {id,
            header,
            [text](const Row &row) { return QString(row.*text).replace(u'\n', u' '); },
            nullptr,
            Qt::AlignLeft | Qt::AlignVCenter,
            [text](const Row &row) {
                return (row.*text).isEmpty() ? QString() : Qt::convertFromPlainText(row.*text);
            }};
}

} // namespace

QList<MergedField> takenRows(const MergePlan &plan)
{
    QList<MergedField> rows;
    for (qsizetype i = 0; i < plan.added.size(); ++i) {
        QStringList lines;
        for (const FilledField &filled : plan.addedFields.value(i))
            lines << ConflictTable::tr("%1: %2").arg(filled.field, filled.value);
        rows.append({plan.added[i], ConflictTable::tr("new asset"), {}, lines.join(u'\n')});
    }
    return rows + plan.taken;
}

QList<Column<MergedField>> takenColumns()
{
    return {texts(u"subject"_s, ConflictTable::tr("Of what"), &MergedField::subject),
            texts(u"field"_s, ConflictTable::tr("Field"), &MergedField::field),
            texts(u"before"_s, ConflictTable::tr("Before"), &MergedField::before),
            texts(u"after"_s, ConflictTable::tr("After"), &MergedField::after)};
}

QList<MergeRefusal> refusedRows(const MergePlan &plan)
{
    QList<MergeRefusal> rows = plan.refused;
    for (const QString &removal : plan.removals)
        rows.append({removal, ConflictTable::tr("The department removed it. It is kept unless you have it removed.")});
    for (const QString &note : plan.notes)
        rows.append({QString(), note});
    return rows;
}

QList<Column<MergeRefusal>> refusedColumns()
{
    return {texts(u"subject"_s, ConflictTable::tr("Of what"), &MergeRefusal::subject),
            texts(u"reason"_s, ConflictTable::tr("Note"), &MergeRefusal::reason)};
}

} // namespace daicho
