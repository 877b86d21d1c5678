// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/meter.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace daicho::bench
{

namespace
{

clockid_t usedClock = CLOCK_MONOTONIC;

double now()
{
    timespec time{};
    clock_gettime(usedClock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// A line of a file in /proc, its value trimmed; empty where there is no such file.
QString procValue(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    }
    return {};
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString rated(const Line &line)
{
    if (line.other.isEmpty() || line.theirs <= 0)
        return {};
    const double ratio = line.ours / line.theirs;
    QString text = ratio >= 1 ? number(ratio) + QStringLiteral(" ×") : QStringLiteral("1/") + number(1 / ratio);
    if (line.bound > 0)
        text += ratio <= line.bound ? QStringLiteral(" ✓") : QStringLiteral(" ✗");
    return text;
}

QString boundText(double bound)
{
    if (bound <= 0)
        return {};
    return bound >= 1 ? QStringLiteral("≤ %1 ×").arg(bound) : QStringLiteral("≤ 1/%1").arg(1 / bound);
}

} // namespace

void countProcessorTime()
{
    usedClock = CLOCK_PROCESS_CPUTIME_ID;
}

void leaveOutOtherThreads()
{
    if (usedClock == CLOCK_PROCESS_CPUTIME_ID)
        usedClock = CLOCK_THREAD_CPUTIME_ID;
}

double milliseconds(const std::function<void()> &prepare, const std::function<void()> &work, int times)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        prepare();
        const double start = now();
        work();
        taken.push_back(now() - start);
    }
    std::ranges::sort(taken);
    return taken[taken.size() / 2];
}

double milliseconds(const std::function<void()> &work, int times)
{
    return milliseconds([] {}, work, times);
}

double peakMemory()
{
    const QString text = procValue(QStringLiteral("/proc/self/status"), "VmHWM");
    return text.section(u' ', 0, 0).toDouble() / 1024;
}

void Report::add(const Line &line)
{
    m_lines.push_back(line);
    QString text = QStringLiteral("%1: %2 ms").arg(line.what, number(line.ours));
    if (!line.other.isEmpty())
        text += QStringLiteral(" (%1: %2 ms; %3)").arg(line.other, number(line.theirs), rated(line));
    qInfo("%s", qPrintable(text));
}

void Report::note(const QString &text)
{
    m_notes << text;
    qInfo("%s", qPrintable(text));
}

QString Report::markdown(const QString &title) const
{
    QString text =
        QStringLiteral("### %1\n\n| what | ms | beside it | ms | ratio | to reach |\n|---|--:|---|--:|--:|--:|\n")
            .arg(title);
    for (const Line &line : m_lines) {
        text += QStringLiteral("| %1%2 | %3 | %4 | %5 | %6 | %7 |\n")
                    .arg(line.what, line.remark.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(line.remark),
                         number(line.ours), line.other, line.other.isEmpty() ? QString() : number(line.theirs),
                         rated(line), boundText(line.bound));
    }
    for (const QString &each : m_notes)
        text += QStringLiteral("\n- %1").arg(each);
    return text + u'\n';
}

QString machine()
{
    const QString processor = procValue(QStringLiteral("/proc/cpuinfo"), "model name");
    const double memory = procValue(QStringLiteral("/proc/meminfo"), "MemTotal").section(u' ', 0, 0).toDouble();
    return QStringLiteral("%1 cores, %2 GiB, %3, %4")
        .arg(QThread::idealThreadCount())
        .arg(memory / 1024 / 1024, 0, 'f', 0)
        .arg(processor.isEmpty() ? QSysInfo::currentCpuArchitecture() : processor, QSysInfo::prettyProductName());
}

} // namespace daicho::bench
