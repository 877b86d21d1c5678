// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs write to one registry. SQLite tells that a file is open by its locks, and where those belong to the
// process, a careless look at the file gives them up: then the other program takes the log away when it closes, and
// what is written afterwards is lost.
#include "registry/registry.h"
#include "store/databasefile.h"
#include "views/common/prompt.h"
#include "views/distribution/returnedfile.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace daicho;
using namespace Qt::StringLiterals;

class TwoPrograms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsLost_data();
    void nothingIsLost();

private:
    void addDepartment(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Registry> m_registry;
};

void TwoPrograms::init()
{
    m_registry.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Registry::create(m_folder->filePath(u"r.daicho"_s), u"uto"_s);
    QVERIFY(made);
    m_registry = *std::move(made);
}

void TwoPrograms::addDepartment(const QString &name)
{
    Change change;
    Department department;
    department.id = newId();
    department.name = name;
    change.departments.upserts << department;
    QVERIFY(m_registry->apply(change));
}

void TwoPrograms::nothingIsLost_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("look");
    const auto row = [](const char *name, const std::function<void(const QString &)> &look) {
        QTest::newRow(name) << look;
    };
    row("nothing between", [](const QString &) {});
    row("opened again for reading", [](const QString &path) { QVERIFY(Registry::open(path, Access::ReadOnly)); });
    row("opened again for writing", [](const QString &path) { QVERIFY(Registry::open(path, Access::ReadWrite)); });
    row("read as bytes", [](const QString &path) {
        DatabaseFile file(path);
        QCOMPARE(file.read(0, 16), QByteArray("SQLite format 3\0", 16));
    });
    row("copied", [](const QString &path) { QCOMPARE(copyDatabaseFile(path, path + u".copy"_s), QString()); });
    row("collected by mistake", [](const QString &path) { QVERIFY(readReturned(path, {}).error); });
    row("its folder looked at in a dialog", [](const QString &path) {
        const QString before = QDir::currentPath();
        QDir::setCurrent(QFileInfo(path).absolutePath());
        bool wasListed = false;
        QTimer::singleShot(0, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setDirectory(QFileInfo(path).absolutePath());
            auto *list = dialog->findChild<QTreeView *>();
            QVERIFY(list);
            wasListed = QTest::qWaitFor([list] { return list->model()->rowCount(list->rootIndex()) > 0; });
            QTest::qWait(300); // the kinds of the files come after their names
            dialog->reject();
        });
        QCOMPARE(Prompt::instance().openFile(nullptr, u"x"_s, u"*"_s), QString());
        QVERIFY(wasListed);
        QDir::setCurrent(before);
    });
}

void TwoPrograms::nothingIsLost()
{
    QFETCH(std::function<void(const QString &)>, look);
    const QString path = m_registry->path();
    addDepartment(u"福祉課"_s);
    look(path);
    QProcess other;
    other.start(QStringLiteral(DAICHO_PROGRAM), {u"answer"_s, path, u"--measure"_s, u"HUM.TRAIN"_s, u"--status"_s,
                                                 u"done"_s, u"--department"_s, u"福祉課"_s});
    QVERIFY(other.waitForFinished());
    QVERIFY2(other.exitCode() == 0, other.readAllStandardError().constData());
    QVERIFY2(QFile::exists(path + u"-wal"_s), "the other program took the log away");
    QVERIFY(m_registry->refresh());
    addDepartment(u"税務課"_s);
    const qint64 revision = m_registry->snapshot()->revision;
    m_registry.reset();
    const auto again = Registry::open(path, Access::ReadOnly);
    QVERIFY(again);
    QCOMPARE((*again)->snapshot()->revision, revision);
    QCOMPARE((*again)->snapshot()->departments.size(), 2);
    QCOMPARE((*again)->snapshot()->answers.size(), 1);
}

QTEST_MAIN(TwoPrograms)
#include "tst_twoprograms.moc"
