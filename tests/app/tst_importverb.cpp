// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QString small()
{
    return QStringLiteral(DAICHO_TEST_DATA "/app/small.cp932.csv");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

} // namespace

class ImportVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void importsByKey();
    void namesNewDepartments();
    void namesWhatMayBeASlip();
    void showsTheFirstChanges();
    void aFolderIsNoLedger();
    void nothingTakenIsNoSuccess_data();
    void nothingTakenIsNoSuccess();
    void takesSingleSheets();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_registry;
};

void ImportVerbTest::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(DAICHO_PROGRAM)), "the program is not built");
    m_registry = file(u"市.daicho"_s);
    QCOMPARE(daicho({u"new"_s, m_registry, u"--policy"_s, u"uto"_s}).exitCode, 0);
    QCOMPARE(daicho({u"import"_s, m_registry, small()}).exitCode, 0);
}

void ImportVerbTest::importsByKey()
{
    const QString csv = file(u"key.csv"_s);
    write(csv, u"名称,所管課,備考\n窓口端末,総務部総務課,鍵で照合\n"_s.toUtf8());
    const QStringList dry{u"--dry-run"_s, u"--json"_s};
    Run run = daicho(QStringList{u"import"_s, m_registry, csv, u"--key"_s, u"name,所管課"_s} + dry);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"difference"].toObject()[u"changed"].toInt(), 1);
    run = daicho(QStringList{u"import"_s, m_registry, csv, u"--key"_s, u"nmae"_s} + dry);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(u"name"_s), qPrintable(run.err));
    run = daicho(QStringList{u"import"_s, m_registry, csv, u"--key"_s, u"number"_s} + dry);
    QCOMPARE(run.exitCode, 2);
}

void ImportVerbTest::namesNewDepartments()
{
    const QString csv = file(u"new.csv"_s);
    write(csv, u"番号,名称,所管課,係員\n90001,a,新設課,x\n90002,b,総務部総務課,y\n"_s.toUtf8());
    const QByteArray before = bytesOf(m_registry);
    Run run = daicho({u"import"_s, m_registry, csv, u"--dry-run"_s});
    QVERIFY2(run.out.contains(u"新設課"_s), qPrintable(run.out));
    QVERIFY(run.out.contains(u"係員"_s));
    run = daicho({u"import"_s, m_registry, csv, u"--no-new-departments"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()[u"problems"].toArray().first().toObject()[u"value"].toString(), u"新設課"_s);
    QCOMPARE(run.json()[u"newDepartments"].toArray().size(), 0);
    run = daicho({u"import"_s, m_registry, csv, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(run.json()[u"newDepartments"].toArray().first().toString(), u"新設課"_s);
    QCOMPARE(bytesOf(m_registry), before);
}

/// A slip is only pointed at: nothing is merged.
void ImportVerbTest::namesWhatMayBeASlip()
{
    const QString csv = file(u"slip.csv"_s);
    write(csv, u"番号,名称,所管課\n90001,a,総務部総務科\n"_s.toUtf8());
    Run run = daicho({u"import"_s, m_registry, csv, u"--dry-run"_s});
    QVERIFY2(run.out.contains(u"総務部総務科"_s), qPrintable(run.out));
    QVERIFY2(run.out.contains(u": 総務部総務課)"_s) || run.out.contains(u"：総務部総務課）"_s), qPrintable(run.out));
    run = daicho({u"import"_s, m_registry, csv, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(run.json()[u"newDepartments"].toArray().first().toString(), u"総務部総務科"_s);
    const QJsonObject near = run.json()[u"nearNames"].toArray().first().toObject();
    QCOMPARE(near[u"field"].toString(), u"department"_s);
    QCOMPARE(near[u"perhaps"].toArray().first().toString(), u"総務部総務課"_s);
}

void ImportVerbTest::showsTheFirstChanges()
{
    const QString csv = file(u"changes.csv"_s);
    write(csv, u"名称,所管課,備考,種別\n窓口端末,総務部総務課,備考を直した,\n"_s.toUtf8());
    const QString out = daicho({u"import"_s, m_registry, csv, u"--dry-run"_s}).out;
    QVERIFY2(out.contains(u"→ 備考を直した\n"_s), qPrintable(out));
    // What was left blank stays, and that is said.
    QVERIFY2(out.contains(u"種別）"_s) || out.contains(u"種別)"_s), qPrintable(out));
}

void ImportVerbTest::aFolderIsNoLedger()
{
    const Run run = daicho({u"import"_s, m_registry, m_folder.path(), u"--dry-run"_s});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.err.contains(u"folder"_s) || run.err.contains(u"フォルダー"_s), qPrintable(run.err));
}

void ImportVerbTest::nothingTakenIsNoSuccess_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("only a header") << u"番号,名称\n"_s;
    QTest::newRow("only a total") << u"番号,名称\n合計,3件\n"_s;
    QTest::newRow("only problems") << u"番号,名称,登録日\n90001,a,いつか\n"_s;
}

void ImportVerbTest::nothingTakenIsNoSuccess()
{
    QFETCH(QString, text);
    const QString csv = file(u"none.csv"_s);
    write(csv, text.toUtf8());
    const QByteArray before = bytesOf(m_registry);
    const Run run = daicho({u"import"_s, m_registry, csv, u"--take-rest"_s});
    QVERIFY(run.exitCode != 0);
    QVERIFY(!run.err.isEmpty());
    QVERIFY2(run.out.isEmpty(), qPrintable(run.out));
    QVERIFY(daicho({u"import"_s, m_registry, csv, u"--dry-run"_s}).exitCode != 0);
    QCOMPARE(bytesOf(m_registry), before);
}

void ImportVerbTest::takesSingleSheets()
{
    const QString book = file(u"sheets.xlsx"_s);
    QCOMPARE(daicho({u"export"_s, m_registry, u"--out"_s, book, u"--by-department"_s}).exitCode, 0);
    const QStringList dry{u"--dry-run"_s, u"--json"_s};
    const QJsonObject all = daicho(QStringList{u"import"_s, m_registry, book} + dry).json();
    // Our own lists for choosing from are nothing that a user has to hear of.
    QCOMPARE(all[u"notes"].toArray().size(), 0);
    const QString sheet = all[u"rows"].toArray().first().toObject()[u"sheet"].toString();
    const QJsonObject one = daicho(QStringList{u"import"_s, m_registry, book, u"--sheet"_s, sheet} + dry).json();
    QVERIFY(one[u"rows"].toArray().size() < all[u"rows"].toArray().size());
    for (const QJsonValue &row : one[u"rows"].toArray())
        QCOMPARE(row[u"sheet"].toString(), sheet);
    const QString other = all[u"rows"].toArray().last().toObject()[u"sheet"].toString();
    QVERIFY(other != sheet);
    const QJsonObject both =
        daicho(QStringList{u"import"_s, m_registry, book, u"--sheet"_s, sheet, u"--sheet"_s, other} + dry).json();
    QVERIFY(both[u"rows"].toArray().size() > one[u"rows"].toArray().size());
    QCOMPARE(daicho(QStringList{u"import"_s, m_registry, book, u"--sheet"_s, u"無い"_s} + dry).exitCode, 2);
    QCOMPARE(daicho({u"import"_s, m_registry, small(), u"--sheet"_s, u"x"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(ImportVerbTest)
#include "tst_importverb.moc"
