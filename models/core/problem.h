// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace daicho
{

/// Something wrong in the user's data: where it stands, what stands there, and why it cannot be taken. Problems are
/// listed, they are not errors: whoever collects them decides what can still go on.
struct Problem {
    enum class Severity : quint8 {
        Error,  ///< the row cannot be stored like this
        Warning ///< the row can be stored; somebody should look at it
    };

    Severity severity = Severity::Error;
    QString sheet;  ///< file or sheet; empty where there is only one
    int row = 0;    ///< 1-based row of the sheet, or of the list; 0 when it concerns no single row
    QString column; ///< the column's heading or the field's name
    QString value;
    QString reason; ///< in the user's language

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

inline bool hasError(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            return true;
    }
    return false;
}

} // namespace daicho
