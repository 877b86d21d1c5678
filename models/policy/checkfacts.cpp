// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/checkfacts.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

void insertWith(const QString &prefix, const Facts &facts, Facts &to)
{
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        to.insert(prefix + fact.key(), fact.value());
}

} // namespace

Facts checkFacts(const Signature &signature, const Engagement *engagement)
{
    Facts facts = factsOf(signature);
    if (engagement) {
        facts.insert(u"engagement"_s, sortName(engagement->sort));
        facts.insert(u"engagementTerms"_s, termsName(engagement->terms));
    }
    return facts;
}

Facts checkFacts(const Flow &flow, const Signature &from, const Signature &to)
{
    Facts facts{{u"limited"_s, yesOrNo(flow.isLimited)}, {u"sanitising"_s, flow.sanitising}};
    insertWith(u"from."_s, factsOf(from), facts);
    insertWith(u"to."_s, factsOf(to), facts);
    return facts;
}

Facts checkFacts(const Engagement &engagement)
{
    return {{u"engagement"_s, sortName(engagement.sort)},
            {u"engagementTerms"_s, termsName(engagement.terms)},
            {u"responsible"_s, yesOrNo(!engagement.responsible.isNull())}};
}

} // namespace daicho
