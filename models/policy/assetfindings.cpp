// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/assetchecks.h"
#include "policy/assetfields.h"
#include "policy/checkfacts.h"
#include "policy/disposalchecks.h"
#include "policy/floors.h"
#include "policy/reviewchecks.h"
#include "policy/rulewords.h"
#include "policy/words.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Judges assets. What depends on the signature and on the sort of the engagement alone is judged once for each pair.
class AssetChecks
{
public:
    AssetChecks(const CheckGround &ground, FindingList &list)
        : m_ground(ground), m_list(list), m_prohibitions(ground, Checked::Asset), m_reviews(ground), m_disposals(ground)
    {
        for (const MandatoryField &rule : ground.profile.mandatory) {
            const auto field = assetFieldNamed(rule.field, ground.profile, ground.language);
            if (field)
                m_mandatory.push_back({&rule, *field, missing(rule, *field)});
        }
    }

    void run()
    {
        m_ground.now.assets.forEach([this](AssetRef, const AssetRow &row) {
            const AssetState state = row.signature().state;
            if (state == AssetState::Draft || isStandard(row.code(AssetCode::Department)))
                return;
            const Alike &alike = alikeOf(row);
            if (state == AssetState::Registered)
                checkRegistered(row, alike);
            else
                checkRetired(row, alike);
        });
    }

private:
    struct Mandatory {
        const MandatoryField *rule;
        AssetField field;
        Verdict verdict;
    };
    /// What all assets with one signature and one sort of engagement have in common.
    struct Alike {
        std::vector<Verdict> verdicts;
        std::vector<const Mandatory *> fields;
        std::vector<const DisposalRule *> disposal;
    };

    static Verdict missing(const MandatoryField &rule, const AssetField &field)
    {
        return {u"mandatory-field"_s, Problem::Severity::Error,
                FindingTexts::tr("%1 is not filled in; the policy asks for it.").arg(field.label), rule.because};
    }

    void report(const Verdict &verdict, const AssetRow &row)
    {
        m_list.add(verdict, Finding::On::Asset, row.id, row.department());
    }

    void checkRegistered(const AssetRow &row, const Alike &alike)
    {
        for (const Verdict &verdict : alike.verdicts)
            report(verdict, row);
        for (const Mandatory *field : alike.fields) {
            if (!field->field.isFilled(row))
                report(field->verdict, row);
        }
        if (const Verdict *verdict = m_reviews.of(row))
            report(*verdict, row);
    }

    void checkRetired(const AssetRow &row, const Alike &alike)
    {
        std::vector<Verdict> verdicts;
        m_disposals.judge(row, alike.disposal, verdicts);
        for (const Verdict &verdict : verdicts)
            report(verdict, row);
    }

    bool isStandard(quint32 department)
    {
        if (department >= m_standard.size())
            m_standard.resize(std::max<size_t>(department + 1, idCount()));
        std::optional<bool> &known = m_standard[department];
        if (!known) {
            const Department *found = m_ground.now.departments.find(idAt(department));
            known = found && found->isStandard;
        }
        return *known;
    }

    /// 0 for no engagement, else one number for each sort and terms.
    quint32 engagementClass(quint32 code)
    {
        if (code == 0)
            return 0;
        const auto known = m_engagements.constFind(code);
        if (known != m_engagements.constEnd())
            return *known;
        const Engagement *engagement = m_ground.now.engagements.find(idAt(code));
        const quint32 number = engagement ? 1 + quint32(engagement->sort) * 3 + quint32(engagement->terms) : 0;
        return *m_engagements.insert(code, number);
    }

    const Alike &alikeOf(const AssetRow &row)
    {
        static constexpr quint32 engagementClasses = 10;
        const quint32 engagement = engagementClass(row.code(AssetCode::Engagement));
        const size_t key = size_t(row.code(AssetCode::Signature)) * engagementClasses + engagement;
        if (key >= m_alike.size())
            m_alike.resize(std::max<size_t>(key + 1, size_t(signatureCount()) * engagementClasses));
        std::unique_ptr<Alike> &known = m_alike[key];
        if (!known)
            known = std::make_unique<Alike>(judged(row.signature(), engagement));
        return *known;
    }

    Alike judged(const Signature &signature, quint32 engagementClass) const
    {
        Engagement engagement;
        if (engagementClass != 0) {
            engagement.sort = Engagement::Sort((engagementClass - 1) / 3);
            engagement.terms = Engagement::Terms((engagementClass - 1) % 3);
        }
        const Facts facts = checkFacts(signature, engagementClass == 0 ? nullptr : &engagement);
        Alike alike;
        if (signature.state == AssetState::Retired) {
            alike.disposal = m_disposals.rulesFor(facts);
            return alike;
        }
        judgeVocabulary(signature, alike.verdicts);
        judgeLevels(signature, facts, alike.verdicts);
        m_prohibitions.judge(facts, alike.verdicts);
        for (const Mandatory &field : m_mandatory) {
            const Axis *axis = m_ground.profile.axis(field.field.axis);
            if (holds(m_ground.profile, field.rule->when, facts) &&
                (!axis || holds(m_ground.profile, axis->when, facts)))
                alike.fields.push_back(&field);
        }
        return alike;
    }

    /// What validation would not let in any more: it was written under another policy.
    void judgeVocabulary(const Signature &signature, std::vector<Verdict> &verdicts) const
    {
        for (const Problem &problem : signatureProblems(signature, m_ground.profile)) {
            // What is missing is for the mandatory fields to say; a warning is the dialog's, not an inconsistency.
            if (problem.value.isEmpty() || problem.severity != Problem::Severity::Error)
                continue;
            const QString &field = problem.column;
            const QString check = field == u"zone"                  ? u"unknown-zone"_s
                                  : field.startsWith(u"levels.")    ? u"unknown-level"_s
                                  : field == u"personalInformation" ? u"unknown-personal"_s
                                                                    : u"unknown-kind"_s;
            verdicts.push_back({check, Problem::Severity::Error,
                                FindingTexts::tr("“%1”: %2").arg(problem.value, problem.reason),
                                m_ground.sourceOfField(field)});
        }
    }

    void judgeLevels(const Signature &signature, const Facts &facts, std::vector<Verdict> &verdicts) const
    {
        const QString &language = m_ground.language;
        for (const Signature::Level &mark : signature.levels) {
            const Axis *axis = m_ground.profile.axis(mark.axis.text());
            const Level *level = axis ? axis->level(mark.level.text()) : nullptr;
            if (level && !level->isValidOn(m_ground.day))
                verdicts.push_back(expired(*axis, *level));
        }
        for (const Floor *floor : missedFloors(m_ground.profile, facts)) {
            const Axis &axis = *m_ground.profile.axis(floor->axis);
            verdicts.push_back({u"floor"_s, Problem::Severity::Error,
                                FindingTexts::tr("%1 is %2, but has to be at least %3: %4")
                                    .arg(axis.label.in(language), levelWord(axis, facts.value(floor->axis), language),
                                         levelWord(axis, floor->level, language), floor->because.in(language)),
                                m_ground.sourceOfField(u"levels."_s + floor->axis)});
        }
    }

    Verdict expired(const Axis &axis, const Level &level) const
    {
        const QString &language = m_ground.language;
        QStringList next;
        for (const QString &id : level.becomes)
            next.append(levelWord(axis, id, language));
        const QString label = axis.label.in(language);
        const QString old = levelWord(axis, level.id, language);
        const QString message =
            next.isEmpty() ? FindingTexts::tr("%1: %2 is not in use on this day.").arg(label, old)
                           : FindingTexts::tr("%1: %2 is not in use on this day; classify it anew, such as: %3")
                                 .arg(label, old, listed(next));
        return {u"level-expired"_s, Problem::Severity::Warning, message,
                m_ground.sourceOfField(u"levels."_s + axis.id)};
    }

    const CheckGround &m_ground;
    FindingList &m_list;
    Prohibitions m_prohibitions;
    ReviewChecks m_reviews;
    DisposalChecks m_disposals;
    std::vector<Mandatory> m_mandatory;
    std::vector<std::unique_ptr<Alike>> m_alike; // by signature and class of engagement
    std::vector<std::optional<bool>> m_standard; // by department code
    QHash<quint32, quint32> m_engagements;       // class by code
};

} // namespace

void addAssetFindings(const CheckGround &ground, FindingList &list)
{
    AssetChecks(ground, list).run();
}

} // namespace daicho
