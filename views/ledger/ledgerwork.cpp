// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerwork.h"

#include <QThread>

#include <utility>

namespace daicho
{

LedgerWork::LedgerWork(QObject *parent) : QObject(parent) {}

LedgerWork::~LedgerWork()
{
    abandon();
    for (QThread *thread : std::as_const(m_abandoned)) {
        thread->wait();
        delete thread;
    }
}

void LedgerWork::abandon()
{
    if (!m_thread)
        return;
    *m_cancelled = true;
    m_abandoned.append(std::exchange(m_thread, nullptr));
}

void LedgerWork::cancel()
{
    if (m_thread)
        *m_cancelled = true;
}

/// Told from the other thread: passes on every thousandth once.
Progress LedgerWork::progress(const std::shared_ptr<std::atomic<bool>> &cancelled)
{
    return [this, cancelled, last = -1](qint64 done, qint64 total) mutable {
        const int permille = total > 0 ? int(done * 1000 / total) : 0;
        if (permille != last && !*cancelled)
            emit progressed(permille);
        last = permille;
        return !*cancelled;
    };
}

void LedgerWork::start(std::function<void(const Progress &)> work, std::function<void()> done)
{
    abandon();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread = QThread::create([work = std::move(work), told = progress(m_cancelled)] { work(told); });
    connect(m_thread, &QThread::finished, this, [this, done = std::move(done), thread = m_thread] {
        thread->wait();
        thread->deleteLater();
        if (m_abandoned.removeOne(thread))
            return;
        m_thread = nullptr;
        done();
    });
    m_thread->start();
}

} // namespace daicho
