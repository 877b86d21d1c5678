// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in each cell of the printed ledger.
#include "exchange/ledgercolumns.h"

#include "core/wareki.h"

#include <algorithm>

namespace daicho
{

namespace
{

// A label of the policy that is longer than this is shown as its id where room is short: 3B for 自治体機密性3B.
constexpr qsizetype shortLabel = 3;

/// The label of what has this id in a list of the policy; the id itself when the policy does not know it.
template <typename Entry>
QString labelIn(const QList<Entry> &list, const QString &id, const QString &language)
{
    const auto found = std::ranges::find(list, id, &Entry::id);
    return found == list.end() ? id : found->label.in(language);
}

} // namespace

QString LedgerColumns::number(const AssetRow &row) const
{
    const QString number = row.string(AssetText::Number);
    return row.signature().state == AssetState::Draft ? number + u'\n' + m_form.word("draft") : number;
}

QString LedgerColumns::name(const AssetRow &row) const
{
    return row.string(AssetText::Name);
}

QString LedgerColumns::kind(const AssetRow &row) const
{
    const Signature &signature = row.signature();
    const auto kind = std::ranges::find(m_profile.kinds, signature.kind.text(), &Kind::id);
    if (kind == m_profile.kinds.end())
        return signature.kind.text();
    const QString label = kind->label.in(m_language);
    const QString &sub = signature.subKind.text();
    return sub.isEmpty() ? label : label + u'\n' + labelIn(kind->subKinds, sub, m_language);
}

QString LedgerColumns::business(const AssetRow &row) const
{
    return row.atom(AssetCode::Business);
}

QString LedgerColumns::owner(const AssetRow &row) const
{
    return m_snapshot.postTitle(idAt(row.code(AssetCode::Owner)));
}

QString LedgerColumns::custodian(const AssetRow &row) const
{
    return row.atom(AssetCode::Custodian);
}

QString LedgerColumns::users(const AssetRow &row) const
{
    return row.atom(AssetCode::Users);
}

QString LedgerColumns::places(const AssetRow &row) const
{
    QString places = row.atom(AssetCode::Places);
    places.replace(u'\n', m_form.word("comma"));
    if (!row.signature().offSite)
        return places;
    const QString approval = row.string(AssetText::OffSiteApproval);
    if (!places.isEmpty())
        places += u'\n';
    return places + (approval.isEmpty() ? m_form.word("offSite") : m_form.word("offSiteApproval").arg(approval));
}

QString LedgerColumns::zone(const AssetRow &row) const
{
    const QString &id = row.signature().zone.text();
    const auto zone = std::ranges::find(m_profile.zones, id, &PolicyZone::id);
    return zone == m_profile.zones.end() ? id : zone->name.in(m_language);
}

QString LedgerColumns::engagement(const AssetRow &row) const
{
    const Engagement *engagement = m_snapshot.engagements.find(idAt(row.code(AssetCode::Engagement)));
    if (!engagement)
        return {};
    return engagement->provider.isEmpty() ? engagement->name : engagement->name + u'\n' + engagement->provider;
}

QString LedgerColumns::personal(const AssetRow &row) const
{
    return labelIn(m_profile.personalInformation, row.signature().personalInformation.text(), m_language);
}

QString LedgerColumns::handling(const AssetRow &row) const
{
    QStringList labels;
    for (const QString &id : row.atom(AssetCode::Handling).split(u'\n', Qt::SkipEmptyParts))
        labels << labelIn(m_profile.handling, id, m_language);
    return labels.join(m_form.word("comma"));
}

QString LedgerColumns::handlingTakeOut(const AssetRow &row) const
{
    const QString restrictions = handling(row);
    const QString out = takeOut(row);
    if (out.isEmpty())
        return restrictions;
    const QString line = m_form.word("takeOut").arg(out);
    return restrictions.isEmpty() ? line : restrictions + u'\n' + line;
}

QString LedgerColumns::takeOut(const AssetRow &row) const
{
    return row.string(AssetText::TakeOut);
}

QString LedgerColumns::labelling(const AssetRow &row) const
{
    return row.string(AssetText::Labelling);
}

QString LedgerColumns::retention(const AssetRow &row) const
{
    const QString written = row.string(AssetText::Retention);
    if (!written.isEmpty() || row.retentionYears < 0)
        return written;
    return m_form.word("years").arg(row.retentionYears);
}

QString LedgerColumns::inService(const AssetRow &row) const
{
    return date(row.date(AssetDate::InService));
}

QString LedgerColumns::registered(const AssetRow &row) const
{
    return date(row.date(AssetDate::Registered));
}

QString LedgerColumns::lastReview(const AssetRow &row) const
{
    return date(row.date(AssetDate::LastReview));
}

QString LedgerColumns::nextReview(const AssetRow &row) const
{
    return date(row.date(AssetDate::NextReview));
}

QString LedgerColumns::remarks(const AssetRow &row) const
{
    return row.string(AssetText::Remarks);
}

QString LedgerColumns::level(const Axis &axis, const AssetRow &row) const
{
    const QString &id = row.signature().levelOn(Atom::of(axis.id)).text();
    const auto level = std::ranges::find(axis.levels, id, &Level::id);
    if (level == axis.levels.end())
        return id;
    const QString label = level->label.in(m_language);
    return label.isEmpty() || label.size() > shortLabel ? id : label;
}

QString LedgerColumns::date(PartialDate date) const
{
    return m_language == u"en" ? date.iso() : warekiShort(date);
}

} // namespace daicho
