// SPDX-License-Identifier: GPL-3.0-or-later
// Registry files from outside, as other programs see them.
#pragma once

#include "support/bytes.h"

#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace daicho::fixtures
{

inline QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

/// Runs SQL on a file as another program would.
inline int run(const QString &path, const char *sql)
{
    sqlite3 *file = nullptr;
    sqlite3_open(path.toUtf8().constData(), &file);
    const int code = sqlite3_exec(file, sql, nullptr, nullptr, nullptr);
    sqlite3_close(file);
    return code;
}

} // namespace daicho::fixtures
