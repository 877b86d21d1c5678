// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace daicho
{

/// Long work on a thread of its own, one at a time: new work cancels what is under way and begins when that has come
/// to its end, so that quick edits do not fill every core and the memory. The window never waits; going away does.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override;

    /// Runs `work` on the other thread, then `done` on this one; `done` is left out when newer work takes its place.
    void start(std::function<void(const Progress &)> work, std::function<void()> done);
    /// Makes the work's Progress answer false and forgets what was to come next; `done` still comes.
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(int permille);

private:
    struct Job {
        std::function<void(const Progress &)> work;
        std::function<void()> done;
    };
    void run(Job job);
    void finish(const std::function<void()> &done);
    Progress progress();

    QThread *m_thread = nullptr;
    std::optional<Job> m_next;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace daicho
