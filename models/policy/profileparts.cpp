// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profileparts.h"

#include "policy/attributes.h"
#include "policy/profilediff.h"

#include <array>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QString sorted(QStringList list)
{
    list.sort();
    return list.join(u", "_s);
}

QString yesNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

template <typename T>
QList<PartEntry> each(const QList<T> &list, PartEntry (*entry)(const T &))
{
    QList<PartEntry> entries;
    for (const T &value : list)
        entries.append(entry(value));
    return entries;
}

QList<PartEntry> measures(const Profile &profile)
{
    return each<Measure>(profile.measures, [](const Measure &m) {
        return PartEntry{m.id,
                         m.label,
                         {{u"label"_s, m.label.ja},
                          {u"label.en"_s, m.label.en},
                          {u"unit"_s, unitName(m.unit)},
                          {u"source"_s, m.source},
                          {u"category"_s, m.category},
                          {u"refines"_s, m.refines},
                          {u"chapter"_s, m.chapter},
                          {u"ordinance"_s, m.ordinance},
                          {u"recommended"_s, yesNo(m.isRecommended)},
                          {u"evidence"_s, sorted(m.evidence)}}};
    });
}

QList<PartEntry> rules(const Profile &profile)
{
    return each<Rule>(profile.rules, [](const Rule &r) {
        return PartEntry{
            r.id, {}, {{u"when"_s, shortForm(r.when)}, {u"require"_s, sorted(r.require)}, {u"because"_s, r.because}}};
    });
}

QList<PartEntry> zones(const Profile &profile)
{
    return each<PolicyZone>(profile.zones, [](const PolicyZone &z) {
        return PartEntry{z.id,
                         z.name,
                         {{u"name"_s, z.name.ja},
                          {u"name.en"_s, z.name.en},
                          {u"network"_s, z.network},
                          {u"aliases"_s, sorted(z.aliases)}}};
    });
}

QList<PartEntry> axes(const Profile &profile)
{
    return each<Axis>(profile.axes, [](const Axis &a) {
        return PartEntry{
            a.id, a.label, {{u"label"_s, a.label.ja}, {u"scheme"_s, a.scheme}, {u"when"_s, shortForm(a.when)}}};
    });
}

QList<PartEntry> levels(const Profile &profile)
{
    QList<PartEntry> entries;
    for (const Axis &axis : profile.axes) {
        for (const Level &level : axis.levels) {
            entries.append({axis.id + u'.' + level.id,
                            level.label,
                            {{u"label"_s, level.label.ja},
                             {u"rank"_s, QString::number(level.rank)},
                             {u"definition"_s, level.definition.ja},
                             {u"handling"_s, sorted(level.handling)},
                             {u"from"_s, level.from.iso()},
                             {u"until"_s, level.until.iso()},
                             {u"was"_s, level.was},
                             {u"becomes"_s, sorted(level.becomes)}}});
        }
    }
    return entries;
}

QList<PartEntry> kinds(const Profile &profile)
{
    QList<PartEntry> entries;
    for (const Kind &kind : profile.kinds) {
        entries.append({kind.id, kind.label, {{u"label"_s, kind.label.ja}, {u"group"_s, kind.group}}});
        for (const SubKind &subKind : kind.subKinds)
            entries.append({kind.id + u'.' + subKind.id,
                            subKind.label,
                            {{u"label"_s, subKind.label.ja}, {u"group"_s, QString()}}});
    }
    return entries;
}

PartEntry choice(const Choice &c)
{
    return {c.id, c.label, {{u"label"_s, c.label.ja}}};
}

QList<PartEntry> categories(const Profile &profile)
{
    return each<Category>(profile.categories, [](const Category &c) {
        return PartEntry{c.id, c.label, {{u"label"_s, c.label.ja}}};
    });
}

QList<PartEntry> terms(const Profile &profile)
{
    QList<PartEntry> entries;
    for (auto term = profile.terms.begin(); term != profile.terms.end(); ++term)
        entries.append({term.key(), {term.value(), {}}, {{u"text"_s, term.value()}}});
    return entries;
}

QList<PartEntry> documents(const Profile &profile)
{
    return each<Document>(profile.documents, [](const Document &d) {
        return PartEntry{d.title.ja, {}, {{u"public"_s, yesNo(d.isPublic)}, {u"reason"_s, d.reason}}};
    });
}

QList<PartEntry> dates(const Profile &profile)
{
    return each<PolicyDate>(profile.dates, [](const PolicyDate &d) {
        return PartEntry{(d.event + u' ' + d.date.iso()).trimmed(), {}, {{u"instrument"_s, d.instrument}}};
    });
}

QList<PartEntry> prohibitions(const Profile &profile)
{
    return each<Prohibition>(profile.prohibitions, [](const Prohibition &p) {
        return PartEntry{p.id,
                         p.message,
                         {{u"check"_s, p.check},
                          {u"severity"_s, p.isError ? u"error"_s : u"warning"_s},
                          {u"because"_s, p.because},
                          {u"when"_s, shortForm(p.when)},
                          {u"message"_s, p.message.ja}}};
    });
}

QList<PartEntry> floors(const Profile &profile)
{
    return each<Floor>(profile.floors, [](const Floor &f) {
        return PartEntry{f.id, f.because, {{u"level"_s, f.axis + u'.' + f.level}, {u"when"_s, shortForm(f.when)}}};
    });
}

QList<PartEntry> disposalRules(const Profile &profile)
{
    return each<DisposalRule>(profile.disposalRules, [](const DisposalRule &r) {
        return PartEntry{
            r.id, {}, {{u"when"_s, shortForm(r.when)}, {u"methods"_s, sorted(r.methods)}, {u"because"_s, r.because}}};
    });
}

QList<PartEntry> mandatory(const Profile &profile)
{
    return each<MandatoryField>(profile.mandatory, [](const MandatoryField &m) {
        return PartEntry{m.id, {}, {{u"field"_s, m.field}, {u"when"_s, shortForm(m.when)}, {u"because"_s, m.because}}};
    });
}

QList<PartEntry> reviews(const Profile &profile)
{
    return each<ReviewRule>(profile.reviews, [](const ReviewRule &r) {
        return PartEntry{r.target, r.text, {{u"months"_s, QString::number(r.months)}, {u"text"_s, r.text.ja}}};
    });
}

/// What the policy says of itself, as one entry.
QList<PartEntry> policy(const Profile &profile)
{
    return {{u"policy"_s,
             {},
             {{u"title"_s, profile.title.ja},
              {u"body"_s, profile.body.ja},
              {u"bodyType"_s, profile.bodyType},
              {u"networkModel"_s, profile.networkModel},
              {u"ledgerClass"_s, profile.ledgerClass},
              {u"organs"_s, profile.scope.organs.join(u", "_s)},
              {u"everything"_s, yesNo(profile.scope.everything)},
              {u"groups"_s, profile.scope.groups.join(u", "_s)}}}};
}

} // namespace

std::span<const ProfilePart> profileParts()
{
    static const auto parts = std::to_array<ProfilePart>({{u"measures"_s, measures},
                                                          {u"rules"_s, rules},
                                                          {u"policy"_s, policy},
                                                          {u"zones"_s, zones},
                                                          {u"axes"_s, axes},
                                                          {u"levels"_s, levels},
                                                          {u"kinds"_s, kinds},
                                                          {u"personalInformation"_s,
                                                           [](const Profile &p) {
                                                               return each<Choice>(p.personalInformation, choice);
                                                           }},
                                                          {u"handling"_s,
                                                           [](const Profile &p) {
                                                               return each<Choice>(p.handling, choice);
                                                           }},
                                                          {u"categories"_s, categories},
                                                          {u"terms"_s, terms},
                                                          {u"documents"_s, documents},
                                                          {u"dates"_s, dates},
                                                          {u"prohibitions"_s, prohibitions},
                                                          {u"floors"_s, floors},
                                                          {u"disposalRules"_s, disposalRules},
                                                          {u"mandatory"_s, mandatory},
                                                          {u"reviews"_s, reviews}});
    return parts;
}

QString shortForm(const QList<Condition> &conditions)
{
    QStringList texts;
    for (const Condition &condition : conditions) {
        QStringList values(condition.oneOf.begin(), condition.oneOf.end());
        values.sort();
        for (QString &value : values)
            value = value.isEmpty() ? u"-"_s : value;
        texts.append(condition.atLeast.isEmpty()
                         ? condition.attribute + (condition.isNot ? u"!="_s : u"="_s) + values.join(u'|')
                         : condition.attribute + u">="_s + condition.atLeast);
    }
    texts.sort();
    return texts.join(u' ');
}

} // namespace daicho
