// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/wheel.h"

#include <QEvent>
#include <QWidget>

namespace daicho
{

namespace
{

class WheelPasser : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void leaveWheelToScrolling(QWidget *box)
{
    box->setFocusPolicy(Qt::StrongFocus); // the wheel does not even move the focus
    box->installEventFilter(new WheelPasser(box));
}

} // namespace daicho
