// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/typesetter.h"

#include <QHash>
#include <QList>
#include <QString>

namespace daicho
{

/// The paper that a ledger is printed on, always on its side.
enum class Paper : quint8 { A4, A3 };

/// 様式: how the ledger is laid out and worded, read from resources/ledger/form.json.
struct LedgerForm {
    struct Column {
        QString id; ///< of a cell in ledgercolumns.cpp, or "axes": one column for each axis of the policy
        QString title;
        QString group;    ///< over several columns, such as 分類; empty when it stands alone
        double width = 4; ///< in ems, at least
        double grow = 0;  ///< its share of what room is left over
        Placing::Align align = Placing::Align::Left;
    };

    double width = 0; ///< of the paper, in points, as all that follows
    double height = 0;
    double left = 0; ///< margins
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0; ///< of the table's text
    double lead = 0;
    Column axis;
    QList<Column> columns;
    QHash<QString, QString> words;

    QString word(const char *id) const { return words.value(QLatin1StringView(id)); }

    /// The form for a paper with its words in a language ("ja", "en"); Japanese for any other.
    static LedgerForm read(Paper paper, const QString &language);
};

} // namespace daicho
