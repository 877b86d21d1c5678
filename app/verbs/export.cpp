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

bool endsWith(const QString &path, QStringView suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive);
}

ExportForm formOf(const Arguments &arguments)
{
    static const QHash<QString, ExportForm> forms{
        {u"ciso"_s, ExportForm::Ciso}, {u"oscal"_s, ExportForm::Oscal}, {u"registry"_s, ExportForm::Registry}};
    return forms.value(arguments.value(u"--as"_s), ExportForm::Ledger);
}

/// The same of another program's form.
QString contradictionInForm(const Arguments &arguments)
{
    const QString path = arguments.value(u"--out"_s);
    const bool isTable = endsWith(path, u".xlsx") || endsWith(path, u".csv");
    for (const QString &option : {u"--encoding"_s, u"--by-department"_s, u"--force"_s}) {
        if (arguments.has(option))
            return Texts::tr("%1 and --as %2 cannot stand together.").arg(option, arguments.value(u"--as"_s));
    }
    if (formOf(arguments) == ExportForm::Ciso)
        return isTable ? QString() : Texts::tr("%1: the name has to end in .xlsx or .csv.").arg(path);
    return endsWith(path, u".json") ? QString() : Texts::tr("%1: the name has to end in .json.").arg(path);
}

/// What is wrong with these arguments together; empty: nothing.
QString contradiction(const Arguments &arguments)
{
    if (formOf(arguments) != ExportForm::Ledger)
        return contradictionInForm(arguments);
    const QString path = arguments.value(u"--out"_s);
    const bool isWorkbook = endsWith(path, u".xlsx");
    if (!isWorkbook && !endsWith(path, u".csv") && !endsWith(path, u".json"))
        return Texts::tr("%1: the name has to end in .xlsx, .csv or .json.").arg(path);
    const bool isUtf8 = arguments.value(u"--encoding"_s, u"utf-8"_s) == u"utf-8";
    if (!isUtf8 && isWorkbook)
        return Texts::tr("XLSX is always UTF-8; --encoding is for .csv.");
    if (!isUtf8 && endsWith(path, u".json"))
        return Texts::tr("JSON is always UTF-8; --encoding is for .csv.");
    if (!isWorkbook && arguments.has(u"--by-department"_s))
        return Texts::tr("Only a workbook has sheets; --by-department is for .xlsx.");
    return {};
}

Exit refuseProblems(const QString &path)
{
    refuse(
        endsWith(path, u".xlsx")
            ? Texts::tr("%1 was not written. Mend these cells, or leave out with --force what does not fit.").arg(path)
            : Texts::tr("%1 was not written. Use --encoding utf-8, or write “?” for these characters with --force.")
                  .arg(path));
    return Exit::Problems;
}

Exit exportLedger(const Arguments &arguments)
{
    if (const QString reason = contradiction(arguments); !reason.isEmpty())
        return refuse(reason);
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        const QString path = arguments.value(u"--out"_s);
        const ExportOptions options{*encodingNamed(arguments.value(u"--encoding"_s, u"utf-8"_s)),
                                    arguments.has(u"--force"_s), arguments.has(u"--by-department"_s),
                                    QDate::currentDate(), formOf(arguments)};
        const auto exported =
            exportAssets(registry.snapshot(), registry.profile(), path, options, progressOf(Texts::tr("Exporting")));
        if (!exported)
            return refuse(exported.error());
        const Exit exit = list(exported->problems);
        if (!exported->isWritten)
            return refuseProblems(path);
        print(Texts::tr("%1: %2 assets.").arg(path, QString::number(exported->rows)) + u'\n');
        return exit;
    });
}

} // namespace

Verb exportVerb()
{
    return {
        u"export"_s,
        Texts::tr("write all assets to an Excel, CSV or JSON file"),
        {registryOperand()},
        {{u"--out"_s, Texts::tr("FILE"), Texts::tr("the file to write: .xlsx, .csv or .json"), {}, true},
         {u"--as"_s,
          u"ledger|ciso|oscal|registry"_s,
          Texts::tr("our own ledger, the import form of CISO Assistant, a plan of OSCAL, or the whole registry"),
          {u"ledger"_s, u"ciso"_s, u"oscal"_s, u"registry"_s}},
         {u"--encoding"_s, u"utf-8|cp932"_s, Texts::tr("of a CSV file"), {u"utf-8"_s, u"cp932"_s}},
         {u"--by-department"_s, {}, Texts::tr("a sheet for each department; of an .xlsx file")},
         {u"--force"_s, {}, Texts::tr("write “?” for characters that cp932 lacks; leave out what Excel cannot hold")}},
        exportLedger};
}

} // namespace daicho
