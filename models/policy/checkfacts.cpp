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

Facts checkFacts(const Engagement &engagement)
{
    return {{u"engagement"_s, sortName(engagement.sort)},
            {u"engagementTerms"_s, termsName(engagement.terms)},
            {u"responsible"_s, yesOrNo(!engagement.responsible.isNull())}};
}

} // namespace daicho
