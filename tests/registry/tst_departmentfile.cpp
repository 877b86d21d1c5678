// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/departmentfile.h"
#include "registry/registry.h"
#include "support/bytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

/// What must never leave the house: every text of another department begins so.
const QString secret = u"秘匿"_s;

Asset asset(qint64 id, const QString &number, const QString &name, Id department)
{
    Asset made;
    made.id = Id{id};
    made.number = number;
    made.name = name;
    made.kind = u"information"_s;
    made.department = department;
    return made;
}

QByteArray utf16(const QString &text, bool isLittleEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xff);
        const char high = char(c.unicode() >> 8);
        bytes.append(isLittleEndian ? low : high).append(isLittleEndian ? high : low);
    }
    return bytes;
}

bool holds(const QByteArray &bytes, const QString &text)
{
    return bytes.contains(text.toUtf8()) || bytes.contains(utf16(text, true)) || bytes.contains(utf16(text, false));
}

Result<SnapshotPtr> contentOf(const QString &path)
{
    const auto registry = Registry::open(path, Access::ReadOnly);
    return registry ? Result<SnapshotPtr>((*registry)->snapshot()) : registry.error();
}

} // namespace

/// A department's own file holds what belongs to it, and not a word of anybody else.
class TestDepartmentFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void holdsItsOwnPart();
    void holdsNothingOfOthers();
    void worksAsARegistry();
    void replacesOnlyWhenTold();
    void leavesNothingBehind();
    void givesARevisionThatIsPast();

private:
    void apply(const Change &change);
    /// A measure that is answered for such subjects.
    Ordinal measureFor(Unit unit) const;
    QString write(bool mayReplace = false);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Registry> m_registry;
    Id m_own{2};
    Id m_other{3};
    Dispatch m_dispatch;
};

void TestDepartmentFile::apply(const Change &change)
{
    const auto applied = m_registry->apply(change);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text));
    QVERIFY2(applied->isDone(), applied->problems.isEmpty() ? "" : qPrintable(applied->problems.first().reason));
}

Ordinal TestDepartmentFile::measureFor(Unit unit) const
{
    for (const Measure &measure : m_registry->profile()->measures) {
        if (measure.unit == unit)
            return m_registry->snapshot()->ordinal(measure.id);
    }
    qFatal("no measure is answered for such subjects");
}

void TestDepartmentFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Registry::Doors doors{[] { return QDateTime(QDate(2026, 11, 20), QTime(9, 0)); }, u"山田"_s};
    m_registry = *Registry::create(m_folder->filePath(u"市.daicho"_s), u"uto"_s, doors);
    Change change;
    change.departments.upserts = {{Id{1}, 0, u"総務部"_s, {}, 0, {}, {}},
                                  {m_own, 0, u"総務課"_s, Id{1}, 0, {}, {}},
                                  {m_other, 0, secret + u"課"_s, Id{1}, 1, {}, {}}};
    change.posts.upserts = {{Id{11}, 0, u"総務課長"_s, m_own, u"髙橋"_s, {}},
                            {Id{12}, 0, secret + u"課長"_s, m_other, secret + u"氏"_s, {}},
                            {Id{13}, 0, u"情報政策監"_s, m_other, secret + u"監"_s, {}}};
    change.engagements.upserts = {
        {Id{31}, 0, {}, {}, u"文書保管"_s, u"倉庫"_s, m_own, Id{11}, {}, {}, {}},
        {Id{32}, 0, {}, {}, u"共同クラウド"_s, secret + u"社"_s, m_other, Id{12}, {}, {}, secret + u"備考"_s},
        {Id{33}, 0, {}, {}, secret + u"委託"_s, {}, m_other, {}, {}, {}, {}}};
    Asset own = asset(100, u"A-1"_s, u"文書管理簿"_s, m_own);
    own.owner = Id{13}; // a post of others, which its row names
    own.engagement = Id{32};
    Asset others = asset(200, secret + u"番号"_s, secret + u"台帳"_s, m_other);
    others.owner = Id{12};
    others.remarks = secret + u"の備考"_s;
    Asset nobodys = asset(300, u"A-9"_s, secret + u"無所属"_s, {});
    change.assets = AssetRows::of({own, asset(101, u"A-2"_s, u"職員名簿"_s, m_own), others, nobodys});
    change.links.upserts = {{Id{40}, 0, Link::Sort::Holds, Id{100}, Id{101}, u"内側"_s},
                            {Id{41}, 0, Link::Sort::Holds, Id{100}, Id{200}, secret + u"接続"_s}};
    change.flows.upserts = {{Id{42}, 0, Id{101}, Id{200}, secret + u"/443"_s, false, {}, {}}};
    apply(change);
    Change answers;
    const auto answer = [&](const SubjectId &subject, const QString &evidence) {
        const Ordinal measure = measureFor(subject.unit);
        Answers row;
        row.subject = subject;
        row.statuses.set(measure, Status::Done);
        row.setNote({measure, {}, evidence, {}, {}});
        answers.answers.upserts.append(row);
        answers.exceptions.upserts.append({newId(), 0, subject, measure, evidence, u"市長"_s,
                                           PartialDate(QDate(2026, 1, 1)), PartialDate(QDate(2027, 1, 1))});
    };
    answer({Unit::Asset, Id{100}}, u"内部規程"_s);
    answer({Unit::Department, m_own}, u"課の規程"_s);
    answer({Unit::Asset, Id{200}}, secret + u"規程"_s);
    answer({Unit::Department, m_other}, secret + u"課規程"_s);
    answer({Unit::Zone, m_registry->snapshot()->zones.toList().first().id}, secret + u"系の記録"_s);
    answer({Unit::Body, {}}, secret + u"全庁の記録"_s);
    apply(answers);
    // What was once of this department and is not any more, and what others were called before.
    Asset moved = *m_registry->snapshot()->assets.asset(Id{101});
    moved.name = secret + u"旧名"_s;
    moved.department = m_other;
    Change edits;
    edits.assets = AssetRows::of({moved});
    apply(edits);
    Change back;
    moved = *m_registry->snapshot()->assets.asset(Id{101});
    moved.name = u"職員名簿"_s;
    moved.department = m_own;
    back.assets = AssetRows::of({moved});
    apply(back);
    Change removal;
    removal.removedAssets = {{Id{300}, m_registry->snapshot()->assets.asset(Id{300})->revision}};
    apply(removal);
    m_dispatch = Dispatch();
    m_dispatch.id = Id{900};
    m_dispatch.department = m_own;
    m_dispatch.sentRevision = m_registry->snapshot()->revision;
    m_dispatch.sent = PartialDate(QDate(2026, 11, 20));
    m_dispatch.file = u"総務課.daicho"_s;
}

QString TestDepartmentFile::write(bool mayReplace)
{
    const QString path = m_folder->filePath(u"配布/総務課.daicho"_s);
    QDir(m_folder->path()).mkpath(u"配布"_s);
    const auto written = writeDepartmentFile(path, *m_registry->snapshot(), m_dispatch,
                                             {u"山田"_s, QDateTime(QDate(2026, 11, 20), QTime(9, 0))}, mayReplace);
    return written ? path : written.error().text;
}

void TestDepartmentFile::holdsItsOwnPart()
{
    const auto read = contentOf(write());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const Snapshot &part = **read;
    QCOMPARE(part.assets.size(), 2);
    QCOMPARE(part.assets.asset(Id{100})->owner, Id{13});
    QCOMPARE(part.departments.size(), 1);
    QCOMPARE(part.departments.find(m_own)->name, u"総務部総務課"_s);
    QVERIFY(part.departments.find(m_own)->parent.isNull());
    QCOMPARE(part.postTitle(Id{13}), u"情報政策監"_s);
    QVERIFY(part.posts.find(Id{13})->department.isNull());
    QCOMPARE(part.engagements.find(Id{32})->name, u"共同クラウド"_s);
    QCOMPARE(part.answers.find({Unit::Asset, Id{100}})->notes.first().evidence, u"内部規程"_s);
    QCOMPARE(part.exceptions.size(), 3); // with that of the zone, without why and by whom
    part.exceptions.forEach([](const Exception &exception) {
        const bool isOfZone = exception.subject.unit == Unit::Zone;
        QCOMPARE(exception.approver, isOfZone ? u"－"_s : u"市長"_s);
        QVERIFY(!exception.expires.isUnknown() && (!isOfZone || exception.reason == u"－"));
    });
    QCOMPARE(part.answers.size(), 3); // with how the zone stands, without its note
    QCOMPARE(part.links.size(), 1);
    QCOMPARE(part.flows.size(), 0);
    QCOMPARE(part.measures, m_registry->snapshot()->measures);
    QCOMPARE(part.policy.hash, m_registry->snapshot()->policy.hash);
    QCOMPARE(part.zones.size(), m_registry->snapshot()->zones.size());
    QCOMPARE(dispatchHere(part)->id, m_dispatch.id);
    QVERIFY(!dispatchHere(*m_registry->snapshot()));
}

void TestDepartmentFile::holdsNothingOfOthers()
{
    const QByteArray whole = bytesOf(m_registry->path()) + bytesOf(m_registry->path() + u"-wal"_s);
    for (const QString &text : {secret + u"台帳"_s, secret + u"旧名"_s, secret + u"無所属"_s, secret + u"の備考"_s})
        QVERIFY2(holds(whole, text), qPrintable(text)); // the registry itself has it: the test looks rightly
    const QByteArray part = bytesOf(write());
    QVERIFY(holds(part, u"文書管理簿"_s));
    QVERIFY(!holds(part, secret));
    for (const qint64 id : {3, 12, 33, 200, 300, 41, 42}) {
        const auto read = contentOf(m_folder->filePath(u"配布/総務課.daicho"_s));
        QVERIFY(!(*read)->assets.find(Id{id}) && !(*read)->posts.find(Id{id}) && !(*read)->engagements.find(Id{id}) &&
                !(*read)->departments.find(Id{id}) && !(*read)->links.find(Id{id}) && !(*read)->flows.find(Id{id}));
    }
}

void TestDepartmentFile::worksAsARegistry()
{
    const QString path = write();
    auto opened = Registry::open(path, Access::ReadWrite);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    Registry &theirs = **opened;
    QVERIFY(!theirs.undoable());
    Asset edited = *theirs.snapshot()->assets.asset(Id{100});
    edited.remarks = u"点検済"_s;
    Change change;
    change.assets = AssetRows::of({edited});
    QVERIFY(theirs.apply(change)->isDone());
    QVERIFY(theirs.undo());
    QCOMPARE(theirs.brokenLink().value(), 0);
    QCOMPARE(theirs.history()->last().detail, u"総務部総務課"_s);
}

void TestDepartmentFile::replacesOnlyWhenTold()
{
    const QString path = write();
    const QByteArray before = bytesOf(path);
    m_dispatch.id = Id{901};
    QVERIFY(write() != path);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(write(true), path);
    QCOMPARE(dispatchHere(**contentOf(path))->id, Id{901});
}

void TestDepartmentFile::leavesNothingBehind()
{
    write();
    const QDir folder(m_folder->filePath(u"配布"_s));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"総務課.daicho"_s});
}

void TestDepartmentFile::givesARevisionThatIsPast()
{
    const qint64 sent = m_registry->snapshot()->revision;
    Asset edited = *m_registry->snapshot()->assets.asset(Id{100});
    edited.name = u"新しい名"_s;
    Change change;
    change.assets = AssetRows::of({edited});
    apply(change);
    const auto then = m_registry->at(sent);
    QVERIFY(then);
    QCOMPARE(then->snapshot->assets.asset(Id{100})->name, u"文書管理簿"_s);
    QCOMPARE(then->snapshot->revision, sent);
    QCOMPARE(m_registry->at(sent + 1)->snapshot, m_registry->snapshot());
    QCOMPARE(m_registry->at(0).error().kind, Error::Kind::Missing);
    QCOMPARE(m_registry->at(99).error().kind, Error::Kind::Missing);
}

QTEST_GUILESS_MAIN(TestDepartmentFile)
#include "tst_departmentfile.moc"
