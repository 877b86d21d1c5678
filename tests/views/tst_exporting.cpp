// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"
#include "support/windows.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QFile>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestExporting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_settings.use(); }

    /// CISO Assistant needs two files; the file dialog asks about the one that was chosen.
    void noFileIsReplacedUnasked()
    {
        const QString registry = m_folder.filePath(u"town.daicho"_s);
        QVERIFY(Registry::create(registry, u"uto"_s));
        MainWindow window;
        QVERIFY(window.open(registry));
        const QString own = m_folder.filePath(u"ciso-domains.xlsx"_s);
        QFile file(own);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ours");
        file.close();

        exportTo(window, Prompt::Cancel);
        QVERIFY(Prompt::instance().lastText().contains(u"ciso-domains.xlsx"_s));
        QCOMPARE(QFileInfo(own).size(), 4);
        QVERIFY(!QFile::exists(m_folder.filePath(u"ciso.xlsx"_s)));

        exportTo(window, Prompt::Accept);
        QVERIFY(QFileInfo(own).size() > 4);
        QVERIFY(QFile::exists(m_folder.filePath(u"ciso.xlsx"_s)));
    }

private:
    void exportTo(MainWindow &window, Prompt::Answer answer)
    {
        Prompt::instance().answerNext(m_folder.filePath(u"ciso.xlsx"_s));
        Prompt::instance().answerNext(answer);
        child<QAction>(window, u"exportCiso"_s)->trigger();
    }

    OwnSettings m_settings;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
