// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/loading.h"

#include "store/assetloading.h"
#include "store/fields.h"
#include "store/messages.h"

#include <QFileInfo>

namespace daicho
{

namespace
{

constexpr int attempts = 3; // how often a file that changes under our hands is read again

/// A row takes some bytes: a file that gives more rows than it can hold has pages that name each other in a ring.
qsizetype mostRows(Connection &connection)
{
    constexpr qint64 leastBytes = 8;
    return connection.number("PRAGMA page_count") * connection.number("PRAGMA page_size") / leastBytes;
}

template <typename T>
QList<T> readAll(Connection &connection)
{
    QList<T> rows;
    const auto &columns = columnsOf<T>();
    const qsizetype most = mostRows(connection);
    Statement select(connection, selectSql(Table<T>::name, columns) + " ORDER BY " + columns.front());
    while (rows.size() <= most && select.step())
        rows.append(readRow<T>(select));
    if (rows.size() > most)
        select.noteDamage();
    return rows;
}

void readPolicy(Connection &connection, Snapshot &snapshot)
{
    Statement select(connection, "SELECT p.name, p.version, p.hash, t.text, p.in_force FROM policy p "
                                 "JOIN policy_text t ON t.digest = p.digest");
    if (!select.step())
        return;
    const auto bytes = [&select](int column) {
        const std::string_view text = select.text(column);
        return QByteArray(text.data(), qsizetype(text.size()));
    };
    snapshot.policy = {select.string(0), select.string(1), bytes(3), bytes(2), column::date(select.integer(4))};
}

/// Everything but the assets.
void readSmall(Connection &connection, Snapshot &snapshot)
{
    snapshot.revision = connection.number("SELECT revision FROM meta");
    snapshot.bodyName = connection.text("SELECT name FROM body");
    readPolicy(connection, snapshot);
    Statement measures(connection, "SELECT id, ordinal FROM measure ORDER BY ordinal");
    while (snapshot.measures.size() < measureCapacity && measures.step()) {
        if (measures.integer(1) != snapshot.measures.size())
            measures.noteDamage();
        snapshot.measures.append(measures.string(0));
    }
    snapshot.departments = readAll<Department>(connection);
    snapshot.posts = readAll<Post>(connection);
    snapshot.zones = readAll<Zone>(connection);
    snapshot.engagements = readAll<Engagement>(connection);
    snapshot.answers = readAll<Answers>(connection);
    snapshot.exceptions = readAll<Exception>(connection);
    snapshot.links = readAll<Link>(connection);
    snapshot.flows = readAll<Flow>(connection);
    snapshot.dispatches = readAll<Dispatch>(connection);
}

Result<SnapshotPtr> loadOnce(OpenFile &file, const Progress &progress)
{
    Connection &connection = *file.connection;
    auto snapshot = std::make_shared<Snapshot>();
    connection.execute("BEGIN");
    readSmall(connection, *snapshot);
    Result<AssetRows> assets =
        connection.hasFailed() ? Result<AssetRows>(connection.takeError()) : loadAssets(file, *snapshot, progress);
    connection.execute("COMMIT");
    if (!assets)
        return assets.error();
    if (connection.hasFailed())
        return connection.takeError();
    snapshot->assets = *std::move(assets);
    return SnapshotPtr(snapshot);
}

} // namespace

Result<SnapshotPtr> loadSnapshot(OpenFile &file, const Progress &progress)
{
    for (int i = 0; i < attempts; ++i) {
        auto snapshot = loadOnce(file, progress);
        if (file.isUntouched())
            return snapshot;
        // Somebody began to write while we read without locks: open it anew, as it is now.
        auto again = openFile(file.path, file.access);
        if (!again)
            return again.error();
        file = *std::move(again);
    }
    return Error{Error::Kind::Busy, messages::busy(QFileInfo(file.path).fileName())};
}

} // namespace daicho
