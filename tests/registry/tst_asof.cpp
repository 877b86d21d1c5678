// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/adoptionplan.h"
#include "policy/randomregistry.h"
#include "registry/registry.h"

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
    const ProfilePtr uto = registry->profile();
    RandomRegistry random(*uto, 11);
    for (int day = 1; day <= 40; ++day) {
        for (int i = 0; i < 4; ++i) {
            m_now = QDateTime(first.addDays(day), QTime(i == 0 ? 0 : 23, i == 0 ? 0 : 59, 59));
            static_cast<void>(registry->apply(random.change(*registry->snapshot())).has_value());
        }
        if (day % 9 == 0)
            QVERIFY(registry->undo().has_value());
        if (day == 30)
            adopt(*registry, u"town"_s);
        days.push_back(registry->snapshot());
    }
    QVERIFY(days.back()->revision > 60);
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
