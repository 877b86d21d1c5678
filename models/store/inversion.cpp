// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inversion.h"

#include "store/assetcolumns.h"
#include "store/messages.h"
#include "store/rowwriter.h"

#include <QJsonDocument>

namespace daicho
{

namespace
{

QJsonObject objectOf(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
}

/// Collects the rows that a change touched, each turned back. Every add…() gives false when the row was changed since.
class Inversion
{
public:
    Inversion(Connection &connection, qint64 revision, const Snapshot &now)
        : m_connection(connection), m_revision(revision), m_now(now)
    {
    }

    bool add(std::string_view entity, qint64 key, std::optional<std::string_view> before);
    Change take();
    const QString &conflict() const { return m_conflict; }

private:
    bool addAsset(Id id, std::optional<std::string_view> before);
    bool addPolicy(std::optional<std::string_view> before);
    template <typename T>
    bool addRow(Edits<T> &edits, const Rows<T> &rows, const typename Rows<T>::Key &key,
                std::optional<std::string_view> before);
    bool refuse(const QString &entity, const QString &name);
    bool isAsLeft(std::string_view entity, qint64 key, qint64 current);
    qint64 origin(std::string_view entity, qint64 key, qint64 revision);

    Connection &m_connection;
    qint64 m_revision;
    const Snapshot &m_now;
    Change m_change;
    AssetReader m_reader;
    AssetBlockBuilder m_assets;
    std::vector<Asset> m_unsorted;
    Id m_lastAsset;
    QString m_conflict;
};

bool Inversion::refuse(const QString &entity, const QString &name)
{
    m_conflict = messages::changedSince(messages::rowName(entity, name));
    return false;
}

/// Whether the row that was last written at `current` says what this change made of it.
bool Inversion::isAsLeft(std::string_view entity, qint64 key, qint64 current)
{
    return current == m_revision || origin(entity, key, current) == origin(entity, key, m_revision);
}

/// The revision at which what the row says at `revision` was first written: an undo or redo writes what was there
/// before.
qint64 Inversion::origin(std::string_view entity, qint64 key, qint64 revision)
{
    Statement target(m_connection, "SELECT target, verb FROM change WHERE revision = ?1");
    Statement before(m_connection, "SELECT before FROM change_row WHERE entity = ?1 AND key = ?2 AND revision = ?3 "
                                   "AND before IS NOT NULL");
    before.bind(1, entity);
    before.bind(2, key);
    for (;;) {
        target.reset();
        target.bind(1, revision);
        if (!target.step())
            return revision;
        const auto verb = Change::Verb(target.integer(1));
        before.reset();
        before.bind(3, target.integer(0));
        if ((verb != Change::Verb::Undo && verb != Change::Verb::Redo) || !before.step())
            return revision;
        revision = objectOf(before.text(0)).value(QStringLiteral("revision")).toInteger();
    }
}

bool Inversion::addAsset(Id id, std::optional<std::string_view> before)
{
    const auto ref = m_now.assets.find(id);
    const AssetRow current = ref ? m_now.assets.row(*ref) : AssetRow();
    if (ref ? !isAsLeft("asset", id.value, current.revision) : !before)
        return refuse(QStringLiteral("asset"), current.string(AssetText::Number));
    if (!before) {
        m_change.removedAssets.push_back({id, current.revision});
        return true;
    }
    const AssetImage image(objectOf(*before));
    AssetRow row = m_reader.read(image);
    row.id = id;
    row.revision = current.revision; // 0: it is gone and comes back
    if (m_lastAsset < id) {
        m_assets.add(row);
        m_lastAsset = id;
    } else {
        m_unsorted.push_back(row.asset()); // a change that took assets away and put others
    }
    return true;
}

template <typename T>
bool Inversion::addRow(Edits<T> &edits, const Rows<T> &rows, const typename Rows<T>::Key &key,
                       std::optional<std::string_view> before)
{
    const T *current = rows.find(key);
    if (current ? !isAsLeft(entityOf(*current), historyKey(*current), current->revision) : !before)
        return refuse(QString::fromLatin1(current ? entityOf(*current) : Table<T>::name),
                      current ? nameOf(*current, m_now) : QString());
    if (!before) {
        edits.removals.append(*current);
        return true;
    }
    T row = rowOfImage<T>(objectOf(*before));
    row.revision = current ? current->revision : 0;
    edits.upserts.append(row);
    return true;
}

bool Inversion::addPolicy(std::optional<std::string_view> before)
{
    if (!isAsLeft("policy", 0, m_connection.number("SELECT revision FROM policy"))) {
        m_conflict = messages::policyChangedSince();
        return false;
    }
    const PolicyRow row = before ? rowOfImage<PolicyRow>(objectOf(*before)) : PolicyRow();
    const std::string digest = row.digest.toStdString();
    Statement select(m_connection, "SELECT text FROM policy_text WHERE digest = ?1");
    select.bind(1, std::string_view(digest));
    const std::string_view text = select.step() ? select.text(0) : std::string_view();
    m_change.policy = {row.name, row.version, QByteArray(text.data(), qsizetype(text.size())), row.hash.toLatin1(),
                       row.from};
    return true;
}

bool Inversion::add(std::string_view entity, qint64 key, std::optional<std::string_view> before)
{
    const Id id{key};
    if (entity == "asset")
        return addAsset(id, before);
    if (entity == "department")
        return addRow(m_change.departments, m_now.departments, id, before);
    if (entity == "post")
        return addRow(m_change.posts, m_now.posts, id, before);
    if (entity == "zone")
        return addRow(m_change.zones, m_now.zones, id, before);
    if (entity == "engagement")
        return addRow(m_change.engagements, m_now.engagements, id, before);
    if (entity == "exception")
        return addRow(m_change.exceptions, m_now.exceptions, id, before);
    if (entity == "link")
        return addRow(m_change.links, m_now.links, id, before);
    if (entity == "flow")
        return addRow(m_change.flows, m_now.flows, id, before);
    if (entity == "dispatch")
        return addRow(m_change.dispatches, m_now.dispatches, id, before);
    if (const auto unit = unitOfAnswers(entity))
        return addRow(m_change.answers, m_now.answers, SubjectId{*unit, id}, before);
    if (entity == "policy")
        return addPolicy(before);
    if (!isAsLeft("body", 0, m_connection.number("SELECT revision FROM body")))
        return refuse(QStringLiteral("body"), {});
    m_change.bodyName = before ? rowOfImage<BodyRow>(objectOf(*before)).name : QString();
    return true;
}

Change Inversion::take()
{
    m_change.assets = AssetRows(m_assets.take());
    if (!m_unsorted.empty())
        m_change.assets = m_change.assets.with(AssetRows::of(std::move(m_unsorted)));
    return std::move(m_change);
}

} // namespace

Result<Change> readInverse(Connection &connection, qint64 revision, const Snapshot &now)
{
    Statement change(connection, "SELECT verb, first_row, rows FROM change WHERE revision = ?1");
    change.bind(1, revision);
    if (!change.step())
        return connection.hasFailed() ? connection.takeError()
                                      : Error{Error::Kind::Missing, messages::noSuchRevision(revision)};
    if (Change::Verb(change.integer(0)) == Change::Verb::Found)
        return Error{Error::Kind::Invalid, messages::foundingStays()};

    Inversion inversion(connection, revision, now);
    Statement rows(connection,
                   "SELECT entity, key, before FROM change_row WHERE id >= ?1 AND id < ?1 + ?2 ORDER BY id");
    rows.bind(1, change.integer(1));
    rows.bind(2, change.integer(2));
    while (rows.step()) {
        const auto before = rows.isNull(2) ? std::nullopt : std::optional(rows.text(2));
        if (!inversion.add(rows.text(0), rows.integer(1), before))
            return Error{Error::Kind::Conflict, inversion.conflict()};
    }
    if (connection.hasFailed())
        return connection.takeError();
    return inversion.take();
}

} // namespace daicho
