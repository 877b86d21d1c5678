// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs' forms that hold no assets: their domains become departments, their controls answers.
#include "exchange/otherformsupport.h"
#include "exchange/presetplan.h"
#include "policy/validation.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

Result<FormPlan> formOf(const QString &path, const SnapshotPtr &now, const ProfilePtr &profile)
{
    const auto reading = readLedger(path, {}, *profile);
    if (!reading)
        return reading.error();
    return planForm(*reading, now, profile);
}

QStringList linesOf(const FormPlan &plan)
{
    QStringList lines;
    for (const FormLine &line : plan.lines)
        lines << QStringList{QString::number(line.row), line.name, line.place, line.before, line.after}.join(u'|');
    return lines;
}

} // namespace

class PresetFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void domainsBecomeDepartments()
    {
        const ProfilePtr profile = smallProfile();
        const SnapshotPtr now = smallTown(profile);
        const auto plan = formOf(fixture(u"ciso-domains.csv"_s), now, profile);
        QVERIFY(plan);
        QCOMPARE(linesOf(*plan), (QStringList{u"2|市税係|税務課||税務課"_s, u"3|税務課|総務部||総務部"_s,
                                              u"4|総務部|||"_s, u"5|出納室|||"_s}));
        QCOMPARE(problemLines(plan->problems), QStringList{u"6 domain どこか"_s});
        QCOMPARE(plan->difference, (Difference{2, 1, 1, 0}));
        QVERIFY(validate(plan->change, *profile, *now).isEmpty());
        const SnapshotPtr then = after(*now, plan->change, 2);
        QStringList names;
        for (const Department &department : then->departmentsInOrder())
            names << then->departmentName(department.id);
        QCOMPARE(names,
                 (QStringList{u"総務部"_s, u"総務部税務課"_s, u"総務部税務課市税係"_s, u"福祉課"_s, u"出納室"_s}));
        const auto again = formOf(fixture(u"ciso-domains.csv"_s), then, profile);
        QVERIFY(again && again->change.isEmpty());
    }

    void domainsInARingAreProblems()
    {
        const Files files;
        const QString path = files.write(u"d.csv"_s, "name,description,domain\na,,b\nb,,c\nc,,a\nd,,a\ne,,\n");
        const auto plan = formOf(path, emptyRegistry(), smallProfile());
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems),
                 (QStringList{u"2 domain b"_s, u"3 domain c"_s, u"4 domain a"_s, u"5 domain a"_s}));
        QCOMPARE(plan->change.departments.upserts.size(), 1);
    }

    void controlsBecomeAnswers()
    {
        const ProfilePtr profile = measuredProfile();
        const SnapshotPtr now = smallTown(profile);
        const auto plan = formOf(fixture(u"ciso-controls.csv"_s), now, profile);
        QVERIFY(plan);
        QVERIFY(plan->problems.isEmpty());
        QCOMPARE(linesOf(*plan), (QStringList{u"2|M.DEPT|税務課||done"_s, u"3|M.ASSET|税務課||partial"_s,
                                              u"4|M.BODY|試験市||not-done"_s, u"7|M.ASSET|福祉課||not-applicable"_s}));
        QCOMPARE(plan->skipped.size(), 2);
        QCOMPARE(plan->skipped[1].text, u"X-1 知らない"_s);
        QVERIFY(validate(plan->change, *profile, *now).isEmpty());
        const SnapshotPtr then = after(*now, plan->change, 2);
        const Answers *tax = then->answers.find({Unit::Department, Id{2}});
        QVERIFY(tax);
        QCOMPARE(tax->note(now->ordinal(u"M.DEPT"_s)).evidence, u"ledger is kept\nhttps://example.invalid/l"_s);
        QCOMPARE(tax->note(now->ordinal(u"M.ASSET"_s)).due.iso(), u"2026-12-31"_s);
        QCOMPARE(then->answers.find({Unit::Department, Id{3}})->note(1).reason, u"鍵を使わない"_s);
        const auto again = formOf(fixture(u"ciso-controls.csv"_s), then, profile);
        QVERIFY(again && again->change.isEmpty());
        QCOMPARE(again->difference.unchanged, 4);
    }

    void badControlsAreProblemsWithTheirRows()
    {
        const Files files;
        const QString path = files.write(
            u"c.csv"_s, "ref_id,name,csf_function,domain,status,observation\n"
                        "M.DEPT,a,govern,無い課,active,\nM.DEPT,b,govern,税務課,deprecated,\n"
                        "M.DEPT,c,govern,税務課,active,\nM.DEPT,d,govern,税務課,to_do,\nM.DEPT,e,govern,,active,\n"
                        "M.DEPT,f,govern,福祉課,perhaps,\n");
        const ProfilePtr profile = measuredProfile();
        const auto plan = formOf(path, smallTown(profile), profile);
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems),
                 (QStringList{u"2 domain 無い課"_s, u"3 observation "_s, u"5 status not-done"_s, u"6 domain "_s,
                              u"7 status perhaps"_s}));
        QCOMPARE(plan->lines.size(), 1);
    }

    void aFormWithoutAssetsIsNoLedger()
    {
        const auto plan = planFile(fixture(u"ciso-domains.csv"_s), emptyRegistry(), smallProfile());
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(PresetFormsTest)
#include "tst_presetforms.moc"
