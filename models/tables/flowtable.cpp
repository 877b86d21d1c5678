// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/flowtable.h"

#include "tables/answerrows.h"
#include "tables/assetnames.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct FlowTexts {
    Q_DECLARE_TR_FUNCTIONS(daicho::FlowTable)
};

QString zoneOf(const AssetNames &names, const Snapshot &now, Id asset)
{
    const auto ref = now.assets.find(asset);
    return ref ? names.zone(now.assets.row(*ref).signature().zone.text()) : QString();
}

QString tip(const FlowRow &row)
{
    QStringList lines{FlowTexts::tr("%1 → %2").arg(row.from, row.to), FlowTable::legalityText(row.legality)};
    if (!row.fromZone.isEmpty() || !row.toZone.isEmpty())
        lines.insert(1, FlowTexts::tr("%1 → %2").arg(row.fromZone, row.toZone));
    lines += row.reasons;
    return Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal);
}

} // namespace

FlowTable::FlowTable(QObject *parent) : RowTable(columns(), parent) {}

QVariant FlowTable::data(const QModelIndex &index, int role) const
{
    if (role == LegalityRole && index.isValid() && index.column() == Standing)
        return int(at(index.row()).legality);
    return RowTable::data(index, role);
}

QList<Column<FlowRow>> FlowTable::columns()
{
    using Row = FlowRow;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {u"standing"_s, FlowTexts::tr("Standing"), [](const Row &row) { return legalityText(row.legality); },
         [](const Row &row) { return QVariant(-int(row.legality)); }, left, tip},
        {u"from"_s, FlowTexts::tr("Sender"), [](const Row &row) { return row.from; }, nullptr, left, tip},
        {u"to"_s, FlowTexts::tr("Receiver"), [](const Row &row) { return row.to; }, nullptr, left, tip},
        {u"protocol"_s, FlowTexts::tr("Protocol"), [](const Row &row) { return row.flow.protocol; }, nullptr, left,
         tip},
        {u"limited"_s, FlowTexts::tr("Restricted"),
         [](const Row &row) { return row.flow.isLimited ? FlowTexts::tr("Yes") : FlowTexts::tr("No"); }, nullptr, left,
         tip},
        {u"sanitising"_s, FlowTexts::tr("Sanitising"), [](const Row &row) { return row.sanitising; }, nullptr, left,
         tip},
    };
}

QString FlowTable::legalityText(Legality legality)
{
    switch (legality) {
    case Legality::Legal:
        return FlowTexts::tr("Allowed");
    case Legality::Doubtful:
        return FlowTexts::tr("To be looked at");
    case Legality::Illegal:
        return FlowTexts::tr("Not allowed");
    }
    return {};
}

QHash<Id, QList<Finding>> findingsOfFlows(const QList<Finding> &found)
{
    QHash<Id, QList<Finding>> byFlow;
    for (const Finding &finding : found) {
        if (finding.on == Finding::On::Flow)
            byFlow[finding.id].append(finding);
    }
    return byFlow;
}

Legality legalityOf(const QList<Finding> &found)
{
    const auto isError = [](const Finding &finding) {
        return finding.severity == Problem::Severity::Error;
    };
    return std::ranges::any_of(found, isError) ? Legality::Illegal
           : found.isEmpty()                   ? Legality::Legal
                                               : Legality::Doubtful;
}

QList<FlowRow> flowRows(const SnapshotPtr &now, const ProfilePtr &profile, const QList<Finding> &found)
{
    const AssetNames names(now, profile);
    const QString language = AssetNames::language();
    const QHash<Id, QList<Finding>> byFlow = findingsOfFlows(found);
    const auto nameOf = [&](Id asset) {
        return subjectName(*now, *profile, language, {Unit::Asset, asset});
    };
    QList<FlowRow> rows;
    rows.reserve(now->flows.size());
    now->flows.forEach([&](const Flow &flow) {
        const QList<Finding> own = byFlow.value(flow.id);
        const Choice *method = profile->sanitisingMethod(flow.sanitising);
        FlowRow row{flow,
                    legalityOf(own),
                    nameOf(flow.from),
                    nameOf(flow.to),
                    zoneOf(names, *now, flow.from),
                    zoneOf(names, *now, flow.to),
                    method ? method->label.in(language) : flow.sanitising,
                    {}};
        for (const Finding &finding : own)
            row.reasons << (finding.source.isEmpty() ? finding.message
                                                     : FlowTexts::tr("%1 (%2)").arg(finding.message, finding.source));
        rows.append(row);
    });
    std::ranges::stable_sort(rows, std::ranges::greater(), &FlowRow::legality);
    return rows;
}

} // namespace daicho
