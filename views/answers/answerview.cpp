// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/answerview.h"

#include "tables/answertable.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace daicho
{

namespace
{

/// Whether the row is one that is answered, not a heading.
bool isAnswered(const QModelIndex &index)
{
    const int level = index.data(AnswerTable::LevelRole).toInt();
    return level == AnswerTable::MeasureLevel || level == AnswerTable::AssetLevel;
}

} // namespace

AnswerView::AnswerView(QWidget *parent) : QTreeView(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuWanted(viewport()->mapToGlobal(at)); });
}

void AnswerView::keepPlace(const std::function<void()> &change)
{
    QList<QPersistentModelIndex> next;
    const auto add = [&next](const QModelIndex &index) {
        if (isAnswered(index))
            next.append(index);
    };
    const bool hadSelection = selectionModel()->hasSelection();
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    for (QModelIndex index = current; hadSelection && index.isValid(); index = indexBelow(index))
        add(index);
    for (QModelIndex index = current; hadSelection && index.isValid(); index = indexAbove(index))
        add(index);
    change();
    const auto there = std::ranges::find_if(next, [](const QPersistentModelIndex &index) { return index.isValid(); });
    if (there != next.end() && !selectionModel()->hasSelection())
        setCurrentIndex(*there);
}

void AnswerView::goOn()
{
    QModelIndex next = indexBelow(currentIndex());
    while (next.isValid() && !isAnswered(next))
        next = indexBelow(next);
    if (next.isValid())
        setCurrentIndex(next);
}

QModelIndex AnswerView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QTreeView::moveCursor(action, modifiers);
    const auto isOpenHeading = [this](const QModelIndex &index) {
        return index.data(AnswerTable::LevelRole).toInt() == AnswerTable::CategoryLevel && isExpanded(index);
    };
    if (action != MoveUp && action != MoveDown)
        return next;
    while (next.isValid() && isOpenHeading(next.siblingAtColumn(0)))
        next = action == MoveUp ? indexAbove(next) : indexBelow(next);
    return next.isValid() ? next : currentIndex();
}

std::optional<Status> AnswerView::statusOfKey(int key)
{
    switch (key) {
    case Qt::Key_1:
        return Status::Done;
    case Qt::Key_2:
        return Status::Partial;
    case Qt::Key_3:
        return Status::NotDone;
    case Qt::Key_4:
        return Status::NotApplicable;
    case Qt::Key_5:
    case Qt::Key_Delete:
        return Status::Unanswered;
    default:
        return {};
    }
}

void AnswerView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (const std::optional<Status> status = statusOfKey(event->key()); status && isPlain) {
        emit statusWanted(*status);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit detailsWanted();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void AnswerView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (isPlain && index.isValid() && index.column() == AnswerTable::State && isAnswered(index))
        emit menuWanted(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void AnswerView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit detailsWanted();
}

void AnswerView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(AnswerTable::LevelRole).toInt() == AnswerTable::CategoryLevel)
        painter->fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
    QTreeView::drawRow(painter, option, index);
}

} // namespace daicho
