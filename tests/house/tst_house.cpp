// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// What one folder may include of the others (ARCHITECTURE, "Layers"), and the Qt modules whose headers it may not.
struct Layer {
    QString folder;
    QStringList mayInclude;
    QString forbiddenQt; ///< a pattern over header names
};

const QString gui =
    u"^(QWidget|QApplication|QGuiApplication|QPainter|QPixmap|QImage|QIcon|QFont|QColor|QDialog|QPushButton|"
    "QLabel|QTableView|QChart|QPdfWriter|QPrinter|QAbstractItemView|QMainWindow|QMessageBox|QFileDialog|"
    "QStandardItemModel|QBrush|QPen)"_s;
const QString sql = u"^QSql"_s;
const QString guiAndSql = gui + u'|' + sql;

const QList<Layer> layers{
    {u"models/core"_s, {u"core"_s}, guiAndSql},
    {u"models/policy"_s, {u"core"_s, u"policy"_s}, guiAndSql},
    {u"models/exchange"_s, {u"core"_s, u"policy"_s, u"exchange"_s}, guiAndSql},
    {u"models/store"_s, {u"core"_s, u"store"_s}, gui},
    {u"models/registry"_s, {u"core"_s, u"policy"_s, u"store"_s, u"registry"_s}, guiAndSql},
    {u"models/tables"_s, {u"core"_s, u"policy"_s, u"exchange"_s, u"tables"_s}, sql},
    {u"views"_s, {u"core"_s, u"policy"_s, u"exchange"_s, u"registry"_s, u"tables"_s, u"views"_s}, sql},
    {u"app"_s,
     {u"core"_s, u"policy"_s, u"exchange"_s, u"store"_s, u"registry"_s, u"tables"_s, u"views"_s, u"app"_s},
     sql},
};

QString root()
{
    return QStringLiteral(DAICHO_SOURCE);
}

QStringList sourcesIn(const QString &folder)
{
    QStringList files;
    QDirIterator entries(root() + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files << entries.next();
    return files;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

QString shortName(const QString &path)
{
    return path.mid(root().size() + 1);
}

/// The first part of what a line includes with quotes ("core/id.h" → "core"); empty when it includes nothing so.
QString layerIncludedBy(const QString &line)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([a-z]+)/"_s);
    return include.match(line).captured(1);
}

/// The header that a line includes with angles, without a module in front (QtWidgets/QWidget → QWidget).
QString systemHeaderOf(const QString &line)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*<(?:Qt[A-Za-z]+/)?([^>]+)>"_s);
    return include.match(line).captured(1);
}

QStringList wrongIncludes(const Layer &layer, const QStringList &lines, const QString &name)
{
    const QRegularExpression forbidden(layer.forbiddenQt);
    QStringList wrong;
    for (const QString &line : lines) {
        const QString included = layerIncludedBy(line);
        if (!included.isEmpty() && !layer.mayInclude.contains(included))
            wrong << name + u": "_s + line;
        if (forbidden.match(systemHeaderOf(line)).hasMatch())
            wrong << name + u": "_s + line;
    }
    return wrong;
}

/// Lines of a folder's sources that match, but for files whose path contains `except`.
QStringList linesMatching(const QString &folder, const QString &pattern, const QString &except = {})
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const QString &path : sourcesIn(folder)) {
        if (!except.isEmpty() && path.contains(except))
            continue;
        for (const QString &line : linesOf(path)) {
            if (expression.match(line).hasMatch())
                found << shortName(path) + u": "_s + line.trimmed();
        }
    }
    return found;
}

} // namespace

class HouseTest : public QObject
{
    Q_OBJECT

private slots:
    void includes_data()
    {
        QTest::addColumn<int>("layer");
        for (int i = 0; i < layers.size(); ++i)
            QTest::newRow(qPrintable(layers[i].folder)) << i;
    }

    void includes()
    {
        QFETCH(int, layer);
        const QStringList sources = sourcesIn(layers[layer].folder);
        QVERIFY2(!sources.isEmpty(), "the folder holds no sources: is the test looking in the right place?");
        QStringList wrong;
        for (const QString &path : sources)
            wrong << wrongIncludes(layers[layer], linesOf(path), shortName(path));
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    /// The test itself must be able to fail.
    void findsWrongIncludes()
    {
        const QStringList lines{u"#include \"store/store.h\""_s, u"#include <QtWidgets/QWidget>"_s,
                                u"  # include <QSqlQuery>"_s, u"#include \"core/id.h\""_s, u"#include <QString>"_s};
        QCOMPARE(wrongIncludes(layers[1], lines, u"x"_s).size(), 3);
        QCOMPARE(wrongIncludes(layers[6], lines, u"x"_s).size(), 2);
        QCOMPARE(wrongIncludes(layers[3], lines, u"x"_s).size(), 1);
    }

    void messageBoxesOnlyInPrompt()
    {
        QStringList found;
        for (const QString &folder : {u"models"_s, u"views"_s, u"app"_s})
            found << linesMatching(folder, u"\\b(QMessageBox|QFileDialog|QInputDialog|QErrorMessage)\\b"_s,
                                   u"views/common/prompt."_s);
        QCOMPARE(found.join(u'\n'), QString());
    }

    void sqlOnlyInStore()
    {
        const QString statement =
            u"\"[^\"]*\\b(SELECT\\s+\\S+\\s+FROM|INSERT\\s+INTO|DELETE\\s+FROM|UPDATE\\s+\\w+\\s+SET|CREATE\\s+TABLE|"
            "PRAGMA\\s+\\w+)\\b|sqlite3_(open|exec|prepare)"_s;
        QStringList found;
        for (const Layer &layer : layers) {
            if (layer.folder != u"models/store")
                found << linesMatching(layer.folder, statement);
        }
        QCOMPARE(found.join(u'\n'), QString());
        QVERIFY2(!linesMatching(u"models/store"_s, statement).isEmpty(),
                 "the pattern finds no SQL where there is some");
    }

    /// No zone, kind or measure is spelled in C++: the ids that the built-in policies give them stand nowhere.
    void policyOnlyInData()
    {
        QStringList found;
        for (const Layer &layer : layers)
            found << linesMatching(layer.folder, u"\"(ORG|AST|RES|PHY|HUM|TEC|OPS|EXT|EVA|AUD|REV|STD)\\.[A-Z_.]+\""_s)
                  << linesMatching(layer.folder, u"u\"(MN|LG|3A|3B|3C|マイナンバー利用事務系|LGWAN接続系)\""_s);
        QCOMPARE(found.join(u'\n'), QString());
    }

    void everyFileNamesItsLicence()
    {
        QStringList without;
        for (const QString &folder : {u"models"_s, u"views"_s, u"app"_s, u"tests"_s}) {
            for (const QString &path : sourcesIn(folder)) {
                if (!linesOf(path).value(0).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"))
                    without << shortName(path);
            }
        }
        QCOMPARE(without.join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(HouseTest)
#include "tst_house.moc"
