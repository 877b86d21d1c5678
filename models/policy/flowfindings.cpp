// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/checkfacts.h"
#include "policy/findingparts.h"
#include "policy/words.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Judges flows: once for each pair of signatures, way of sanitising, and limited or not.
class FlowChecks
{
public:
    FlowChecks(const CheckGround &ground, FindingList &list)
        : m_ground(ground), m_list(list), m_prohibitions(ground, Checked::Flow)
    {
    }

    void run()
    {
        m_ground.now.flows.forEach([this](const Flow &flow) { check(flow); });
    }

private:
    struct Alike {
        quint32 from;
        quint32 to;
        quint32 sanitising;
        bool isLimited;
        bool operator==(const Alike &) const = default;
        friend size_t qHash(const Alike &alike, size_t seed)
        {
            return qHashMulti(seed, alike.from, alike.to, alike.sanitising, alike.isLimited);
        }
    };

    void check(const Flow &flow)
    {
        const std::optional<AssetRef> from = m_ground.now.assets.find(flow.from);
        const std::optional<AssetRef> to = m_ground.now.assets.find(flow.to);
        if (!from || !to)
            return;
        const quint32 fromCode = signatureCode(*from);
        const quint32 toCode = signatureCode(*to);
        const Signature &sender = signatureAt(fromCode);
        const Signature &receiver = signatureAt(toCode);
        if (sender.state != AssetState::Registered || receiver.state != AssetState::Registered)
            return;
        const Alike alike{fromCode, toCode, Atom::of(flow.sanitising).code(), flow.isLimited};
        auto known = m_known.constFind(alike);
        if (known == m_known.constEnd())
            known = m_known.insert(alike, judged(flow, sender, receiver));
        for (const Verdict &verdict : *known)
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
        m_prohibitions.judge(checkFacts(flow, from, to), verdicts);
        return verdicts;
    }

    const AssetBlock &blockOf(AssetRef ref) const { return *m_ground.now.assets.blocks()[ref.block()]; }
    quint32 signatureCode(AssetRef ref) const { return blockOf(ref).code(AssetCode::Signature, ref.row()); }
    Id departmentOf(AssetRef ref) const { return idAt(blockOf(ref).code(AssetCode::Department, ref.row())); }

    const CheckGround &m_ground;
    FindingList &m_list;
    Prohibitions m_prohibitions;
    QHash<Alike, std::vector<Verdict>> m_known;
};

} // namespace

void addFlowFindings(const CheckGround &ground, FindingList &list)
{
    FlowChecks(ground, list).run();
}

} // namespace daicho
