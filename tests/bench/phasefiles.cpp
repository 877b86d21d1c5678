// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/baseline.h"
#include "bench/phases.h"

#include "exchange/exportassets.h"
#include "exchange/importledger.h"
#include "registry/registry.h"

#include <QFile>

namespace daicho::bench
{

namespace
{

using namespace Qt::StringLiterals;

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *std::move(result);
}

} // namespace

void measureExport(const Ground &ground, Report &report)
{
    const auto registry = need(Registry::open(ground.registry(), Access::ReadOnly));
    const double written =
        milliseconds([&] { need(exportAssets(registry->snapshot(), registry->profile(), ground.csv())); });
    report.add({u"export to CSV"_s,
                written,
                {},
                0,
                0,
                u"%1 MiB"_s.arg(double(QFile(ground.csv()).size()) / 1048576, 0, 'f', 0)});
}

void measureImport(const Ground &ground, Report &report)
{
    const QString path = ground.folder + u"/imported.daicho"_s;
    QFile::remove(path);
    const double shell = baseline::sqliteImport(ground.csv(), ground.folder + u"/bare.sqlite"_s);
    const auto registry = need(Registry::create(path, u"uto"_s));
    double planned = 0;
    const double whole = milliseconds([&] {
        ImportPlan plan;
        planned = milliseconds([&] {
            const LedgerReading reading = need(readLedger(ground.csv(), {}, *registry->profile()));
            plan = need(planLedger(reading, {}, registry->snapshot(), registry->profile()));
        });
        if (plan.problemRows > 0)
            qFatal("%lld rows of our own export were not understood: %s", plan.problemRows,
                   qPrintable(plan.problems.first().reason));
        const Applied applied = need(registry->apply(plan.change));
        if (!applied.isDone())
            qFatal("the import was refused");
    });
    report.add({u"import the CSV: read, validate, write with history"_s, whole, u"sqlite3 .import into a bare table"_s,
                shell, 2, u"of which reading and planning %1 ms"_s.arg(planned, 0, 'f', 0)});
    const double undone = milliseconds([&] { need(registry->undo()); });
    report.add({u"undo the whole import"_s, undone, {}, 0, 0, {}});
}

} // namespace daicho::bench
