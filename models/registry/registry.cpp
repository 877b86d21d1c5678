// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"

#include "policy/profilereader.h"
#include "policy/validation.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace daicho
{

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Registry)
};

Error problemsAsError(const QString &what, const Problems &problems)
{
    QStringList lines{what};
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            lines << (problem.column.isEmpty() ? problem.reason
                                               : problem.column + QStringLiteral(": ") + problem.reason);
    }
    return {Error::Kind::Invalid, lines.join(u'\n')};
}

Result<ReadProfile> profileNamed(const QString &name)
{
    QByteArray text;
    if (const auto known = profileText(name)) {
        text = *known;
    } else {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Missing, Texts::tr("There is no policy profile “%1”.").arg(name)};
        text = file.readAll();
    }
    ReadProfile read = readProfile(text);
    if (!read.profile)
        return problemsAsError(Texts::tr("The policy profile “%1” cannot be used:").arg(name), read.problems);
    return read;
}

Result<ProfilePtr> keptPolicy(const Snapshot &snapshot)
{
    const ReadProfile policy = readProfile(snapshot.policy.text);
    if (!policy.profile)
        return problemsAsError(Texts::tr("The policy kept in this registry cannot be read:"), policy.problems);
    return policy.profile;
}

/// What a new registry of a body starts with: the policy, its measures and its zones.
Change founding(const ReadProfile &policy)
{
    Change change;
    change.verb = Change::Verb::Found;
    change.detail = policy.profile->title.ja;
    change.policy = policy.adopted;
    change.bodyName = policy.profile->body.ja;
    for (const Measure &measure : policy.profile->measures)
        change.newMeasures << measure.id;
    for (const PolicyZone &zone : policy.profile->zones)
        change.zones.upserts << Zone{newId(), 0, zone.id, zone.name.ja, int(change.zones.upserts.size())};
    return change;
}

QString userName()
{
    for (const char *variable : {"USERNAME", "USER", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

/// Assets are judged in the registry as the rest of the change leaves it: it may bring the departments that they name,
/// and take away assets whose numbers are free then.
Problems problemsOf(const Change &change, const Profile &profile, const Snapshot &now)
{
    const Problems problems = validate(change, profile, now);
    if (change.assets.isEmpty())
        return problems;
    Change around = change;
    around.assets = {};
    around.answers = {};
    constexpr int most = 1000;
    return problems + validate(change.assets, profile, *after(now, around, now.revision), most,
                               change.policy ? Judging::AsBefore : Judging::ByThePolicy);
}

} // namespace

Registry::Doors Registry::usualDoors()
{
    return {[] { return QDateTime::currentDateTime(); }, userName()};
}

Registry::Registry(std::unique_ptr<Store> store, ProfilePtr profile, SnapshotPtr snapshot, Doors doors)
    : m_store(std::move(store)), m_profile(std::move(profile)), m_snapshot(std::move(snapshot)),
      m_doors(std::move(doors)), m_counter(std::make_unique<CoverageCounter>(m_profile))
{
}

Registry::~Registry() = default;

Result<std::unique_ptr<Registry>> Registry::create(const QString &path, const QString &profile, Doors doors)
{
    const auto policy = profileNamed(profile);
    if (!policy)
        return policy.error();
    auto store = Store::create(path);
    if (!store)
        return store.error();
    const auto founded = (*store)->write(founding(*policy), Snapshot(), {doors.author, doors.now()});
    if (!founded) {
        store->reset();
        QFile::remove(path); // it was made a moment ago and holds nothing
        return founded.error();
    }
    store->reset();
    return open(path, Access::ReadWrite, std::move(doors));
}

Result<std::unique_ptr<Registry>> Registry::open(const QString &path, Access access, Doors doors,
                                                 const Progress &progress)
{
    auto store = Store::open(path, access);
    if (!store)
        return store.error();
    const auto snapshot = (*store)->load(progress);
    if (!snapshot)
        return snapshot.error();
    const auto profile = keptPolicy(**snapshot);
    if (!profile)
        return profile.error();
    std::unique_ptr<Registry> registry(new Registry(*std::move(store), *profile, *snapshot, std::move(doors)));
    if (const auto stacks = registry->readUndoStacks(); !stacks)
        return stacks.error();
    return registry;
}

QString Registry::path() const
{
    return m_store->path();
}

bool Registry::isReadOnly() const
{
    return m_store->isReadOnly();
}

QDate Registry::today() const
{
    return m_doors.now().date();
}

std::shared_ptr<const Coverage> Registry::coverage()
{
    if (!m_coverage || m_coverage->revision != m_snapshot->revision || m_coverage->day != today())
        m_coverage = std::make_shared<const Coverage>(m_counter->count(*m_snapshot, today()));
    return m_coverage;
}

Result<Applied> Registry::apply(const Change &asked, const Progress &progress)
{
    const Change change = withLooseEnds(asked, *m_snapshot);
    if (isReadOnly())
        return Error{Error::Kind::ReadOnly, Texts::tr("This registry is open for reading only.")};
    if (change.isEmpty())
        return Applied{m_snapshot->revision, {}};
    Applied applied;
    ProfilePtr profile = m_profile;
    if (change.policy) {
        ReadProfile policy = readProfile(change.policy->text);
        if (!policy.profile)
            return Applied{0, policy.problems};
        profile = policy.profile;
    }
    applied.problems = problemsOf(change, *profile, *m_snapshot);
    if (hasError(applied.problems))
        return applied;

    const Authorship by{m_doors.author, m_doors.now()};
    const auto written = m_store->write(change, *m_snapshot, by, progress);
    if (!written)
        return refused(written.error());
    applied.revision = *written;
    if (*written != m_snapshot->revision + 1) {
        // Another program wrote in between: what it did is to be seen, too. What was written stays written.
        static_cast<void>(refresh().has_value());
        return applied;
    }
    remember(change, *written, by);
    if (change.policy) {
        m_profile = profile;
        m_counter = std::make_unique<CoverageCounter>(m_profile);
    }
    m_snapshot = after(*m_snapshot, change, *written);
    emit changed(m_snapshot, change);
    return applied;
}

Error Registry::refused(const Error &error)
{
    // Whoever reads the message looks at the newest rows next: have them ready. The first error is the one that counts.
    if (error.kind == Error::Kind::Conflict)
        static_cast<void>(refresh().has_value());
    return error;
}

Result<QList<HistoryEntry>> Registry::history(qint64 limit, qint64 offset, const QString &containing)
{
    return m_store->history(limit, offset, containing);
}

Result<QList<HistoryRow>> Registry::historyRows(qint64 revision, qint64 limit)
{
    return m_store->historyRows(revision, limit);
}

Result<QList<HistoryRow>> Registry::editedAssets(qint64 revision, qint64 offset, qint64 limit)
{
    return m_store->editedAssets(revision, offset, limit);
}

Result<QList<HistoryRow>> Registry::editedAsset(qint64 revision, Id asset)
{
    return m_store->editedAsset(revision, asset);
}

Result<QList<HistoryEntry>> Registry::historyOf(Id asset)
{
    return m_store->historyOf(QStringLiteral("asset"), asset.text());
}

Result<qint64> Registry::brokenLink()
{
    return m_store->brokenLink();
}

Outcome Registry::refresh()
{
    const auto newest = m_store->revision();
    if (!newest)
        return newest.error();
    if (*newest == m_snapshot->revision)
        return Nothing();
    const auto snapshot = m_store->load();
    if (!snapshot)
        return snapshot.error();
    const auto profile = keptPolicy(**snapshot);
    if (!profile)
        return profile.error();
    m_profile = *profile;
    m_counter = std::make_unique<CoverageCounter>(m_profile);
    m_snapshot = *snapshot;
    if (const auto stacks = readUndoStacks(); !stacks)
        return stacks;
    emit changed(m_snapshot, Change());
    return Nothing();
}

Outcome Registry::copyTo(const QString &path)
{
    return m_store->copyTo(path);
}

Outcome Registry::gather()
{
    return m_store->gather();
}

} // namespace daicho
