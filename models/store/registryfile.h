// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "core/result.h"
#include "store/sqlite.h"
#include "store/store.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace daicho
{

/// Marks a SQLite file as a registry of Daicho's: "DACH".
inline constexpr qint32 applicationId = 0x44414348;

/// What the first bytes of a file say, read without SQLite so that nothing is created or locked.
struct FileHeader {
    bool isWal = false;
    qint32 applicationId = 0;
    qint32 version = 0;

    bool operator==(const FileHeader &) const = default;
};
/// Missing, NotARegistry, Damaged (shorter than it says) or what stands there.
Result<FileHeader> readHeader(const QString &path);

/// By the name of the file system ("ext4", "nfs4", "cifs" …) and the path (UNC paths of Windows).
Journal journalFor(const QByteArray &fileSystem, const QString &path);
Journal journalFor(const QString &path);

/// A registry's file, open: its connection, and how to open others like it.
struct OpenFile {
    QString path; ///< as the user knows it
    Access access = Access::ReadWrite;
    Opening opening;
    /// A copy that is read in place of the file, where the file itself cannot be read without writing beside it.
    std::unique_ptr<QTemporaryDir> copy;
    /// Read without locks, because nobody has it open: what it looked like then.
    QByteArray stamp;
    std::unique_ptr<Connection> connection;

    /// Whether a file that is read without locks is still what it was.
    bool isUntouched() const;
};

/// Opens what is there. The schema may be older than the newest; newer ones are refused.
Result<OpenFile> openFile(const QString &path, Access access);
/// Another connection to the same file, for reading beside the first.
Result<std::unique_ptr<Connection>> openBeside(const OpenFile &file);

} // namespace daicho
