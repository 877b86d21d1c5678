// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writing.h"

#include "store/assetwriter.h"
#include "store/rowwriter.h"

#include <QCryptographicHash>

#include <ranges>

namespace daicho
{

namespace
{

/// Above this many removed rows that others refer to, references are checked once at the end instead of for each.
constexpr qsizetype fewParents = 2;

qint64 rowCount(const Change &change)
{
    const auto size = [](const auto &edits) {
        return edits.upserts.size() + edits.removals.size();
    };
    return change.assets.size() + qint64(change.removedAssets.size()) + size(change.departments) + size(change.posts) +
           size(change.zones) + size(change.engagements) + size(change.answers) + size(change.exceptions) +
           size(change.links) + size(change.flows) + size(change.dispatches);
}

qsizetype removedParents(const Change &change)
{
    return change.departments.removals.size() + change.posts.removals.size() + change.engagements.removals.size();
}

template <typename T>
bool removeRows(Writing &writing, const Edits<T> &edits)
{
    if (edits.removals.isEmpty())
        return true;
    RowWriter<T> writer(writing);
    return std::ranges::all_of(edits.removals, [&writer](const T &row) { return writer.remove(row); });
}

template <typename T>
bool putRows(Writing &writing, const Edits<T> &edits)
{
    if (edits.upserts.isEmpty())
        return true;
    RowWriter<T> writer(writing);
    return std::ranges::all_of(edits.upserts, [&writer](const T &row) { return writer.put(row); });
}

bool writeBodyName(Writing &writing, const QString &name)
{
    if (writing.connection.text("SELECT name FROM body") != writing.before.bodyName)
        return writing.conflict(messages::changedSince(messages::rowName(QStringLiteral("body"), {})));
    RowWriter<BodyRow> writer(writing);
    return writer.put({Id(), writing.connection.number("SELECT revision FROM body"), name});
}

bool writePolicy(Writing &writing, const AdoptedPolicy &policy)
{
    if (writing.connection.text("SELECT hash FROM policy").toLatin1() != writing.before.policy.hash)
        return writing.conflict(messages::policyChangedSince());
    const QByteArray digest = QCryptographicHash::hash(policy.text, QCryptographicHash::Sha256).toHex();
    Statement keep(writing.connection, "INSERT INTO policy_text (digest, text) VALUES (?1, ?2) ON CONFLICT DO NOTHING");
    keep.bind(1, std::string_view(digest.constData(), size_t(digest.size())));
    keep.bind(2, std::string_view(policy.text.constData(), size_t(policy.text.size())));
    keep.run();
    RowWriter<PolicyRow> writer(writing);
    return writer.put({Id(), writing.connection.number("SELECT revision FROM policy"), policy.id, policy.version,
                       QString::fromLatin1(policy.hash), QString::fromLatin1(digest), policy.from});
}

bool writeMeasures(Writing &writing, const QList<QString> &measures)
{
    const qint64 known = writing.connection.number("SELECT count(*) FROM measure");
    if (known != writing.before.measures.size())
        return writing.conflict(messages::policyChangedSince());
    if (known + measures.size() > measureCapacity)
        return writing.fail({Error::Kind::Invalid, messages::tooManyMeasures()});
    Statement insert(writing.connection, "INSERT INTO measure (ordinal, id) VALUES (?1, ?2)");
    for (qsizetype i = 0; i < measures.size(); ++i) {
        const std::string id = measures[i].toStdString();
        insert.bind(1, known + i);
        insert.bind(2, std::string_view(id));
        if (insert.run() != 0)
            return false;
    }
    return true;
}

bool writeAssets(Writing &writing, const Change &change)
{
    if (change.assets.isEmpty() && change.removedAssets.empty())
        return true;
    AssetWriter writer(writing, change);
    return writer.write();
}

/// What refers to others goes first and comes last, except that assets are written in one go.
bool writeRows(Writing &writing, const Change &change)
{
    return (change.newMeasures.isEmpty() || writeMeasures(writing, change.newMeasures)) &&
           (!change.policy || writePolicy(writing, *change.policy)) &&
           (!change.bodyName || writeBodyName(writing, *change.bodyName)) && removeRows(writing, change.exceptions) &&
           removeRows(writing, change.links) && removeRows(writing, change.flows) &&
           removeRows(writing, change.dispatches) && removeRows(writing, change.answers) &&
           putRows(writing, change.departments) && putRows(writing, change.posts) &&
           removeRows(writing, change.zones) && putRows(writing, change.zones) &&
           putRows(writing, change.engagements) && writeAssets(writing, change) &&
           removeRows(writing, change.engagements) && removeRows(writing, change.posts) &&
           removeRows(writing, change.departments) && putRows(writing, change.answers) &&
           putRows(writing, change.exceptions) && putRows(writing, change.links) && putRows(writing, change.flows) &&
           putRows(writing, change.dispatches);
}

bool referencesHold(Writing &writing)
{
    Statement check(writing.connection, "PRAGMA foreign_key_check");
    return !check.step() || writing.fail({Error::Kind::Invalid, messages::danglingReference()});
}

std::optional<Error> writeInTransaction(Connection &connection, const Change &change, const Snapshot &before,
                                        const Authorship &by, const Progress &progress, qint64 &revision)
{
    connection.execute("BEGIN IMMEDIATE");
    revision = connection.number("UPDATE meta SET revision = revision + 1 RETURNING revision");
    if (connection.hasFailed())
        return connection.takeError();
    HistoryWriter history(connection, revision, change, by);
    Writing writing{connection, history, before, revision, progress, rowCount(change), 0, {}};
    if (!goOn(progress, 0, writing.total))
        return Error{Error::Kind::Cancelled, messages::cancelled()};
    bool isDone = writeRows(writing, change);
    if (isDone && removedParents(change) > fewParents)
        isDone = referencesHold(writing);
    if (writing.error)
        return writing.error;
    if (isDone)
        history.finish();
    return connection.hasFailed() ? std::optional(connection.takeError()) : std::nullopt;
}

} // namespace

Result<qint64> writeChange(Connection &connection, const Change &change, const Snapshot &before, const Authorship &by,
                           const Progress &progress)
{
    // Each removed parent is looked for among a million children, unless all references are checked at once.
    const bool checksLater = removedParents(change) > fewParents;
    if (checksLater)
        connection.execute("PRAGMA foreign_keys = OFF");
    qint64 revision = 0;
    std::optional<Error> error = writeInTransaction(connection, change, before, by, progress, revision);
    if (!error && !connection.execute("COMMIT"))
        error = connection.takeError();
    if (error) {
        connection.execute("ROLLBACK");
        connection.forget(); // SQLite has rolled back by itself after some errors
    }
    if (checksLater)
        connection.execute("PRAGMA foreign_keys = ON");
    if (error)
        return *std::move(error);
    return revision;
}

} // namespace daicho
