// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers that cannot be written: they leave nothing, or what was there before.
#include "exchange/tst_ledgersample.h"
#include "support/bytes.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace daicho;
using namespace Qt::StringLiterals;

class LedgerFailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void badPlaces();
    void fullDisk();
    void noFont();

private:
    QTemporaryDir m_folder;
};

void LedgerFailuresTest::cancelLeavesNothing_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("measuring") << 0;
    QTest::newRow("writing") << 5;
}

void LedgerFailuresTest::cancelLeavesNothing()
{
    QFETCH(int, after);
    const auto body = ledgersample::body(200);
    const QString path = m_folder.filePath(u"cancelled.pdf"_s);
    int asked = 0;
    const auto stop = [&asked, after](qint64 done, qint64 total) {
        Q_ASSERT(done <= total);
        return asked++ < after;
    };
    const auto pages = writeLedgerPdf(*body.snapshot(), ledgersample::profile(), ledgersample::options(), path, stop);
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Error::Kind::Cancelled);
    QVERIFY(QDir(m_folder.path()).entryList({u"cancelled*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());

    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    asked = 0;
    QVERIFY(!writeLedgerPdf(*body.snapshot(), ledgersample::profile(), ledgersample::options(), path, stop));
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QVERIFY(old.remove());
}

void LedgerFailuresTest::badPlaces()
{
    const auto now = ledgersample::body(5).snapshot();
    const auto nowhere =
        writeLedgerPdf(*now, ledgersample::profile(), ledgersample::options(), m_folder.filePath(u"no/such/l.pdf"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Missing);
    const auto folder = writeLedgerPdf(*now, ledgersample::profile(), ledgersample::options(), m_folder.path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, Error::Kind::Invalid);
}

/// A disk that takes no more is played by a limit on the size of files.
void LedgerFailuresTest::fullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("no limits on files here");
#else
    const auto now = ledgersample::body(300).snapshot();
    const QString path = m_folder.filePath(u"full.pdf"_s);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight{30'000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto pages = writeLedgerPdf(*now, ledgersample::profile(), ledgersample::options(), path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!pages);
    QVERIFY(!pages.error().text.isEmpty());
    QVERIFY(QDir(m_folder.path()).entryList({u"full*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
#endif
}

void LedgerFailuresTest::noFont()
{
    LedgerOptions chosen = ledgersample::options();
    chosen.fontFolders = {m_folder.path()};
    const QString path = m_folder.filePath(u"nofont.pdf"_s);
    const auto pages = writeLedgerPdf(*ledgersample::body(5).snapshot(), ledgersample::profile(), chosen, path);
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Error::Kind::Missing);
    QVERIFY(pages.error().text.contains(u"BIZ UDGothic"_s));
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(LedgerFailuresTest)
#include "tst_ledgerfailures.moc"
