// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportassets.h"
#include "exchange/importledger.h"
#include "support/bytes.h"

#include <QTemporaryDir>

namespace daicho
{

inline Level levelOf(const QString &id, int rank, const QString &label, const QStringList &aliases = {})
{
    Level level;
    level.id = id;
    level.rank = rank;
    level.label.ja = label;
    level.aliases = aliases;
    return level;
}

inline Axis axisOf(const QString &id, const LocalText &label, const QList<Level> &levels)
{
    Axis axis;
    axis.id = id;
    axis.label = label;
    axis.levels = levels;
    return axis;
}

/// A small policy of our own, for shapes that the real ones lack: two axes, two zones, an importance-free ledger.
inline ProfilePtr smallProfile()
{
    auto profile = std::make_shared<Profile>();
    profile->id = QStringLiteral("small");
    profile->axes = {
        axisOf(QStringLiteral("C"), {QStringLiteral("機密性"), QStringLiteral("Confidentiality")},
               {levelOf(QStringLiteral("3B"), 3, QStringLiteral("自治体機密性3B"), {QStringLiteral("高")}),
                levelOf(QStringLiteral("2"), 2, QStringLiteral("自治体機密性2")),
                levelOf(QStringLiteral("1"), 1, QStringLiteral("自治体機密性1"))}),
        axisOf(QStringLiteral("I"), {QStringLiteral("完全性"), QStringLiteral("Integrity")},
               {levelOf(QStringLiteral("2"), 2, QStringLiteral("完全性2")),
                levelOf(QStringLiteral("1"), 1, QStringLiteral("完全性1"))}),
    };
    profile->zones = {
        {QStringLiteral("MN"), {QStringLiteral("マイナンバー利用事務系"), {}}, {}, {QStringLiteral("番号系")}},
        {QStringLiteral("LG"), {QStringLiteral("LGWAN接続系"), {}}, {}, {QStringLiteral("LGWAN")}}};
    Kind information{
        QStringLiteral("information"), {QStringLiteral("情報"), QStringLiteral("Information")}, {}, {}, {}, {}};
    Kind system{QStringLiteral("system"), {QStringLiteral("情報システム"), QStringLiteral("System")}, {}, {}, {}, {}};
    system.subKinds = {{QStringLiteral("server"), {QStringLiteral("サーバ"), {}}, {QStringLiteral("サーバー")}},
                       {QStringLiteral("terminal"), {QStringLiteral("端末"), {}}, {}}};
    profile->kinds = {information, system};
    profile->personalInformation = {
        {QStringLiteral("none"), {QStringLiteral("なし"), {}}, {QStringLiteral("無")}},
        {QStringLiteral("personal"), {QStringLiteral("個人情報"), {}}, {QStringLiteral("有")}}};
    profile->handling = {{QStringLiteral("no-copy"), {QStringLiteral("複製禁止"), {}}, {}},
                         {QStringLiteral("encrypt"), {QStringLiteral("暗号化"), {}}, {}}};
    return profile;
}

inline SnapshotPtr emptyRegistry()
{
    return std::make_shared<Snapshot>();
}

/// A folder with files for one test.
class Files
{
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const { return bytesOf(path(name)); }

private:
    QTemporaryDir m_folder;
};

/// Reads and plans a ledger as command line and dialog do.
inline Result<ImportPlan> planFile(const QString &path, const SnapshotPtr &now, const ProfilePtr &profile,
                                   const QString &department = {}, const SavedMapping &saved = {})
{
    const auto reading = readLedger(path, saved, *profile);
    if (!reading)
        return reading.error();
    return planLedger(*reading, department, now, profile);
}

inline std::vector<Asset> assetsOf(const ImportPlan &plan)
{
    std::vector<Asset> assets;
    for (const PlannedRow &row : plan.rows)
        assets.push_back(plan.assetRow(row)->asset());
    return assets;
}

/// The errors among the problems as lines of text: row, column, value.
inline QStringList problemLines(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            lines.append(QStringLiteral("%1 %2 %3").arg(problem.row).arg(problem.column, problem.value));
    }
    return lines;
}

} // namespace daicho
