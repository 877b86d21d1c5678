// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pastreader.h"

#include "store/assetcolumns.h"
#include "store/fields.h"
#include "store/messages.h"
#include "store/rowwriter.h"

#include <QJsonDocument>

namespace daicho
{

namespace
{

using Image = std::optional<std::string_view>; ///< nothing: the row was not there

QJsonObject objectOf(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
}

AdoptedPolicy adopted(Connection &connection, const PolicyRow &row)
{
    const std::string digest = row.digest.toStdString();
    Statement select(connection, "SELECT text FROM policy_text WHERE digest = ?1");
    select.bind(1, std::string_view(digest));
    const std::string_view text = select.step() ? select.text(0) : std::string_view();
    return {row.name, row.version, QByteArray(text.data(), qsizetype(text.size())), row.hash.toLatin1(), row.from};
}

/// Puts rows back to what they were: each with its first image after the revision that is asked for.
class Rewinding
{
public:
    Rewinding(Connection &connection, qint64 revision, const Snapshot &now)
        : m_connection(connection), m_then(std::make_shared<Snapshot>(now))
    {
        m_then->revision = revision;
    }

    void put(std::string_view entity, qint64 key, Image before);
    SnapshotPtr take();

private:
    template <typename T>
    void putRow(Rows<T> &rows, const typename Rows<T>::Key &key, Image before)
    {
        rows = before ? rows.with(rowOfImage<T>(objectOf(*before))) : rows.without(key);
    }
    void putAsset(Id id, Image before);
    void putAnswers(Unit unit, Id subject, Image before);
    void putBody(std::string_view entity, Image before);

    Connection &m_connection;
    std::shared_ptr<Snapshot> m_then;
    AssetReader m_reader;
    AssetBlockBuilder m_assets; // they come in the order of their ids
    std::vector<RowKey> m_removed;
    std::vector<Id> m_recount; ///< assets whose answers have to stand in their rows again
};

void Rewinding::put(std::string_view entity, qint64 key, Image before)
{
    const Id id{key};
    if (entity == "asset")
        return putAsset(id, before);
    if (entity == "department")
        return putRow(m_then->departments, id, before);
    if (entity == "post")
        return putRow(m_then->posts, id, before);
    if (entity == "zone")
        return putRow(m_then->zones, id, before);
    if (entity == "engagement")
        return putRow(m_then->engagements, id, before);
    if (entity == "exception")
        return putRow(m_then->exceptions, id, before);
    if (entity == "link")
        return putRow(m_then->links, id, before);
    if (entity == "flow")
        return putRow(m_then->flows, id, before);
    if (entity == "dispatch")
        return putRow(m_then->dispatches, id, before);
    if (const auto unit = unitOfAnswers(entity))
        return putAnswers(*unit, id, before);
    putBody(entity, before);
}

void Rewinding::putAsset(Id id, Image before)
{
    if (!before) {
        m_removed.push_back({id, 0});
        return;
    }
    const AssetImage image(objectOf(*before));
    AssetRow row = m_reader.read(image);
    row.id = id;
    m_assets.add(row);
    m_recount.push_back(id);
}

void Rewinding::putAnswers(Unit unit, Id subject, Image before)
{
    putRow(m_then->answers, {unit, subject}, before);
    if (unit == Unit::Asset)
        m_recount.push_back(subject);
}

void Rewinding::putBody(std::string_view entity, Image before)
{
    if (!before)
        return; // it came with the registry
    if (entity == "policy")
        m_then->policy = adopted(m_connection, rowOfImage<PolicyRow>(objectOf(*before)));
    else
        m_then->bodyName = rowOfImage<BodyRow>(objectOf(*before)).name;
}

SnapshotPtr Rewinding::take()
{
    m_then->assets = m_then->assets.with(AssetRows(m_assets.take()), m_removed);
    std::vector<std::pair<Id, quint32>> statuses;
    for (const Id asset : m_recount) {
        const Answers *answers = m_then->answers.find({Unit::Asset, asset});
        statuses.push_back({asset, answers ? codeOf(answers->statuses) : 0});
    }
    if (!statuses.empty())
        m_then->assets = m_then->assets.withStatuses(statuses);
    return m_then;
}

} // namespace

Result<qint64> readRevisionBefore(Connection &connection, const QDateTime &instant)
{
    const std::string at = instant.toUTC().toString(Qt::ISODateWithMs).toStdString();
    Statement select(connection, "SELECT max(revision) FROM change WHERE at < ?1");
    select.bind(1, std::string_view(at));
    const qint64 revision = select.step() ? select.integer(0) : 0;
    if (connection.hasFailed())
        return connection.takeError();
    if (revision > 0)
        return revision;
    const QDateTime founded =
        QDateTime::fromString(connection.text("SELECT min(at) FROM change"), Qt::ISODateWithMs).toLocalTime();
    return Error{Error::Kind::Missing, messages::notFoundedYet(founded.date())};
}

Result<SnapshotPtr> readPast(Connection &connection, qint64 revision, const Snapshot &now)
{
    Rewinding rewinding(connection, revision, now);
    // With min() the other columns are those of the row that has it: the first image after the revision.
    Statement rows(connection, "SELECT entity, key, before, min(id) FROM change_row "
                               "WHERE id >= (SELECT first_row FROM change WHERE revision = ?1) "
                               "GROUP BY entity, key ORDER BY entity, key");
    rows.bind(1, revision + 1);
    while (rows.step())
        rewinding.put(rows.text(0), rows.integer(1), rows.isNull(2) ? std::nullopt : Image(rows.text(2)));
    if (connection.hasFailed())
        return connection.takeError();
    return rewinding.take();
}

Result<QList<Adoption>> readAdoptions(Connection &connection)
{
    // What the policy was before each change of it; what it is now comes last.
    Statement images(connection, "SELECT before FROM change_row WHERE entity = 'policy' AND key = 0 "
                                 "AND before IS NOT NULL ORDER BY revision");
    QList<PolicyRow> versions;
    while (images.step())
        versions.append(rowOfImage<PolicyRow>(objectOf(images.text(0))));
    Statement current(connection, selectSql(Table<PolicyRow>::name, columnsOf<PolicyRow>()));
    if (current.step())
        versions.append(readRow<PolicyRow>(current));
    Statement change(connection, "SELECT verb, at FROM change WHERE revision = ?1");
    QList<Adoption> adoptions;
    for (const PolicyRow &row : versions) {
        change.bind(1, row.revision);
        if (change.step())
            adoptions.append({row.revision, Change::Verb(change.integer(0)),
                              QDateTime::fromString(change.string(1), Qt::ISODateWithMs).toLocalTime(),
                              adopted(connection, row)});
        change.reset();
    }
    if (connection.hasFailed())
        return connection.takeError();
    return adoptions;
}

} // namespace daicho
