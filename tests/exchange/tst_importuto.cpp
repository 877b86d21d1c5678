// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangesupport.h"
#include "policy/profilereader.h"

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
    if (field == u"medium") {
        QString places;
        for (const QJsonValue &place : asset[u"places"].toArray())
            places += folded(place);
        return places;
    }
    return folded(asset[names.value(field, field)]);
}

} // namespace

/// The ledger of Uto City as its office keeps it, against the values that it must yield.
class TestImportUto : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto text = profileText(u"uto"_s);
        QVERIFY(text);
        const ReadProfile read = readProfile(*text);
        QVERIFY(read.profile);
        m_profile = read.profile;
        if (!QFile::exists(ledgers))
            QSKIP("the shared ledgers are not on this machine");
    }

    void isFoundOut()
    {
        const auto reading = readLedger(ledgers + u"uto.cp932.csv"_s, {}, *m_profile);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text));
        QCOMPARE(reading->ledger.encoding.encoding, Encoding::Cp932);
        QCOMPARE(reading->ledger.separator, ',');
        QCOMPARE(reading->layout.headerFirst, 3);
        QCOMPARE(reading->layout.headerLast, 4);
        QStringList fields;
        for (const ColumnMapping &column : reading->mapping.columns)
            fields.append(column.field);
        QCOMPARE(fields.join(u' '),
                 u"number department name kind business levels.C levels.I levels.A zone personalInformation "
                 "places owner users registered remarks"_s);
        QCOMPARE(reading->layout.headings[6], u"評価値／完全性"_s);
        for (const ColumnMapping &column : reading->mapping.columns)
            QVERIFY2(column.confidence >= 0.8, qPrintable(column.heading));
    }

    void allRowsAreAsExpected()
    {
        QFile file(ledgers + u"expected.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).object()[u"uto.cp932.csv"].toArray();
        QCOMPARE(expected.size(), 420);

        const auto plan = planFile(ledgers + u"uto.cp932.csv"_s, emptyRegistry(), m_profile);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        QCOMPARE(plan->difference, (Difference{420, 0, 0, 0}));
        QCOMPARE(plan->unmapped, QStringList());

        const QJsonArray rows = planJson(*plan, m_profile)[u"rows"].toArray();
        QCOMPARE(rows.size(), expected.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            const QJsonObject want = expected[i].toObject();
            QCOMPARE(folded(row[u"number"]), folded(want[u"id"]));
            for (const QString &field :
                 {u"name"_s, u"department"_s, u"kind"_s, u"registered"_s, u"c"_s, u"i"_s, u"a"_s, u"zone"_s,
                  u"personal"_s, u"medium"_s, u"owner"_s, u"users"_s, u"job"_s, u"note"_s})
                QVERIFY2(got(row, field) == folded(want[field]),
                         qPrintable(u"%1 %2: %3 instead of %4"_s.arg(row[u"number"].toString(), field, got(row, field),
                                                                     folded(want[field]))));
        }
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

    void otherBodiesLedgersAreRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<char>("separator");
        QTest::newRow("sainokuni") << u"sainokuni.utf8.csv"_s << 45 << int(Encoding::Utf8) << ',';
        QTest::newRow("schools") << u"ichikawa-schools.utf8bom.csv"_s << 350 << int(Encoding::Utf8) << ',';
        QTest::newRow("sunagawa") << u"sunagawa.cp932.tsv"_s << 30 << int(Encoding::Cp932) << '\t';
    }

    void otherBodiesLedgersAreRead()
    {
        QFETCH(QString, file);
        QFETCH(int, rows);
        QFETCH(int, encoding);
        QFETCH(char, separator);
        const auto reading = readLedger(ledgers + file, {}, *m_profile);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text));
        QCOMPARE(int(reading->ledger.encoding.encoding), encoding);
        QCOMPARE(reading->ledger.separator, separator);
        QCOMPARE(reading->layout.headerLast, 1);
        for (const QString &field : {u"number"_s, u"department"_s, u"name"_s, u"kind"_s, u"registered"_s})
            QVERIFY2(reading->mapping.of(field), qPrintable(field));
        // Their policies are not here yet: levels and zones may be problems, but every row is looked at.
        const auto plan = planLedger(*reading, {}, emptyRegistry(), m_profile);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(qint64(plan->rows.size()) + plan->problemRows, rows);
    }

private:
    ProfilePtr m_profile;
};

QTEST_GUILESS_MAIN(TestImportUto)
#include "tst_importuto.moc"
