// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"

#include "store/store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

/// One verb writes; what it wrote can be undone, by whoever opens the file next; nobody's change is lost.
class TestRegistry : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWithThePolicy();
    void refusesAnUnknownPolicy();
    void appliesAndTells();
    void refusesWhatIsNotValid();
    void refusesANumberTwice();
    void undoesAndRedoesAfterARestart();
    void newChangeForgetsRedo();
    void undoTakesBackAnswersAndStructure();
    void staleWriteIsAConflict();
    void seesWhatWasWrittenInBetween();
    void readOnlyRefusesChanges();
    void coverageFollowsAnAnswer();
    void emptyChangeWritesNothing();

private:
    std::unique_ptr<Registry> open(Access access = Access::ReadWrite, const QString &author = u"山田"_s);
    Change adding(const QString &number, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QDateTime m_now = QDateTime(QDate(2026, 11, 20), QTime(9, 0));
};

void TestRegistry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"宇土市.daicho"_s);
    const auto created = Registry::create(m_path, u"uto"_s);
    QVERIFY2(created.has_value(), created ? "" : qPrintable(created.error().text));
}

std::unique_ptr<Registry> TestRegistry::open(Access access, const QString &author)
{
    auto opened = Registry::open(m_path, access, {[this] { return m_now; }, author});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    return *std::move(opened);
}

Change TestRegistry::adding(const QString &number, const QString &name) const
{
    Asset asset;
    asset.id = newId();
    asset.number = number;
    asset.name = name;
    asset.kind = u"information"_s;
    Change change;
    change.verb = Change::Verb::Add;
    change.detail = name;
    change.assets = AssetRows::of({asset});
    return change;
}

void TestRegistry::startsWithThePolicy()
{
    const auto registry = open();
    QCOMPARE(registry->profile()->id, u"uto"_s);
    QCOMPARE(registry->snapshot()->measures.size(), 40);
    QCOMPARE(registry->snapshot()->zones.size(), 3);
    QCOMPARE(registry->snapshot()->bodyName, u"宇土市"_s);
    QVERIFY(!registry->undoable());
}

void TestRegistry::refusesAnUnknownPolicy()
{
    const QString path = m_folder->filePath(u"x.daicho"_s);
    const auto created = Registry::create(path, u"nowhere"_s);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Error::Kind::Missing);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(Registry::create(m_path, u"uto"_s).error().kind, Error::Kind::Duplicate);
}

void TestRegistry::appliesAndTells()
{
    const auto registry = open();
    QSignalSpy spy(registry.get(), &Registry::changed);
    const SnapshotPtr before = registry->snapshot();
    const auto applied = registry->apply(adding(u"1"_s, u"住民記録"_s));
    QVERIFY(applied && applied->isDone());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(before->assets.size(), 0);
    QCOMPARE(registry->snapshot()->assets.size(), 1);
    QCOMPARE(registry->snapshot()->revision, applied->revision);
    QCOMPARE(open()->snapshot()->assets.size(), 1);
    const auto history = registry->history();
    QCOMPARE(history->first().author, u"山田"_s);
    QCOMPARE(history->first().detail, u"住民記録"_s);
    QCOMPARE(history->first().at, m_now);
}

void TestRegistry::refusesWhatIsNotValid()
{
    const auto registry = open();
    const qint64 revision = registry->snapshot()->revision;
    const auto applied = registry->apply(adding(u"1"_s, QString()));
    QVERIFY(applied && !applied->isDone());
    QVERIFY(hasError(applied->problems));
    QCOMPARE(registry->snapshot()->revision, revision);
    QCOMPARE(registry->history()->size(), 1);
}

void TestRegistry::refusesANumberTwice()
{
    const auto registry = open();
    QVERIFY(registry->apply(adding(u"1"_s, u"住民記録"_s))->isDone());
    const auto again = registry->apply(adding(u"1"_s, u"税"_s));
    QVERIFY(again ? hasError(again->problems) : again.error().kind == Error::Kind::Duplicate);
    QCOMPARE(registry->snapshot()->assets.size(), 1);
}

void TestRegistry::undoesAndRedoesAfterARestart()
{
    Id id;
    {
        const auto registry = open();
        QVERIFY(registry->apply(adding(u"1"_s, u"住民記録"_s))->isDone());
        Asset asset = registry->snapshot()->assets.row({}).asset();
        id = asset.id;
        asset.name = u"住民記録システム"_s;
        Change edit;
        edit.detail = asset.name;
        edit.assets = AssetRows::of({asset});
        QVERIFY(registry->apply(edit)->isDone());
    }
    auto registry = open();
    QCOMPARE(registry->undoable()->detail, u"住民記録システム"_s);
    QVERIFY(registry->undo()->isDone());
    QCOMPARE(registry->snapshot()->assets.asset(id)->name, u"住民記録"_s);
    registry = open();
    QCOMPARE(registry->redoable()->verb, Change::Verb::Edit);
    QVERIFY(registry->undo()->isDone());
    QVERIFY(registry->snapshot()->assets.isEmpty());
    QVERIFY(!registry->undoable());
    QVERIFY(!registry->undo());
    registry = open();
    QVERIFY(registry->redo()->isDone());
    QVERIFY(registry->redo()->isDone());
    QVERIFY(!registry->redoable());
    QCOMPARE(registry->snapshot()->assets.asset(id)->name, u"住民記録システム"_s);
    registry = open();
    QVERIFY(registry->undo()->isDone());
    QCOMPARE(registry->snapshot()->assets.asset(id)->name, u"住民記録"_s);
}

void TestRegistry::newChangeForgetsRedo()
{
    const auto registry = open();
    QVERIFY(registry->apply(adding(u"1"_s, u"甲"_s))->isDone());
    QVERIFY(registry->undo()->isDone());
    QVERIFY(registry->redoable().has_value());
    QVERIFY(registry->apply(adding(u"2"_s, u"乙"_s))->isDone());
    QVERIFY(!registry->redoable());
    QVERIFY(!open()->redoable());
}

void TestRegistry::undoTakesBackAnswersAndStructure()
{
    const auto registry = open();
    Change change;
    change.verb = Change::Verb::Organise;
    const Department department{newId(), 0, u"総務課"_s, {}, 0, {}, {}};
    change.departments.upserts = {department};
    Answers answers{{Unit::Department, department.id}, 0, {}, {}};
    const Ordinal training = registry->snapshot()->ordinal(u"HUM.TRAIN"_s);
    answers.statuses.set(training, Status::NotApplicable);
    answers.setNote({training, u"対象なし"_s, {}, {}, {}});
    change.answers.upserts = {answers};
    QVERIFY(registry->apply(change)->isDone());
    QVERIFY(registry->undo()->isDone());
    QVERIFY(registry->snapshot()->departments.isEmpty() && registry->snapshot()->answers.isEmpty());
    QVERIFY(registry->redo()->isDone());
    const Answers *back = registry->snapshot()->answers.find(answers.subject);
    QVERIFY(back && back->statuses == answers.statuses && back->notes == answers.notes);
}

void TestRegistry::staleWriteIsAConflict()
{
    const auto mine = open();
    QVERIFY(mine->apply(adding(u"1"_s, u"住民記録"_s))->isDone());
    const auto theirs = open(Access::ReadWrite, u"鈴木"_s);
    Asset asset = theirs->snapshot()->assets.row({}).asset();
    Asset stale = asset;
    asset.name = u"鈴木の名"_s;
    stale.name = u"山田の名"_s;
    Change first, second;
    first.assets = AssetRows::of({asset});
    second.assets = AssetRows::of({stale});
    QVERIFY(theirs->apply(first)->isDone());
    const auto refused = mine->apply(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(mine->snapshot()->assets.row({}).asset().name, u"鈴木の名"_s); // it was refreshed
    QCOMPARE(mine->history()->first().author, u"鈴木"_s);
}

void TestRegistry::seesWhatWasWrittenInBetween()
{
    const auto mine = open();
    const auto theirs = open(Access::ReadWrite, u"佐藤"_s);
    const Change other = adding(u"A-1"_s, u"住民票"_s);
    QVERIFY(theirs->apply(other)->isDone());
    const Change own = adding(u"A-2"_s, u"戸籍"_s);
    QSignalSpy changed(mine.get(), &Registry::changed);
    QVERIFY(mine->apply(own)->isDone());
    QCOMPARE(mine->snapshot()->assets.size(), 2);
    QCOMPARE(mine->snapshot()->revision, theirs->snapshot()->revision + 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(mine->undoable()->detail, u"戸籍"_s);
    QVERIFY(mine->undo()->isDone());
    QCOMPARE(mine->snapshot()->assets.row({}).string(AssetText::Number), u"A-1"_s);
}

void TestRegistry::readOnlyRefusesChanges()
{
    const auto registry = open(Access::ReadOnly);
    QVERIFY(registry->isReadOnly());
    const auto applied = registry->apply(adding(u"1"_s, u"甲"_s));
    QCOMPARE(applied.error().kind, Error::Kind::ReadOnly);
}

void TestRegistry::coverageFollowsAnAnswer()
{
    const auto registry = open();
    const Counts before = registry->coverage()->total.all;
    QVERIFY(before.required() > 0);
    QCOMPARE(before[Standing::Done], 0);
    const Ordinal measure = registry->snapshot()->ordinal(u"ORG.STRUCTURE"_s);
    Answers answers{{Unit::Body, {}}, 0, {}, {}};
    answers.statuses.set(measure, Status::Done);
    Change change;
    change.verb = Change::Verb::Answer;
    change.answers.upserts = {answers};
    QVERIFY(registry->apply(change)->isDone());
    QCOMPARE(registry->coverage()->total.all[Standing::Done], 1);
    QCOMPARE(registry->coverage()->total.all.required(), before.required());
    QVERIFY(registry->undo()->isDone());
    QVERIFY(registry->coverage()->total.all == before);
}

void TestRegistry::emptyChangeWritesNothing()
{
    const auto registry = open();
    const qint64 revision = registry->snapshot()->revision;
    QVERIFY(registry->apply(Change())->isDone());
    QCOMPARE(open()->snapshot()->revision, revision);
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
