// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace daicho::sending
{

using namespace Qt::StringLiterals;

struct Run {
    int exitCode = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray files() const { return json()[u"files"].toArray(); }
};

inline Run runDaicho(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(DAICHO_PROGRAM), words);
    process.waitForFinished(120'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline const QDate dueDay = QDate::currentDate().addDays(30);
inline constexpr int departmentCount = 20;
inline constexpr int assetsEach = 5;

inline Id departmentId(int number)
{
    return Id{100 + number};
}

inline Id assetId(int department, int number)
{
    return Id{10000 + department * 100 + number};
}

inline QString departmentName(int number)
{
    return u"第%1課"_s.arg(number, 2, 10, QChar(u'0'));
}

/// A registry of twenty departments, and the command line on it; anew for each test.
class DistributionRound : public QObject
{
protected:
    void found();
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

inline void DistributionRound::found()
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

inline void DistributionRound::distribute(const QStringList &options)
{
    const Run run = runDaicho(QStringList{u"distribute"_s, m_path, u"--to"_s, m_folder->filePath(u"配布"_s)} + options);
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
}

inline void DistributionRound::rename(const QString &path, Id asset, const QString &name)
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

inline QString DistributionRound::nameOf(Id asset)
{
    return (*Registry::open(m_path, Access::ReadOnly))->snapshot()->assets.asset(asset).value_or(Asset()).name;
}

inline QHash<QString, int> DistributionRound::states()
{
    QHash<QString, int> counts;
    const QJsonArray lines = runDaicho({u"board"_s, m_path, u"--json"_s}).json()[u"departments"].toArray();
    for (const QJsonValue &line : lines)
        ++counts[line[u"state"].toString()];
    return counts;
}

} // namespace daicho::sending
