// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace daicho::bench
{

/// From now on processor time is counted instead of time, for a machine that others use meanwhile: of all threads.
void countProcessorTime();
/// Where processor time is counted: of this thread alone, when others work beside it that nobody waits for.
void leaveOutOtherThreads();

/// Milliseconds that one call takes; the median of several where `times` is more than one.
double milliseconds(const std::function<void()> &work, int times = 1);

/// The same, with something to prepare before each call, which is not timed.
double milliseconds(const std::function<void()> &prepare, const std::function<void()> &work, int times);

/// Largest resident memory of this process so far, in MiB.
double peakMemory();

/// One line of the result: what was done, how long it took, and what the same takes without Daicho.
struct Line {
    QString what;
    double ours = 0;     ///< ms
    QString other;       ///< what it is compared with; empty: nothing
    double theirs = 0;   ///< ms
    double bound = 0;    ///< ours ÷ theirs has to stay below this; 0: no bound
    QString remark;
};

/// Collects lines and prints them as a Markdown table.
class Report
{
public:
    void add(const Line &line);
    void note(const QString &text);
    QString markdown(const QString &title) const;
    const std::vector<Line> &lines() const { return m_lines; }
    const QStringList &notes() const { return m_notes; }

private:
    std::vector<Line> m_lines;
    QStringList m_notes;
};

/// Cores, memory and processor of this machine, as far as the system says.
QString machine();

} // namespace daicho::bench
