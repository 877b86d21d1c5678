// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetnames.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestSheetNames : public QObject
{
    Q_OBJECT

private slots:
    void namesOfSheets_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("got");
        QTest::newRow("as they are") << QStringList{u"総務課"_s, u"税務課"_s} << QStringList{u"総務課"_s, u"税務課"_s};
        QTest::newRow("forbidden") << QStringList{u"[a]:*?/\\"_s} << QStringList{u"［a］：＊？／＼"_s};
        QTest::newRow("apostrophes") << QStringList{u"'a'b'"_s} << QStringList{u"’a'b’"_s};
        QTest::newRow("nothing") << QStringList{QString(), u" "_s} << QStringList{u"_"_s, u"_ (2)"_s};
        QTest::newRow("reserved") << QStringList{u"history"_s} << QStringList{u"history_"_s};
        QTest::newRow("alike") << QStringList{u"Web課"_s, u"ＷＥＢ課"_s} << QStringList{u"Web課"_s, u"ＷＥＢ課 (2)"_s};
        QTest::newRow("controls") << QStringList{u"a\u0001b\nc"_s} << QStringList{u"ab c"_s};
        const QString stem(31, u'部');
        QTest::newRow("long") << QStringList{stem + u"課"_s, stem + u"室"_s}
                              << QStringList{stem, stem.left(27) + u" (2)"_s};
        QTest::newRow("long, a pair in the middle")
            << QStringList{stem.left(30) + u"𠮷"_s} << QStringList{stem.left(30)};
    }

    void namesOfSheets()
    {
        QFETCH(QStringList, wanted);
        SheetNames names;
        QStringList got;
        for (const QString &name : wanted)
            got.append(names.add(name));
        QTEST(got, "got");
    }
};

QTEST_GUILESS_MAIN(TestSheetNames)
#include "tst_sheetnames.moc"
