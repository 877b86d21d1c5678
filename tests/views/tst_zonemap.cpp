// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/town.h"
#include "views/common/look.h"
#include "views/map/zonemapdrawing.h"
#include "views/map/zonemapfile.h"
#include "views/map/zonemapstrokes.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

Asset machine(qint64 id, const QString &name, const QString &zone, const QString &subKind = u"server"_s)
{
    Asset asset;
    asset.id = Id{id};
    asset.number = u"N-%1"_s.arg(id);
    asset.name = name;
    asset.zone = zone;
    asset.kind = u"system"_s;
    asset.subKind = subKind;
    asset.department = Id{id % 2 ? 2 : 3};
    return asset;
}

/// Two networks: three zones of the office, one of the schools, listed in an order that mixes them.
ProfilePtr profile()
{
    auto made = std::make_shared<Profile>(*town::makeProfile());
    made->zones = {{u"A"_s, town::both(u"番号系"_s, {}), u"庁内"_s, {}},
                   {u"S"_s, town::both(u"校務系"_s, {}), u"校内"_s, {}},
                   {u"B"_s, town::both(u"事務系"_s, {}), u"庁内"_s, {}},
                   {u"C"_s, town::both(u"公開系"_s, {}), u"庁内"_s, {}}};
    made->sanitising = {{u"file"_s, town::both(u"ファイル無害化"_s, {}), {}}};
    return made;
}

Flow flow(qint64 id, qint64 from, qint64 to, bool isLimited = false, const QString &sanitising = {})
{
    return {Id{id}, 0, Id{from}, Id{to}, u"HTTPS/443"_s, isLimited, sanitising, {}};
}

SnapshotPtr with(const std::vector<Asset> &assets, const QList<Flow> &flows)
{
    auto now = std::make_shared<Snapshot>(*town::snapshot(assets));
    now->flows = Rows<Flow>(flows);
    return now;
}

SnapshotPtr small()
{
    return with({machine(100, u"住民記録"_s, u"A"_s), machine(101, u"税務"_s, u"A"_s),
                 machine(102, u"文書管理"_s, u"B"_s), machine(103, u"公開サイト"_s, u"C"_s),
                 machine(104, u"校務支援"_s, u"S"_s)},
                {flow(1, 100, 101), flow(2, 100, 102, true), flow(3, 102, 103, false, u"file"_s), flow(4, 101, 103),
                 flow(5, 103, 102, false, u"file"_s)});
}

Finding at(qint64 flow, Problem::Severity severity = Problem::Severity::Error)
{
    return {u"flow-limited"_s, severity, Finding::On::Flow, Id{flow}, {}, u"特定通信ではありません。"_s, u"6(3)ア"_s};
}

/// As many assets and flows as asked for, over all zones; every tenth flow is wrong.
std::pair<SnapshotPtr, QList<Finding>> crowd(int assets, int flows)
{
    QRandomGenerator random(7);
    std::vector<Asset> all;
    const QStringList zones{u"A"_s, u"B"_s, u"C"_s, u"S"_s};
    for (int i = 0; i < assets; ++i)
        all.push_back(machine(1000 + i, u"システム%1（とても長い名前の業務のためのもの）"_s.arg(i),
                              zones[random.bounded(4)], random.bounded(2) ? u"server"_s : u"terminal"_s));
    QList<Flow> made;
    QList<Finding> found;
    for (int i = 0; i < flows; ++i) {
        const int from = random.bounded(assets);
        made << flow(i + 1, 1000 + from, 1000 + (from + 1 + random.bounded(assets - 1)) % assets);
        if (i % 10 == 0)
            found << at(i + 1, i % 20 ? Problem::Severity::Warning : Problem::Severity::Error);
    }
    return {with(all, made), found};
}

ZoneMap mapOf(const SnapshotPtr &now, const QList<Finding> &found, MapGrouping grouping = MapGrouping::Automatic,
              bool isWrongOnly = false)
{
    return zoneMap(now, profile(), found, {grouping, isWrongOnly});
}

} // namespace

class ZoneMapTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsEachFlowAsItStands();
    void leavesOutWhatIsAllowed();
    void gathersAlike();
    void isReadableWithMany();
    void standsWithoutZones();
    void showsWhatThePolicyDoesNotKnow();
    void nothingLiesOnAnother_data();
    void nothingLiesOnAnother();
    void linesGoFromNodeToNode();
    void knowsWhatIsWhere();
    void wrongLinesLookDifferentWithoutColour();
    void writesFiles_data();
    void writesFiles();
};

void ZoneMapTest::drawsEachFlowAsItStands()
{
    const QStringList expected{
        u"[庁内] 番号系"_s,
        u"  住民記録 (N-100)"_s,
        u"  税務 (N-101)"_s,
        u"[庁内] 事務系"_s,
        u"  文書管理 (N-102)"_s,
        u"[庁内] 公開系"_s,
        u"  公開サイト (N-103)"_s,
        u"[校内] 校務系"_s,
        u"住民記録 —> 税務 ×1"_s,
        u"住民記録 —> 文書管理 ×1 limited"_s,
        u"文書管理 —> 公開サイト ×1 sanitised"_s,
        u"公開サイト -·> 文書管理 ×1 sanitised"_s,
        u"税務 -x> 公開サイト ×1"_s,
    };
    const ZoneMap map = mapOf(small(), {at(4), at(5, Problem::Severity::Warning)});
    QCOMPARE(textOf(map).join(u'\n'), expected.join(u'\n'));
    QCOMPARE(map.arrows.last().reasons, QStringList{u"特定通信ではありません。 (6(3)ア)"_s});
    QCOMPARE(map.flows, 5);
}

void ZoneMapTest::leavesOutWhatIsAllowed()
{
    const ZoneMap map = mapOf(small(), {at(4)}, MapGrouping::Automatic, true);
    QCOMPARE(map.flows, 1);
    QCOMPARE(map.nodes.size(), 2);
    QCOMPARE(map.areas.size(), 4); // the zones stay
}

void ZoneMapTest::gathersAlike()
{
    const ZoneMap byZone = mapOf(small(), {at(4)}, MapGrouping::Zone);
    QCOMPARE(byZone.nodes.size(), 3);
    QVERIFY(textOf(byZone).contains(u"All assets —> All assets ×1"_s)); // within the zone
    const ZoneMap byDepartment = mapOf(small(), {}, MapGrouping::Department);
    QCOMPARE(byDepartment.nodes.size(), 4);
    QCOMPARE(byDepartment.nodes[0].label, u"総務部税務課"_s);
    const ZoneMap bySubKind = mapOf(small(), {}, MapGrouping::SubKind);
    QCOMPARE(bySubKind.nodes[0].label, u"サーバ"_s);
    QCOMPARE(bySubKind.nodes[0].assets, (QList<Id>{Id{100}, Id{101}}));
    // Flows of the same two nodes stay apart when they stand differently.
    const ZoneMap apart = mapOf(with({machine(100, u"a"_s, u"A"_s), machine(101, u"b"_s, u"B"_s)},
                                     {flow(1, 100, 101), flow(2, 100, 101), flow(3, 100, 101, true)}),
                                {at(2)});
    QCOMPARE(apart.arrows.size(), 2);
    QCOMPARE(apart.arrows[0].flows.size(), 2);
    QVERIFY(!apart.arrows[0].isLimited); // one of the two is not
}

void ZoneMapTest::isReadableWithMany()
{
    const auto [now, found] = crowd(400, 900);
    const ZoneMap map = mapOf(now, found);
    QVERIFY(map.grouping != MapGrouping::Asset);
    QVERIFY(map.nodes.size() <= 48);
    QVERIFY(map.arrows.size() <= 110);
    QCOMPARE(map.flows, 900); // and none is lost
    qsizetype drawn = 0;
    for (const MapArrow &arrow : map.arrows)
        drawn += arrow.flows.size();
    QCOMPARE(drawn, 900);
    QVERIFY(mapOf(now, found, MapGrouping::Asset).grouping != MapGrouping::Asset); // nobody reads 400 boxes
}

void ZoneMapTest::standsWithoutZones()
{
    auto none = std::make_shared<Profile>(*profile());
    none->zones.clear();
    const SnapshotPtr now = with({machine(100, u"庶務"_s, {}), machine(101, u"研修"_s, {})}, {flow(1, 100, 101)});
    const ZoneMap map = zoneMap(now, none, {}, {});
    QCOMPARE(map.areas.size(), 1);
    QVERIFY(map.areas[0].label.isEmpty());
    QVERIFY(map.areas[0].isOfPolicy);
    QCOMPARE(layoutOf(map).networks.size(), 0);
    QVERIFY(zoneMap(with({}, {}), none, {}, {}).isEmpty());
}

void ZoneMapTest::showsWhatThePolicyDoesNotKnow()
{
    const ZoneMap map =
        mapOf(with({machine(100, u"a"_s, u"OLD"_s), machine(101, u"b"_s, {})}, {flow(1, 100, 101)}), {});
    const QStringList text = textOf(map);
    QVERIFY(text.contains(u"[] OLD ?"_s));
    QVERIFY(text.contains(u"[] No zone"_s));
}

void ZoneMapTest::nothingLiesOnAnother_data()
{
    QTest::addColumn<int>("assets");
    QTest::addColumn<int>("flows");
    QTest::addColumn<int>("grouping");
    QTest::newRow("few") << 6 << 5 << int(MapGrouping::Asset);
    QTest::newRow("some") << 40 << 60 << int(MapGrouping::Asset);
    QTest::newRow("many") << 250 << 300 << int(MapGrouping::Asset);
    QTest::newRow("gathered") << 2000 << 3000 << int(MapGrouping::Automatic);
}

void ZoneMapTest::nothingLiesOnAnother()
{
    QFETCH(int, assets);
    QFETCH(int, flows);
    QFETCH(int, grouping);
    const auto [now, found] = crowd(assets, flows);
    const ZoneMap map = mapOf(now, found, MapGrouping(grouping));
    const ZoneMapLayout layout = layoutOf(map);
    const QRectF all(QPointF(), layout.size);
    for (qsizetype a = 0; a < layout.areas.size(); ++a) {
        QVERIFY(all.contains(layout.areas[a]));
        for (qsizetype b = 0; b < a; ++b)
            QVERIFY(!layout.areas[a].intersects(layout.areas[b]));
    }
    for (qsizetype a = 0; a < layout.nodes.size(); ++a) {
        QVERIFY(layout.areas[map.nodes[a].area].contains(layout.nodes[a]));
        for (qsizetype b = 0; b < a; ++b)
            QVERIFY(!layout.nodes[a].intersects(layout.nodes[b]));
    }
    QCOMPARE(layout.networks.size(), 2);
    QVERIFY(!layout.networks[0].rect.intersects(layout.networks[1].rect));
}

void ZoneMapTest::linesGoFromNodeToNode()
{
    const auto [now, found] = crowd(40, 60);
    const ZoneMap map = mapOf(now, found, MapGrouping::Asset);
    const ZoneMapLayout layout = layoutOf(map);
    QCOMPARE(layout.lines.size(), map.arrows.size());
    for (qsizetype i = 0; i < map.arrows.size(); ++i) {
        const QPainterPath &path = layout.lines[i].path;
        const QRectF &from = layout.nodes[map.arrows[i].from];
        const QRectF &to = layout.nodes[map.arrows[i].to];
        QVERIFY(from.adjusted(-1, -1, 1, 1).contains(path.pointAtPercent(0)));
        QVERIFY(to.adjusted(-1, -1, 1, 1).contains(path.pointAtPercent(1)));
        QVERIFY(!from.adjusted(1, 1, -1, -1).contains(path.pointAtPercent(0)));
    }
}

void ZoneMapTest::knowsWhatIsWhere()
{
    const ZoneMapDrawing drawing(mapOf(small(), {at(4)}), lightPalette());
    const auto node = MapChoice::What::Node;
    for (int i = 0; i < drawing.map().nodes.size(); ++i)
        QCOMPARE(drawing.at(drawing.layout().nodes[i].center()), (MapChoice{node, i}));
    for (int i = 0; i < drawing.map().arrows.size(); ++i)
        QCOMPARE(drawing.at(drawing.layout().lines[i].marks.center()), (MapChoice{MapChoice::What::Arrow, i}));
    QCOMPARE(drawing.at({1, 1}), MapChoice());
    const int wrong = int(drawing.map().arrows.size()) - 1;
    const QString tip = drawing.tipOf({MapChoice::What::Arrow, wrong});
    QVERIFY(tip.contains(u"税務 → 公開サイト"_s));
    QVERIFY(tip.contains(u"特定通信ではありません。 (6(3)ア)"_s));
    QCOMPARE(drawing.flowsOf({MapChoice::What::Arrow, wrong}), QList<Id>{Id{4}});
    QCOMPARE(drawing.flowsOf({node, drawing.map().arrows[wrong].from}).size(), 2);
    QVERIFY(drawing.flowsOf({}).isEmpty());
}

/// In shades of grey the three samples still differ: stroke, head and mark tell them apart.
void ZoneMapTest::wrongLinesLookDifferentWithoutColour()
{
    const auto grey = [](Legality legality) {
        QImage image(80, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSample(painter, QRectF(4, 0, 70, 24), legality, lightPalette());
        painter.end();
        QSet<int> ink; // where there is any, whatever its colour
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 200)
                    ink << y * 100 + x;
            }
        }
        return ink;
    };
    const QSet<int> legal = grey(Legality::Legal);
    const QSet<int> doubtful = grey(Legality::Doubtful);
    const QSet<int> illegal = grey(Legality::Illegal);
    const auto difference = [](const QSet<int> &a, const QSet<int> &b) {
        return (a - b).size() + (b - a).size();
    };
    QVERIFY(difference(legal, doubtful) > 60);
    QVERIFY(difference(legal, illegal) > 60);
    QVERIFY(difference(doubtful, illegal) > 60);
}

void ZoneMapTest::writesFiles_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
}

void ZoneMapTest::writesFiles()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map."_s + ending);
    const ZoneMap map = mapOf(small(), {at(4)});
    const Outcome written = writeZoneMap(map, *small(), *profile(), QDate(2026, 6, 1), path);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(start));
    if (ending == u"svg") {
        for (const QString &text : {u"税務"_s, u"番号系"_s, u"試験町"_s})
            QVERIFY2(QString::fromUtf8(bytes).contains(text), qPrintable(text));
    }
    QVERIFY(!writeZoneMap(map, *small(), *profile(), QDate(2026, 6, 1), folder.filePath(u"map.txt"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"map.txt"_s)));
}

QTEST_MAIN(ZoneMapTest)
#include "tst_zonemap.moc"
