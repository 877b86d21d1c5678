// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace daicho
{

/// Long work on a thread of its own. Starting new work cancels what was under way and leaves it to run out, because
/// the window must not wait for it; going away waits.
class LedgerWork : public QObject
{
    Q_OBJECT

public:
    explicit LedgerWork(QObject *parent = nullptr);
    ~LedgerWork() override;

    /// Runs `work` on the other thread, then `done` on this one; `done` is left out when new work was started.
    void start(std::function<void(const Progress &)> work, std::function<void()> done);
    /// Makes the work's Progress answer false; `done` still comes.
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(int permille);

private:
    void abandon();
    Progress progress(const std::shared_ptr<std::atomic<bool>> &cancelled);

    QThread *m_thread = nullptr;
    QList<QThread *> m_abandoned; ///< cancelled, not at their end yet
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace daicho
