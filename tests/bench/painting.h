// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace daicho::bench
{

/// Knows whether a widget was painted, so that no time is measured up to a picture that was never drawn.
class Painting : public QObject
{
public:
    void watch(QWidget *widget) { widget->installEventFilter(this); }
    /// Lets the program paint what it has to; ends it when it painted nothing.
    void finish()
    {
        m_painted = false;
        constexpr int most = 100;
        for (int i = 0; i < most && !m_painted; ++i)
            QCoreApplication::processEvents();
        if (!m_painted)
            qFatal("nothing was painted");
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

} // namespace daicho::bench
