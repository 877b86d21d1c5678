// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/verbs/verbs.h"
#include "policy/profilereader.h"
#include "registry/registry.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::NewVerb)
};

Exit makeRegistry(const Arguments &arguments)
{
    const QString policy = arguments.value(u"--policy"_s);
    if (!profileText(policy) && !QFileInfo::exists(policy)) {
        QStringList known;
        for (const ProfileName &profile : availableProfiles()) {
            if (!profile.isCatalogue)
                known << profile.id;
        }
        return refuse(Texts::tr("There is no policy “%1”; there are: %2.").arg(policy, known.join(u", "_s)) +
                      didYouMean(policy, known));
    }
    const auto registry = Registry::create(arguments.operand(0), policy);
    if (!registry)
        return refuse(registry.error());
    print(Texts::tr("%1 was made for %2 (policy %3, version %4).")
              .arg((*registry)->path(), (*registry)->snapshot()->bodyName, (*registry)->profile()->id,
                   (*registry)->profile()->version) +
          u'\n');
    return Exit::Done;
}

} // namespace

Verb newVerb()
{
    return {u"new"_s,
            Texts::tr("make a registry from a policy"),
            {registryOperand()},
            {{u"--policy"_s,
              Texts::tr("ID"),
              Texts::tr("id of the policy (see “daicho policy list”), or a file with one"),
              {},
              true}},
            makeRegistry};
}

} // namespace daicho
