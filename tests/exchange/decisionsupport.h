// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers of a few rows, and what is left of their import after a decision.
#pragma once

#include "exchange/exchangesupport.h"
#include "exchange/importdecisions.h"

namespace daicho
{

using namespace Qt::StringLiterals;

inline const QString header = u"番号,所管課,名称,種別,機密性,管理責任者,備考\n"_s;

inline ImportPlan planned(const QString &rows, const SnapshotPtr &now)
{
    Files files;
    auto plan = planFile(files.write(u"l.csv"_s, (header + rows).toUtf8()), now, smallProfile());
    if (!plan || plan->problemRows > 0)
        qFatal("the rows of the test cannot be imported");
    return *std::move(plan);
}

inline SnapshotPtr registryWith(const QString &rows)
{
    return planned(rows, emptyRegistry()).after();
}

inline FieldSet fieldsOf(const QStringList &ids)
{
    const std::vector<FieldColumn> columns = fieldColumns(*smallProfile());
    FieldSet fields;
    for (size_t i = 0; i < columns.size(); ++i)
        fields[i] = ids.contains(columns[i].id);
    return fields;
}

inline Id idOf(const ImportPlan &plan, const QString &number)
{
    Id found;
    const auto look = [&](AssetRef, const AssetRow &row) {
        if (row.string(AssetText::Number) == number)
            found = row.id;
    };
    plan.before->assets.forEach(look);
    plan.change.assets.forEach(look);
    return found;
}

/// The registry after what was decided: number, department, level, state and remarks of each asset.
inline QStringList after(const ImportPlan &plan, const DecidedImport &decided)
{
    const SnapshotPtr then = daicho::after(*plan.before, decided.change, plan.before->revision + 1);
    QStringList lines;
    then->assets.forEach([&](AssetRef, const AssetRow &row) {
        const Asset asset = row.asset();
        lines.append(QStringList{asset.number, then->departmentName(asset.department), asset.marks[u"C"_s].level,
                                 stateId(asset.state), asset.remarks}
                         .join(u' '));
    });
    return lines;
}

inline const QString threeRows = u"1,総務課,a,情報,3B,,x\n2,総務課,b,情報,2,,y\n3,税務課,c,情報,2,,z\n"_s;
inline const QString edited = u"1,福祉課,a,情報,2,,x2\n2,総務課,b,情報,2,,y2\n4,観光課,d,情報,2,観光課長,new\n"_s;

} // namespace daicho
