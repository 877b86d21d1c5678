// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/painting.h"
#include "bench/phases.h"

#include "registry/registry.h"
#include "views/common/prompt.h"
#include "views/mainwindow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace daicho::bench
{

namespace
{

using namespace Qt::StringLiterals;

const QStringList pages = {u"answers"_s, u"coverage"_s, u"ledger"_s, u"history"_s, u"assets"_s};

/// Turns to a page, which shows it what is new, and waits until it is painted.
void paintPage(MainWindow &window, const QString &name)
{
    Painting painting;
    window.turnTo(name);
    painting.watch(window.currentPage());
    window.currentPage()->update();
    painting.finish();
}

Change renamed(const Registry &registry, int round)
{
    const AssetRows &assets = registry.snapshot()->assets;
    const auto block = size_t(round) % assets.blocks().size();
    Asset asset = assets.row(AssetRef::at(block, 0)).asset();
    asset.name += u"改"_s;
    Change change;
    change.detail = asset.name;
    change.assets = AssetRows::of({asset});
    return change;
}

/// A measure that departments answer for.
QString departmentMeasure(const Profile &profile)
{
    for (const Measure &measure : profile.measures) {
        if (measure.unit == Unit::Department)
            return measure.id;
    }
    return {};
}

Change answered(const Registry &registry, int round)
{
    const SnapshotPtr now = registry.snapshot();
    const SubjectId subject{Unit::Department, now->departmentsInOrder().first().id};
    const Answers *before = now->answers.find(subject);
    Answers answers = before ? *before : Answers{subject, 0, {}, {}};
    const Ordinal measure = now->ordinal(departmentMeasure(*registry.profile()));
    answers.statuses.set(measure, round % 2 ? Status::Done : Status::Partial);
    Change change;
    change.verb = Change::Verb::Answer;
    change.answers.upserts = {answers};
    return change;
}

/// Waits until nothing works in the background any more: an office edits all day, not in the seconds after opening.
void settle()
{
    constexpr int wait = 250;
    for (int round = 0; round < 240; ++round) {
        const std::clock_t before = std::clock();
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < wait) {
            QCoreApplication::processEvents();
            QThread::msleep(5);
        }
        if (double(std::clock() - before) / CLOCKS_PER_SEC < 0.1 * wait / 1000)
            return;
    }
}

} // namespace

void measureEditing(const Ground &ground, Report &report)
{
    leaveOutOtherThreads(); // that lay out pages and sort
    MainWindow window;
    window.resize(1280, 800); // whatever screen there is
    window.resize(1280, 800);
    window.show();
    if (!window.open(ground.registry()))
        qFatal("the registry cannot be opened");
    for (const QString &page : pages)
        paintPage(window, page);
    report.note(u"memory with the window open and every page shown: %1 MiB"_s.arg(peakMemory(), 0, 'f', 0));

    settle();
    constexpr int times = 21;
    const Registry &registry = *window.registry();
    int round = 0;
    Painting painting;
    const auto *table = window.currentPage()->findChild<QTableView *>(u"assetTable"_s);
    painting.watch(table->viewport());
    const auto painted = [&] {
        table->viewport()->update();
        painting.finish();
    };
    const auto applied = [&](const Change &change) {
        if (!window.apply(change))
            qFatal("the change was refused: %s", qPrintable(Prompt::instance().lastText()));
        painted();
    };
    const double edit = milliseconds([&] { applied(renamed(registry, ++round)); }, times);
    report.add({u"one edit, durable, until the table is painted"_s, edit, {}, 0, 0, {}});
    const double answer = milliseconds([&] { applied(answered(registry, ++round)); }, times);
    report.add({u"one answer, durable, until the table is painted"_s, answer, {}, 0, 0, {}});
    const double undo = milliseconds(
        [&] {
            window.undo();
            painted();
        },
        times);
    report.add({u"undo, durable, until the table is painted"_s, undo, {}, 0, 0, {}});
    // What a user waits for who turns to a page after an edit made on another.
    for (const QString &page : pages) {
        std::vector<double> taken;
        for (int i = 0; i < times; ++i) {
            paintPage(window, u"assets"_s);
            applied(renamed(registry, ++round));
            taken.push_back(milliseconds([&] { paintPage(window, page); }));
        }
        std::ranges::sort(taken);
        report.add({u"after an edit: turn to “%1”, painted"_s.arg(page), taken[taken.size() / 2], {}, 0, 0, {}});
    }
}

} // namespace daicho::bench
