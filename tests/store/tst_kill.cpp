// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixtures.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

using namespace daicho;
using namespace daicho::fixtures;

/// What was acknowledged survives kill -9, at any moment.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void everyAcknowledgedChangeSurvives();
};

static QString integrityOf(const QString &path)
{
    sqlite3 *file = nullptr;
    sqlite3_stmt *check = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_prepare_v2(file, "PRAGMA integrity_check", -1, &check, nullptr);
    sqlite3_step(check);
    const QString said = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(check, 0)));
    sqlite3_finalize(check);
    sqlite3_close(file);
    return said;
}

/// Lets the program write for a while, kills it, and gives what it had acknowledged: revision and digest.
static QList<std::pair<qint64, size_t>> writeAndKill(const QString &path, int milliseconds)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(DAICHO_STORE_WRITER), {path});
    while (!writer.canReadLine() && writer.waitForReadyRead(20000)) {
    }
    const bool isReady = writer.readLine().trimmed() == "ready";
    QTest::qSleep(milliseconds);
    writer.kill();
    writer.waitForFinished();
    QList<std::pair<qint64, size_t>> acknowledged;
    while (isReady && writer.canReadLine()) { // a line that was cut short does not count
        const QByteArray line = writer.readLine().trimmed();
        if (line.startsWith('='))
            acknowledged.last().second = size_t(line.mid(1).toULongLong());
        else
            acknowledged.append({line.toLongLong(), 0});
    }
    return isReady ? acknowledged : QList<std::pair<qint64, size_t>>{{-1, 0}};
}

void TestKill::everyAcknowledgedChangeSurvives()
{
    OpenRegistry registry;
    QVERIFY(registry.store);
    registry.store.reset();
    QRandomGenerator random(20261120);
    qint64 last = 0;
    size_t digest = 0;
    int interrupted = 0;
    for (int round = 0; round < 50; ++round) {
        // Short and long lives: the shortest die in their first import.
        const auto acknowledged = writeAndKill(registry.path, int(random.bounded(1, round % 5 == 0 ? 300 : 60)));
        if (!acknowledged.isEmpty()) {
            QVERIFY2(acknowledged.last().first > 0, "the program could not open the registry");
            QVERIFY(acknowledged.first().first == last + 1);
            std::tie(last, digest) = acknowledged.last();
        }
        QCOMPARE(integrityOf(registry.path), u"ok"_s);
        auto store = Store::open(registry.path, Access::ReadWrite);
        QVERIFY(store);
        const SnapshotPtr now = (*store)->load().value();
        // One more may have been written whose acknowledgement did not come through any more.
        QVERIFY2(now->revision == last || now->revision == last + 1, qPrintable(QString::number(now->revision)));
        interrupted += now->revision != last;
        if (now->revision == last && digest != 0)
            QCOMPARE(digestOf(*now), digest);
        QCOMPARE((*store)->history(1)->value(0).revision, now->revision);
        last = now->revision;
        digest = digestOf(*now);
    }
    QVERIFY(last > 50);
    auto store = Store::open(registry.path, Access::ReadWrite);
    QVERIFY(store);
    QCOMPARE((*store)->brokenLink().value(), 0);
    qInfo("%lld changes survived 50 kills, %d of them not acknowledged", static_cast<long long>(last), interrupted);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
