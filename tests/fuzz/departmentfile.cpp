// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/departmentfile.h"
#include "exchange/dispatching.h"
#include "fuzz/merging.h"
#include "fuzz/targets.h"
#include "registry/registry.h"

#include <sqlite3.h>

namespace daicho::fuzz
{

namespace
{

const QByteArray policyOfTown =
    R"({"profile":"a","version":"2026-04-01","title":{"ja":"x"},"body":{"ja":"y"},)"
    R"("axes":[{"id":"C","label":{"ja":"機密性"},"levels":[{"id":"2","rank":2,"label":{"ja":"2"}},)"
    R"({"id":"1","rank":1,"label":{"ja":"1"}}]}],"zones":[{"id":"LG","name":{"ja":"LGWAN接続系"}}],)"
    R"("categories":[{"id":"6.3","label":{"ja":"c"}}],"kinds":[{"id":"information","label":{"ja":"情報"}}],)"
    R"("measures":[{"id":"M","category":"6.3","unit":"asset","label":{"ja":"z"},"source":"6"},)"
    R"({"id":"D","category":"6.3","unit":"department","label":{"ja":"d"},"source":"6"}],)"
    R"("rules":[{"id":"R","because":"6","when":{},"require":["M","D"]}]})";

Registry::Doors doors()
{
    return {[] { return QDateTime(QDate(2026, 11, 20), QTime(9, 0)); }, QStringLiteral("山田")};
}

void apply(Registry &registry, const Change &change)
{
    const auto applied = registry.apply(change);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().text));
    if (!applied->isDone())
        qFatal("%s: %s", qPrintable(applied->problems[0].column), qPrintable(applied->problems[0].reason));
}

/// A registry, and the file that one of its departments was sent.
struct Round {
    Files files;
    SnapshotPtr now;
    ProfilePtr profile;
    Dispatch dispatch;
    SnapshotPtr base;
    QByteArray sent;
};

Change rowsOf(const Snapshot &office)
{
    Change change;
    change.departments.upserts = office.departments.toList();
    change.posts.upserts = office.posts.toList();
    change.engagements.upserts = office.engagements.toList();
    for (Engagement &engagement : change.engagements.upserts)
        engagement.revision = 0; // new here
    change.assets = office.assets;
    change.links.upserts = {{Id{40}, 0, Link::Sort::Holds, Id{100}, Id{101}, QStringLiteral("内側")}};
    change.flows.upserts = {{Id{42}, 0, Id{101}, Id{102}, QStringLiteral("tcp/443"), false, {}, {}}};
    Answers answers;
    answers.subject = {Unit::Asset, Id{100}};
    answers.statuses.set(0, Status::Done);
    answers.setNote({0, {}, QStringLiteral("規程"), {}, {}});
    change.answers.upserts = {answers};
    change.exceptions.upserts = {{Id{50},
                                  0,
                                  {Unit::Asset, Id{101}},
                                  0,
                                  QStringLiteral("更新まで"),
                                  QStringLiteral("市長"),
                                  PartialDate(QDate(2026, 1, 1)),
                                  PartialDate(QDate(2027, 1, 1))}};
    return change;
}

std::unique_ptr<Round> handedOut()
{
    auto round = std::make_unique<Round>();
    const QString path = round->files.path(QStringLiteral("all.daicho"));
    const auto made = Registry::create(path, round->files.write(QStringLiteral("policy.json"), policyOfTown), doors());
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    Registry &registry = **made;
    apply(registry, rowsOf(*sending::office()));
    round->dispatch = sending::dispatch();
    round->dispatch.sentRevision = registry.snapshot()->revision;
    round->base = partOf(*registry.snapshot(), sending::general);
    const QString part = round->files.path(QStringLiteral("sent.daicho"));
    const auto written =
        writeDepartmentFile(part, *registry.snapshot(), round->dispatch, {registry.author(), doors().now()}, false);
    if (!written)
        qFatal("%s", qPrintable(written.error().text));
    apply(registry, distribution(*registry.snapshot(), {round->dispatch}));
    round->sent = round->files.read(QStringLiteral("sent.daicho"));
    round->now = registry.snapshot();
    round->profile = registry.profile();
    return round;
}

QByteArray patched(QByteArray file, QByteArrayView patches)
{
    const auto byte = [&](qsizetype at) {
        return qsizetype(static_cast<unsigned char>(patches[at]));
    };
    for (qsizetype at = 0; at + 4 < patches.size();) {
        const qsizetype place = ((byte(at) << 16) + (byte(at + 1) << 8) + byte(at + 2)) % file.size();
        const qsizetype length = std::min({byte(at + 3), patches.size() - at - 4, file.size() - place});
        file.replace(place, length, patches.data() + at + 4, length);
        at += 4 + length;
    }
    return file;
}

/// Nobody who runs these statements gets out of the file.
int authorise(void *, int action, const char *name, const char *, const char *, const char *)
{
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH)
        return SQLITE_DENY;
    const bool isJournal = action == SQLITE_PRAGMA && QByteArrayView(name).startsWith("journal");
    return isJournal ? SQLITE_DENY : SQLITE_OK;
}

void run(const QString &path, QByteArrayView statements)
{
    sqlite3 *file = nullptr;
    sqlite3_open(path.toUtf8().constData(), &file);
    sqlite3_exec(file,
                 "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON;"
                 "PRAGMA writable_schema = ON",
                 nullptr, nullptr, nullptr);
    sqlite3_set_authorizer(file, &authorise, nullptr);
    sqlite3_limit(file, SQLITE_LIMIT_LENGTH, 1'000'000);
    sqlite3_progress_handler(
        file, 100'000, [](void *) { return 1; }, nullptr);
    for (const QByteArray &statement : statements.toByteArray().split(';'))
        sqlite3_exec(file, statement.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(file);
}

/// As a window does that is opened on it.
void look(Registry &registry)
{
    const SnapshotPtr now = registry.snapshot();
    for (const Department &department : now->departmentsInOrder())
        now->departmentName(department.id);
    registry.coverage();
    static_cast<void>(registry.history());
    static_cast<void>(registry.brokenLink());
    for (qint64 revision = now->revision - 1; revision > 0 && revision + 3 > now->revision; --revision)
        static_cast<void>(registry.at(revision));
}

void edit(Registry &registry)
{
    Asset asset = sending::asset(777, QStringLiteral("Z-1"), QStringLiteral("新"), sending::general);
    asset.marks.clear();
    Change change;
    change.assets = AssetRows::of({asset});
    const auto applied = registry.apply(change);
    demand(applied || !applied.error().text.isEmpty(), "a change that is refused is told why");
    if (applied && applied->isDone())
        static_cast<void>(registry.undo());
}

/// What collecting does with it.
void collect(const QString &path, const Round &round)
{
    const auto registry = Registry::open(path, Access::ReadOnly, doors());
    if (!registry) {
        demand(!registry.error().text.isEmpty(), "a file that is refused is told why");
        return;
    }
    look(**registry);
    const Outcome whole = checkWhole(path);
    const auto claimed = dispatchHere(*(*registry)->snapshot());
    if (!whole || !claimed)
        return;
    const auto own = ownDispatch(*round.now, *claimed);
    if (own)
        mergeAny({*own, round.base, (*registry)->snapshot()}, round.now, round.profile);
}

} // namespace

void departmentFile(QByteArrayView bytes)
{
    static const std::unique_ptr<const Round> round = handedOut();
    if (bytes.isEmpty())
        return;
    const char how = bytes[0];
    const bool isSql = how == 's' || how == 'S';
    const QByteArray content = isSql        ? round->sent
                               : how == 'p' ? patched(round->sent, bytes.sliced(1))
                                            : bytes.toByteArray();
    const QString path = round->files.write(QStringLiteral("back.daicho"), content);
    for (const char *beside : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(beside));
    if (isSql)
        run(path, bytes.sliced(1));
    if (how == 'S') {
        const auto registry = Registry::open(path, Access::ReadWrite, doors());
        if (registry)
            edit(**registry);
    }
    collect(path, *round);
}

} // namespace daicho::fuzz
