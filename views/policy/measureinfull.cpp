// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policypage.h"

#include "policy/rulewords.h"
#include "views/policy/measuretree.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QString labelled(const QString &id, const Profile &profile, const QString &language)
{
    const Measure *measure = profile.measure(id);
    return measure ? u"%1 (%2)"_s.arg(measure->label.in(language), id) : id;
}

/// The facts of a measure, each in a line with its name; none for what is empty.
QStringList factsOf(const Measure &measure, const Profile &profile, const QString &language)
{
    const Category *category = profile.category(measure.category);
    const std::pair<QString, QString> facts[] = {
        {PolicyPage::tr("Code"), measure.id},
        {PolicyPage::tr("Clause"), category ? category->id + u' ' + category->label.in(language) : measure.category},
        {PolicyPage::tr("Source"), measure.source},
        {PolicyPage::tr("Answered for"), unitWord(measure.unit)},
        {PolicyPage::tr("Force"), measure.isRecommended ? PolicyPage::tr("recommended") : PolicyPage::tr("required")},
        {PolicyPage::tr("Spells out"),
         measure.refines.isEmpty() ? QString() : labelled(measure.refines, profile, language)},
        {PolicyPage::tr("Chapter of the standard"), measure.chapter},
        {PolicyPage::tr("Item of the ordinance"), measure.ordinance},
        {PolicyPage::tr("Evidence"), listed(measure.evidence)}};
    QStringList lines;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            lines << PolicyPage::tr("%1: %2").arg(name, value);
    }
    return lines;
}

} // namespace

QString measureInFull(const Measure &measure, const Profile &profile, const QString &language)
{
    QStringList lines{measure.label.in(language), QString()};
    lines += factsOf(measure, profile, language);
    lines << QString() << PolicyPage::tr("Required when");
    bool isRequired = false;
    for (const Rule &rule : profile.rules) {
        if (!rule.require.contains(measure.id))
            continue;
        isRequired = true;
        lines << u"・ "_s + wordsOf(rule, profile, language) + u"  ["_s + rule.id + u", "_s + rule.because + u']';
    }
    if (!isRequired)
        lines << u"・ "_s + PolicyPage::tr("no rule asks for it");
    QStringList below;
    for (const Measure &other : profile.measures) {
        if (other.refines == measure.id)
            below << u"・ "_s + labelled(other.id, profile, language);
    }
    if (!below.isEmpty())
        lines << QString() << PolicyPage::tr("Spelled out by") << below;
    return lines.join(u'\n');
}

} // namespace daicho
