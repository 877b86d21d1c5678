// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importwork.h"

#include <QThread>

namespace daicho
{

ImportWork::ImportWork(QObject *parent) : QObject(parent) {}

ImportWork::~ImportWork()
{
    cancel();
}

void ImportWork::cancel()
{
    if (!m_thread)
        return;
    m_isStopped = true;
    m_thread->wait();
    m_thread.reset();
    ++m_turn;
}

void ImportWork::start(const ImportRequest &request)
{
    cancel();
    m_isStopped = false;
    const int turn = ++m_turn;
    m_thread.reset(QThread::create([this, request, turn] { run(request, turn); }));
    m_thread->start();
}

void ImportWork::run(const ImportRequest &request, int turn)
{
    int last = -1;
    const Progress progress = [&](qint64 done, qint64 total) {
        const int permille = total > 0 ? int(done * 1000 / total) : 0;
        if (permille != std::exchange(last, permille))
            emit progressed(permille);
        return !m_isStopped;
    };
    ImportAnswer answer;
    answer.reading = request.reading;
    if (!answer.reading) {
        auto reading = readLedger(request.path, request.saved, *request.profile, progress);
        if (reading)
            answer.reading = std::make_shared<const LedgerReading>(std::move(*reading));
        else
            answer.error = reading.error();
    }
    if (answer.reading) {
        auto plan = planLedger(*answer.reading, request.department, request.now, request.profile, progress);
        if (plan)
            answer.plan = std::make_shared<const ImportPlan>(std::move(*plan));
        else
            answer.error = plan.error();
    }
    if (m_isStopped)
        return;
    const auto deliver = [this, answer, turn] {
        // An answer that was overtaken by another request is nobody's any more.
        if (turn != m_turn)
            return;
        m_thread->wait();
        m_thread.reset();
        emit answered(answer);
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

} // namespace daicho
