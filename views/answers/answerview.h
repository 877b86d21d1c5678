// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer.h"

#include <QTreeView>

#include <functional>

namespace daicho
{

/// The tree of measures under the keyboard: 1 to 5 set a status, Delete takes the answer away, Enter asks for details.
/// The arrow keys pass over the headings of open categories, which stand for all that is below them.
class AnswerView : public QTreeView
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);

    /// Has the rows change. Where that takes all selected ones away (what is done is not open), the next one below is
    /// selected, else the next above.
    void keepPlace(const std::function<void()> &change);
    /// Selects the next measure or asset below the current one, where there is one.
    void goOn();

    /// What the key with this digit answers, in the order of the buttons: done, partly, not done, not applicable, none.
    static std::optional<Status> statusOfKey(int key);

signals:
    void statusWanted(daicho::Status status);
    void detailsWanted();
    /// The state of the current row was clicked, or its menu was asked for.
    void menuWanted(const QPoint &at);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace daicho
