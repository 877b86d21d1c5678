// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assetcolumns.h"

#include "core/folding.h"
#include "core/wareki.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

SortKey byText(const QString &text)
{
    return {0, fold(text).toStdString()};
}

template <typename Item>
qint64 placeIn(const QList<Item> &items, const QString &id)
{
    if (id.isEmpty())
        return 0;
    const auto found = std::ranges::find(items, id, &Item::id);
    return found - items.begin() + 1;
}

/// A column over something that the signature says.
AssetColumn ofSignature(const QString &id, const QString &header, int width,
                        const std::function<QString(const Signature &)> &label,
                        const std::function<SortKey(const Signature &)> &key)
{
    AssetColumn column{id, header, AssetCode::Signature, width};
    column.label = [label](quint32 code) {
        return label(signatureAt(code));
    };
    column.key = [key](quint32 code) {
        return key(signatureAt(code));
    };
    return column;
}

AssetColumn ofAtom(const QString &id, const QString &header, AssetCode source, int width)
{
    AssetColumn column{id, header, source, width};
    column.label = [](quint32 code) {
        return Atom::ofCode(code).text();
    };
    column.key = [](quint32 code) {
        return byText(Atom::ofCode(code).text());
    };
    return column;
}

AssetColumn ofNames(const QString &id, const QString &header, AssetCode source, int width,
                    const std::function<QString(quint32)> &label)
{
    AssetColumn column{id, header, source, width};
    column.label = label;
    column.key = [label](quint32 code) {
        return byText(label(code));
    };
    return column;
}

AssetColumn ofList(const QString &id, const QString &header, AssetCode source, int width,
                   const std::function<QString(const QString &)> &label)
{
    const auto joined = [label](quint32 code) {
        QStringList texts;
        for (const QString &part : Atom::ofCode(code).text().split(u'\n', Qt::SkipEmptyParts))
            texts.append(label(part));
        return texts.join(u"、"_s);
    };
    return ofNames(id, header, source, width, joined);
}

AssetColumn ofDate(const QString &id, const QString &header, AssetDate source)
{
    return {id, header, source, 10};
}

AssetColumn ofAxis(const AssetNamesPtr &names, const Axis &axis)
{
    const Atom atom = Atom::of(axis.id);
    const QString label = axis.label.in(AssetNames::language());
    AssetColumn column = ofSignature(
        u"levels."_s + axis.id, label, std::clamp(int(label.size()), 5, 8),
        [atom](const Signature &s) { return s.levelOn(atom).text(); },
        [names, atom](const Signature &s) {
            const QString level = s.levelOn(atom).text();
            const Axis *known = names->profile().axis(atom.text());
            const Level *found = known ? known->level(level) : nullptr;
            return found ? SortKey{found->rank + 1, {}} : byText(level);
        });
    column.axis = axis.id;
    return column;
}

AssetColumn department(const AssetNamesPtr &names)
{
    AssetColumn column{u"department"_s, AssetColumn::tr("Department"), AssetCode::Department, 11};
    column.label = [names](quint32 code) {
        return names->department(code);
    };
    column.key = [names](quint32 code) {
        return SortKey{names->departmentPlace(code), {}};
    };
    return column;
}

QList<AssetColumn> byPolicy(const AssetNamesPtr &names)
{
    const Profile *policy = &names->profile();
    QList<AssetColumn> columns;
    columns << ofSignature(
        u"kind"_s, AssetColumn::tr("Kind"), 8, [names](const Signature &s) { return names->kind(s.kind.text()); },
        [names, policy](const Signature &s) {
            return SortKey{placeIn(policy->kinds, s.kind.text()), {}};
        });
    columns << ofSignature(
        u"subKind"_s, AssetColumn::tr("Sub-kind"), 10,
        [names](const Signature &s) { return names->subKind(s.kind.text(), s.subKind.text()); },
        [names](const Signature &s) { return byText(names->subKind(s.kind.text(), s.subKind.text())); });
    for (const Axis &axis : policy->axes)
        columns << ofAxis(names, axis);
    const AssetColumn zone = ofSignature(
        u"zone"_s, AssetColumn::tr("Zone"), 14, [names](const Signature &s) { return names->zone(s.zone.text()); },
        [names, policy](const Signature &s) {
            return SortKey{placeIn(policy->zones, s.zone.text()), {}};
        });
    if (!policy->zones.isEmpty())
        columns << zone;
    columns << ofSignature(
        u"personalInformation"_s, AssetColumn::tr("Personal information"), 12,
        [names](const Signature &s) { return names->personalInformation(s.personalInformation.text()); },
        [names, policy](const Signature &s) {
            return SortKey{placeIn(policy->personalInformation, s.personalInformation.text()), {}};
        });
    return columns;
}

QList<AssetColumn> further(const AssetNamesPtr &names)
{
    return {
        ofAtom(u"business"_s, AssetColumn::tr("Business"), AssetCode::Business, 14),
        ofNames(u"owner"_s, AssetColumn::tr("Owner"), AssetCode::Owner, 15,
                [names](quint32 code) { return names->owner(code); }),
        ofAtom(u"custodian"_s, AssetColumn::tr("Custodian"), AssetCode::Custodian, 12),
        ofAtom(u"users"_s, AssetColumn::tr("Users"), AssetCode::Users, 12),
        ofList(u"places"_s, AssetColumn::tr("Media and places"), AssetCode::Places, 20,
               [](const QString &place) { return place; }),
        {u"retentionYears"_s, AssetColumn::tr("Retention"), RetentionColumn(), 8},
        ofDate(u"registered"_s, AssetColumn::tr("Registered on"), AssetDate::Registered),
        ofDate(u"inService"_s, AssetColumn::tr("In service since"), AssetDate::InService),
        ofDate(u"lastReview"_s, AssetColumn::tr("Last review"), AssetDate::LastReview),
        ofDate(u"nextReview"_s, AssetColumn::tr("Next review"), AssetDate::NextReview),
        ofSignature(
            u"offSite"_s, AssetColumn::tr("Off-site"), 7,
            [](const Signature &s) { return s.offSite ? AssetColumn::tr("Off-site") : QString(); },
            [](const Signature &s) {
                return SortKey{s.offSite ? 1 : 0, {}};
            }),
        {u"offSiteApproval"_s, AssetColumn::tr("Off-site approval"), AssetText::OffSiteApproval, 14},
        ofList(u"handling"_s, AssetColumn::tr("Handling restrictions"), AssetCode::Handling, 18,
               [names](const QString &id) { return names->handling(id); }),
        {u"labelling"_s, AssetColumn::tr("Labelling"), AssetText::Labelling, 12},
        {u"takeOut"_s, AssetColumn::tr("Take-out restriction"), AssetText::TakeOut, 14},
        ofNames(u"engagement"_s, AssetColumn::tr("Contract or service"), AssetCode::Engagement, 16,
                [names](quint32 code) { return names->engagement(code); }),
        ofDate(u"disposal.on"_s, AssetColumn::tr("Disposed on"), AssetDate::DisposedOn),
        {u"disposal.permittedBy"_s, AssetColumn::tr("Disposal permitted by"), AssetText::DisposalPermittedBy, 14},
        {u"disposal.by"_s, AssetColumn::tr("Disposed of by"), AssetText::DisposalBy, 12},
        {u"disposal.action"_s, AssetColumn::tr("What was done"), AssetText::DisposalAction, 16},
        {u"disposal.method"_s, AssetColumn::tr("Disposal method"), AssetText::DisposalMethod, 14},
        {u"remarks"_s, AssetColumn::tr("Remarks"), AssetText::Remarks, 20},
        ofSignature(
            u"state"_s, AssetColumn::tr("State"), 7, [](const Signature &s) { return AssetNames::state(s.state); },
            [](const Signature &s) {
                return SortKey{int(s.state) + 1, {}};
            }),
    };
}

QString retentionOf(const AssetRow &row)
{
    if (row.retentionYears < 0)
        return row.string(AssetText::Retention);
    return AssetColumn::tr("%1 years").arg(row.retentionYears);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The run of digits at the start of a text, without its leading zeros; taken off the text.
std::string_view takeDigits(std::string_view &text)
{
    size_t end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    size_t start = 0;
    while (start + 1 < end && text[start] == '0')
        ++start;
    const std::string_view digits = text.substr(start, end - start);
    text.remove_prefix(end);
    return digits;
}

} // namespace

int compareNaturally(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view x = takeDigits(a);
            const std::string_view y = takeDigits(b);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order < 0 ? -1 : 1;
            continue;
        }
        if (a.front() != b.front())
            return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front()) ? -1 : 1;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return int(!a.empty()) - int(!b.empty());
}

int compare(const SortKey &a, const SortKey &b)
{
    if (a.isEmpty() || b.isEmpty())
        return int(a.isEmpty()) - int(b.isEmpty());
    if (a.place != b.place)
        return a.place < b.place ? -1 : 1;
    return compareNaturally(a.text, b.text);
}

QString AssetColumn::cell(const AssetRow &row) const
{
    if (const auto *text = std::get_if<AssetText>(&source))
        return row.string(*text);
    if (const auto *code = std::get_if<AssetCode>(&source))
        return label(row.code(*code));
    if (const auto *date = std::get_if<AssetDate>(&source))
        return warekiShort(row.date(*date));
    return retentionOf(row);
}

QString AssetColumn::tooltip(const AssetRow &row) const
{
    if (const auto *date = std::get_if<AssetDate>(&source)) {
        const PartialDate value = row.date(*date);
        return value.isUnknown() ? QString() : wareki(value) + u"  "_s + value.iso();
    }
    return cell(row);
}

Qt::Alignment AssetColumn::alignment() const
{
    if (!axis.isEmpty())
        return Qt::AlignCenter;
    const bool isNumber = std::holds_alternative<AssetDate>(source) || std::holds_alternative<RetentionColumn>(source);
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QList<AssetColumn> assetColumns(const AssetNamesPtr &names)
{
    static const QStringList usual = {u"number"_s, u"name"_s,  u"department"_s,          u"kind"_s,
                                      u"zone"_s,   u"owner"_s, u"personalInformation"_s, u"nextReview"_s,
                                      u"state"_s};
    QList<AssetColumn> columns = {{u"number"_s, AssetColumn::tr("Number"), AssetText::Number, 7},
                                  {u"name"_s, AssetColumn::tr("Name"), AssetText::Name, 16},
                                  department(names)};
    columns += byPolicy(names);
    columns += further(names);
    for (AssetColumn &column : columns)
        column.isUsual = usual.contains(column.id) || !column.axis.isEmpty();
    return columns;
}

} // namespace daicho
