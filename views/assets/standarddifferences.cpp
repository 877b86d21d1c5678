// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/standarddifferences.h"

#include "exchange/fieldcells.h"
#include "policy/standardledger.h"

#include <QCoreApplication>

namespace daicho
{

namespace
{

struct StandardDifferences {
    Q_DECLARE_TR_FUNCTIONS(daicho::StandardDifferences)
};

} // namespace

QStringList differencesInWords(const Asset &pattern, const Asset &copy, const SnapshotPtr &now,
                               const ProfilePtr &profile)
{
    QStringList lines;
    const std::vector<FieldColumn> columns = fieldColumns(*profile);
    FieldCells cells(now, profile);
    const AssetRows rows[] = {AssetRows::of({pattern}), AssetRows::of({copy})};
    for (const QString &field : fieldsThatDiffer(pattern, copy)) {
        const FieldColumn *column = columnNamed(columns, field);
        if (!column)
            continue;
        const auto text = [&](const AssetRows &row) {
            const QString value = cells.text(*column, row.row(AssetRef::at(0, 0))).simplified();
            return value.isEmpty() ? StandardDifferences::tr("(empty)") : value;
        };
        const QString standard = text(rows[0]);
        lines << StandardDifferences::tr("%1 %2 → %3").arg(column->label, standard, text(rows[1]));
    }
    return lines;
}

} // namespace daicho
