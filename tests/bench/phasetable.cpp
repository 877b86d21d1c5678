// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/baseline.h"
#include "bench/painting.h"
#include "bench/phases.h"

#include "core/folding.h"
#include "registry/registry.h"
#include "tables/assettable.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace daicho::bench
{

namespace
{

using namespace Qt::StringLiterals;

/// A table as the window shows it: 1,280 × 800, fixed rows.
class Shown
{
public:
    explicit Shown(AssetTable &table)
    {
        m_view.setModel(&table);
        m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view.resize(1280, 800);
        m_view.show();
        m_painting.watch(m_view.viewport());
        m_painting.finish();
    }
    /// Waits until what is visible is painted anew.
    void paint()
    {
        m_view.viewport()->update();
        m_painting.finish();
    }
    void toEnd()
    {
        m_view.scrollToBottom();
        paint();
    }
    void toTop() { m_view.scrollToTop(); }

private:
    QTableView m_view;
    Painting m_painting;
};

std::unique_ptr<Registry> opened(const Ground &ground)
{
    auto registry = Registry::open(ground.registry(), Access::ReadOnly);
    if (!registry)
        qFatal("%s", qPrintable(registry.error().text));
    return *std::move(registry);
}

void measureFilter(const Ground &ground, AssetTable &table, Shown &shown, Report &report, const QString &needle)
{
    const double like = baseline::likeScan(ground.registry(), needle);
    AssetFilter filter;
    filter.text = needle;
    const AssetMatcher matcher(filter, *table.snapshot(), table.names(), QDate::currentDate());
    qint64 hits = 0;
    const double search = milliseconds([&] {
        hits = 0;
        for (const BlockBits &bits : matcher.match(table.snapshot()->assets)) {
            for (const quint64 word : bits)
                hits += std::popcount(word);
        }
    }, 7);
    report.add({u"search %1"_s.arg(needle), search, u"LIKE over the same columns"_s, like, 1.0 / 25, u"%1 hits"_s.arg(hits)});
    const double painted = milliseconds([&] {
        table.setFilter(filter);
        shown.paint();
        table.setFilter({});
    }, 5);
    report.add({u"filter keystroke %1 until painted"_s.arg(needle), painted, u"LIKE over the same columns"_s, like, 1.0 / 10, {}});
}

void measureSort(const Ground &ground, AssetTable &table, Shown &shown, Report &report, const QString &column, const QString &sql)
{
    const double orderBy = baseline::orderBy(ground.registry(), sql);
    const int section = table.columnOf(column);
    const double first = milliseconds([&] {
        table.sort(section);
        shown.toEnd();
    });
    shown.toTop();
    const double again = milliseconds([&] {
        table.sort(section, Qt::DescendingOrder);
        shown.toEnd();
        table.sort(section, Qt::AscendingOrder);
        shown.toEnd();
    }, 3) / 2;
    report.add({u"sort by %1, jump to the end"_s.arg(column), again, u"ORDER BY %1"_s.arg(sql), orderBy, 1.0 / 20,
                u"first time %1 ms"_s.arg(first, 0, 'f', 1)});
    shown.toTop();
}

} // namespace

void measureOpening(const Ground &ground, Report &report)
{
    const double bare = baseline::readAll(ground.registry());
    const double open = milliseconds([&] {
        const auto registry = opened(ground);
        AssetTable table;
        table.show(registry->snapshot(), registry->profile());
        Shown shown(table);
    }, 3);
    report.add({u"open until the first page is painted"_s, open, u"bare C loop over the same rows"_s, bare, 1.5, {}});
}

void measureTable(const Ground &ground, Report &report)
{
    const auto registry = opened(ground);
    AssetTable table;
    table.show(registry->snapshot(), registry->profile());
    Shown shown(table);
    measureFilter(ground, table, shown, report, u"税"_s);
    measureFilter(ground, table, shown, report, u"税務"_s);
    measureSort(ground, table, shown, report, u"name"_s, u"name"_s);
    measureSort(ground, table, shown, report, u"levels.C"_s, u"classification"_s);
    measureSort(ground, table, shown, report, u"registered"_s, u"registered"_s);
    const double scroll = milliseconds([&] {
        shown.toEnd();
        shown.toTop();
        shown.paint();
    }, 5) / 2;
    report.add({u"scroll to the end, painted"_s, scroll, {}, 0, 0, {}});
}

void measureCoverage(const Ground &ground, Report &report)
{
    const auto registry = opened(ground);
    double fresh = 0;
    fresh = milliseconds([&] {
        CoverageCounter counter(registry->profile());
        counter.count(*registry->snapshot(), registry->today());
    }, 5);
    // A table of pairs for more assets than this takes gigabytes.
    constexpr qint64 mostPairs = 100000;
    const double join = ground.assets <= mostPairs ? baseline::coverageByJoin(ground.registry(), 27) : 0;
    report.add({u"coverage of everything"_s, fresh, join > 0 ? u"SQL join over pairs"_s : QString(), join, 1.0 / 100, {}});
}

} // namespace daicho::bench
