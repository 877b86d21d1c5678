// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What a run of the program gave.
struct Run {
    int exitCode = -1;
    QString out;
    QString err;

    QJsonObject json() const;
};

/// Runs the built program with these words, without a display, in Japanese unless the words say otherwise, with
/// settings of its own.
Run daicho(const QStringList &words, const QStringList &environment = {});

/// The names and bytes of all files in a folder, to see whether anything in it was touched.
QList<std::pair<QString, QByteArray>> contentsOf(const QString &folder);

QByteArray bytesOf(const QString &path);
