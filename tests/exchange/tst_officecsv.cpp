// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV export that LibreOffice opened and saved again is the ledger that it was.
#include "exchange/cp932.h"
#include "exchange/exportsupport.h"
#include "exchange/officesupport.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestOfficeCsv : public QObject
{
    Q_OBJECT

private slots:
    void savedByLibreOfficeItChangesNothing_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("opened"); // comma, quote, encoding, first line, forms of columns, language, quoted
        QTest::addColumn<QString>("saved");
        QTest::newRow("utf-8") << int(Encoding::Utf8) << u"44,34,76,1,,0,false"_s << u"44,34,76,1,,0,false,true"_s;
        QTest::newRow("utf-8, in Japan") << int(Encoding::Utf8) << u"44,34,76,1,,1041,false"_s
                                         << u"44,34,76,1,,1041,false,true"_s;
        QTest::newRow("cp932, in Japan") << int(Encoding::Cp932) << u"44,34,60,1,,1041,false"_s
                                         << u"44,34,60,1,,1041,false,true"_s;
        QTest::newRow("cp932") << int(Encoding::Cp932) << u"44,34,60,1,,0,false"_s << u"44,34,60,1,,0,false,true"_s;
    }

    void savedByLibreOfficeItChangesNothing()
    {
        QFETCH(int, encoding);
        QFETCH(QString, opened);
        QFETCH(QString, saved);
        const QString office = officeProgram();
        if (office.isEmpty())
            QSKIP("there is no LibreOffice here");
        QStringList texts = awkward + awkwardInFiles;
        if (encoding == int(Encoding::Cp932))
            texts.removeIf([](const QString &text) {
                std::string bytes;
                QString lacking;
                appendToCp932(text.toStdString(), bytes, &lacking);
                return !lacking.isEmpty();
            });
        const SnapshotPtr now = registry(texts);
        Files files;
        const auto exported = exportAssets(now, smallProfile(), files.path(u"l.csv"_s), {Encoding(encoding), false});
        QVERIFY(exported && exported->isWritten);
        const QString filter = u"Text - txt - csv (StarCalc):"_s;
        QVERIFY(
            savedByOffice(office, files, u"l.csv"_s, {u"csv:"_s + filter + saved, u"--infilter="_s + filter + opened}));
        const auto plan = planFile(files.path(u"saved/l.csv"_s), now, smallProfile());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
        QCOMPARE(problemLines(plan->problems), QStringList());
        QVERIFY2(changesOf(*plan).isEmpty(), qPrintable(changesOf(*plan).join(u'\n')));
        QCOMPARE(plan->difference, (Difference{0, 0, now->assets.size(), 0}));
    }
};

QTEST_GUILESS_MAIN(TestOfficeCsv)
#include "tst_officecsv.moc"
