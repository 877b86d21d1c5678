// SPDX-License-Identifier: GPL-3.0-or-later
// Which known names a name of a ledger may be a slip of, and which it is not.
#include "exchange/exchangesupport.h"
#include "exchange/nearnames.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

/// 総務部 with 総務課 and 庶務係, 福祉部 with 庶務係, and departments that stand below nothing.
SnapshotPtr city()
{
    auto now = std::make_shared<Snapshot>(*emptyRegistry());
    QList<Department> all{{Id{1}, 1, u"総務部"_s, {}, 0, {}, {}},
                          {Id{2}, 1, u"総務課"_s, Id{1}, 0, {}, {}},
                          {Id{3}, 1, u"庶務係"_s, Id{1}, 1, {}, {}},
                          {Id{4}, 1, u"福祉部"_s, {}, 1, {}, {}},
                          {Id{5}, 1, u"庶務係"_s, Id{4}, 0, {}, {}}};
    int next = 10;
    for (const QString &name :
         {u"情報政策課"_s, u"市民税課"_s, u"子ども家庭課"_s, u"東支所"_s, u"下水道課"_s, u"第一契約室"_s, u"財務課"_s})
        all.append({Id{next++}, 1, name, {}, next, {}, {}});
    now->departments = all;
    return now;
}

ImportPlan planWith(const QList<NewName> &names)
{
    ImportPlan plan;
    plan.before = city();
    plan.newNames = names;
    return plan;
}

} // namespace

class TestNearNames : public QObject
{
    Q_OBJECT

private:
    ProfilePtr m_profile = smallProfile();

private slots:
    void slipsAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("near");
        const auto row = [](const QString &name, const QString &near) {
            QTest::newRow(qPrintable(name)) << name << near;
        };
        row(u"情報政策科"_s, u"情報政策課"_s);
        row(u"情報政策"_s, u"情報政策課"_s);
        row(u"情報攻策課"_s, u"情報政策課"_s);
        row(u"企画部情報政策課"_s, u"情報政策課"_s);
        row(u"企画部情報政策科"_s, u"情報政策課"_s);
        row(u"ｺﾄﾞﾓ家庭課"_s, u"子ども家庭課"_s);
        row(u"総務部総務科"_s, u"総務部総務課"_s);
        row(u"総務科"_s, u"総務部、総務部総務課"_s);
        row(u"庶務"_s, u"総務部庶務係、福祉部庶務係"_s);
        // One of two letters, and nothing else is as near.
        row(u"総努課"_s, u"総務部総務課"_s);
    }

    void slipsAreNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, near);
        const NewName one{u"department"_s, Id{99}, name, {}, 1};
        const ImportPlan plan = planWith({one});
        QCOMPARE(NearNames(plan, *m_profile).of(one).join(u"、"_s), near);
    }

    void othersAreNoSlips_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"税務課"_s, u"県民税課"_s, u"西支所"_s, u"水道課"_s, u"第二契約室"_s,
                                    u"情報政策室"_s, u"情報政策推進課"_s, u"企画部総務課"_s, u"観光課"_s, u"課"_s,
                                    u""_s, u"議会事務局"_s, u"下水道課料金係"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void othersAreNoSlips()
    {
        QFETCH(QString, name);
        const NewName one{u"department"_s, Id{99}, name, {}, 1};
        const ImportPlan plan = planWith({one});
        QCOMPARE(NearNames(plan, *m_profile).of(one).join(u"、"_s), QString());
    }

    /// In a first ledger all are new: what many rows have is what few rows were to have.
    void newOnesAreComparedWithEachOther()
    {
        const NewName often{u"department"_s, Id{90}, u"環境保全課"_s, {}, 12};
        const NewName once{u"department"_s, Id{91}, u"環境保金課"_s, {}, 1};
        const NewName other{u"department"_s, Id{92}, u"法務課"_s, {}, 5};
        const NewName shortOne{u"department"_s, Id{93}, u"法制課"_s, {}, 1};
        const ImportPlan plan = planWith({often, once, other, shortOne});
        NearNames near(plan, *m_profile);
        QCOMPARE(near.of(once), QStringList{u"環境保全課"_s});
        QCOMPARE(near.of(often), QStringList());
        QCOMPARE(near.of(shortOne), QStringList());
    }

    void wordsOfThePolicyAreFoundToo()
    {
        const ImportPlan plan = planWith({});
        NearNames near(plan, *m_profile);
        const QStringList kinds = near.known(u"kind"_s);
        QVERIFY(kinds.contains(u"情報システム"_s));
        QCOMPARE(near.of(UnknownValue{u"kind"_s, u"情報システィム"_s, 1}), QStringList{u"情報システム"_s});
        QCOMPARE(near.of(UnknownValue{u"kind"_s, u"とても別のもの"_s, 1}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestNearNames)
#include "tst_nearnames.moc"
