// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixtures.h"

#include <QCoreApplication>

#include <cstdio>

using namespace daicho;
using namespace daicho::fixtures;

/// Imports, edits and removes for as long as it is let live, and says on its standard output what was acknowledged:
/// a line with the revision as soon as write() came back, then one with "=" and a digest of all assets.

namespace
{

Change nextChange(const Snapshot &now, int round)
{
    Change change;
    if (round % 7 == 0 || now.assets.size() < 100) {
        change.verb = Change::Verb::Import;
        change.assets = manyAssets(1500, u"%1-%2-"_s.arg(now.revision).arg(round));
        return change;
    }
    const size_t block = size_t(round) % now.assets.blocks().size();
    const AssetBlockPtr &rows = now.assets.blocks()[block];
    if (round % 7 == 1 && now.assets.size() > 6000) {
        change.verb = Change::Verb::Remove;
        for (int i = 0; i < rows->size(); ++i)
            change.removedAssets.push_back({rows->id(i), rows->row(i).revision});
        return change;
    }
    Asset asset = rows->row(round % rows->size()).asset();
    asset.name = u"改%1"_s.arg(round);
    change.assets = AssetRows::of({asset});
    Answers answers;
    answers.subject = {Unit::Asset, asset.id};
    if (const Answers *old = now.answers.find(answers.subject))
        answers = *old;
    answers.statuses.set(round % 40, Status::Done);
    change.answers.upserts = {answers};
    return change;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    auto store = Store::open(program.arguments().at(1), Access::ReadWrite);
    if (!store) {
        std::fprintf(stderr, "%s\n", store.error().text.toUtf8().constData());
        return 1;
    }
    auto now = (*store)->load();
    if (!now)
        return 1;
    std::printf("ready\n");
    std::fflush(stdout);
    for (int round = 1;; ++round) {
        const Change change = nextChange(**now, round);
        const auto written = (*store)->write(change, **now, by());
        if (!written) {
            std::fprintf(stderr, "%s\n", written.error().text.toUtf8().constData());
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>(*written));
        std::fflush(stdout);
        now = after(**now, change, *written);
        std::printf("=%llu\n", static_cast<unsigned long long>(digestOf(**now)));
        std::fflush(stdout);
    }
}
