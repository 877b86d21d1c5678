// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/baseline.h"

#include "bench/meter.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <sqlite3.h>

#include <memory>

namespace daicho::bench::baseline
{

namespace
{

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Database open(const QString &path, int flags = SQLITE_OPEN_READONLY)
{
    sqlite3 *raw = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    return Database(raw, &sqlite3_close);
}

/// Steps through a query, touching every value as a program that wants it would; the sum keeps the loop alive.
qint64 touchAll(sqlite3 *database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(database));
    const int columns = sqlite3_column_count(statement);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(statement, i) == SQLITE_INTEGER)
                sum += sqlite3_column_int64(statement, i);
            else if (const unsigned char *text = sqlite3_column_text(statement, i))
                sum += text[0] + sqlite3_column_bytes(statement, i);
        }
    }
    sqlite3_finalize(statement);
    return sum;
}

void run(sqlite3 *database, const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(database, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql, message);
}

double timedProcess(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return -1;
    return milliseconds([&] {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    });
}

} // namespace

double readAll(const QString &registry)
{
    const Database database = open(registry);
    return milliseconds([&] { touchAll(database.get(), QStringLiteral("SELECT * FROM asset ORDER BY id")); }, 3);
}

double sqliteImport(const QString &csv, const QString &into)
{
    QFile::remove(into);
    return timedProcess(QStringLiteral("sqlite3"),
                        {into, QStringLiteral(".mode csv"), QStringLiteral(".import '%1' ledger").arg(csv)});
}

double likeScan(const QString &registry, const QString &needle)
{
    const Database database = open(registry);
    QStringList conditions;
    for (const char *column : {"name", "number", "remarks", "business", "users", "places"})
        conditions << QStringLiteral("%1 LIKE '%%2%'").arg(QLatin1String(column), needle);
    const QString sql = QStringLiteral("SELECT id FROM asset WHERE ") + conditions.join(QStringLiteral(" OR "));
    return milliseconds([&] { touchAll(database.get(), sql); }, 3);
}

double orderBy(const QString &registry, const QString &column)
{
    const Database database = open(registry);
    return milliseconds(
        [&] { touchAll(database.get(), QStringLiteral("SELECT id FROM asset ORDER BY %1").arg(column)); });
}

double coverageByJoin(const QString &registry, int measures)
{
    const Database database = open(registry);
    run(database.get(), "PRAGMA temp_store=FILE");
    run(database.get(), "CREATE TEMP TABLE pair(asset INTEGER, measure INTEGER, status INTEGER)");
    const QString fill =
        QStringLiteral("WITH RECURSIVE m(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM m WHERE n + 1 < %1) "
                       "INSERT INTO pair SELECT id, n, abs(id + n * 7) % 5 FROM asset, m")
            .arg(measures);
    run(database.get(), fill.toUtf8().constData());
    const QString sql =
        QStringLiteral("SELECT department, measure, status, count(*) FROM pair JOIN asset ON asset.id = pair.asset "
                       "GROUP BY department, measure, status");
    return milliseconds([&] { touchAll(database.get(), sql); });
}

double libreOfficePdf(const QString &csv, const QString &folder)
{
    return timedProcess(QStringLiteral("soffice"), {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                                    QStringLiteral("pdf"), QStringLiteral("--outdir"), folder, csv});
}

double libreOffice(const QString &file, const QString &form, const QString &folder)
{
    QStringList arguments{
        QStringLiteral("--headless"), QStringLiteral("--convert-to"), form, QStringLiteral("--outdir"), folder, file};
    if (file.endsWith(u".csv"))
        arguments.prepend(QStringLiteral("--infilter=CSV:44,34,76,1,,0,false,true,false"));
    return timedProcess(QStringLiteral("soffice"), arguments);
}

} // namespace daicho::bench::baseline
