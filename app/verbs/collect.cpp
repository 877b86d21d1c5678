// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collecting.h"
#include "app/console.h"
#include "app/session.h"
#include "app/verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::CollectVerb)
};

CollectOrder orderOf(const Arguments &arguments)
{
    CollectOrder order;
    order.isDryRun = arguments.has(u"--dry-run"_s);
    order.takesRemovals = arguments.has(u"--remove"_s);
    order.takesRest = arguments.has(u"--take-rest"_s);
    order.sendBack = arguments.value(u"--send-back"_s);
    if (arguments.has(u"--ours"_s))
        order.decision = Decision::Ours;
    if (arguments.has(u"--theirs"_s))
        order.decision = Decision::Theirs;
    return order;
}

Exit collect(const Arguments &arguments)
{
    const CollectOrder order = orderOf(arguments);
    if (arguments.has(u"--ours"_s) && arguments.has(u"--theirs"_s))
        return refuse(Texts::tr("--ours and --theirs cannot both be."));
    if (arguments.has(u"--send-back"_s) && order.sendBack.trimmed().isEmpty())
        return refuse(Texts::tr("--send-back needs a reason."));
    return withRegistry(arguments.operand(0), order.isDryRun ? Access::ReadOnly : Access::ReadWrite,
                        [&](Registry &registry) {
                            Exit worst = Exit::Done;
                            PastStates past(registry);
                            QJsonArray files;
                            for (const QString &path : arguments.operandsFrom(1)) {
                                const Collected collected = collectFile(past, path, order);
                                worst = std::max(worst, collected.exit);
                                files.append(toJson(collected));
                                if (!arguments.has(u"--json"_s))
                                    print(textOf(collected));
                            }
                            if (arguments.has(u"--json"_s))
                                print(QJsonObject{{u"files"_s, files}});
                            return worst;
                        });
}

} // namespace

Verb collectVerb()
{
    return {u"collect"_s,
            Texts::tr("take in what departments sent back, compared with what was sent to them"),
            {registryOperand(), {Texts::tr("FILE"), Texts::tr("a file that came back"), false, true}},
            {{u"--dry-run"_s, {}, Texts::tr("only show what would be taken in")},
             {u"--ours"_s, {}, Texts::tr("where both sides changed a value, keep the registry's")},
             {u"--theirs"_s, {}, Texts::tr("where both sides changed a value, take the department's")},
             {u"--remove"_s, {}, Texts::tr("take away the assets that the department removed")},
             {u"--take-rest"_s, {}, Texts::tr("leave out the rows that cannot be read and take the others")},
             {u"--send-back"_s, Texts::tr("REASON"), Texts::tr("take nothing; record that it was sent back, and why")},
             jsonOption()},
            collect};
}

} // namespace daicho
