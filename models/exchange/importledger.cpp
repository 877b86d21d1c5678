// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importledger.h"

#include <QJsonArray>
#include <QJsonObject>

namespace daicho
{

Result<LedgerReading> readLedger(const QString &path, const SavedMapping &saved, const Profile &profile,
                                 const Progress &progress)
{
    auto ledger = readTextLedger(path, saved.text, progress);
    if (!ledger)
        return ledger.error();
    auto sample = sampleOf(ledger->sheet);
    if (!sample)
        return sample.error();
    const SheetLayout layout = saved.headerRows ? layoutAt(*sample, saved.headerRows->first, saved.headerRows->second)
                                                : findLayout(*sample, fieldColumns(profile));
    auto mapping = applied(saved, proposeMapping(*sample, layout, profile));
    if (!mapping)
        return mapping.error();
    return LedgerReading{std::move(*ledger), std::move(*sample), layout, std::move(*mapping)};
}

Result<ImportPlan> planLedger(const LedgerReading &reading, const QString &department, const SnapshotPtr &now,
                              const ProfilePtr &profile, const Progress &progress)
{
    const ImportOptions options{reading.ledger.file, department, reading.ledger.encoding.encoding == Encoding::Cp932};
    return planImport({{reading.ledger.sheet, reading.layout, reading.mapping}}, options, now, profile, progress);
}

QJsonObject readingJson(const LedgerReading &reading)
{
    QJsonArray columns;
    for (const ColumnMapping &column : reading.mapping.columns) {
        columns.append(QJsonObject{
            {QStringLiteral("column"), column.column + 1},
            {QStringLiteral("heading"), column.heading},
            {QStringLiteral("field"), column.field.isEmpty() ? QJsonValue() : QJsonValue(column.field)},
            {QStringLiteral("confidence"), qRound(column.confidence * 100) / 100.0},
            {QStringLiteral("samples"), QJsonArray::fromStringList(column.samples)},
            {QStringLiteral("fillDown"), column.fillDown}});
    }
    const QString separator = reading.ledger.separator == '\t' ? QStringLiteral("tab")
                                                               : QString(QLatin1Char(reading.ledger.separator));
    return {{QStringLiteral("encoding"), encodingName(reading.ledger.encoding.encoding)},
            {QStringLiteral("separator"), separator},
            {QStringLiteral("headerRows"), QJsonArray{reading.layout.headerFirst, reading.layout.headerLast}},
            {QStringLiteral("mapping"), columns}};
}

} // namespace daicho
