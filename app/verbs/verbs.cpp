// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verbs.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Verb)
};

} // namespace

QList<Verb> allVerbs()
{
    return {newVerb(),     importVerb(), coverageVerb(), answerVerb(),       ledgerVerb(),
            chartVerb(),   exportVerb(), historyVerb(),  undoVerb(),         redoVerb(),
            policyVerb(),  adoptVerb(),  checkVerb(),    requirementsVerb(), distributeVerb(),
            collectVerb(), boardVerb(),  remindVerb(),   sampleVerb()};
}

Operand registryOperand()
{
    return {Texts::tr("REGISTRY"), Texts::tr("the registry's file (.daicho)")};
}

Option jsonOption()
{
    return {u"--json"_s, {}, Texts::tr("print JSON instead of a table"), {}};
}

} // namespace daicho
