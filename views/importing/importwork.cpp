// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importwork.h"

#include "exchange/readingcounts.h"

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

Progress ImportWork::progress()
{
    return [this, last = -1](qint64 done, qint64 total) mutable {
        const int permille = total > 0 ? int(done * 1000 / total) : 0;
        if (permille != std::exchange(last, permille))
            emit progressed(permille);
        return !m_isStopped;
    };
}

namespace
{

/// Reads the file; what was remembered of its layout is applied to what is found at first.
void read(const ImportRequest &request, const Progress &progress, ImportAnswer &answer)
{
    auto reading = readLedger(request.path, request.saved, *request.profile, progress);
    if (reading && request.isFirst) {
        for (const SheetReading &sheet : reading->sheets) {
            answer.layouts.append(layoutKey(request.profile->id, sheet));
            answer.found.push_back(sheet.mapping);
        }
        const auto known = mappingOf(*reading, request.layouts, *request.profile);
        auto again = known ? readLedger(request.path, *known, *request.profile, progress) : reading;
        answer.isRemembered = known && again;
        if (again)
            reading = std::move(again);
    }
    if (reading)
        answer.reading = std::make_shared<const LedgerReading>(std::move(*reading));
    else
        answer.error = reading.error();
}

void planOtherForm(const ImportRequest &request, const Progress &progress, ImportAnswer &answer)
{
    auto made = planForm(*answer.reading, request.now, request.profile, progress);
    if (made)
        answer.form = std::make_shared<const FormPlan>(std::move(*made));
    else
        answer.error = made.error();
}

void plan(const ImportRequest &request, const Progress &progress, ImportAnswer &answer)
{
    if (answer.reading->holdsOtherForm())
        return planOtherForm(request, progress, answer);
    auto made = planLedger(*answer.reading, request.department, request.now, request.profile, progress);
    if (!made) {
        answer.error = made.error();
        return;
    }
    answer.plan = std::make_shared<const ImportPlan>(std::move(*made));
    answer.cellsRead = countReadings(*answer.reading, progress);
    answer.differences = std::make_shared<ImportDifferences>(answer.plan, request.profile);
}

} // namespace

void ImportWork::run(const ImportRequest &request, int turn)
{
    ImportAnswer answer;
    answer.reading = request.reading;
    if (!answer.reading)
        read(request, progress(), answer);
    if (answer.reading)
        plan(request, progress(), answer);
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
