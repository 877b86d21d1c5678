// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/session.h"
#include "app/verbs/verbs.h"
#include "exchange/exportassets.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::ExportVerb)
};

Exit exportLedger(const Arguments &arguments)
{
    const QString path = arguments.value(u"--out"_s);
    const bool isJson = path.endsWith(u".json", Qt::CaseInsensitive);
    if (!isJson && !path.endsWith(u".csv", Qt::CaseInsensitive))
        return refuse(Texts::tr("%1: the name has to end in .csv or .json.").arg(path));
    const QString name = arguments.value(u"--encoding"_s, u"utf-8"_s);
    if (isJson && name != u"utf-8")
        return refuse(Texts::tr("JSON is always UTF-8; --encoding is for .csv."));
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        const ExportOptions options{*encodingNamed(name), arguments.has(u"--force"_s)};
        const auto exported =
            exportAssets(registry.snapshot(), registry.profile(), path, options, progressOf(Texts::tr("Exporting")));
        if (!exported)
            return refuse(exported.error());
        const Exit exit = list(exported->problems);
        if (!exported->isWritten) {
            refuse(
                Texts::tr("%1 was not written. Use --encoding utf-8, or write “?” for these characters with --force.")
                    .arg(path));
            return Exit::Problems;
        }
        print(Texts::tr("%1: %2 assets.").arg(path, QString::number(exported->rows)) + u'\n');
        return exit;
    });
}

} // namespace

Verb exportVerb()
{
    return {u"export"_s,
            Texts::tr("write all assets to a CSV or JSON file"),
            {registryOperand()},
            {{u"--out"_s, Texts::tr("FILE"), Texts::tr("the file to write: .csv or .json"), {}, true},
             {u"--encoding"_s, u"utf-8|cp932"_s, Texts::tr("of a CSV file"), {u"utf-8"_s, u"cp932"_s}},
             {u"--force"_s, {}, Texts::tr("write “?” for characters that cp932 lacks")}},
            exportLedger};
}

} // namespace daicho
