// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgercolumns.h"

#include "core/wareki.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

// A label of the policy that is longer than this is shown as its id where room is short: 3B for 自治体機密性3B.
constexpr qsizetype shortLabel = 3;

template <AssetCode Code>
quint64 byCode(const AssetRow &row)
{
    return row.code(Code);
}

template <AssetDate Date>
quint64 byDate(const AssetRow &row)
{
    return quint32(row.dates[size_t(Date)]);
}

quint64 alone(const AssetRow &)
{
    return LedgerColumns::ownText;
}

template <AssetText Text>
quint64 byEmptyText(const AssetRow &row)
{
    return row.text(Text).empty() ? 0 : LedgerColumns::ownText;
}

quint64 byPlaces(const AssetRow &row)
{
    return row.signature().offSite ? LedgerColumns::ownText : row.code(AssetCode::Places);
}

quint64 byHandling(const AssetRow &row)
{
    return row.text(AssetText::TakeOut).empty() ? row.code(AssetCode::Handling) : LedgerColumns::ownText;
}

quint64 byRetention(const AssetRow &row)
{
    return row.text(AssetText::Retention).empty() ? quint64(row.retentionYears + 1) : LedgerColumns::ownText;
}

/// The label of what has this id in a list of the policy; the id itself when the policy does not know it.
template <typename Entry>
QString labelIn(const QList<Entry> &list, const QString &id, const QString &language)
{
    const auto found = std::ranges::find(list, id, &Entry::id);
    return found == list.end() ? id : found->label.in(language);
}

} // namespace

struct LedgerColumns::Cell {
    const char *id;
    quint64 (*key)(const AssetRow &);
    QString (LedgerColumns::*text)(const AssetRow &) const;
};

const LedgerColumns::Cell LedgerColumns::cells[] = {
    {"number", alone, &LedgerColumns::number},
    {"name", alone, &LedgerColumns::name},
    {"kind", byCode<AssetCode::Signature>, &LedgerColumns::kind},
    {"business", byCode<AssetCode::Business>, &LedgerColumns::business},
    {"owner", byCode<AssetCode::Owner>, &LedgerColumns::owner},
    {"custodian", byCode<AssetCode::Custodian>, &LedgerColumns::custodian},
    {"users", byCode<AssetCode::Users>, &LedgerColumns::users},
    {"places", byPlaces, &LedgerColumns::places},
    {"zone", byCode<AssetCode::Signature>, &LedgerColumns::zone},
    {"engagement", byCode<AssetCode::Engagement>, &LedgerColumns::engagement},
    {"personal", byCode<AssetCode::Signature>, &LedgerColumns::personal},
    {"handling", byCode<AssetCode::Handling>, &LedgerColumns::handling},
    {"handlingTakeOut", byHandling, &LedgerColumns::handlingTakeOut},
    {"takeOut", byEmptyText<AssetText::TakeOut>, &LedgerColumns::takeOut},
    {"labelling", byEmptyText<AssetText::Labelling>, &LedgerColumns::labelling},
    {"retention", byRetention, &LedgerColumns::retention},
    {"inService", byDate<AssetDate::InService>, &LedgerColumns::inService},
    {"registered", byDate<AssetDate::Registered>, &LedgerColumns::registered},
    {"lastReview", byDate<AssetDate::LastReview>, &LedgerColumns::lastReview},
    {"nextReview", byDate<AssetDate::NextReview>, &LedgerColumns::nextReview},
    {"remarks", byEmptyText<AssetText::Remarks>, &LedgerColumns::remarks},
};

LedgerColumns::LedgerColumns(const Snapshot &snapshot, const Profile &profile, const LedgerForm &form,
                             const QString &language)
    : m_snapshot(snapshot), m_profile(profile), m_form(form), m_language(language)
{
    for (const LedgerForm::Column &column : form.columns) {
        if (column.id == "zone"_L1 && profile.zones.isEmpty())
            continue;
        add(column);
    }
    spread();
}

void LedgerColumns::add(const LedgerForm::Column &column)
{
    const auto room = [this](double ems) {
        return ems * m_form.size + 2 * padding;
    };
    if (column.id == "axes"_L1) {
        for (const Axis &axis : m_profile.axes) {
            m_columns << Column{
                nullptr, &axis, axis.label.in(m_language), column.group, 0, room(m_form.axis.width), m_form.axis.align};
            m_grow << m_form.axis.grow;
        }
        return;
    }
    const auto cell =
        std::ranges::find_if(cells, [&](const Cell &each) { return column.id == QLatin1StringView(each.id); });
    Q_ASSERT(cell != std::end(cells));
    m_columns << Column{cell, nullptr, column.title, column.group, 0, room(column.width), column.align};
    m_grow << column.grow;
}

/// Shares out the page's width: what is left over by the columns' appetite; what lacks is taken from the same ones.
void LedgerColumns::spread()
{
    double wanted = 0;
    double appetite = 0;
    for (int i = 0; i < count(); ++i) {
        wanted += m_columns[i].width;
        appetite += m_grow[i];
    }
    const double spare = m_form.width - m_form.left - m_form.right - wanted;
    double x = m_form.left;
    for (int i = 0; i < count(); ++i) {
        m_columns[i].width += appetite > 0 ? spare * m_grow[i] / appetite : spare / count();
        m_columns[i].x = x;
        x += m_columns[i].width;
    }
}

quint64 LedgerColumns::key(int column, const AssetRow &row) const
{
    const Cell *cell = m_columns[column].cell;
    return cell ? cell->key(row) : row.code(AssetCode::Signature);
}

QString LedgerColumns::text(int column, const AssetRow &row) const
{
    const Column &which = m_columns[column];
    return which.cell ? (this->*which.cell->text)(row) : level(*which.axis, row);
}

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
