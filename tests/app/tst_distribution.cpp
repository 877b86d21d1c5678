// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wareki.h"
#include "registry/registry.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

struct Run {
    int exitCode = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray files() const { return json()[u"files"].toArray(); }
};

Run runDaicho(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(DAICHO_PROGRAM), words);
    process.waitForFinished(120'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

const QDate dueDay = QDate::currentDate().addDays(30);
constexpr int departmentCount = 20;
constexpr int assetsEach = 5;

Id departmentId(int number)
{
    return Id{100 + number};
}

Id assetId(int department, int number)
{
    return Id{10000 + department * 100 + number};
}

/// Empties the last page that is a leaf of an index: what reads tables only does not see it.
void spoilAnIndex(QByteArray &file)
{
    const auto byteAt = [&file](qsizetype at) {
        return quint8(file[at]);
    };
    const int size = byteAt(16) << 8 | byteAt(17);
    for (qsizetype page = file.size() - size; page > 0; page -= size) {
        if (byteAt(page) == 0x0a && (byteAt(page + 3) << 8 | byteAt(page + 4)) > 0) {
            file[page + 3] = 0;
            file[page + 4] = 0;
            return;
        }
    }
    qFatal("no index");
}

QString departmentName(int number)
{
    return u"第%1課"_s.arg(number, 2, 10, QChar(u'0'));
}

} // namespace

/// A whole round on the command line: twenty departments, three files that were worked on, a conflict.
class TestDistribution : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesAWholeRound();
    void refusesWhatIsNoneOfIts_data();
    void refusesWhatIsNoneOfIts();
    void refusesAnOlderRound();
    void sendsBack();
    void namesWhatIsNotTaken();
    void takesWorkbooks();
    void keepsFilesThatAreThere();
    void rehearses();
    void saysWhatIsUnanswered();
    void remindsWhoIsNamed();

private:
    void distribute(const QStringList &options = {});
    QString file(int department, const QString &ending = u"daicho"_s) const
    {
        return m_folder->filePath(u"配布/%1.%2"_s.arg(departmentName(department), ending));
    }
    /// Renames an asset in a registry, as somebody in its window does.
    void rename(const QString &path, Id asset, const QString &name);
    QString nameOf(Id asset);
    QHash<QString, int> states();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDistribution::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"市.daicho"_s);
    const auto registry = Registry::create(m_path, u"uto"_s);
    QVERIFY(registry);
    Change change;
    std::vector<Asset> assets;
    for (int i = 1; i <= departmentCount; ++i) {
        change.departments.upserts << Department{departmentId(i), 0, departmentName(i), {}, i, {}, {}, false};
        for (int j = 0; j < assetsEach; ++j) {
            Asset asset;
            asset.id = assetId(i, j);
            asset.number = u"%1"_s.arg(i * 100 + j, 5, 10, QChar(u'0'));
            asset.name = u"文書%1"_s.arg(asset.number);
            asset.kind = u"information"_s;
            asset.department = departmentId(i);
            assets.push_back(asset);
        }
    }
    change.assets = AssetRows::of(assets);
    const auto applied = (*registry)->apply(change);
    QVERIFY(applied && applied->isDone());
}

void TestDistribution::distribute(const QStringList &options)
{
    const Run run = runDaicho(QStringList{u"distribute"_s, m_path, u"--to"_s, m_folder->filePath(u"配布"_s)} + options);
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
}

void TestDistribution::rename(const QString &path, Id asset, const QString &name)
{
    const auto registry = Registry::open(path, Access::ReadWrite);
    QVERIFY2(registry, registry ? "" : qPrintable(registry.error().text));
    Change change;
    Asset edited = *(*registry)->snapshot()->assets.asset(asset);
    edited.name = name;
    change.assets = AssetRows::of({edited});
    const auto applied = (*registry)->apply(change);
    QVERIFY(applied && applied->isDone());
}

QString TestDistribution::nameOf(Id asset)
{
    return (*Registry::open(m_path, Access::ReadOnly))->snapshot()->assets.asset(asset).value_or(Asset()).name;
}

QHash<QString, int> TestDistribution::states()
{
    QHash<QString, int> counts;
    const QJsonArray lines = runDaicho({u"board"_s, m_path, u"--json"_s}).json()[u"departments"].toArray();
    for (const QJsonValue &line : lines)
        ++counts[line[u"state"].toString()];
    return counts;
}

void TestDistribution::goesAWholeRound()
{
    QCOMPARE(states(), (QHash<QString, int>{{u"notSent"_s, 20}}));
    distribute({u"--due"_s, dueDay.toString(Qt::ISODate)});
    QCOMPARE(QDir(m_folder->filePath(u"配布"_s)).entryList(QDir::Files).size(), 20);
    QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 20}}));
    const QJsonValue line = runDaicho({u"board"_s, m_path, u"--json"_s}).json()[u"departments"].toArray().first();
    QCOMPARE(line[u"daysLeft"].toInt(), 30);
    QCOMPARE(line[u"overdue"], QJsonValue(false));
    const Run board = runDaicho({u"board"_s, m_path, u"--lang"_s, u"en"_s});
    QVERIFY2(board.out.contains(u"30 days left"_s), qPrintable(board.out));

    rename(file(3), assetId(3, 0), u"三課の新しい名"_s);
    rename(file(7), assetId(7, 1), u"七課の新しい名"_s);
    rename(file(12), assetId(12, 2), u"十二課の名"_s);
    rename(m_path, assetId(3, 1), u"ここで直した名"_s); // another asset: no conflict
    rename(m_path, assetId(12, 2), u"台帳の名"_s);

    const Run first = runDaicho({u"collect"_s, m_path, file(3), file(7), file(12), u"--json"_s});
    QCOMPARE(first.exitCode, 1);
    QCOMPARE(first.files()[0][u"result"].toString(), u"merged"_s);
    QCOMPARE(first.files()[0][u"taken"].toArray().size(), 1);
    QCOMPARE(first.files()[1][u"result"].toString(), u"merged"_s);
    QCOMPARE(first.files()[2][u"result"].toString(), u"waiting"_s);
    const QJsonObject conflict = first.files()[2][u"conflicts"].toArray().first().toObject();
    QCOMPARE(conflict[u"sent"].toString(), u"文書01202"_s);
    QCOMPARE(conflict[u"ours"].toString(), u"台帳の名"_s);
    QCOMPARE(conflict[u"theirs"].toString(), u"十二課の名"_s);
    QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 17}, {u"merged"_s, 2}, {u"submitted"_s, 1}}));
    QCOMPARE(nameOf(assetId(3, 0)), u"三課の新しい名"_s);
    QCOMPARE(nameOf(assetId(3, 1)), u"ここで直した名"_s);
    QCOMPARE(nameOf(assetId(12, 2)), u"台帳の名"_s);

    const Run resolved = runDaicho({u"collect"_s, m_path, file(12), u"--theirs"_s});
    QVERIFY2(resolved.exitCode == 0, qPrintable(resolved.err));
    QCOMPARE(nameOf(assetId(12, 2)), u"十二課の名"_s);
    QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 17}, {u"merged"_s, 3}}));

    const Run again = runDaicho({u"collect"_s, m_path, file(3), file(12), u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.files()[1][u"result"].toString(), u"known"_s);

    QCOMPARE(runDaicho({u"undo"_s, m_path}).exitCode, 0);
    QCOMPARE(nameOf(assetId(12, 2)), u"台帳の名"_s);
    QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 17}, {u"merged"_s, 2}, {u"submitted"_s, 1}}));
    QCOMPARE(runDaicho({u"history"_s, m_path, u"--verify"_s}).exitCode, 0);
    const QByteArray history = runDaicho({u"history"_s, m_path, u"--json"_s}).out.toUtf8();
    QVERIFY2(history.contains("\"collect\"") && history.contains("\"distribute\""), history);

    rename(file(3), assetId(3, 0), u"三課が直した名"_s); // their own word, not another's: no conflict
    const Run corrected = runDaicho({u"collect"_s, m_path, file(3), u"--json"_s});
    QVERIFY2(corrected.exitCode == 0, qPrintable(corrected.err));
    QCOMPARE(nameOf(assetId(3, 0)), u"三課が直した名"_s);
}

void TestDistribution::refusesWhatIsNoneOfIts_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a registry that was not sent") << u"own"_s;
    QTest::newRow("another registry's file") << u"another"_s;
    QTest::newRow("no file at all") << u"missing"_s;
    QTest::newRow("something else") << u"text"_s;
    QTest::newRow("cut off") << u"cut"_s;
    QTest::newRow("a page overwritten") << u"page"_s;
}

void TestDistribution::refusesWhatIsNoneOfIts()
{
    QFETCH(QString, what);
    distribute({u"--department"_s, departmentName(1)});
    const QString path = m_folder->filePath(u"来たもの.daicho"_s);
    if (what == u"own") {
        QVERIFY(QFile::copy(m_path, path));
    } else if (what == u"another") {
        QVERIFY(QFile::rename(file(1), path));
        QCOMPARE(runDaicho({u"undo"_s, m_path}).exitCode, 0);
    } else if (what != u"missing") {
        QFile sent(file(1));
        QVERIFY(sent.open(QIODevice::ReadOnly));
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QByteArray bytes = sent.readAll();
        if (what == u"page")
            spoilAnIndex(bytes);
        else
            bytes = what == u"cut" ? bytes.left(9000) : QByteArrayLiteral("台帳ではありません");
        made.write(bytes);
    }
    const auto revision = [this] {
        return (*Registry::open(m_path, Access::ReadOnly))->snapshot()->revision;
    };
    const qint64 before = revision();
    const Run run = runDaicho({u"collect"_s, m_path, path, u"--json"_s});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.files()[0][u"result"].toString(), u"refused"_s);
    QVERIFY(!run.files()[0][u"error"].toString().isEmpty());
    QCOMPARE(revision(), before);
}

void TestDistribution::refusesAnOlderRound()
{
    distribute({u"--department"_s, departmentName(1), u"--department"_s, departmentName(2)});
    QVERIFY(QFile::rename(file(1), m_folder->filePath(u"古い.daicho"_s)));
    distribute({u"--department"_s, departmentName(1)});
    const Run old = runDaicho({u"collect"_s, m_path, m_folder->filePath(u"古い.daicho"_s)});
    QCOMPARE(old.exitCode, 2);
    QVERIFY2(old.out.contains(departmentName(1)), qPrintable(old.out));
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1), file(2)}).exitCode, 0);
}

void TestDistribution::sendsBack()
{
    distribute({u"--department"_s, departmentName(1)});
    rename(file(1), assetId(1, 0), u"途中"_s);
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1), u"--send-back"_s, u"記入もれ"_s}).exitCode, 0);
    const QJsonArray lines = runDaicho({u"board"_s, m_path, u"--json"_s}).json()[u"departments"].toArray();
    QCOMPARE(lines[0][u"state"].toString(), u"sentBack"_s);
    QCOMPARE(lines[0][u"remarks"].toString(), u"記入もれ"_s);
    QCOMPARE(nameOf(assetId(1, 0)), u"文書00100"_s);
    rename(file(1), assetId(1, 0), u"完成"_s);
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1)}).exitCode, 0);
    QCOMPARE(nameOf(assetId(1, 0)), u"完成"_s);
    // Sent back once more, the name is put back to what was sent: a person decides.
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1), u"--send-back"_s, u"名称"_s}).exitCode, 0);
    rename(file(1), assetId(1, 0), u"文書00100"_s);
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1)}).exitCode, 1);
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(1), u"--theirs"_s}).exitCode, 0);
    QCOMPARE(nameOf(assetId(1, 0)), u"文書00100"_s);
}

void TestDistribution::namesWhatIsNotTaken()
{
    distribute({u"--department"_s, departmentName(1), u"--department"_s, departmentName(2)});
    const Run unchanged = runDaicho({u"collect"_s, m_path, file(2), u"--lang"_s, u"en"_s});
    QCOMPARE(unchanged.exitCode, 0);
    QVERIFY2(unchanged.out.contains(u"No changes"_s), qPrintable(unchanged.out));
    rename(file(1), assetId(1, 0), u"新しい名"_s);
    {
        const auto registry = Registry::open(file(1), Access::ReadWrite);
        QVERIFY(registry);
        Change change;
        change.answers.upserts.append(Answers());
        change.answers.upserts.last().subject = {Unit::Body, {}};
        for (const Measure &measure : (*registry)->profile()->measures) {
            if (measure.unit == Unit::Body)
                change.answers.upserts.last().statuses.set((*registry)->snapshot()->ordinal(measure.id), Status::Done);
        }
        const auto applied = (*registry)->apply(change);
        QVERIFY(applied && applied->isDone());
    }
    const Run run = runDaicho({u"collect"_s, m_path, file(1), u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.files()[0][u"result"].toString(), u"merged"_s);
    QCOMPARE(run.files()[0][u"refused"].toArray().size(), 1);
    QCOMPARE(nameOf(assetId(1, 0)), u"新しい名"_s);
}

void TestDistribution::takesWorkbooks()
{
    distribute({u"--form"_s, u"xlsx"_s, u"--department"_s, departmentName(1), u"--due"_s, wareki(PartialDate(dueDay))});
    const QString form = file(1, u"xlsx"_s);
    QVERIFY(QFile::exists(form));
    rename(m_path, assetId(1, 0), u"台帳で直した"_s);
    const Run run = runDaicho({u"collect"_s, m_path, form, u"--json"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
    QCOMPARE(run.files()[0][u"result"].toString(), u"merged"_s);
    QCOMPARE(run.files()[0][u"taken"].toArray().size(), 0);
    QCOMPARE(nameOf(assetId(1, 0)), u"台帳で直した"_s);
}

void TestDistribution::keepsFilesThatAreThere()
{
    distribute({u"--department"_s, departmentName(1)});
    const QStringList again{u"distribute"_s, m_path, u"--to"_s, m_folder->filePath(u"配布"_s)};
    QCOMPARE(runDaicho(again).exitCode, 2);
    QCOMPARE(QDir(m_folder->filePath(u"配布"_s)).entryList(QDir::Files).size(), 1);
    QCOMPARE(states(), (QHash<QString, int>{{u"notSent"_s, 19}, {u"sent"_s, 1}}));
    QCOMPARE(runDaicho(again + QStringList{u"--force"_s}).exitCode, 0);
    QCOMPARE(states(), (QHash<QString, int>{{u"sent"_s, 20}}));
    QCOMPARE(runDaicho({u"distribute"_s, file(1), u"--to"_s, m_folder->filePath(u"孫"_s)}).exitCode, 2);
    QCOMPARE(runDaicho(again + QStringList{u"--due"_s, u"そのうち"_s}).exitCode, 2);
    const Run late = runDaicho(
        again + QStringList{u"--force"_s, u"--due"_s, QDate::currentDate().addDays(-1).toString(Qt::ISODate)});
    QCOMPARE(late.exitCode, 2);
    QVERIFY(!late.err.isEmpty());
    QCOMPARE(runDaicho(again + QStringList{u"--department"_s, u"ない課"_s}).exitCode, 2);
}

void TestDistribution::rehearses()
{
    distribute({u"--department"_s, departmentName(1)});
    rename(file(1), assetId(1, 0), u"新しい名"_s);
    const Run run = runDaicho({u"collect"_s, m_path, file(1), u"--dry-run"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(u"新しい名"_s), qPrintable(run.out));
    QCOMPARE(states(), (QHash<QString, int>{{u"notSent"_s, 19}, {u"sent"_s, 1}}));
    QCOMPARE(nameOf(assetId(1, 0)), u"文書00100"_s);
}

void TestDistribution::saysWhatIsUnanswered()
{
    distribute({u"--department"_s, departmentName(1), u"--department"_s, departmentName(2)});
    const QJsonArray board = runDaicho({u"board"_s, m_path, u"--json"_s}).json()[u"departments"].toArray();
    {
        const auto registry = Registry::open(file(2), Access::ReadWrite);
        QVERIFY(registry);
        Asset fresh = *(*registry)->snapshot()->assets.asset(assetId(2, 0));
        fresh.id = newId();
        fresh.revision = 0;
        fresh.number = u"99999"_s;
        fresh.name = u"公用車台帳"_s;
        fresh.remarks = u"車検証を含む"_s;
        Change change;
        change.assets = AssetRows::of({fresh});
        const auto applied = (*registry)->apply(change);
        QVERIFY(applied && applied->isDone());
    }
    const QStringList look{u"collect"_s, m_path, file(1), file(2), u"--dry-run"_s};
    const QJsonArray files = runDaicho(look + QStringList{u"--json"_s}).files();
    const QJsonValue measures = files[0][u"measures"];
    QVERIFY(measures[u"unanswered"].toInt() > 0);
    QCOMPARE(measures[u"unanswered"], board[0][u"unanswered"]);
    QCOMPARE(measures[u"unansweredWhenSent"], measures[u"unanswered"]);
    QCOMPARE(measures[u"asked"].toInt(), measures[u"answered"].toInt() + measures[u"unanswered"].toInt());
    QCOMPARE(files[0][u"untouched"], QJsonValue(true));
    QCOMPARE(files[1][u"untouched"], QJsonValue(false));
    const QJsonValue added = files[1][u"addedAssets"][0];
    QCOMPARE(added[u"asset"].toString(), u"99999 公用車台帳"_s);
    const QJsonArray fields = added[u"fields"].toArray();
    QVERIFY(std::ranges::any_of(fields, [](const QJsonValue &f) { return f[u"value"] == u"車検証を含む"_s; }));
    const QString text = runDaicho(look + QStringList{u"--lang"_s, u"en"_s}).out;
    QVERIFY2(text.contains(u"unanswered: %1"_s.arg(measures[u"unanswered"].toInt())), qPrintable(text));
    const qsizetype said = text.indexOf(u"exactly as it was handed out"_s);
    QVERIFY2(said >= 0 && said < text.indexOf(file(2)), qPrintable(text));
    QVERIFY2(text.contains(u"Remarks: 車検証を含む"_s), qPrintable(text));
}

void TestDistribution::remindsWhoIsNamed()
{
    distribute({u"--due"_s, dueDay.toString(Qt::ISODate)});
    const QString pdf = m_folder->filePath(u"督促.pdf"_s);
    const QStringList remind{u"remind"_s, m_path, u"--out"_s, pdf, u"--json"_s};
    const auto departments = [&](const QStringList &options) {
        const Run run = runDaicho(remind + options);
        if (run.exitCode != 0)
            qWarning("%s", qPrintable(run.err));
        return run.json()[u"departments"].toArray().size();
    };
    if (runDaicho(remind).err.contains(u"fonts-"_s))
        QSKIP("no font");
    QCOMPARE(departments({}), 20);
    QCOMPARE(departments({u"--department"_s, departmentName(3), u"--department"_s, departmentName(5)}), 2);
    QVERIFY(QFile::remove(pdf));
    QCOMPARE(departments({u"--overdue"_s}), 0);
    QVERIFY(!QFile::exists(pdf));
    QCOMPARE(runDaicho({u"collect"_s, m_path, file(3)}).exitCode, 0);
    QCOMPARE(departments({}), 19);
    const Run done = runDaicho(remind + QStringList{u"--department"_s, departmentName(3)});
    QCOMPARE(done.exitCode, 2);
    QVERIFY2(done.err.contains(departmentName(3)), qPrintable(done.err));
    QCOMPARE(runDaicho({u"remind"_s, m_path, u"--out"_s, m_folder->filePath(u"督促.txt"_s)}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
