// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rulewords.h"

#include "policy/words.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Texts put together two by two, as `both` ("%1 or %2") says.
QString joined(const QStringList &texts, const QString &both)
{
    QString all;
    for (const QString &text : texts)
        all = all.isEmpty() ? text : both.arg(all, text);
    return all;
}

QString pairOf(const QString &label, const QString &value)
{
    return RuleWords::tr("%1: %2").arg(label, value);
}

/// The values of a condition in the policy's own order, what is not recorded last.
QStringList ordered(const Condition &condition, const Profile &profile)
{
    const QStringList known = factNamed(profile, condition.attribute).values(profile);
    QStringList values(condition.oneOf.begin(), condition.oneOf.end());
    std::ranges::sort(values, {}, [&known](const QString &value) {
        const qsizetype at = known.indexOf(value);
        return std::tuple(value.isEmpty(), at < 0, at, value);
    });
    return values;
}

QString wordsOf(const Condition &condition, const Profile &profile, const QString &language)
{
    const QString label = factLabel(condition.attribute, profile, language);
    if (!condition.atLeast.isEmpty())
        return pairOf(
            label,
            RuleWords::tr("%1 or higher").arg(factValue(condition.attribute, condition.atLeast, profile, language)));
    QStringList values;
    for (const QString &value : ordered(condition, profile))
        values.append(factValue(condition.attribute, value, profile, language));
    const QString all = joined(values, RuleWords::tr("%1 or %2"));
    return pairOf(label, condition.isNot ? RuleWords::tr("other than %1").arg(all) : all);
}

} // namespace

QString listed(const QStringList &texts)
{
    return joined(texts, RuleWords::tr("%1, %2"));
}

QString levelWord(const Axis &axis, const QString &level, const QString &language)
{
    const Level *found = axis.level(level);
    return found ? found->label.in(language).section(u": "_s, 0, 0).section(u'：', 0, 0) : level;
}

QString factLabel(const QString &attribute, const Profile &profile, const QString &language)
{
    const FactName fact = factNamed(profile, attribute);
    if (!fact.isKnown())
        return attribute;
    const QString label = fact.axis ? fact.axis->label.in(language) : RuleWords::tr(fact.attribute->label);
    switch (fact.end) {
    case FactName::End::From:
        return RuleWords::tr("%1 it comes from").arg(label);
    case FactName::End::To:
        return RuleWords::tr("%1 it goes to").arg(label);
    case FactName::End::None:
        break;
    }
    return label;
}

QString factValue(const QString &attribute, const QString &value, const Profile &profile, const QString &language)
{
    if (value.isEmpty())
        return RuleWords::tr("not recorded");
    const FactName fact = factNamed(profile, attribute);
    if (fact.axis)
        return levelWord(*fact.axis, value, language);
    return fact.attribute ? fact.attribute->word(profile, value, language) : value;
}

QString factInWords(const QString &attribute, const QString &value, const Profile &profile, const QString &language)
{
    return pairOf(factLabel(attribute, profile, language), factValue(attribute, value, profile, language));
}

QString wordsOf(const QList<Condition> &when, const Profile &profile, const QString &language)
{
    QStringList words;
    for (const Condition &condition : when)
        words.append(wordsOf(condition, profile, language));
    return words.isEmpty() ? RuleWords::tr("always") : joined(words, RuleWords::tr("%1 and %2"));
}

QString wordsOf(const Rule &rule, const Profile &profile, const QString &language)
{
    return wordsOf(rule.when, profile, language);
}

QStringList explanationOf(const Requirement &requirement, const Facts &facts, const Profile &profile,
                          const QString &language)
{
    QStringList texts;
    QStringList spokenOf;
    for (const Rule &rule : profile.rules) {
        if (!requirement.rules.contains(rule.id))
            continue;
        texts.append(RuleWords::tr("By %1 (rule %2): %3").arg(rule.because, rule.id, wordsOf(rule, profile, language)));
        for (const Condition &condition : rule.when) {
            if (!spokenOf.contains(condition.attribute))
                spokenOf.append(condition.attribute);
        }
    }
    if (spokenOf.isEmpty())
        return texts;
    QStringList words;
    for (const QString &attribute : std::as_const(spokenOf))
        words.append(factInWords(attribute, facts.value(attribute), profile, language));
    texts.append(RuleWords::tr("Here: %1").arg(listed(words)));
    return texts;
}

} // namespace daicho
