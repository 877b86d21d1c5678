// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangesupport.h"
#include "support/policies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

const QString ledgers = QStringLiteral(DAICHO_SHARED "/data/ledgers/");

/// As compare.py folds: NFKC without spaces.
QString folded(const QJsonValue &value)
{
    QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    text = text.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString got(const QJsonObject &asset, const QString &field)
{
    static const QHash<QString, QString> names{{u"personal"_s, u"personalInformation"_s},
                                               {u"job"_s, u"business"_s},
                                               {u"note"_s, u"remarks"_s},
                                               {u"retention"_s, u"retentionYears"_s}};
    if (field == u"c" || field == u"i" || field == u"a")
        return folded(asset[u"levels"].toObject()[field.toUpper()]);
    if (field == u"imp") {
        const QJsonObject levels = asset[u"levels"].toObject();
        return levels.size() == 1 ? folded(levels.begin().value()) : QString();
    }
    if (field == u"number" || field == u"id") {
        static const QRegularExpression digits(u"[0-9]+$"_s);
        return QString::number(digits.match(folded(asset[field])).captured().toInt());
    }
    if (field == u"medium") {
        QString places;
        for (const QJsonValue &place : asset[u"places"].toArray())
            places += folded(place);
        return places;
    }
    return folded(asset[names.value(field, field)]);
}

} // namespace

/// The ledgers as offices keep them, each under its own body's policy, against the values that they must yield.
class TestImportLedgers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_profile = shippedPolicy(u"uto"_s);
        if (!QFile::exists(ledgers))
            QSKIP("the shared ledgers are not on this machine");
    }

    void isFoundOut()
    {
        const auto reading = readLedger(ledgers + u"uto.cp932.csv"_s, {}, *m_profile);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text));
        QCOMPARE(reading->text->encoding.encoding, Encoding::Cp932);
        QCOMPARE(reading->text->separator, ',');
        QCOMPARE(reading->sheets.front().layout.headerFirst, 3);
        QCOMPARE(reading->sheets.front().layout.headerLast, 4);
        QStringList fields;
        for (const ColumnMapping &column : reading->sheets.front().mapping.columns)
            fields.append(column.field);
        QCOMPARE(fields.join(u' '),
                 u"number department name kind business levels.C levels.I levels.A zone personalInformation "
                 "places owner users registered remarks"_s);
        QCOMPARE(reading->sheets.front().layout.headings[6], u"評価値／完全性"_s);
        for (const ColumnMapping &column : reading->sheets.front().mapping.columns)
            QVERIFY2(column.confidence >= 0.8, qPrintable(column.heading));
    }

    void allRowsAreAsExpected_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("fields"); // besides number, name, department, kind and date
        QTest::newRow("uto.cp932.csv") << u"uto"_s << 420 << u"c i a zone personal medium owner users job note"_s;
        QTest::newRow("amagi-asakura.xlsx") << u"amagi-asakura"_s << 90 << u"c i a zone personal medium note"_s;
        QTest::newRow("ichikawa.xlsx") << u"ichikawa"_s << 1300
                                       << u"c i a zone personal medium owner users job retention note"_s;
        QTest::newRow("ichikawa-schools.utf8bom.csv") << u"ichikawa"_s << 350 << u"imp zone medium users retention"_s;
        QTest::newRow("sainokuni.utf8.csv") << u"sainokuni"_s << 45 << u"imp medium note"_s;
        QTest::newRow("sunagawa.cp932.tsv") << u"sunagawa"_s << 30 << u"c i a zone medium"_s;
    }

    void allRowsAreAsExpected()
    {
        QFETCH(QString, policy);
        QFETCH(int, rows);
        QFETCH(QString, fields);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        QFile file(ledgers + u"expected.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).object()[name].toArray();
        QCOMPARE(expected.size(), rows);
        const ProfilePtr profile = shippedPolicy(policy);
        QVERIFY(profile);

        const auto plan = planFile(ledgers + name, emptyRegistry(), profile);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        QCOMPARE(plan->difference, (Difference{rows, 0, 0, 0}));
        QCOMPARE(plan->unmapped, QStringList());
        const QJsonArray found = planJson(*plan, profile)[u"rows"].toArray();
        QCOMPARE(found.size(), expected.size());
        const QStringList compared = u"name department kind registered "_s.append(fields).split(u' ');
        for (qsizetype i = 0; i < found.size(); ++i) {
            const QJsonObject row = found[i].toObject();
            const QJsonObject want = expected[i].toObject();
            QCOMPARE(got(row, u"number"_s), got(want, u"id"_s));
            for (const QString &field : compared)
                QVERIFY2(got(row, field) == folded(want[field]),
                         qPrintable(u"%1 %2: %3 instead of %4"_s.arg(row[u"number"].toString(), field, got(row, field),
                                                                     folded(want[field]))));
        }
    }

    void aSheetForEachDepartment()
    {
        const auto reading = readLedger(ledgers + u"amagi-asakura.xlsx"_s, {}, *shippedPolicy(u"amagi-asakura"_s));
        QVERIFY(reading);
        QStringList departments;
        for (const SheetReading &sheet : reading->sheets)
            departments.append(sheet.layout.department);
        QCOMPARE(departments, (QStringList{u"消防本部総務課"_s, u"消防本部警防課"_s, u"事務局総務課"_s,
                                           u"事務局施設課"_s, u"議会事務局"_s}));
        const auto plan = planLedger(*reading, {}, emptyRegistry(), shippedPolicy(u"amagi-asakura"_s));
        QVERIFY(plan);
        QStringList totals;
        for (const SkippedRow &row : plan->skipped) {
            if (row.text.startsWith(u"合計"))
                totals.append(row.sheet);
        }
        QCOMPARE(totals, departments);
    }

    void departmentsAndPostsAreProposedOnce()
    {
        const auto plan = planFile(ledgers + u"uto.cp932.csv"_s, emptyRegistry(), m_profile);
        QVERIFY(plan);
        QSet<QString> names;
        for (const Department &department : plan->change.departments.upserts)
            names.insert(department.name);
        QCOMPARE(names.size(), plan->change.departments.upserts.size());
        QVERIFY(names.contains(u"総務部総務課"_s));
        QCOMPARE(plan->change.posts.upserts.size(), plan->change.departments.upserts.size());
        QVERIFY(std::ranges::all_of(plan->change.posts.upserts,
                                    [](const Post &post) { return !post.department.isNull(); }));
    }

    void aSecondImportChangesNothing()
    {
        const auto first = planFile(ledgers + u"uto.cp932.csv"_s, emptyRegistry(), m_profile);
        QVERIFY(first);
        const auto second = planFile(ledgers + u"uto.cp932.csv"_s, first->after(), m_profile);
        QVERIFY(second);
        QCOMPARE(second->difference, (Difference{0, 0, 420, 0}));
        QVERIFY(second->change.isEmpty());
    }

private:
    ProfilePtr m_profile;
};

QTEST_GUILESS_MAIN(TestImportLedgers)
#include "tst_importledgers.moc"
