// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace daicho
{

/// Cell for cell, what a table says.
inline QStringList modelLines(const QAbstractItemModel &model, const QString &between = QStringLiteral("|"))
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        all << cells.join(between);
    }
    return all;
}

} // namespace daicho
