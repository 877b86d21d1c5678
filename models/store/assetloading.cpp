// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assetloading.h"

#include "store/assetcolumns.h"
#include "store/fields.h"
#include "store/messages.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <limits>
#include <optional>
#include <thread>

namespace daicho
{

namespace
{

constexpr int fewRows = 20000;    // below this a second connection costs more than it brings
constexpr size_t shareCount = 16; // what the threads share out among them, so that none waits long for the others
constexpr qint64 reportEvery = 1024;

/// A share of the assets: those with from <= id < until.
struct Share {
    qint64 from = 0;
    qint64 until = std::numeric_limits<qint64>::max();
    std::vector<AssetBlockPtr> blocks;
};

using StatusCodes = std::vector<std::pair<Id, quint32>>;

StatusCodes statusCodes(const Rows<Answers> &answers)
{
    StatusCodes codes;
    answers.forEach([&codes](const Answers &row) {
        if (row.subject.unit == Unit::Asset)
            codes.push_back({row.subject.id, codeOf(row.statuses)});
    });
    return codes; // sorted by id, as the rows are
}

/// Cuts the assets into shares of about the same size. Where to cut is guessed from the history, which names most
/// assets in the order of their ids: counting them would mean to read them all.
std::vector<Share> shareOut(Connection &connection, qint64 rows)
{
    std::vector<qint64> cuts;
    Statement sample(connection, "SELECT key FROM change_row WHERE id >= ?1 AND entity = 'asset' LIMIT 1");
    for (size_t i = 1; rows >= fewRows && i < shareCount; ++i) {
        sample.bind(1, qint64(size_t(rows) * i / shareCount));
        if (sample.step())
            cuts.push_back(sample.integer(0));
        sample.reset();
    }
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<Share> all(1);
    for (const qint64 cut : cuts) {
        all.back().until = cut;
        all.push_back({cut, std::numeric_limits<qint64>::max(), {}});
    }
    return all;
}

/// What the threads of one load have in common.
struct Load {
    const OpenFile &file;
    const Snapshot &snapshot;
    StatusCodes statuses;
    std::vector<Share> shares;
    std::atomic<size_t> next{0};
    std::atomic<qint64> done{0};
    std::atomic<bool> isStopped{false};
    std::atomic<bool> isSound{true};
    qint64 expected = 0;
};

void readShare(Load &load, Connection &connection, AssetReader &reader, Share &share, const Progress &progress)
{
    static const std::string sql = selectSql("asset", assetcolumn::names()) + " WHERE id >= ?1 AND id < ?2 ORDER BY id";
    Statement select(connection, sql);
    select.bind(1, share.from);
    select.bind(2, share.until);
    auto status =
        std::ranges::lower_bound(load.statuses, Id{share.from}, {}, [](const auto &pair) { return pair.first; });
    AssetBlockBuilder builder;
    qint64 rows = 0;
    Id last;
    while (select.step()) {
        AssetRow row = reader.read(select);
        // Pages that name each other again and again have no end of rows.
        if (rows > 0 && row.id <= last) {
            load.isSound = false;
            load.isStopped = true;
            return;
        }
        last = row.id;
        while (status != load.statuses.end() && status->first < row.id)
            ++status;
        if (status != load.statuses.end() && status->first == row.id)
            row.codes[size_t(AssetCode::Statuses)] = status->second;
        builder.add(row);
        if (++rows % reportEvery != 0)
            continue;
        const qint64 done = load.done += reportEvery;
        if (load.isStopped || !goOn(progress, done, std::max(done, load.expected))) {
            load.isStopped = true;
            return;
        }
    }
    share.blocks = builder.take();
}

void readShares(Load &load, Connection &connection, const Progress &progress)
{
    AssetReader reader;
    for (size_t i = load.next++; i < load.shares.size() && !load.isStopped; i = load.next++)
        readShare(load, connection, reader, load.shares[i], progress);
    if (connection.hasFailed())
        load.isStopped = true;
    if (!reader.isSound())
        load.isSound = false;
}

/// A thread beside the first one: reads shares on a connection of its own, if that sees the same revision.
void readBeside(Load &load, std::optional<Error> &error)
{
    const auto connection = openBeside(load.file);
    if (!connection)
        return; // the first thread reads everything then
    Connection &own = **connection;
    own.execute("BEGIN");
    if (own.number("SELECT revision FROM meta") == load.snapshot.revision && !own.hasFailed())
        readShares(load, own, {});
    if (own.hasFailed())
        error = own.takeError();
    own.execute("COMMIT");
}

AssetRows collected(std::vector<Share> &shares)
{
    std::vector<AssetBlockPtr> blocks;
    for (Share &share : shares)
        std::ranges::move(share.blocks, std::back_inserter(blocks));
    return AssetRows(std::move(blocks));
}

} // namespace

Result<AssetRows> loadAssets(const OpenFile &file, const Snapshot &snapshot, const Progress &progress)
{
    Connection &connection = *file.connection;
    Load load{.file = file, .snapshot = snapshot, .statuses = statusCodes(snapshot.answers), .shares = {}};
    load.expected = connection.number("SELECT max(id) FROM change_row");
    load.shares = shareOut(connection, load.expected);

    const size_t others = std::min<size_t>({load.shares.size(), std::thread::hardware_concurrency(), 4});
    std::vector<std::optional<Error>> errors(others > 1 ? others - 1 : 0);
    {
        std::vector<std::jthread> threads;
        for (std::optional<Error> &error : errors)
            threads.emplace_back([&load, &error] { readBeside(load, error); });
        readShares(load, connection, progress);
    }
    if (connection.hasFailed())
        return connection.takeError();
    for (const std::optional<Error> &error : errors) {
        if (error)
            return *error;
    }
    if (!load.isSound)
        return Error{Error::Kind::Damaged, messages::damaged(QFileInfo(file.path).fileName())};
    if (load.isStopped)
        return Error{Error::Kind::Cancelled, messages::cancelled()};
    return collected(load.shares);
}

} // namespace daicho
