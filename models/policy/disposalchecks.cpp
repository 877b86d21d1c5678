// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/disposalchecks.h"

#include "core/folding.h"
#include "policy/assetchecks.h"
#include "policy/rulewords.h"
#include "policy/words.h"

#include <array>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// What the record of a disposal has to say; item 17 of the audit guideline.
const std::array<const char *, 5> parts{
    QT_TRANSLATE_NOOP("daicho::FindingTexts", "who permitted it"), QT_TRANSLATE_NOOP("daicho::FindingTexts", "when"),
    QT_TRANSLATE_NOOP("daicho::FindingTexts", "by whom"), QT_TRANSLATE_NOOP("daicho::FindingTexts", "what was done"),
    QT_TRANSLATE_NOOP("daicho::FindingTexts", "the method")};

int missingParts(const AssetRow &row, bool needsMethod)
{
    const std::array<bool, 5> missing{
        isBlank(row.text(AssetText::DisposalPermittedBy)), row.date(AssetDate::DisposedOn).isUnknown(),
        isBlank(row.text(AssetText::DisposalBy)), isBlank(row.text(AssetText::DisposalAction)),
        needsMethod && isBlank(row.text(AssetText::DisposalMethod))};
    int bits = 0;
    for (size_t i = 0; i < missing.size(); ++i)
        bits |= int(missing[i]) << i;
    return bits;
}

QString partsIn(int bits)
{
    QStringList texts;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (bits >> i & 1)
            texts.append(FindingTexts::tr(parts[i]));
    }
    return listed(texts);
}

} // namespace

const Choice *disposalMethodMeant(const Profile &profile, const QString &text)
{
    if (const Choice *method = profile.disposalMethod(text))
        return method;
    const QString folded = foldTight(text);
    for (const Choice &method : profile.disposalMethods) {
        for (const QString &name : QStringList{method.label.ja, method.label.en} + method.aliases) {
            if (!name.isEmpty() && foldTight(name) == folded)
                return &method;
        }
    }
    return nullptr;
}

std::vector<const DisposalRule *> DisposalChecks::rulesFor(const Facts &facts) const
{
    std::vector<const DisposalRule *> rules;
    for (const DisposalRule &rule : m_ground.profile.disposalRules) {
        if (holds(m_ground.profile, rule.when, facts))
            rules.push_back(&rule);
    }
    return rules;
}

void DisposalChecks::judge(const AssetRow &row, const std::vector<const DisposalRule *> &rules,
                           std::vector<Verdict> &verdicts)
{
    judgeRecord(row, !rules.empty(), rules.empty() ? QString() : rules.front()->because, verdicts);
    if (isBlank(row.text(AssetText::DisposalMethod)))
        return;
    const QString method = row.string(AssetText::DisposalMethod);
    const size_t before = verdicts.size();
    for (const DisposalRule *rule : rules) {
        judgeMethod(method, *rule, verdicts);
        if (verdicts.size() > before)
            return; // one is enough to be mended
    }
}

void DisposalChecks::judgeRecord(const AssetRow &row, bool needsMethod, const QString &source,
                                 std::vector<Verdict> &verdicts)
{
    const int missing = missingParts(row, needsMethod);
    if (missing == 0)
        return;
    QString &message = m_missing[missing];
    if (message.isEmpty())
        message = FindingTexts::tr("The record of its disposal does not say: %1").arg(partsIn(missing));
    verdicts.push_back({u"disposal-record"_s, Problem::Severity::Error, message, source});
}

void DisposalChecks::judgeMethod(const QString &text, const DisposalRule &rule, std::vector<Verdict> &verdicts) const
{
    const Choice *method = disposalMethodMeant(m_ground.profile, text);
    if (method && rule.methods.contains(method->id))
        return;
    QStringList allowed;
    for (const QString &id : rule.methods) {
        const Choice *choice = m_ground.profile.disposalMethod(id);
        allowed.append(choice ? choice->label.in(m_ground.language) : id);
    }
    const QString list = listed(allowed);
    if (method)
        verdicts.push_back({u"disposal-method"_s, Problem::Severity::Error,
                            FindingTexts::tr("Disposed of by “%1”; what is of its kind and class goes by: %2")
                                .arg(method->label.in(m_ground.language), list),
                            rule.because});
    else
        verdicts.push_back({u"disposal-method"_s, Problem::Severity::Warning,
                            FindingTexts::tr("The policy has no method “%1”; what is of its kind and class goes by: %2")
                                .arg(text, list),
                            rule.because});
}

} // namespace daicho
