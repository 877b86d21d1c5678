// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/baseline.h"
#include "bench/phases.h"

#include "exchange/exportassets.h"
#include "exchange/importledger.h"
#include "exchange/workbook.h"
#include "exchange/zippart.h"
#include "registry/registry.h"

#include <QElapsedTimer>
#include <QFile>

namespace daicho::bench
{

namespace
{

using namespace Qt::StringLiterals;

// Calc takes minutes for more, and a sheet has no more than 1,048,576 rows.
constexpr qint64 mostForOffice = 100000;

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *std::move(result);
}

std::unique_ptr<Registry> emptyRegistry(const Ground &ground)
{
    const QString path = ground.folder + u"/exchange.daicho"_s;
    QFile::remove(path);
    return need(Registry::create(path, u"uto"_s));
}

Result<ImportPlan> planned(const QString &path, const SnapshotPtr &now, const ProfilePtr &profile,
                           const Progress &progress = {})
{
    const auto reading = readLedger(path, {}, *profile, progress);
    if (!reading)
        return reading.error();
    return planLedger(*reading, {}, now, profile, progress);
}

/// Looks at every byte of a file once and counts line ends and separators: nobody who reads it can do with less.
qint64 scanned(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the ledger cannot be read");
    QByteArray chunk(1 << 20, Qt::Uninitialized);
    qint64 found = 0;
    for (qint64 size; (size = file.read(chunk.data(), chunk.size())) > 0;) {
        for (const char *at = chunk.constData(), *end = at + size; at < end; ++at)
            found += *at == '\n' || *at == ',' ? 1 : 0;
    }
    return found;
}

/// Counts the cells of a file byte by byte, as quotes and separators have them: nobody who reads CSV can do with less.
qint64 scannedForCells(const QString &path)
{
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the ledger cannot be read");
    QByteArray chunk(1 << 20, Qt::Uninitialized);
    State state = State::CellStart;
    qint64 cells = 0;
    for (qint64 size; (size = file.read(chunk.data(), chunk.size())) > 0;) {
        for (const char *at = chunk.constData(), *end = at + size; at < end; ++at) {
            const char c = *at;
            if (state == State::Quoted) {
                state = c == '"' ? State::QuoteInQuoted : State::Quoted;
            } else if (c == ',' || c == '\n') {
                ++cells;
                state = State::CellStart;
            } else if (c == '"') {
                state = state == State::Plain ? State::Plain : State::Quoted;
            } else {
                state = State::Plain;
            }
        }
    }
    return cells;
}

/// The registry with another remark in every tenth asset.
SnapshotPtr withChanges(const SnapshotPtr &now)
{
    std::vector<Asset> changed;
    qint64 count = 0;
    now->assets.forEach([&](AssetRef, const AssetRow &row) {
        if (++count % 10 != 0)
            return;
        changed.push_back(row.asset());
        changed.back().remarks += u" 見直し済"_s;
    });
    auto then = std::make_shared<Snapshot>(*now);
    then->assets = now->assets.with(AssetRows::of(std::move(changed)));
    return then;
}

void measureWriting(const Ground &ground, const Registry &registry, Report &report)
{
    const QString path = ground.folder + u"/written.xlsx"_s;
    const double ours = milliseconds([&] { need(exportAssets(registry.snapshot(), registry.profile(), path)); });
    if (ground.assets > mostForOffice)
        return report.add({u"XLSX written"_s, ours, {}, 0, 0, {}});
    const double office = baseline::libreOffice(ground.csv(), u"xlsx"_s, ground.folder + u"/office"_s);
    report.add({u"XLSX written"_s, ours, u"LibreOffice: the CSV as XLSX"_s, office, 1.0 / 2,
                u"%1 MiB"_s.arg(double(QFile(path).size()) / 1048576, 0, 'f', 1)});
}

void measurePlanning(const Ground &ground, const Registry &registry, Report &report)
{
    qint64 found = 0;
    qint64 cells = 0;
    const double bare = milliseconds([&] { found = scanned(ground.csv()); }, 3);
    const double quoted = milliseconds([&] { cells = scannedForCells(ground.csv()); }, 3);
    if (found < ground.assets || cells < ground.assets || cells > found)
        qFatal("the scans saw something else than there is");
    const auto empty = emptyRegistry(ground);
    const auto plan = [&](const SnapshotPtr &now, qint64 unchanged) {
        const ImportPlan made = need(planned(ground.csv(), now, registry.profile()));
        if (made.difference.unchanged != unchanged || qint64(made.rows.size()) != ground.assets)
            qFatal("the CSV was not understood");
    };
    const double asNew = milliseconds([&] { plan(empty->snapshot(), 0); }, 3);
    const double asKnown = milliseconds([&] { plan(registry.snapshot(), ground.assets); }, 3);
    const auto add = [&](const QString &what, double ours) {
        const QString each = u"%1 ns for each of %L2 cells"_s.arg(ours * 1e6 / double(cells), 0, 'f', 1).arg(cells);
        report.add({what, ours, u"a bare scan of the bytes"_s, bare, 3, each});
        report.add({what, ours, u"a scan for cells, with quotes"_s, quoted, 3, {}});
    };
    add(u"CSV planned, everything new"_s, asNew);
    add(u"CSV planned, everything known"_s, asKnown);
}

void measureDifference(const Ground &ground, const Registry &registry, Report &report)
{
    constexpr double most = 1000; // ms, for 100,000 against 100,000
    const QString path = ground.folder + u"/changed.csv"_s;
    need(exportAssets(withChanges(registry.snapshot()), registry.profile(), path));
    const double ours = milliseconds([&] {
        const ImportPlan plan = need(planned(path, registry.snapshot(), registry.profile()));
        if (plan.difference.changed != ground.assets / 10)
            qFatal("the changes were not found");
    });
    report.add({u"difference of %L1 rows, a tenth of them changed"_s.arg(ground.assets),
                ours,
                u"1 s for each 100,000"_s,
                most * double(ground.assets) / 100000,
                1,
                {}});
}

/// How long the work goes on after somebody asks it to stop, at worst: the longest time without asking whether to go
/// on, and how long it then takes to end.
double slowestStop(const QString &path, const Registry &registry)
{
    QElapsedTimer timer;
    double longest = 0;
    double last = 0;
    qint64 asked = 0;
    qint64 stopAt = -1;
    const auto now = [&] {
        return double(timer.nsecsElapsed()) / 1e6;
    };
    const Progress progress = [&](qint64, qint64) {
        longest = std::max(longest, now() - last);
        last = now();
        return ++asked != stopAt;
    };
    const auto run = [&] {
        asked = 0;
        last = 0;
        timer.start();
        const auto plan = planned(path, registry.snapshot(), registry.profile(), progress);
        longest = std::max(longest, now() - last);
        return plan.has_value();
    };
    if (!run())
        qFatal("the ledger cannot be planned");
    constexpr int points = 20;
    const qint64 all = asked;
    for (int i = 0; i < points; ++i) {
        stopAt = std::max<qint64>(1, all * (i + 1) / points);
        if (run())
            qFatal("the work did not stop");
    }
    return longest;
}

void measureStopping(const Ground &ground, const Registry &registry, Report &report)
{
    constexpr double most = 500; // ms
    for (const QString &form : {u"csv"_s, u"xlsx"_s, u"ods"_s}) {
        const QString path = ground.folder + (form == u"xlsx" ? u"/written."_s : u"/bench."_s) + form;
        if (QFile::exists(path))
            report.add({u"cancel reading and planning %1, at worst"_s.arg(form.toUpper()),
                        slowestStop(path, registry),
                        u"0.5 s"_s,
                        most,
                        1,
                        {}});
    }
}

} // namespace

void measureExchange(const Ground &ground, Report &report)
{
    const auto registry = need(Registry::open(ground.registry(), Access::ReadOnly));
    measureWriting(ground, *registry, report);
    measurePlanning(ground, *registry, report);
    measureDifference(ground, *registry, report);
    measureStopping(ground, *registry, report);
}

/// What reading every cell of a workbook takes, in a process that does nothing else.
void measureSheetMemory(const Ground &ground, Report &report)
{
    const QString path = ground.folder + u"/written.xlsx"_s;
    if (!QFile::exists(path))
        return;
    const auto archive = need(ZipArchive::open(path));
    qint64 unpacked = 0;
    for (const QString &part : {u"xl/worksheets/sheet1.xml"_s, u"xl/sharedStrings.xml"_s}) {
        if (archive.has(part))
            unpacked += need(archive.part(part)).size();
    }
    const double before = peakMemory();
    qint64 cells = 0;
    for (const Sheet &sheet : need(readWorkbook(path)).sheets) {
        SheetRow row;
        const auto cursor = sheet.source->cursor();
        while (cursor->next(row))
            cells += qint64(row.cells.size());
    }
    const double sheet = double(unpacked) / 1048576;
    report.note(u"reading the %L1 cells of an XLSX took %2 MiB; its sheet is %3 MiB (at most 4 times that, and 1 GiB)"_s
                    .arg(cells)
                    .arg(peakMemory() - before, 0, 'f', 1)
                    .arg(sheet, 0, 'f', 1));
}

} // namespace daicho::bench
