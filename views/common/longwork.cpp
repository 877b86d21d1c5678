// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/longwork.h"

#include <QApplication>
#include <QProgressDialog>

namespace daicho
{

namespace
{

int underWay = 0;

} // namespace

LongWork::LongWork(QWidget *parent, const QString &title)
    : m_dialog(std::make_unique<QProgressDialog>(title, QCoreApplication::translate("daicho::LongWork", "Cancel"), 0,
                                                 1000, parent))
{
    m_dialog->setObjectName(u"longWork");
    m_dialog->setWindowModality(Qt::ApplicationModal);
    m_dialog->setWindowTitle(QApplication::applicationDisplayName());
    m_dialog->setMinimumDuration(500);
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
    m_dialog->setMinimumWidth(360);
    ++underWay;
    QApplication::setOverrideCursor(Qt::BusyCursor);
    m_sinceShown.start();
}

LongWork::~LongWork()
{
    --underWay;
    QApplication::restoreOverrideCursor();
}

bool LongWork::isUnderWay()
{
    return underWay > 0;
}

Progress LongWork::progress()
{
    return [this](qint64 done, qint64 total) {
        return report(done, total);
    };
}

bool LongWork::report(qint64 done, qint64 total)
{
    constexpr qint64 frame = 40; // ms; oftener nobody sees it, and painting costs time that the work needs
    if (m_sinceShown.elapsed() < frame)
        return !m_dialog->wasCanceled();
    m_sinceShown.restart();
    if (total > 0)
        m_dialog->setValue(int(done * 1000 / total));
    QApplication::processEvents(m_dialog->isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
    return !m_dialog->wasCanceled();
}

} // namespace daicho
