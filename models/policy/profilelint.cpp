// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilelint.h"

#include "core/folding.h"
#include "policy/assetchecks.h"
#include "policy/attributes.h"
#include "policy/profilechecklint.h"
#include "policy/words.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Goes through a profile once and keeps what it finds.
class Linter
{
public:
    Linter(const Profile &profile, bool isCatalogue) : m_profile(profile), m_isCatalogue(isCatalogue) {}

    Problems run()
    {
        lintVocabulary();
        lintMeasures();
        for (qsizetype i = 0; i < m_profile.rules.size(); ++i)
            lintRule(m_profile.rules[i], u"/rules/%1"_s.arg(i));
        lintNeverRequired();
        return m_problems;
    }

private:
    void report(const QString &path, const QString &value, const QString &reason,
                Problem::Severity severity = Problem::Severity::Error)
    {
        m_problems.append(fieldProblem(path, value, reason, severity));
    }

    template <typename T>
    void lintIds(const QList<T> &list, const QString &path)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (seen.contains(list[i].id))
                report(u"%1/%2/id"_s.arg(path).arg(i), list[i].id, ProfileReader::tr("is used twice"));
            seen.insert(list[i].id);
        }
    }

    void lintVocabulary();
    void lintLabels();
    void lintMeasures();
    void lintRefinement(const Measure &measure, const QString &path);
    void lintRule(const Rule &rule, const QString &path);
    void lintCondition(const Rule &rule, const Condition &condition, const QString &path);
    void lintSubKinds(const Rule &rule, const QString &path);
    void lintRequired(const Rule &rule, const QString &path);
    bool canFireFor(const Rule &rule, Unit unit) const;
    void lintNeverRequired();

    static QString inRule(const Rule &rule, const QString &reason)
    {
        return ProfileReader::tr("Rule %1: %2").arg(rule.id, reason);
    }

    const Profile &m_profile;
    bool m_isCatalogue = false;
    Problems m_problems;
};

void Linter::lintVocabulary()
{
    lintIds(m_profile.axes, u"/axes"_s);
    for (qsizetype i = 0; i < m_profile.axes.size(); ++i) {
        lintIds(m_profile.axes[i].levels, u"/axes/%1/levels"_s.arg(i));
        if (attributeNamed(m_profile.axes[i].id))
            report(u"/axes/%1/id"_s.arg(i), m_profile.axes[i].id,
                   ProfileReader::tr("is the name of an attribute and cannot name an axis"));
    }
    lintIds(m_profile.zones, u"/zones"_s);
    lintIds(m_profile.kinds, u"/kinds"_s);
    for (qsizetype i = 0; i < m_profile.kinds.size(); ++i)
        lintIds(m_profile.kinds[i].subKinds, u"/kinds/%1/subKinds"_s.arg(i));
    lintIds(m_profile.personalInformation, u"/personalInformation"_s);
    lintIds(m_profile.handling, u"/handling"_s);
    lintIds(m_profile.categories, u"/categories"_s);
    lintIds(m_profile.measures, u"/measures"_s);
    lintIds(m_profile.rules, u"/rules"_s);
    lintLabels();
    for (qsizetype i = 0; i < m_profile.dates.size(); ++i) {
        if (m_profile.dates[i].date.isUnknown())
            report(u"/dates/%1/date"_s.arg(i), {}, ProfileReader::tr("is no day of the calendar"));
    }
}

/// Two zones or kinds that a ledger would spell alike could not be told apart in an import.
void Linter::lintLabels()
{
    QHash<QString, QString> owners;
    const auto claim = [&](const QString &label, const QString &owner, const QString &path) {
        const QString folded = foldTight(label);
        if (owners.value(folded, owner) != owner)
            report(path, label, ProfileReader::tr("is also a name of %1").arg(owners[folded]),
                   Problem::Severity::Warning);
        owners.insert(folded, owner);
    };
    for (qsizetype i = 0; i < m_profile.zones.size(); ++i) {
        const PolicyZone &zone = m_profile.zones[i];
        for (const QString &name : QStringList{zone.name.ja} + zone.aliases)
            claim(name, zone.id, u"/zones/%1"_s.arg(i));
    }
    owners.clear();
    for (qsizetype i = 0; i < m_profile.kinds.size(); ++i) {
        const Kind &kind = m_profile.kinds[i];
        for (const QString &name : QStringList{kind.label.ja} + kind.aliases)
            claim(name, kind.id, u"/kinds/%1"_s.arg(i));
    }
}

void Linter::lintMeasures()
{
    if (!m_isCatalogue && m_profile.measures.size() > measureCapacity)
        report(u"/measures"_s, QString::number(m_profile.measures.size()),
               ProfileReader::tr("there are more than %1 measures").arg(measureCapacity));
    for (qsizetype i = 0; i < m_profile.measures.size(); ++i) {
        const Measure &measure = m_profile.measures[i];
        const QString path = u"/measures/%1"_s.arg(i);
        if (!m_profile.category(measure.category))
            report(path + u"/category"_s, measure.category, ProfileReader::tr("is no category of this policy"));
        if (!measure.refines.isEmpty())
            lintRefinement(measure, path + u"/refines"_s);
    }
}

void Linter::lintRefinement(const Measure &measure, const QString &path)
{
    QSet<QString> above{measure.id};
    for (const Measure *at = &measure; !at->refines.isEmpty();) {
        const Measure *next = m_profile.measure(at->refines);
        if (!next) {
            if (at == &measure)
                report(path, measure.refines, ProfileReader::tr("is no measure of this policy"));
            return;
        }
        if (above.contains(next->id)) {
            if (next->id == measure.id)
                report(path, measure.refines, ProfileReader::tr("refines itself in a ring"));
            return;
        }
        above.insert(next->id);
        at = next;
    }
}

void Linter::lintRule(const Rule &rule, const QString &path)
{
    const qsizetype before = m_problems.size();
    for (const Condition &condition : rule.when)
        lintCondition(rule, condition, path + u"/when/"_s + condition.attribute);
    lintSubKinds(rule, path);
    const bool isSound = m_problems.size() == before;
    lintRequired(rule, path);
    if (!isSound)
        return; // what is wrong with its conditions was said already
    for (qsizetype i = 0; i < rule.require.size(); ++i) {
        const Measure *measure = m_profile.measure(rule.require[i]);
        if (measure && !canFireFor(rule, measure->unit))
            report(path + u"/require/%1"_s.arg(i), rule.require[i],
                   inRule(rule,
                          ProfileReader::tr("can never fire: %1 is answered for a unit that its conditions leave out")
                              .arg(measure->id)));
    }
}

void Linter::lintCondition(const Rule &rule, const Condition &condition, const QString &path)
{
    const Attribute *attribute = attributeNamed(condition.attribute);
    const Axis *axis = m_profile.axis(condition.attribute);
    const bool isOfUnits = attribute && attribute->units != 0;
    if (!isOfUnits && !axis)
        return report(path, condition.attribute, inRule(rule, ProfileReader::tr("there is no such attribute")));
    if (!condition.atLeast.isEmpty() || condition.oneOf.isEmpty()) {
        if (condition.atLeast.isEmpty())
            return report(path, {}, inRule(rule, ProfileReader::tr("can never fire: no value is allowed")));
        if (!axis)
            return report(path, condition.atLeast,
                          inRule(rule, ProfileReader::tr("only the levels of an axis have a rank")));
        if (!axis->level(condition.atLeast))
            report(path, condition.atLeast, inRule(rule, ProfileReader::tr("is no level of %1").arg(axis->id)));
        return;
    }
    QStringList known = attribute ? attribute->values(m_profile) : QStringList();
    if (axis) {
        for (const Level &level : axis->levels)
            known.append(level.id);
    }
    QStringList given(condition.oneOf.begin(), condition.oneOf.end());
    given.sort();
    for (const QString &value : given) {
        if (!value.isEmpty() && !known.contains(value))
            report(path, value,
                   inRule(rule, axis ? ProfileReader::tr("is no level of %1").arg(axis->id)
                                     : ProfileReader::tr("is no %1 of this policy").arg(condition.attribute)));
    }
}

/// A rule that names kinds and sub-kinds needs a sub-kind of one of those kinds, or it waits for what cannot be.
void Linter::lintSubKinds(const Rule &rule, const QString &path)
{
    const auto named = [&rule](QStringView attribute) {
        const auto found = std::ranges::find(rule.when, attribute, &Condition::attribute);
        return found == rule.when.end() ? nullptr : &*found;
    };
    const Condition *kinds = named(u"kind");
    const Condition *subKinds = named(u"subKind");
    if (!kinds || !subKinds)
        return;
    QStringList given(subKinds->oneOf.begin(), subKinds->oneOf.end());
    given.sort();
    for (const QString &subKind : given) {
        const auto has = [&](const QString &id) {
            const Kind *kind = m_profile.kind(id);
            return !kind || kind->subKind(subKind);
        };
        if (!subKind.isEmpty() && std::ranges::none_of(kinds->oneOf, has))
            report(path + u"/when/subKind"_s, subKind,
                   inRule(rule, ProfileReader::tr("is no sub-kind of the kinds that the rule names")));
    }
}

void Linter::lintRequired(const Rule &rule, const QString &path)
{
    for (qsizetype i = 0; i < rule.require.size(); ++i) {
        const QString &id = rule.require[i];
        const QString at = path + u"/require/%1"_s.arg(i);
        if (!m_profile.measure(id))
            report(at, id, inRule(rule, ProfileReader::tr("is no measure of this policy")));
    }
}

bool Linter::canFireFor(const Rule &rule, Unit unit) const
{
    for (const Condition &condition : rule.when) {
        const Attribute *attribute = attributeNamed(condition.attribute);
        const bool isOfUnit = attribute ? attribute->isOf(unit) : unit == Unit::Asset;
        if (!isOfUnit && condition.oneOf.contains(QString()) == condition.isNot)
            return false;
        if (condition.attribute == u"unit" && condition.oneOf.contains(unitName(unit)) == condition.isNot)
            return false;
    }
    return true;
}

void Linter::lintNeverRequired()
{
    QSet<QString> required;
    for (const Rule &rule : m_profile.rules)
        required.unite(QSet<QString>(rule.require.begin(), rule.require.end()));
    for (const Measure &measure : m_profile.measures)
        required.insert(measure.refines);
    for (qsizetype i = 0; i < m_profile.measures.size(); ++i) {
        if (!required.contains(m_profile.measures[i].id))
            report(u"/measures/%1"_s.arg(i), m_profile.measures[i].id,
                   ProfileReader::tr("no rule requires this measure"), Problem::Severity::Warning);
    }
}

} // namespace

Problems lint(const Profile &profile, bool isCatalogue)
{
    return Linter(profile, isCatalogue).run() + lintChecks(profile) + lintQuestions(profile);
}

} // namespace daicho
