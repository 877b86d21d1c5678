// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangesupport.h"
#include "exchange/workbook.h"
#include "views/common/prompt.h"
#include "views/importing/problemsfile.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestProblemsFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Prompt::instance().setSilent(true); }

    void isWrittenWhereTheUserWants()
    {
        Files files;
        const QString ledger = files.write(u"l.csv"_s, "名称,種別,機密性\r\n,情報,2\r\n");
        const auto reading = readLedger(ledger, {}, *smallProfile());
        const Problems problems{{Problem::Severity::Error, {}, 2, u"名称"_s, {}, u"x"_s}};
        Prompt::instance().answerNext(QString()); // cancelled
        saveProblems(nullptr, ledger, *reading, problems);
        QVERIFY(Prompt::instance().lastText().isEmpty());
        Prompt::instance().answerNext(files.path(u"p"_s));
        saveProblems(nullptr, ledger, *reading, problems);
        QVERIFY2(Prompt::instance().lastText().contains(u"p.xlsx"), qPrintable(Prompt::instance().lastText()));
        QCOMPARE(readWorkbook(files.path(u"p.xlsx"_s))->sheets.size(), size_t(2));
        Prompt::instance().answerNext(files.path(u"p.csv"_s));
        saveProblems(nullptr, ledger, *reading, problems);
        QVERIFY(Prompt::instance().lastText().contains(u".xlsx"));
        QVERIFY(!QFile::exists(files.path(u"p.csv"_s)));
    }
};

QTEST_MAIN(TestProblemsFile)
#include "tst_problemsfile.moc"
