// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the seeds of the fuzz targets and through every file that once was trouble, without a fuzzer.
#include "fuzz/targets.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

using Target = void (*)(QByteArrayView);

const std::pair<QString, Target> targets[] = {
    {u"ledgertext"_s, &fuzz::ledgerText},
    {u"workbook"_s, &fuzz::workbook},
    {u"workbookparts"_s, &fuzz::workbookParts},
    {u"policytext"_s, &fuzz::policyText},
    {u"profile"_s, &fuzz::profile},
    {u"mapping"_s, &fuzz::mapping},
    {u"otherforms"_s, &fuzz::otherForms},
    {u"oscal"_s, &fuzz::oscal},
    {u"departmentform"_s, &fuzz::departmentForm},
    {u"departmentfile"_s, &fuzz::departmentFile},
};

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files);
    while (entries.hasNext())
        files << entries.next();
    files.sort();
    return files;
}

} // namespace

class FuzzCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void cases_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("path");
        for (int i = 0; i < int(std::size(targets)); ++i) {
            const QString name = targets[i].first;
            const QStringList seeds = filesIn(QStringLiteral(DAICHO_FUZZ_SEEDS "/") + name);
            QVERIFY2(!seeds.isEmpty(), qPrintable(name));
            for (const QString &path : seeds + filesIn(QStringLiteral(DAICHO_TEST_DATA "/fuzz/") + name))
                QTest::newRow(qPrintable(name + u'/' + path.section(u'/', -1))) << i << path;
        }
    }

    /// A target ends the program when something does not hold.
    void cases()
    {
        QFETCH(int, target);
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        targets[target].second(file.readAll());
    }
};

QTEST_GUILESS_MAIN(FuzzCasesTest)
#include "tst_fuzzcases.moc"
