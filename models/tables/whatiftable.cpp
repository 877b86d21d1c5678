// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/whatiftable.h"

#include "policy/percent.h"
#include "tables/coveragetable.h"

#include <QCoreApplication>
#include <QLocale>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::WhatIfTable)
};

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

Column<WhatIfRow> counted(const QString &id, const QString &header, Counts WhatIfRow::*counts,
                          qint64 (*value)(const Counts &))
{
    return {id, header, [counts, value](const WhatIfRow &row) { return number(value(row.*counts)); },
            [counts, value](const WhatIfRow &row) { return QVariant(value(row.*counts)); },
            Qt::AlignRight | Qt::AlignVCenter};
}

Column<WhatIfRow> rated(const QString &id, const QString &header, Counts WhatIfRow::*counts)
{
    return {id, header, [counts](const WhatIfRow &row) { return ratioText(row.*counts); },
            [counts](const WhatIfRow &row) { return QVariant((row.*counts).ratio().value_or(-1)); },
            Qt::AlignRight | Qt::AlignVCenter};
}

} // namespace

QList<WhatIfRow> whatIfRows(const WhatIf &whatIf, const Snapshot &now)
{
    QList<WhatIfRow> rows;
    for (const CoverageLine &after : whatIf.after.departments) {
        const CoverageLine *before = whatIf.before.of(after.department);
        rows.append({now.departmentName(after.department), before ? before->all : Counts(), after.all});
    }
    rows.append({CoverageTable::bodyText(now.bodyName), whatIf.before.body.all, whatIf.after.body.all});
    rows.append({Texts::tr("Total"), whatIf.before.total.all, whatIf.after.total.all});
    return rows;
}

QList<Column<WhatIfRow>> whatIfColumns()
{
    const auto required = [](const Counts &counts) {
        return counts.required();
    };
    const auto done = [](const Counts &counts) {
        return counts[Standing::Done];
    };
    const auto open = [](const Counts &counts) {
        return counts[Standing::Unanswered];
    };
    return {{u"name"_s, Texts::tr("Department"),
             [](const WhatIfRow &row) {
                 return row.name;
             }},
            counted(u"requiredBefore"_s, Texts::tr("Required"), &WhatIfRow::before, required),
            counted(u"requiredAfter"_s, Texts::tr("→ then"), &WhatIfRow::after, required),
            counted(u"doneBefore"_s, Texts::tr("Done"), &WhatIfRow::before, done),
            counted(u"doneAfter"_s, Texts::tr("→ then"), &WhatIfRow::after, done),
            counted(u"openBefore"_s, Texts::tr("Unanswered"), &WhatIfRow::before, open),
            counted(u"openAfter"_s, Texts::tr("→ then"), &WhatIfRow::after, open),
            rated(u"ratioBefore"_s, Texts::tr("Coverage"), &WhatIfRow::before),
            rated(u"ratioAfter"_s, Texts::tr("→ then"), &WhatIfRow::after)};
}

} // namespace daicho
