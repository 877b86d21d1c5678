// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributionround.h"

using namespace daicho;
using namespace daicho::sending;

namespace
{

/// Empties the last page that is a leaf of an index: what reads tables only does not see it.
void spoilAnIndex(QByteArray &file)
{
    const auto byteAt = [&file](qsizetype at) {
        return quint8(file[at]);
    };
    const int size = byteAt(16) << 8 | byteAt(17);
    for (qsizetype page = file.size() - size; page > 0; page -= size) {
        if (byteAt(page) == 0x0a && (byteAt(page + 3) << 8 | byteAt(page + 4)) > 0) {
            file[page + 3] = 0;
            file[page + 4] = 0;
            return;
        }
    }
    qFatal("no index");
}

} // namespace

/// A whole round on the command line: twenty departments, three files that were worked on, a conflict.
class TestDistribution : public DistributionRound
{
    Q_OBJECT

private slots:
    void init() { found(); }
    void goesAWholeRound();
    void refusesWhatIsNoneOfIts_data();
    void refusesWhatIsNoneOfIts();
    void refusesAnOlderRound();
    void sendsBack();
    void keepsFilesThatAreThere();
};

void TestDistribution::goesAWholeRound()
{
    QCOMPARE(states(), (QHash<QString, int>{{u"notSent"_s, 20}}));
    distribute({u"--due"_s, dueDay.toString(Qt::ISODate)});
    QCOMPARE(QDir(m_folder->filePath(u"配布"_s)).entryList(QDir::Files).size(), 20);
    QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 20}}));
    const QJsonValue line = runDaicho({u"board"_s, m_path, u"--json"_s}).json()[u"departments"].toArray().first();
    QCOMPARE(line[u"daysLeft"].toInt(), 30);
    QCOMPARE(line[u"overdue"], QJsonValue(false));
    const Run board = runDaicho({u"board"_s, m_path, u"--lang"_s, u"en"_s});
    QVERIFY2(board.out.contains(u"30 days left"_s), qPrintable(board.out));

    rename(file(3), assetId(3, 0), u"三課の新しい名"_s);
    rename(file(7), assetId(7, 1), u"七課の新しい名"_s);
    rename(file(12), assetId(12, 2), u"十二課の名"_s);
    rename(m_path, assetId(3, 1), u"ここで直した名"_s); // another asset: no conflict
    rename(m_path, assetId(12, 2), u"台帳の名"_s);

    const Run first = runDaicho({u"collect"_s, m_path, file(3), file(7), file(12), u"--json"_s});
    QCOMPARE(first.exitCode, 1);
    QCOMPARE(first.files()[0][u"result"].toString(), u"merged"_s);
    QCOMPARE(first.files()[0][u"taken"].toArray().size(), 1);
    QCOMPARE(first.files()[1][u"result"].toString(), u"merged"_s);
    QCOMPARE(first.files()[2][u"result"].toString(), u"waiting"_s);
    const QJsonObject conflict = first.files()[2][u"conflicts"].toArray().first().toObject();
    QCOMPARE(conflict[u"sent"].toString(), u"文書01202"_s);
    QCOMPARE(conflict[u"ours"].toString(), u"台帳の名"_s);
    QCOMPARE(conflict[u"theirs"].toString(), u"十二課の名"_s);
    QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 17}, {u"merged"_s, 2}, {u"submitted"_s, 1}}));
    QCOMPARE(nameOf(assetId(3, 0)), u"三課の新しい名"_s);
    QCOMPARE(nameOf(assetId(3, 1)), u"ここで直した名"_s);
    QCOMPARE(nameOf(assetId(12, 2)), u"台帳の名"_s);

    const Run resolved = runDaicho({u"collect"_s, m_path, file(12), u"--theirs"_s});
    QVERIFY2(resolved.exitCode == 0, qPrintable(resolved.err));
    QCOMPARE(nameOf(assetId(12, 2)), u"十二課の名"_s);
    QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 17}, {u"merged"_s, 3}}));

    const Run again = runDaicho({u"collect"_s, m_path, file(3), file(12), u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.files()[1][u"result"].toString(), u"known"_s);

    QCOMPARE(runDaicho({u"undo"_s, m_path}).exitCode, 0);
    QCOMPARE(nameOf(assetId(12, 2)), u"台帳の名"_s);
    QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 17}, {u"merged"_s, 2}, {u"submitted"_s, 1}}));
    QCOMPARE(runDaicho({u"history"_s, m_path, u"--verify"_s}).exitCode, 0);
    const QByteArray history = runDaicho({u"history"_s, m_path, u"--json"_s}).out.toUtf8();
    QVERIFY2(history.contains("\"collect\"") && history.contains("\"distribute\""), history);

    rename(file(3), assetId(3, 0), u"三課が直した名"_s); // their own word, not another's: no conflict
    const Run corrected = runDaicho({u"collect"_s, m_path, file(3), u"--json"_s});
    QVERIFY2(corrected.exitCode == 0, qPrintable(corrected.err));
    QCOMPARE(nameOf(assetId(3, 0)), u"三課が直した名"_s);
}

void TestDistribution::refusesWhatIsNoneOfIts_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a registry that was not sent") << u"own"_s;
    QTest::newRow("another registry's file") << u"another"_s;
    QTest::newRow("no file at all") << u"missing"_s;
    QTest::newRow("something else") << u"text"_s;
    QTest::newRow("cut off") << u"cut"_s;
    QTest::newRow("a page overwritten") << u"page"_s;
}

void TestDistribution::refusesWhatIsNoneOfIts()
{
    QFETCH(QString, what);
    distribute({u"--department"_s, departmentName(1)});
    const QString path = m_folder->filePath(u"来たもの.daicho"_s);
    if (what == u"own") {
        QVERIFY(QFile::copy(m_path, path));
    } else if (what == u"another") {
        QVERIFY(QFile::rename(file(1), path));
        QCOMPARE(runDaicho({u"undo"_s, m_path}).exitCode, 0);
    } else if (what != u"missing") {
        QFile sent(file(1));
        QVERIFY(sent.open(QIODevice::ReadOnly));
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QByteArray bytes = sent.readAll();
        if (what == u"page")
            spoilAnIndex(bytes);
        else
            bytes = what == u"cut" ? bytes.left(9000) : QByteArrayLiteral("台帳ではありません");
        made.write(bytes);
    }
    const auto revision = [this] {
        return (*Registry::open(m_path, Access::ReadOnly))->snapshot()->revision;
    };
    const qint64 before = revision();
    const Run run = runDaicho({u"collect"_s, m_path, path, u"--json"_s});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.files()[0][u"result"].toString(), u"refused"_s);
    QVERIFY(!run.files()[0][u"error"].toString().isEmpty());
    QCOMPARE(revision(), before);
}

void TestDistribution::refusesAnOlderRound()
{
    distribute({u"--department"_s, departmentName(1), u"--department"_s, departmentName(2)});
    QVERIFY(QFile::rename(file(1), m_folder->filePath(u"古い.daicho"_s)));
    distribute({u"--department"_s, departmentName(1)});
    const Run old = runDaicho({u"collect"_s, m_path, m_folder->filePath(u"古い.daicho"_s)});
    QCOMPARE(old.exitCode, 2);
    QVERIFY2(old.out.contains(departmentName(1)), qPrintable(old.out));
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1), file(2)}).exitCode, 0);
}

void TestDistribution::sendsBack()
{
    distribute({u"--department"_s, departmentName(1)});
    rename(file(1), assetId(1, 0), u"途中"_s);
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1), u"--send-back"_s, u"記入もれ"_s}).exitCode, 0);
    const QJsonArray lines = runDaicho({u"board"_s, m_path, u"--json"_s}).json()[u"departments"].toArray();
    QCOMPARE(lines[0][u"state"].toString(), u"sentBack"_s);
    QCOMPARE(lines[0][u"remarks"].toString(), u"記入もれ"_s);
    QCOMPARE(nameOf(assetId(1, 0)), u"文書00100"_s);
    rename(file(1), assetId(1, 0), u"完成"_s);
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1)}).exitCode, 0);
    QCOMPARE(nameOf(assetId(1, 0)), u"完成"_s);
    // Sent back once more, the name is put back to what was sent: a person decides.
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1), u"--send-back"_s, u"名称"_s}).exitCode, 0);
    rename(file(1), assetId(1, 0), u"文書00100"_s);
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1)}).exitCode, 1);
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1), u"--theirs"_s}).exitCode, 0);
    QCOMPARE(nameOf(assetId(1, 0)), u"文書00100"_s);
}

void TestDistribution::keepsFilesThatAreThere()
{
    distribute({u"--department"_s, departmentName(1)});
    const QStringList again{u"distribute"_s, m_path, u"--to"_s, m_folder->filePath(u"配布"_s)};
    QCOMPARE(runDaicho(again).exitCode, 2);
    QCOMPARE(QDir(m_folder->filePath(u"配布"_s)).entryList(QDir::Files).size(), 1);
    QCOMPARE(states(), (QHash<QString, int>{{u"notSent"_s, 19}, {u"sent"_s, 1}}));
    QCOMPARE(runDaicho(again + QStringList{u"--force"_s}).exitCode, 0);
    QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 20}}));
    QCOMPARE(runDaicho({u"distribute"_s, file(1), u"--to"_s, m_folder->filePath(u"孫"_s)}).exitCode, 2);
    QCOMPARE(runDaicho(again + QStringList{u"--due"_s, u"そのうち"_s}).exitCode, 2);
    const Run late = runDaicho(
        again + QStringList{u"--force"_s, u"--due"_s, QDate::currentDate().addDays(-1).toString(Qt::ISODate)});
    QCOMPARE(late.exitCode, 2);
    QVERIFY(!late.err.isEmpty());
    QCOMPARE(runDaicho(again + QStringList{u"--department"_s, u"ない課"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
