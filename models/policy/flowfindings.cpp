// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/findingparts.h"
#include "policy/words.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Judges flows: once for all that agree in what the prohibitions speak of.
class FlowChecks
{
public:
    FlowChecks(const CheckGround &ground, FindingList &list)
        : m_ground(ground), m_list(list), m_prohibitions(ground, Checked::Flow)
    {
        QSet<QString> names;
        for (const Prohibition &prohibition : ground.profile.prohibitions) {
            for (const Condition &condition : prohibition.when)
                names.insert(condition.attribute);
        }
        for (const QString &name : std::as_const(names)) {
            const FactName fact = factNamed(ground.profile, name);
            if (fact.end != FactName::End::None && isSpokenOf(fact, Checked::Flow))
                m_spoken.push_back({name, fact, fact.axis ? Atom::of(fact.axis->id) : Atom()});
        }
    }

    void run()
    {
        m_ground.now.flows.forEach([this](const Flow &flow) { check(flow); });
    }

private:
    /// Something about one of the ends that a prohibition speaks of.
    struct Spoken {
        QString name;
        FactName fact;
        Atom axis;

        Atom of(const Signature &from, const Signature &to) const
        {
            const Signature &end = fact.end == FactName::End::From ? from : to;
            return fact.axis ? end.levelOn(axis) : fact.attribute->of(end);
        }
    };

    void check(const Flow &flow)
    {
        const std::optional<AssetRef> from = m_ground.now.assets.find(flow.from);
        const std::optional<AssetRef> to = m_ground.now.assets.find(flow.to);
        if (!from || !to)
            return;
        const Signature &sender = signatureOf(*from);
        const Signature &receiver = signatureOf(*to);
        if (sender.state != AssetState::Registered || receiver.state != AssetState::Registered)
            return;
        std::u32string alike{char32_t(flow.isLimited), char32_t(Atom::of(flow.sanitising).code())};
        for (const Spoken &spoken : m_spoken)
            alike.push_back(char32_t(spoken.of(sender, receiver).code()));
        const auto [known, isNew] = m_known.try_emplace(alike);
        if (isNew)
            known->second = judged(flow, sender, receiver);
        for (const Verdict &verdict : known->second)
            m_list.add(verdict, Finding::On::Flow, flow.id, departmentOf(*from));
    }

    std::vector<Verdict> judged(const Flow &flow, const Signature &from, const Signature &to) const
    {
        std::vector<Verdict> verdicts;
        if (!flow.sanitising.isEmpty() && !m_ground.profile.sanitisingMethod(flow.sanitising))
            verdicts.push_back({u"unknown-sanitising"_s,
                                Problem::Severity::Warning,
                                FindingTexts::tr("The policy has no way of sanitising “%1”.").arg(flow.sanitising),
                                {}});
        Facts facts{{u"limited"_s, flow.isLimited ? u"yes"_s : u"no"_s}, {u"sanitising"_s, flow.sanitising}};
        for (const Spoken &spoken : m_spoken)
            facts.insert(spoken.name, spoken.of(from, to).text());
        m_prohibitions.judge(facts, verdicts);
        return verdicts;
    }

    const AssetBlock &blockOf(AssetRef ref) const { return *m_ground.now.assets.blocks()[ref.block()]; }
    const Signature &signatureOf(AssetRef ref) const
    {
        return signatureAt(blockOf(ref).code(AssetCode::Signature, ref.row()));
    }
    Id departmentOf(AssetRef ref) const { return idAt(blockOf(ref).code(AssetCode::Department, ref.row())); }

    const CheckGround &m_ground;
    FindingList &m_list;
    Prohibitions m_prohibitions;
    std::vector<Spoken> m_spoken;
    std::unordered_map<std::u32string, std::vector<Verdict>> m_known;
};

} // namespace

void addFlowFindings(const CheckGround &ground, FindingList &list)
{
    FlowChecks(ground, list).run();
}

} // namespace daicho
