// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "app/console.h"
#include "app/verbs/verbs.h"

#include <QCoreApplication>
#include <QFile>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostAssets = 10'000'000;

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::SampleVerb)
};

Exit sample(const Arguments &arguments)
{
    SampleRequest request;
    bool isNumber = false;
    request.assets = arguments.value(u"--assets"_s).toLongLong(&isNumber);
    if (!isNumber || request.assets < 1 || request.assets > mostAssets)
        return refuse(Texts::tr("--assets needs a number from 1 to %1.").arg(mostAssets));
    request.policy = arguments.value(u"--policy"_s, request.policy);
    request.seed = arguments.value(u"--seed"_s, u"1"_s).toULongLong(&isNumber);
    if (!isNumber)
        return refuse(Texts::tr("--seed needs a number."));

    const QString path = arguments.operand(0);
    const bool existed = QFile::exists(path);
    const auto made = makeSample(path, request, progressOf(Texts::tr("Making the sample")));
    if (!made) {
        if (!existed)
            QFile::remove(path); // half a sample is of no use to anybody
        return refuse(made.error());
    }
    print(Texts::tr("%1: %2 assets in %3 departments, %4 answers, %5 exceptions, %6 relations, "
                    "%7 flows.")
              .arg(path, QString::number(made->assets), QString::number(made->departments),
                   QString::number(made->answers), QString::number(made->exceptions), QString::number(made->links),
                   QString::number(made->flows)) +
          u'\n');
    return Exit::Done;
}

} // namespace

Verb sampleVerb()
{
    return {u"sample"_s,
            Texts::tr("make a registry of a made-up city, with answers"),
            {registryOperand()},
            {{u"--assets"_s, u"N"_s, Texts::tr("how many assets"), {}, true},
             {u"--policy"_s, Texts::tr("ID"), Texts::tr("the policy; uto when not given"), {}},
             {u"--seed"_s, u"S"_s, Texts::tr("another number makes another city; 1 when not given"), {}}},
            sample};
}

} // namespace daicho
