// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/session.h"
#include "app/verbs/verbs.h"
#include "views/coverage/coveragechart.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::ChartVerb)
};

bool isDrawable(const QString &path)
{
    for (const QString &suffix : {u".png"_s, u".svg"_s, u".pdf"_s}) {
        if (path.endsWith(suffix, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Exit drawChart(const Arguments &arguments)
{
    const QString path = arguments.value(u"--out"_s);
    if (!isDrawable(path))
        return refuse(Texts::tr("%1: the name has to end in .png, .svg or .pdf.").arg(path));
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        const Outcome written =
            writeCoverageChart(*registry.coverage(), *registry.snapshot(), *registry.profile(), path);
        if (!written)
            return refuse(written.error());
        print(Texts::tr("%1 was written.").arg(path) + u'\n');
        return Exit::Done;
    });
}

} // namespace

Verb chartVerb()
{
    return {u"chart"_s,
            Texts::tr("draw the coverage of all departments"),
            {registryOperand()},
            {{u"--out"_s, Texts::tr("FILE"), Texts::tr("the file to write: .png, .svg or .pdf"), {}, true}},
            drawChart};
}

} // namespace daicho
