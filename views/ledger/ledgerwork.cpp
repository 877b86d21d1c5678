// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerwork.h"

#include <QThread>

namespace daicho
{

LedgerWork::LedgerWork(QObject *parent) : QObject(parent) {}

LedgerWork::~LedgerWork()
{
    stop();
}

void LedgerWork::stop()
{
    if (!m_thread)
        return;
    *m_cancelled = true;
    ++m_generation; // its end may be on its way already
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
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
    stop();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread = QThread::create([work = std::move(work), told = progress(m_cancelled)] { work(told); });
    connect(m_thread, &QThread::finished, this, [this, done = std::move(done), generation = m_generation] {
        if (generation != m_generation)
            return;
        m_thread->wait();
        m_thread->deleteLater();
        m_thread = nullptr;
        done();
    });
    m_thread->start();
}

} // namespace daicho
