// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

namespace daicho
{

// One function for each command; its texts are in the language that is in use when it is called.
Verb newVerb();
Verb importVerb();
Verb coverageVerb();
Verb answerVerb();
Verb ledgerVerb();
Verb chartVerb();
Verb exportVerb();
Verb historyVerb();
Verb undoVerb();
Verb redoVerb();
Verb policyVerb();
Verb adoptVerb();
Verb checkVerb();
Verb requirementsVerb();
Verb distributeVerb();
Verb collectVerb();
Verb boardVerb();
Verb remindVerb();
Verb sampleVerb();

/// `daicho policy diff`: two policies, or a registry and a policy with what it would mean there.
Exit diffPolicies(const QString &before, const QString &after, bool json);

/// `daicho [REGISTRY]`; not in allVerbs() because it has no name.
Verb windowVerb();

/// All commands, in the order of the help.
QList<Verb> allVerbs();

/// The operand that nearly every command starts with.
Operand registryOperand();
/// The option that prints a table as JSON.
Option jsonOption();

} // namespace daicho
