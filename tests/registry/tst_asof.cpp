// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/adoptionplan.h"
#include "registry/registry.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

ReadProfile read(const QString &id)
{
    return readProfile(profileText(id).value_or(QByteArray()));
}

template <typename T>
bool areSame(const Rows<T> &one, const Rows<T> &other)
{
    return one.toList() == other.toList();
}

/// What differs first between two snapshots; empty when nothing does, revisions included.
QString differenceOf(const Snapshot &one, const Snapshot &other)
{
    if (one.bodyName != other.bodyName || one.policy != other.policy || one.revision != other.revision)
        return u"body, policy or revision"_s;
    const std::pair<QString, bool> parts[] = {{u"departments"_s, areSame(one.departments, other.departments)},
                                              {u"posts"_s, areSame(one.posts, other.posts)},
                                              {u"zones"_s, areSame(one.zones, other.zones)},
                                              {u"engagements"_s, areSame(one.engagements, other.engagements)},
                                              {u"answers"_s, areSame(one.answers, other.answers)},
                                              {u"exceptions"_s, areSame(one.exceptions, other.exceptions)},
                                              {u"links"_s, areSame(one.links, other.links)},
                                              {u"flows"_s, areSame(one.flows, other.flows)}};
    for (const auto &[name, same] : parts) {
        if (!same)
            return name;
    }
    if (one.assets.size() != other.assets.size())
        return u"%1 and %2 assets"_s.arg(one.assets.size()).arg(other.assets.size());
    QString found;
    one.assets.forEach([&](AssetRef, const AssetRow &row) {
        const auto ref = other.assets.find(row.id);
        const bool isSame = ref && other.assets.row(*ref).asset() == row.asset() &&
                            other.assets.row(*ref).code(AssetCode::Statuses) == row.code(AssetCode::Statuses);
        if (!isSame)
            found = u"asset %1"_s.arg(row.id.text());
    });
    return found;
}

/// Changes of every sort, one after the other, each fit for the registry as it is.
class Steps
{
public:
    explicit Steps(ProfilePtr profile) : m_profile(std::move(profile)) {}

    Change next(const Snapshot &now)
    {
        Change change;
        switch (now.assets.size() < 3 ? 0 : m_random.bounded(8)) {
        case 0:
            change.assets = AssetRows::of({asset(now, fresh())});
            break;
        case 1:
            change.assets = AssetRows::of({asset(now, *now.assets.asset(anyAsset(now)))});
            break;
        case 2: {
            const Id gone = anyAsset(now);
            change.removedAssets = {{gone, now.assets.asset(gone)->revision}};
            break;
        }
        case 3:
            change.answers.upserts = {answers(now, {Unit::Asset, anyAsset(now)}, Unit::Asset)};
            break;
        case 4:
            change.departments.upserts = {department(now)};
            break;
        case 5:
            change.answers.upserts = {answers(now, {Unit::Body, {}}, Unit::Body)};
            break;
        case 6:
            change.flows.upserts = {
                {newId(), 0, now.assets.blocks()[0]->id(0), now.assets.blocks()[0]->id(1), u"HTTPS"_s, true, {}, {}}};
            break;
        default:
            change.bodyName = u"町 %1"_s.arg(m_random.bounded(100));
        }
        return change;
    }

private:
    Id anyAsset(const Snapshot &now)
    {
        return now.assets.blocks()[0]->id(m_random.bounded(now.assets.blocks()[0]->size()));
    }

    static Asset fresh()
    {
        Asset asset;
        asset.id = newId();
        return asset;
    }

    Asset asset(const Snapshot &now, Asset asset)
    {
        asset.number = u"A-"_s + asset.id.text();
        asset.name = u"資産 %1"_s.arg(m_random.bounded(1000));
        asset.kind = m_profile->kinds[m_random.bounded(2)].id;
        asset.zone = m_profile->zones[m_random.bounded(3)].id;
        if (!now.departments.isEmpty())
            asset.department = now.departments.toList()[m_random.bounded(int(now.departments.size()))].id;
        return asset;
    }

    Department department(const Snapshot &now)
    {
        Department department;
        department.id = newId();
        if (now.departments.size() > 3)
            department = now.departments.toList().first();
        department.name = u"課 %1"_s.arg(m_random.bounded(1000));
        return department;
    }

    Answers answers(const Snapshot &now, const SubjectId &subject, Unit unit)
    {
        const Answers *before = now.answers.find(subject);
        Answers answers = before ? *before : Answers{subject, 0, {}, {}};
        for (const Measure &measure : m_profile->measures) {
            if (measure.unit == unit && m_random.bounded(4) == 0)
                answers.statuses.set(now.ordinal(measure.id), Status(m_random.bounded(4)));
        }
        return answers;
    }

    ProfilePtr m_profile;
    QRandomGenerator m_random = QRandomGenerator(5);
};

} // namespace

/// A past day shows what stood in the registry then, by the policy in force then.
class AsOfTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setSiteProfileFolder(QStringLiteral(DAICHO_TEST_DATA "/policy")); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showsEveryDayAsItWas();
    void showsNothingBeforeTheFounding();
    void takesThePolicyInForce();
    void policyAdoptedLaterButInForceEarlier();
    void forgetsAdoptionsTakenBack();
    void readOnlyFilesToo();

private:
    std::unique_ptr<Registry> make(const QString &policy, QDate day);
    void adopt(Registry &registry, const QString &policy, PartialDate from = {});
    QString path() const { return m_folder->filePath(u"町.daicho"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

std::unique_ptr<Registry> AsOfTest::make(const QString &policy, QDate day)
{
    m_now = QDateTime(day, QTime(15, 30));
    auto made = Registry::create(path(), policy, {[this] { return m_now; }, u"山田"_s});
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *std::move(made);
}

void AsOfTest::adopt(Registry &registry, const QString &policy, PartialDate from)
{
    const AdoptionPlan plan = planAdoption(*registry.snapshot(), *registry.profile(), read(policy), from);
    const auto applied = registry.apply(plan.change);
    QVERIFY(applied && applied->isDone());
}

void AsOfTest::showsEveryDayAsItWas()
{
    const QDate first(2025, 4, 1);
    const auto registry = make(u"uto"_s, first);
    std::vector<SnapshotPtr> days{registry->snapshot()};
    Steps steps(registry->profile());
    for (int day = 1; day <= 40; ++day) {
        for (int i = 0; i < 4; ++i) {
            m_now = QDateTime(first.addDays(day), QTime(i == 0 ? 0 : 23, i == 0 ? 0 : 59, 59));
            const auto applied = registry->apply(steps.next(*registry->snapshot()));
            QVERIFY(applied && (applied->isDone() || !applied->problems.isEmpty()));
        }
        if (day % 9 == 0)
            QVERIFY(registry->undo().has_value());
        if (day == 30)
            adopt(*registry, u"town"_s);
        days.push_back(registry->snapshot());
    }
    QVERIFY(days.back()->revision > 120);
    QVERIFY(days.back()->assets.size() > 3);
    for (size_t day = 0; day < days.size(); ++day) {
        const auto past = registry->asOf(first.addDays(qint64(day)));
        QVERIFY2(past.has_value(), past ? "" : qPrintable(past.error().text));
        QCOMPARE(differenceOf(*past->snapshot, *days[day]), QString());
        const QDate at = first.addDays(qint64(day));
        Coverage then = CoverageCounter(past->profile).count(*past->snapshot, at);
        QCOMPARE(then, CoverageCounter(read(day < 30 ? u"uto"_s : u"town"_s).profile).count(*days[day], at));
    }
}

void AsOfTest::showsNothingBeforeTheFounding()
{
    const auto registry = make(u"village"_s, QDate(2025, 4, 1));
    const auto past = registry->asOf(QDate(2025, 3, 31));
    QVERIFY(!past);
    QCOMPARE(past.error().kind, Error::Kind::Missing);
    QVERIFY2(past.error().text.contains(u"2025-04-01"), qPrintable(past.error().text));
    QVERIFY(registry->asOf(QDate(2025, 4, 1)).has_value());
}

void AsOfTest::takesThePolicyInForce()
{
    const auto registry = make(u"village"_s, QDate(2025, 4, 1));
    m_now = QDateTime(QDate(2026, 3, 10), QTime(9, 0));
    adopt(*registry, u"town"_s, *PartialDate::from(2026, 4, 1)); // in advance
    QCOMPARE(registry->asOf(QDate(2025, 12, 31))->profile->id, u"village"_s);
    QCOMPARE(registry->asOf(QDate(2026, 3, 31))->profile->id, u"village"_s);
    QCOMPARE(registry->asOf(QDate(2026, 4, 1))->profile->id, u"town"_s);
    // What comes later in the file, but was in force no longer than before, changes nothing of it.
    m_now = QDateTime(QDate(2026, 5, 1), QTime(9, 0));
    adopt(*registry, u"village"_s);
    QCOMPARE(registry->asOf(QDate(2026, 4, 30))->profile->id, u"town"_s);
    QCOMPARE(registry->asOf(QDate(2026, 5, 1))->profile->id, u"village"_s);
}

void AsOfTest::policyAdoptedLaterButInForceEarlier()
{
    const auto registry = make(u"village"_s, QDate(2025, 4, 1));
    Asset asset;
    asset.id = newId();
    asset.number = u"1"_s;
    asset.name = u"業務システム"_s;
    asset.kind = u"system"_s;
    asset.zone = u"MN"_s;
    asset.marks[u"C"_s].level = u"2"_s;
    Change change;
    change.assets = AssetRows::of({asset});
    QVERIFY(registry->apply(change)->isDone());
    const qint64 revision = registry->snapshot()->revision;
    m_now = QDateTime(QDate(2026, 5, 20), QTime(9, 0));
    adopt(*registry, u"town"_s, *PartialDate::from(2026, 4, 1));
    const auto past = registry->asOf(QDate(2026, 4, 15));
    QCOMPARE(past->profile->id, u"town"_s);
    // The level is in the scheme in force, the row is still the one of that time.
    const Asset then = *past->snapshot->assets.asset(asset.id);
    QCOMPARE(then.marks.value(u"C"_s).level, u"old2"_s);
    QCOMPARE(then.revision, revision);
    QCOMPARE(past->snapshot->revision, revision);
    QCOMPARE(registry->asOf(QDate(2026, 3, 31))->snapshot->assets.asset(asset.id)->marks.value(u"C"_s).level, u"2"_s);
}

void AsOfTest::forgetsAdoptionsTakenBack()
{
    const auto registry = make(u"village"_s, QDate(2025, 4, 1));
    m_now = QDateTime(QDate(2025, 6, 1), QTime(9, 0));
    adopt(*registry, u"town"_s, *PartialDate::from(2025, 5, 1));
    QCOMPARE(registry->asOf(QDate(2025, 5, 10))->profile->id, u"town"_s);
    m_now = m_now.addDays(1);
    QVERIFY(registry->undo()->isDone());
    QCOMPARE(registry->profile()->id, u"village"_s);
    QCOMPARE(registry->asOf(QDate(2025, 5, 10))->profile->id, u"village"_s);
    m_now = m_now.addDays(1);
    QVERIFY(registry->redo()->isDone());
    QCOMPARE(registry->asOf(QDate(2025, 5, 10))->profile->id, u"town"_s);
}

void AsOfTest::readOnlyFilesToo()
{
    make(u"village"_s, QDate(2025, 4, 1)).reset();
    const auto opened = Registry::open(path(), Access::ReadOnly);
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->asOf(QDate(2025, 4, 2))->profile->id, u"village"_s);
}

QTEST_GUILESS_MAIN(AsOfTest)
#include "tst_asof.moc"
