// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/backgroundwork.h"

#include <QThread>

#include <utility>

namespace daicho
{

BackgroundWork::BackgroundWork(QObject *parent) : QObject(parent) {}

BackgroundWork::~BackgroundWork()
{
    if (!m_thread)
        return;
    *m_cancelled = true;
    m_thread->wait();
    delete m_thread;
}

void BackgroundWork::cancel()
{
    m_next.reset();
    if (m_thread)
        *m_cancelled = true;
}

/// Told from the other thread: passes on every thousandth once.
Progress BackgroundWork::progress()
{
    return [this, cancelled = m_cancelled, last = -1](qint64 done, qint64 total) mutable {
        const int permille = total > 0 ? int(done * 1000 / total) : 0;
        if (permille != last && !*cancelled)
            emit progressed(permille);
        last = permille;
        return !*cancelled;
    };
}

void BackgroundWork::start(std::function<void(const Progress &)> work, std::function<void()> done)
{
    Job job{std::move(work), std::move(done)};
    if (!m_thread)
        return run(std::move(job));
    *m_cancelled = true;
    m_next = std::move(job);
}

void BackgroundWork::run(Job job)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread = QThread::create([work = std::move(job.work), told = progress()] { work(told); });
    connect(m_thread, &QThread::finished, this, [this, done = std::move(job.done)] { finish(done); });
    m_thread->start();
}

void BackgroundWork::finish(const std::function<void()> &done)
{
    m_thread->wait();
    std::exchange(m_thread, nullptr)->deleteLater();
    if (m_next)
        run(*std::exchange(m_next, std::nullopt));
    else
        done();
}

} // namespace daicho
