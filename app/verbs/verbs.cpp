// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verbs.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("daicho::Verb", text);
}

} // namespace

QList<Verb> allVerbs()
{
    return {newVerb(), coverageVerb(), answerVerb(), historyVerb(), undoVerb(), redoVerb(), policyVerb(), sampleVerb()};
}

Operand registryOperand()
{
    return {tr("REGISTRY"), tr("the registry's file (.daicho)")};
}

Option jsonOption()
{
    return {u"--json"_s, {}, tr("print JSON instead of a table"), {}};
}

} // namespace daicho
