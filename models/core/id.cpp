// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace daicho
{

namespace
{
constexpr int counterBits = 21;
constexpr qint64 epoch = 1577836800000; // 2020-01-01T00:00:00Z in milliseconds
} // namespace

std::optional<Id> Id::from(QStringView text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value <= 0)
        return std::nullopt;
    return Id{value};
}

Id newId()
{
    static std::mutex mutex;
    static qint64 last = 0;
    const std::lock_guard lock(mutex);
    const qint64 now = (QDateTime::currentMSecsSinceEpoch() - epoch) << counterBits;
    // A clock that was set back must not make an id twice: go on from the last one then.
    if ((now >> counterBits) > (last >> counterBits))
        last = now | qint64(QRandomGenerator::global()->bounded(1 << (counterBits - 1)));
    else
        ++last;
    return Id{last};
}

} // namespace daicho
