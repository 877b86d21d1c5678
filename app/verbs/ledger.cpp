// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/language.h"
#include "app/session.h"
#include "app/verbs/verbs.h"
#include "exchange/ledgerpdf.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::LedgerVerb)
};

Exit printLedger(const Arguments &arguments)
{
    const QString path = arguments.value(u"--out"_s);
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive))
        return refuse(Texts::tr("%1: the name has to end in .pdf.").arg(path));
    return withRegistry(arguments.operand(0), Access::ReadOnly, [&](Registry &registry) {
        LedgerOptions options;
        options.paper = arguments.value(u"--paper"_s) == u"A3" ? Paper::A3 : Paper::A4;
        options.printed = registry.today();
        options.language = language();
        if (arguments.has(u"--department"_s)) {
            const auto department = findDepartment(*registry.snapshot(), arguments.value(u"--department"_s));
            if (!department)
                return refuse(department.error());
            options.department = *department;
        }
        const auto pages =
            writeLedgerPdf(*registry.snapshot(), *registry.profile(), options, path, progressOf(Texts::tr("Printing")));
        if (!pages)
            return refuse(pages.error());
        print(Texts::tr("%1: %2 pages.").arg(path, QString::number(*pages)) + u'\n');
        return Exit::Done;
    });
}

} // namespace

Verb ledgerVerb()
{
    return {u"ledger"_s,
            Texts::tr("print the ledger of information assets to a PDF file"),
            {registryOperand()},
            {{u"--out"_s, Texts::tr("FILE"), Texts::tr("the file to write: .pdf"), {}, true},
             {u"--department"_s, Texts::tr("NAME"), Texts::tr("only this department and those below it")},
             {u"--paper"_s, u"A4|A3"_s, Texts::tr("the paper, on its side; A4 when not given"), {u"A4"_s, u"A3"_s}}},
            printLedger};
}

} // namespace daicho
