// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/language.h"
#include "app/session.h"
#include "app/verbs/verbs.h"
#include "policy/importance.h"
#include "policy/rulewords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::RequirementsVerb)
};

/// One required measure of the asset, with all that is to be said about it.
struct Line {
    const Measure *measure;
    SubjectStanding standing;
    QStringList rules;
    QStringList why;
};

struct Answer {
    AssetRow asset;
    Importance importance;
    QList<Line> lines;
};

QString standingId(Standing standing)
{
    static const std::array ids{u"done"_s,       u"partial"_s,  u"notDone"_s,
                                u"unanswered"_s, u"excepted"_s, u"notApplicable"_s};
    return ids[size_t(standing)];
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Done:
        return Texts::tr("Done");
    case Standing::Partial:
        return Texts::tr("Partial");
    case Standing::NotDone:
        return Texts::tr("Not done");
    case Standing::Unanswered:
        return Texts::tr("Unanswered");
    case Standing::Excepted:
        return Texts::tr("Excepted");
    case Standing::NotApplicable:
        break;
    }
    return Texts::tr("Not applicable");
}

QString answererOf(const Line &line, const Snapshot &now)
{
    if (!line.standing.answeredBy)
        return {};
    const SubjectId by = *line.standing.answeredBy;
    if (by.unit == Unit::Department)
        return now.departmentName(by.id);
    const Zone *zone = by.unit == Unit::Zone ? now.zones.find(by.id) : nullptr;
    return zone ? zone->name : Texts::tr("the asset");
}

Answer answerFor(const Registry &registry, Id asset)
{
    const Snapshot &now = *registry.snapshot();
    const Profile &profile = *registry.profile();
    Answer answer{now.assets.row(*now.assets.find(asset)), {}, {}};
    const Facts facts = factsOf(answer.asset.signature());
    answer.importance = importanceOf(profile, facts, language());
    QHash<QString, Requirement> required;
    for (const Requirement &requirement : requirements(profile, Unit::Asset, facts))
        required.insert(requirement.measure, requirement);
    for (const SubjectStanding &standing : standings(now, profile, {Unit::Asset, asset}, registry.today())) {
        const Requirement &requirement = required[now.measures[standing.measure]];
        answer.lines.append({profile.measure(requirement.measure), standing, requirement.rules,
                             explanationOf(requirement, facts, profile, language())});
    }
    return answer;
}

QJsonValue toJson(const Importance &importance)
{
    if (!importance.step)
        return QJsonValue();
    return QJsonObject{{u"id"_s, importance.step->id},
                       {u"label"_s, importance.step->label.in(language())},
                       {u"reasons"_s, QJsonArray::fromStringList(importance.reasons)}};
}

QJsonObject toJson(const Answer &answer, const Registry &registry)
{
    const Snapshot &now = *registry.snapshot();
    QJsonArray lines;
    for (const Line &line : answer.lines)
        lines.append(QJsonObject{{u"measure"_s, line.measure->id},
                                 {u"category"_s, line.measure->category},
                                 {u"label"_s, line.measure->label.in(language())},
                                 {u"source"_s, line.measure->source},
                                 {u"recommended"_s, line.measure->isRecommended},
                                 {u"standing"_s, standingId(line.standing.standing)},
                                 {u"answeredBy"_s, answererOf(line, now)},
                                 {u"rules"_s, QJsonArray::fromStringList(line.rules)},
                                 {u"why"_s, QJsonArray::fromStringList(line.why)}});
    return {{u"policy"_s, registry.profile()->id},
            {u"policyVersion"_s, registry.profile()->version},
            {u"revision"_s, now.revision},
            {u"asset"_s, QJsonObject{{u"number"_s, answer.asset.string(AssetText::Number)},
                                     {u"name"_s, answer.asset.string(AssetText::Name)},
                                     {u"department"_s, now.departmentName(answer.asset.department())}}},
            {u"importance"_s, toJson(answer.importance)},
            {u"requirements"_s, lines}};
}

QString asText(const Answer &answer, const Snapshot &now)
{
    const QString indent = u"    "_s;
    QString text = answer.asset.string(AssetText::Number) + u' ' + answer.asset.string(AssetText::Name) + u'\n';
    if (answer.importance.step) {
        text += Texts::tr("Importance: %1").arg(answer.importance.step->label.in(language())) + u'\n';
        for (const QString &reason : answer.importance.reasons)
            text += indent + reason + u'\n';
    }
    if (answer.lines.isEmpty())
        text += Texts::tr("Nothing is required of it under this policy, or it is not registered.") + u'\n';
    for (const Line &line : answer.lines) {
        const QString by = answererOf(line, now);
        const QString standing = standingText(line.standing.standing);
        text += u'\n' + line.measure->id + u"  "_s + line.measure->label.in(language()) + u'\n' + indent +
                (by.isEmpty() ? standing : Texts::tr("%1, as answered for %2").arg(standing, by)) + u'\n';
        for (const QString &why : line.why)
            text += indent + why + u'\n';
    }
    return text;
}

Exit show(const Registry &registry, const Arguments &arguments)
{
    const auto asset = findAsset(*registry.snapshot(), arguments.value(u"--asset"_s));
    if (!asset)
        return refuse(asset.error());
    const Answer answer = answerFor(registry, *asset);
    if (arguments.has(u"--json"_s))
        print(toJson(answer, registry));
    else
        print(asText(answer, *registry.snapshot()));
    return Exit::Done;
}

} // namespace

Verb requirementsVerb()
{
    return {u"requirements"_s,
            Texts::tr("show which measures an asset needs, how they stand, and why"),
            {registryOperand()},
            {{u"--asset"_s, Texts::tr("NUMBER"), Texts::tr("the asset"), {}, true}, jsonOption()},
            [](const Arguments &arguments) {
                return withRegistry(arguments.operand(0), Access::ReadOnly,
                                    [&](Registry &registry) { return show(registry, arguments); });
            }};
}

} // namespace daicho
