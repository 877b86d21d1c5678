// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/baseline.h"
#include "bench/painting.h"
#include "bench/phases.h"

#include "core/folding.h"
#include "registry/registry.h"
#include "tables/assettable.h"
#include "views/assets/assetview.h"
#include "views/mainwindow.h"

#include <QHeaderView>
#include <QLineEdit>

#include <bit>

namespace daicho::bench
{

namespace
{

using namespace Qt::StringLiterals;

/// The window on the screen, 1,280 × 800, with its table of assets.
class Shown
{
public:
    Shown()
    {
        m_window.resize(1280, 800);
        m_window.show();
        m_view = m_window.findChild<AssetView *>();
        m_search = m_window.findChild<QLineEdit *>(u"assetSearch"_s);
        m_painting.watch(m_view->viewport());
    }
    void open(const Ground &ground)
    {
        if (!m_window.open(ground.registry(), Access::ReadOnly))
            qFatal("the registry cannot be opened");
        paint();
    }
    AssetTable &table() const { return *static_cast<AssetTable *>(m_view->model()); }
    /// Paints the whole table anew.
    void paint()
    {
        m_view->viewport()->update();
        m_painting.finish();
    }
    /// As a user types: until the table shows what is left.
    void type(const QString &text)
    {
        if (text == m_search->text())
            return;
        m_search->setText(text);
        m_painting.finish();
    }
    /// As a click on the header sorts.
    void sortToEnd(int column, Qt::SortOrder order)
    {
        m_view->horizontalHeader()->setSortIndicator(column, order);
        toEnd();
    }
    void toEnd()
    {
        m_view->scrollToBottom();
        paint();
    }
    void toTop()
    {
        m_view->scrollToTop();
        paint();
    }

private:
    MainWindow m_window;
    AssetView *m_view = nullptr;
    QLineEdit *m_search = nullptr;
    Painting m_painting;
};

std::unique_ptr<Registry> opened(const Ground &ground)
{
    auto registry = Registry::open(ground.registry(), Access::ReadOnly);
    if (!registry)
        qFatal("%s", qPrintable(registry.error().text));
    return *std::move(registry);
}

void measureFilter(const Ground &ground, Shown &shown, Report &report, const QString &before, const QString &needle)
{
    const double like = baseline::likeScan(ground.registry(), needle);
    const AssetTable &table = shown.table();
    AssetFilter filter;
    filter.text = needle;
    const AssetMatcher matcher(filter, *table.snapshot(), table.names(), QDate::currentDate());
    qint64 hits = 0;
    const double search = milliseconds(
        [&] {
            hits = 0;
            for (const BlockBits &bits : matcher.match(table.snapshot()->assets)) {
                for (const quint64 word : bits)
                    hits += std::popcount(word);
            }
        },
        7);
    report.add(
        {u"search %1"_s.arg(needle), search, u"LIKE over the same columns"_s, like, 1.0 / 25, u"%1 hits"_s.arg(hits)});
    const double painted = milliseconds([&] { shown.type(before); }, [&] { shown.type(needle); }, 7);
    report.add({u"filter keystroke %1 until painted"_s.arg(needle),
                painted,
                u"LIKE over the same columns"_s,
                like,
                1.0 / 10,
                {}});
}

void measureSort(const Ground &ground, Shown &shown, Report &report, const QString &column, const QString &sql)
{
    const double orderBy = baseline::orderBy(ground.registry(), sql);
    const int section = shown.table().columnOf(column);
    const auto toTop = [&] {
        shown.toTop();
    };
    const double first = milliseconds(
        toTop, [&] { shown.sortToEnd(section, Qt::AscendingOrder); }, 1);
    Qt::SortOrder order = Qt::AscendingOrder;
    const double again = milliseconds(
        toTop,
        [&] {
            order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            shown.sortToEnd(section, order);
        },
        7);
    report.add({u"sort by %1, jump to the end"_s.arg(column), again, u"ORDER BY %1"_s.arg(sql), orderBy, 1.0 / 20,
                u"first time %1 ms"_s.arg(first, 0, 'f', 1)});
}

} // namespace

void measureOpening(const Ground &ground, Report &report)
{
    const double bare = baseline::readAll(ground.registry());
    std::unique_ptr<Shown> shown;
    const double open = milliseconds([&] { shown = std::make_unique<Shown>(); }, [&] { shown->open(ground); }, 3);
    report.add({u"open until the first page is painted"_s, open, u"bare C loop over the same rows"_s, bare, 1.5, {}});
}

void measureTable(const Ground &ground, Report &report)
{
    Shown shown;
    shown.open(ground);
    measureFilter(ground, shown, report, {}, u"税"_s);
    measureFilter(ground, shown, report, u"税"_s, u"税務"_s);
    shown.type({});
    measureSort(ground, shown, report, u"name"_s, u"name"_s);
    measureSort(ground, shown, report, u"levels.C"_s, u"classification"_s);
    measureSort(ground, shown, report, u"registered"_s, u"registered"_s);
    const double scroll = milliseconds([&] { shown.toTop(); }, [&] { shown.toEnd(); }, 7);
    report.add({u"scroll to the end, painted"_s, scroll, {}, 0, 0, {}});
    report.add({u"paint the table anew"_s, milliseconds([&] { shown.paint(); }, 21), {}, 0, 0, {}});
}

void measureCoverage(const Ground &ground, Report &report)
{
    const auto registry = opened(ground);
    double fresh = 0;
    fresh = milliseconds(
        [&] {
            CoverageCounter counter(registry->profile());
            counter.count(*registry->snapshot(), registry->today());
        },
        5);
    // A table of pairs for more assets than this takes gigabytes.
    constexpr qint64 mostPairs = 100000;
    const double join = ground.assets <= mostPairs ? baseline::coverageByJoin(ground.registry(), 27) : 0;
    report.add(
        {u"coverage of everything"_s, fresh, join > 0 ? u"SQL join over pairs"_s : QString(), join, 1.0 / 100, {}});
}

} // namespace daicho::bench
