// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/importance.h"

#include "policy/rulewords.h"
#include "policy/words.h"

namespace daicho
{

namespace
{

/// The level of one axis that counts.
struct Part {
    const Axis *axis;
    const Level *level;
};

QList<Part> partsOf(const Profile &profile, const Facts &facts)
{
    QList<Part> parts;
    for (const Axis &axis : profile.axes) {
        const Level *level = axis.level(facts.value(axis.id));
        const QStringList &named = profile.importance.axes;
        if (level && (named.isEmpty() || named.contains(axis.id)))
            parts.append({&axis, level});
    }
    return parts;
}

QString wordOf(const Part &part, const QString &language)
{
    return FindingTexts::tr("%1 %2 (%3)")
        .arg(part.axis->label.in(language), levelWord(*part.axis, part.level->id, language))
        .arg(part.level->rank);
}

int highest(const QList<Part> &parts)
{
    return std::ranges::max_element(parts, {}, [](const Part &part) { return part.level->rank; })->level->rank;
}

/// The combined rank of at least one part, with what made it so.
int combined(const Profile &profile, const QList<Part> &parts, const QString &language, QStringList &reasons)
{
    const bool isSum = profile.importance.combine == ImportanceRule::Combine::Sum;
    const int most = highest(parts);
    int sum = 0;
    QStringList words;
    for (const Part &part : parts) {
        sum += part.level->rank;
        if (isSum || part.level->rank == most)
            words.append(wordOf(part, language));
    }
    reasons.append(isSum ? FindingTexts::tr("Added up: %1 make %2").arg(listed(words)).arg(sum)
                         : FindingTexts::tr("The highest counts: %1").arg(listed(words)));
    return isSum ? sum : most;
}

const ImportanceRule::Step *stepFor(const ImportanceRule &rule, int value)
{
    const auto found = std::ranges::find_if(rule.steps, [value](const auto &step) { return step.from <= value; });
    return found == rule.steps.end() ? nullptr : &*found;
}

const ImportanceRule::Step *stepNamed(const ImportanceRule &rule, const QString &id)
{
    const auto found = std::ranges::find(rule.steps, id, &ImportanceRule::Step::id);
    return found == rule.steps.end() ? nullptr : &*found;
}

} // namespace

Importance importanceOf(const Profile &profile, const Facts &facts, const QString &language)
{
    const ImportanceRule &rule = profile.importance;
    Importance importance;
    if (rule.combine == ImportanceRule::Combine::None)
        return importance;
    if (const QList<Part> parts = partsOf(profile, facts); !parts.isEmpty())
        importance.step = stepFor(rule, combined(profile, parts, language, importance.reasons));
    for (const ImportanceRule::AtLeast &floor : rule.floors) {
        const ImportanceRule::Step *step = stepNamed(rule, floor.step);
        const bool isHigher = step && (!importance.step || step->from > importance.step->from);
        if (!isHigher || !holds(profile, floor.when, facts))
            continue;
        importance.step = step;
        importance.reasons.append(
            FindingTexts::tr("Raised to %1: %2").arg(step->label.in(language), floor.because.in(language)));
    }
    return importance;
}

Importance importanceOf(const Profile &profile, const Signature &signature, const QString &language)
{
    return importanceOf(profile, factsOf(signature), language);
}

Importance importanceOf(const Profile &profile, const Asset &asset, const QString &language)
{
    return importanceOf(profile, signatureOf(asset), language);
}

} // namespace daicho
