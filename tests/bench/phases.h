// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/meter.h"

namespace daicho::bench
{

/// Where a run keeps its files, and how large the registry is.
struct Ground {
    QString folder;
    qint64 assets = 0;

    QString registry() const { return folder + QStringLiteral("/bench.daicho"); }
    QString csv() const { return folder + QStringLiteral("/bench.csv"); }
};

/// Each phase runs in a process of its own, so that its peak memory is its own too.
void measureExport(const Ground &ground, Report &report);
void measureImport(const Ground &ground, Report &report);
void measureSheets(const Ground &ground, Report &report);
void measureExchange(const Ground &ground, Report &report);
void measureSheetMemory(const Ground &ground, Report &report);
void measureOpening(const Ground &ground, Report &report);
void measureTable(const Ground &ground, Report &report);
void measureCoverage(const Ground &ground, Report &report);
void measureEditing(const Ground &ground, Report &report);
void measureLedger(const Ground &ground, Report &report);
void measureChecks(const Ground &ground, Report &report);
void measureReading(const Ground &ground, Report &report);
void measureAdoption(const Ground &ground, Report &report);

} // namespace daicho::bench
