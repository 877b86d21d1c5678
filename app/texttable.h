// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace daicho
{

/// How many columns of a terminal a text takes: two for a full-width character, none for a mark on another.
int displayWidth(QStringView text);

/// Rows under each other, columns aligned by displayWidth(), two spaces between them; line feeds inside a cell become
/// spaces. Each line ends with a line feed.
QString inColumns(const QList<QStringList> &rows, const QList<int> &rightAligned = {});

/// inColumns() with a header and a rule under it.
QString textTable(const QStringList &header, QList<QStringList> rows, const QList<int> &rightAligned = {});

} // namespace daicho
