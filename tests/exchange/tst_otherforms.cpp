// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cisoexport.h"
#include "exchange/exportsupport.h"
#include "exchange/oscalexport.h"
#include "exchange/otherformsupport.h"
#include "exchange/presetlevels.h"
#include "exchange/presetplan.h"
#include "exchange/registryjson.h"
#include "policy/profileschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A registry of the policy in which every level and awkward texts stand, departments below others, and connections.
SnapshotPtr townOf(const Profile &profile)
{
    auto now = std::make_shared<Snapshot>();
    now->revision = 7;
    now->bodyName = u"試験市"_s;
    now->departments = Rows<Department>(QList<Department>{{Id{1}, 1, u"総務部"_s, {}, 0, {}, {}},
                                                          {Id{2}, 1, u"総務課"_s, Id{1}, 0, {}, {}},
                                                          {Id{3}, 1, u"=税務課, 2係"_s, {}, 1, {}, {}}});
    std::vector<Asset> assets;
    const QStringList texts = awkward;
    for (int i = 0; i < texts.size(); ++i) {
        Asset asset = plainAsset(u"N-%1"_s.arg(i), texts[i], Id{1 + i % 3});
        asset.remarks = texts[i];
        for (const Axis &axis : profile.axes) {
            QStringList levels;
            for (const Level &level : axis.levels) {
                if (level.until.isUnknown())
                    levels << level.id;
            }
            if (i % 4 != 3)
                asset.marks.insert(axis.id, {levels[i % levels.size()], {}});
        }
        assets.push_back(asset);
    }
    assets[1].kind = u"system"_s;
    assets[1].subKind = u"server"_s;
    assets[2].kind = u"facility"_s;
    assets[4].kind = u"system"_s;
    assets[4].subKind = u"file-server"_s;
    assets[3].state = AssetState::Retired;
    now->links = Rows<Link>(QList<Link>{{newId(), 1, Link::Sort::Holds, assets[1].id, assets[0].id, {}},
                                        {newId(), 1, Link::Sort::DependsOn, assets[0].id, assets[2].id, {}}});
    now->assets = AssetRows::of(assets);
    for (const Measure &measure : profile.measures)
        now->measures << measure.id;
    return now;
}

/// number, name, department, kind and levels of all that is not retired.
QStringList linesOf(const Snapshot &now)
{
    QStringList lines;
    now.assets.forEach([&](AssetRef, const AssetRow &row) {
        const Asset asset = row.asset();
        QStringList levels;
        for (auto mark = asset.marks.begin(); mark != asset.marks.end(); ++mark)
            levels << mark.key() + mark->level;
        if (asset.state != AssetState::Retired)
            lines << QStringList{asset.number,     asset.name,    now.departmentName(asset.department),
                                 asset.kind,       asset.subKind, asset.remarks,
                                 levels.join(u' ')}
                         .join(u'|');
    });
    lines.sort();
    return lines;
}

/// All values with this name, wherever they stand.
QStringList valuesNamed(const QJsonValue &value, const QString &name)
{
    QStringList found;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            found += valuesNamed(entry, name);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != name)
            found += valuesNamed(*member, name);
        else if (member->isString())
            found << member->toString();
        else
            for (const QJsonValue &entry : member->toArray())
                found << entry.toString();
    }
    return found;
}

/// The paths of a document with the types that stand there; entries of an array are one.
void collectPaths(const QJsonValue &value, const QString &path, QMap<QString, QJsonValue::Type> &paths)
{
    paths.insert(path, value.type());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        collectPaths(entry, path + u"[]"_s, paths);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectPaths(*member, path + u'/' + member.key(), paths);
}

QMap<QString, QJsonValue::Type> pathsIn(const QJsonObject &document)
{
    QMap<QString, QJsonValue::Type> paths;
    collectPaths(document, {}, paths);
    return paths;
}

} // namespace

class OtherFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersOfAScaleComeBackAsTheirLevels()
    {
        for (const QString &id : {u"uto"_s, u"sainokuni"_s, u"ichikawa"_s}) {
            const ProfilePtr profile = shippedPolicy(id);
            for (const Axis &axis : profile->axes) {
                const LevelScale scale(axis, 0, 4);
                int before = 5;
                for (const Level &level : axis.levels) {
                    const auto number = scale.numberOf(level.id);
                    QVERIFY(number && *number <= before);
                    before = *number;
                    if (level.until.isUnknown() && axis.levels.size() <= 7)
                        QCOMPARE(scale.levelAt(*number), level.id);
                }
                QVERIFY(!scale.numberOf(u"none"_s));
                QCOMPARE(scale.levelAt(5), QString());
            }
        }
    }

    /// Of two files that belong together none is left behind where one cannot be written.
    void cisoFilesAreBothWrittenOrNone_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }

    void cisoFilesAreBothWrittenOrNone()
    {
        QFETCH(QString, suffix);
        const Files files;
        const ProfilePtr profile = shippedPolicy(u"uto"_s);
        const QString path = files.path(u"town."_s + suffix);
        QVERIFY(QDir().mkpath(cisoDomainsPath(path))); // a folder is in the way of the second file
        QVERIFY(!exportForCiso(townOf(*profile), profile, path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir().rmdir(cisoDomainsPath(path)));
        QVERIFY(exportForCiso(townOf(*profile), profile, path));
        QVERIFY(QFile::exists(path) && QFile::exists(cisoDomainsPath(path)));
    }

    void whatGoesToCisoComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        for (const QString &id : {u"uto"_s, u"sainokuni"_s})
            for (const QString &suffix : {u"csv"_s, u"xlsx"_s})
                QTest::addRow("%s %s", qPrintable(id), qPrintable(suffix)) << u"town."_s + suffix << id;
    }

    void whatGoesToCisoComesBack()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        const Files files;
        const ProfilePtr profile = shippedPolicy(id);
        const SnapshotPtr now = townOf(*profile);
        QVERIFY(exported(now, profile, files.path(name), ExportForm::Ciso));
        // Into an empty registry: departments first.
        SnapshotPtr empty = emptyRegistry();
        const auto domains = readLedger(cisoDomainsPath(files.path(name)), {}, *profile);
        QVERIFY(domains && domains->holdsOtherForm());
        const auto departments = planForm(*domains, empty, profile);
        QVERIFY(departments && departments->problems.isEmpty());
        empty = after(*empty, departments->change, 1);
        const auto plan = planFile(files.path(name), empty, profile);
        QVERIFY(plan);
        QCOMPARE(problemLines(plan->problems), QStringList());
        QCOMPARE(linesOf(*plan->after()), linesOf(*now));
        QCOMPARE(plan->change.links.upserts.size(), 2);
        // And again into the registry that it came from: nothing changes there.
        const auto again = planFile(files.path(name), now, profile);
        QVERIFY(again);
        QVERIFY(again->change.isEmpty());
    }

    void retiredAssetsStayAtHome()
    {
        const Files files;
        const ProfilePtr profile = shippedPolicy(u"uto"_s);
        const SnapshotPtr now = townOf(*profile);
        const auto done = exportForCiso(now, profile, files.path(u"a.csv"_s));
        QVERIFY(done);
        QCOMPARE(done->rows, now->assets.size() - 1);
        QCOMPARE(problemReasons(done->problems).filter(u"disposed"_s).size(), 1);
        QVERIFY(!hasError(done->problems));
    }

    void oscalHasTheShapeOfItsExample()
    {
        QFile example(sharedData(u"oscal/ssp-example.json"_s));
        if (!example.open(QIODevice::ReadOnly))
            QSKIP("the shared files are not here");
        const Files files;
        const ProfilePtr profile = shippedPolicy(u"uto"_s);
        QVERIFY(exported(townOf(*profile), profile, files.path(u"o.json"_s), ExportForm::Oscal));
        const auto theirs = pathsIn(objectIn(example.readAll()));
        const auto ours = pathsIn(objectIn(files.read(u"o.json"_s)));
        QStringList added;
        for (auto path = ours.begin(); path != ours.end(); ++path) {
            if (theirs.contains(path.key()))
                QVERIFY2(theirs[path.key()] == path.value(), qPrintable(path.key()));
            else if (!added.contains(path.key().section(u'/', 0, -2)))
                added << path.key();
        }
        // What OSCAL has beyond its example.
        const QString plan = u"/system-security-plan"_s;
        const QStringList known{plan + u"/control-implementation/implemented-requirements[]/by-components"_s,
                                plan + u"/control-implementation/implemented-requirements[]/props"_s,
                                plan + u"/control-implementation/implemented-requirements[]/remarks"_s,
                                plan + u"/metadata/parties[]/member-of-organizations"_s,
                                plan + u"/system-implementation/inventory-items[]/props[]/ns"_s,
                                plan + u"/system-implementation/inventory-items[]/remarks"_s,
                                plan + u"/back-matter/resources[]/title"_s};
        for (const QString &path : added) {
            const bool isKnown = std::ranges::any_of(known, [&](const QString &one) { return path.startsWith(one); });
            QVERIFY2(isKnown, qPrintable(path));
        }
        for (const QString &path :
             {u"/metadata/title"_s, u"/metadata/last-modified"_s, u"/metadata/version"_s, u"/metadata/oscal-version"_s,
              u"/import-profile/href"_s, u"/uuid"_s, u"/system-characteristics/system-ids[]/id"_s,
              u"/system-characteristics/system-information/information-types[]/title"_s,
              u"/system-characteristics/status/state"_s,
              u"/system-characteristics/authorization-boundary/description"_s, u"/system-implementation/users[]/uuid"_s,
              u"/system-implementation/components[]/status/state"_s,
              u"/system-implementation/inventory-items[]/description"_s, u"/control-implementation/description"_s,
              u"/control-implementation/implemented-requirements[]/control-id"_s})
            QVERIFY2(ours.contains(plan + path) && theirs.contains(plan + path), qPrintable(path));
    }

    void oscalNamesThingsForGood()
    {
        const Files files;
        const ProfilePtr profile = shippedPolicy(u"uto"_s);
        const SnapshotPtr now = townOf(*profile);
        QVERIFY(exported(now, profile, files.path(u"a.json"_s), ExportForm::Oscal));
        QVERIFY(exported(now, profile, files.path(u"b.json"_s), ExportForm::Oscal));
        QCOMPARE(files.read(u"a.json"_s), files.read(u"b.json"_s));
        const QJsonObject plan = objectIn(files.read(u"a.json"_s));
        const QStringList uuids = valuesNamed(plan, u"uuid"_s);
        static const QRegularExpression form(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        for (const QString &uuid : uuids)
            QVERIFY2(form.match(uuid).hasMatch(), qPrintable(uuid));
        QCOMPARE(QSet<QString>(uuids.begin(), uuids.end()).size(), uuids.size());
        for (const QString &name : {u"component-uuid"_s, u"party-uuids"_s, u"member-of-organizations"_s}) {
            QVERIFY(!valuesNamed(plan, name).isEmpty());
            for (const QString &uuid : valuesNamed(plan, name))
                QVERIFY2(uuids.contains(uuid), qPrintable(name));
        }
        QVERIFY(uuids.contains(valuesNamed(plan, u"href"_s).value(0).mid(1)));
        static const QRegularExpression value(u"^\\S(.*\\S)?$"_s);
        for (const QString &text : valuesNamed(plan[u"system-security-plan"_s][u"system-implementation"_s], u"value"_s))
            QVERIFY2(value.match(text).hasMatch(), qPrintable(text));
    }

    void oscalTellsHowMeasuresStand()
    {
        const Files files;
        const ProfilePtr profile = shippedPolicy(u"uto"_s);
        auto now = std::make_shared<Snapshot>(*townOf(*profile));
        const auto measure =
            std::ranges::find_if(profile->measures, [](const Measure &one) { return one.unit == Unit::Body; });
        Answers answers;
        answers.subject = {Unit::Body, {}};
        answers.statuses.set(now->ordinal(measure->id), Status::Done);
        now->answers = Rows<Answers>({answers});
        QVERIFY(exported(now, profile, files.path(u"a.json"_s), ExportForm::Oscal));
        const QJsonObject plan = objectIn(files.read(u"a.json"_s))[u"system-security-plan"_s].toObject();
        QHash<QString, QString> states;
        const QJsonArray all = plan[u"control-implementation"_s][u"implemented-requirements"_s].toArray();
        for (const QJsonValue &one : all)
            states.insert(one[u"control-id"_s].toString(),
                          one[u"by-components"_s][0][u"implementation-status"_s][u"state"_s].toString());
        QVERIFY(states.size() > 10);
        QCOMPARE(states[measure->id], u"implemented"_s);
        QCOMPARE(states.values().count(u"implemented"_s), 1);
        const QJsonValue impact = plan[u"system-characteristics"_s][u"security-impact-level"_s];
        QCOMPARE(impact[u"security-objective-confidentiality"_s], u"fips-199-high"_s);
    }

    void theWholeRegistryFitsItsSchema()
    {
        const Files files;
        const SnapshotPtr now = richRegistry();
        QVERIFY(exported(now, smallProfile(), files.path(u"r.json"_s), ExportForm::Registry));
        QJsonObject document = objectIn(files.read(u"r.json"_s));
        QFile described(u":/exchange/registry.schema.json"_s);
        QVERIFY(described.open(QIODevice::ReadOnly));
        const QJsonObject schema = objectIn(described.readAll());
        QVERIFY(!schema.isEmpty());
        QStringList problems;
        for (const Problem &problem : schemaProblems(document, schema))
            problems << problem.column + u' ' + problem.reason;
        QCOMPARE(problems, QStringList());
        // No table is empty, so that every key was looked at.
        const QStringList required = document.keys();
        for (const QString &key : required) {
            if (document[key].isArray())
                QVERIFY2(!document[key].toArray().isEmpty(), qPrintable(key));
            QJsonObject less = document;
            less.remove(key);
            QVERIFY2(!schemaProblems(less, schema).isEmpty(), qPrintable(key));
        }
        QCOMPARE(QStringList(schema[u"properties"_s].toObject().keys()), required);
        document[u"more"_s] = 1;
        QVERIFY(!schemaProblems(document, schema).isEmpty());
    }

    void theWholeRegistryIsThere()
    {
        const Files files;
        const SnapshotPtr now = richRegistry();
        QVERIFY(exported(now, smallProfile(), files.path(u"r.json"_s), ExportForm::Registry));
        const QJsonObject document = objectIn(files.read(u"r.json"_s));
        QCOMPARE(document[u"assets"_s].toArray().size(), now->assets.size());
        const QJsonValue asset = document[u"assets"_s][0];
        QCOMPARE(asset[u"marks"_s][u"C"_s][u"reason"_s], u"個人番号を含む"_s);
        QCOMPARE(asset[u"department"_s], document[u"departments"_s][0][u"id"_s]);
        QCOMPARE(asset[u"disposal"_s][u"method"_s], u"物理破壊"_s);
        QCOMPARE(document[u"answers"_s][0][u"answers"_s][0][u"measure"_s], u"M.A"_s);
        QCOMPARE(document[u"answers"_s][0][u"answers"_s][0][u"status"_s], u"notApplicable"_s);
        QCOMPARE(document[u"exceptions"_s][0][u"measure"_s], u"M.B"_s);
        QCOMPARE(document[u"policy"_s][u"hash"_s], u"abc"_s);
    }

private:
    static SnapshotPtr richRegistry()
    {
        auto now = std::make_shared<Snapshot>(*registry(awkward));
        now->bodyName = u"試験市"_s;
        now->policy = {u"small"_s, u"1"_s, {}, "abc", *PartialDate::from(2026, 4)};
        now->measures = {u"M.A"_s, u"M.B"_s};
        now->zones = Rows<Zone>(QList<Zone>{{Id{5}, 1, u"MN"_s, u"番号系"_s, 0}});
        const Id first = now->assets.blocks().front()->id(0);
        const Id second = now->assets.blocks().front()->id(1);
        now->links = Rows<Link>(QList<Link>{{Id{6}, 1, Link::Sort::DerivedFrom, first, second, u"注"_s}});
        Flow flow;
        flow.id = Id{7};
        flow.from = first;
        flow.to = second;
        flow.protocol = u"HTTPS/443"_s;
        now->flows = Rows<Flow>(QList<Flow>{flow});
        Answers answers;
        answers.subject = {Unit::Asset, first};
        answers.statuses.set(0, Status::NotApplicable);
        answers.setNote({0, u"理由"_s, u"証拠"_s, {}, *PartialDate::from(2027)});
        now->answers = Rows<Answers>({answers});
        Exception exception;
        exception.id = Id{8};
        exception.subject = {Unit::Asset, second};
        exception.measure = 1;
        exception.reason = u"更新待ち"_s;
        exception.expires = *PartialDate::from(2027, 3, 31);
        now->exceptions = Rows<Exception>(QList<Exception>{exception});
        Dispatch dispatch;
        dispatch.id = Id{9};
        dispatch.department = Id{1};
        now->dispatches = Rows<Dispatch>(QList<Dispatch>{dispatch});
        return now;
    }
};

QTEST_GUILESS_MAIN(OtherFormsTest)
#include "tst_otherforms.moc"
