// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/baseline.h"
#include "bench/phases.h"
#include "exchange/importledger.h"
#include "registry/registry.h"

#include <QFile>

namespace daicho::bench
{

using namespace Qt::StringLiterals;

/// Reads and plans the registry's own ledger as Calc saved it, beside Calc reading and writing the same file.
void measureSheets(const Ground &ground, Report &report)
{
    // Calc takes minutes for more, and a sheet has no more than 1,048,576 rows.
    constexpr qint64 mostForOffice = 100000;
    if (ground.assets > mostForOffice)
        return;
    const QString emptyPath = ground.folder + u"/sheets.daicho"_s;
    QFile::remove(emptyPath);
    const auto registry = Registry::create(emptyPath, u"uto"_s);
    if (!registry)
        qFatal("%s", qPrintable(registry.error().text));
    for (const QString &form : {u"xlsx"_s, u"ods"_s}) {
        if (baseline::libreOffice(ground.csv(), form, ground.folder) < 0)
            return;
        const QString path = ground.folder + u"/bench."_s + form;
        const double ours = milliseconds([&] {
            const auto reading = readLedger(path, {}, *(*registry)->profile());
            if (!reading)
                qFatal("%s", qPrintable(reading.error().text));
            const auto plan = planLedger(*reading, {}, (*registry)->snapshot(), (*registry)->profile());
            if (!plan || plan->difference.added != ground.assets)
                qFatal("the ledger that Calc saved was not understood");
        });
        const double office = baseline::libreOffice(path, u"csv"_s, ground.folder + u"/office"_s);
        report.add({u"%1 read and planned"_s.arg(form.toUpper()), ours, u"LibreOffice: the same file as CSV"_s, office,
                    1.0 / 3, u"%1 MiB"_s.arg(double(QFile(path).size()) / 1048576, 0, 'f', 1)});
    }
}

} // namespace daicho::bench
