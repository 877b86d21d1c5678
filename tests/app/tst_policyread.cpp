// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QString ownText(const QString &name)
{
    return QStringLiteral(DAICHO_TEST_DATA "/policy/texts/") + name;
}

} // namespace

/// `daicho policy read`: a published policy becomes a profile that can be used at once.
class PolicyReadTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void writesAProfile()
    {
        const QString out = path(u"written.json"_s);
        const Run run = daicho({u"policy"_s, u"read"_s, ownText(u"articles.txt"_s), u"--out"_s, out});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QString());
        QVERIFY2(run.out.contains(u"36") && run.out.contains(u"39"), qPrintable(run.out));
        QVERIFY2(run.out.contains(u"なお従前の例による"), qPrintable(run.out));
        const QJsonObject written = QJsonDocument::fromJson(bytesOf(out)).object();
        for (const QString &key : {u"profile"_s, u"version"_s, u"axes"_s, u"zones"_s, u"kinds"_s, u"measures"_s,
                                   u"rules"_s, u"terms"_s, u"documents"_s, u"dates"_s, u"reading"_s})
            QVERIFY2(written.contains(key), qPrintable(key));
        QCOMPARE(daicho({u"policy"_s, u"check"_s, out}).exitCode, 0);
        QCOMPARE(daicho({u"new"_s, path(u"own.daicho"_s), u"--policy"_s, out}).exitCode, 0);
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QString::fromUtf8(bytesOf(ownText(u"fullwidth.txt"_s)));
        QTest::newRow("UTF-8 with BOM") << "\xef\xbb\xbf" + text.toUtf8();
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(utf16.encode(text));
        QStringEncoder cp932("windows-31j");
        if (cp932.isValid())
            QTest::newRow("CP932") << QByteArray(cp932.encode(text));
    }

    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        const QString plain = path(u"plain.json"_s);
        const QString other = path(u"other.json"_s);
        QVERIFY(writeTo(path(u"encoded.txt"_s), bytes));
        QCOMPARE(
            daicho({u"policy"_s, u"read"_s, ownText(u"fullwidth.txt"_s), u"--out"_s, plain, u"--force"_s}).exitCode, 0);
        QCOMPARE(daicho({u"policy"_s, u"read"_s, path(u"encoded.txt"_s), u"--out"_s, other, u"--force"_s}).exitCode, 0);
        QCOMPARE(bytesOf(other), bytesOf(plain));
    }

    void listsAsJson()
    {
        const Run run =
            daicho({u"policy"_s, u"read"_s, ownText(u"markdown.md"_s), u"--out"_s, path(u"json.json"_s), u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"measures"].toInt(), 36);
        QCOMPARE(run.json()[u"zones"].toInt(), 6);
        QCOMPARE(run.json()[u"unrecognised"].toArray().size(), 1);
        QCOMPARE(run.json()[u"unrecognised"][0][u"line"].toInt(), 89);
    }

    void neverReplacesAFileUnasked()
    {
        const QString out = path(u"there.json"_s);
        QVERIFY(writeTo(out, "mine"));
        const QStringList words{u"policy"_s, u"read"_s, ownText(u"merged.txt"_s), u"--out"_s, out};
        const Run run = daicho(words);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(u"--force"), qPrintable(run.err));
        QCOMPARE(bytesOf(out), QByteArray("mine"));
        QCOMPARE(daicho(words + QStringList{u"--force"_s}).exitCode, 0);
        QVERIFY(bytesOf(out).size() > 1000);
        const QString text = path(u"text.txt"_s);
        QVERIFY(QFile::copy(ownText(u"merged.txt"_s), text));
        QCOMPARE(daicho({u"policy"_s, u"read"_s, text, u"--out"_s, text, u"--force"_s}).exitCode, 2);
        QCOMPARE(bytesOf(text), bytesOf(ownText(u"merged.txt"_s)));
    }

    void refusesWhatIsNoPolicy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("empty") << QByteArray("") << 1;
        QTest::newRow("a letter") << QByteArray("拝啓 先日はありがとうございました。敬具\n") << 1;
        QTest::newRow("50 MB") << QByteArray("組織体制を確立する。").repeated(1'700'000) << 1;
        QTest::newRow("binary") << QByteArray(5000, '\0') << 2;
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04").append(QByteArray(100, '\0')) << 2;
    }

    void refusesWhatIsNoPolicy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, exitCode);
        const QString text = path(u"bad.txt"_s);
        const QString out = path(u"never.json"_s);
        QVERIFY(writeTo(text, bytes));
        const Run run = daicho({u"policy"_s, u"read"_s, text, u"--out"_s, out});
        QCOMPARE(run.exitCode, exitCode);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(u"bad.txt") && run.err.count(u'\n') == 1, qPrintable(run.err));
        QVERIFY(!QFile::exists(out));
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("no text") << QStringList{u"policy"_s, u"read"_s} << u"read"_s;
        QTest::newRow("no file to write")
            << QStringList{u"policy"_s, u"read"_s, ownText(u"merged.txt"_s)} << u"--out"_s;
        QTest::newRow("no such text") << QStringList{u"policy"_s, u"read"_s, path(u"nosuch.txt"_s), u"--out"_s,
                                                     path(u"never.json"_s)}
                                      << u"nosuch.txt"_s;
        QTest::newRow("no such folder") << QStringList{u"policy"_s, u"read"_s, ownText(u"merged.txt"_s), u"--out"_s,
                                                       path(u"nosuch/never.json"_s)}
                                        << u"never.json"_s;
        QTest::newRow("out for another action")
            << QStringList{u"policy"_s, u"list"_s, u"--out"_s, path(u"never.json"_s)} << u"--out"_s;
    }

    void saysWhatIsMissing()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const Run run = daicho(words);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QVERIFY(!QFile::exists(path(u"never.json"_s)));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static bool writeTo(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PolicyReadTest)
#include "tst_policyread.moc"
