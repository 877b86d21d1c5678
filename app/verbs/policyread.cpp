// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/policyread.h"

#include "app/console.h"
#include "exchange/decodedfile.h"
#include "exchange/exportassets.h"
#include "policy/policyreading.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::PolicyReadVerb)
};

Result<PolicyReading> readingOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Missing, Texts::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    const auto text = decodedFile(file, longestPolicy);
    if (!text)
        return Error{text.error().kind,
                     Texts::tr("%1 is no plain text; save the policy as a text file and read that.").arg(path)};
    PolicyReading reading = readPolicyText(*text);
    for (Problem &problem : reading.problems)
        problem.sheet = path;
    return reading;
}

Outcome write(const QJsonObject &draft, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(draft).toJson()) > 0 && file.commit())
        return Nothing();
    return Error{Error::Kind::Storage, Texts::tr("%1 cannot be written: %2").arg(path, file.errorString())};
}

void printJson(const PolicyReading &reading, const QString &out)
{
    QJsonArray unrecognised;
    for (const Passage &passage : reading.unrecognised)
        unrecognised.append(
            QJsonObject{{u"clause"_s, passage.clause}, {u"line"_s, passage.line}, {u"text"_s, passage.text}});
    print(QJsonObject{{u"out"_s, reading.draft.isEmpty() ? QJsonValue() : QJsonValue(out)},
                      {u"policy"_s, reading.draft[u"profile"_s]},
                      {u"clauses"_s, reading.clauses.size()},
                      {u"measures"_s, reading.draft[u"measures"_s].toArray().size()},
                      {u"zones"_s, reading.draft[u"zones"_s].toArray().size()},
                      {u"unrecognised"_s, unrecognised},
                      {u"problems"_s, problemsJson(reading.problems)}});
}

void printSummary(const PolicyReading &reading, const QString &out)
{
    print(Texts::tr("%1: %2 measures and %3 zones were read from %4 clauses.")
              .arg(out, QString::number(reading.draft[u"measures"_s].toArray().size()),
                   QString::number(reading.draft[u"zones"_s].toArray().size()),
                   QString::number(reading.clauses.size())) +
          u'\n');
    if (reading.unrecognised.isEmpty())
        return;
    print(Texts::tr("Not recognised; please look at these yourself:") + u'\n');
    for (const Passage &passage : reading.unrecognised)
        print(u"  "_s + Texts::tr("line %1 (%2): %3").arg(QString::number(passage.line), passage.clause, passage.text) +
              u'\n');
}

} // namespace

Exit readPolicy(const Arguments &arguments)
{
    const QString out = arguments.value(u"--out"_s);
    if (out.isEmpty())
        return refuse(Texts::tr("“daicho policy read” needs --out FILE."));
    if (QFile::exists(out) && !arguments.has(u"--force"_s))
        return refuse(Texts::tr("%1 is there already; use --force to replace it.").arg(out));
    if (QFile::exists(out) && QFileInfo(out) == QFileInfo(arguments.operand(1)))
        return refuse(Texts::tr("%1 is the text itself; name another file to write.").arg(out));
    const auto reading = readingOf(arguments.operand(1));
    if (!reading)
        return refuse(reading.error());
    if (!reading->draft.isEmpty()) {
        if (const Outcome written = write(reading->draft, out); !written)
            return refuse(written.error());
    }
    if (arguments.has(u"--json"_s)) {
        printJson(*reading, out);
        return hasError(reading->problems) ? Exit::Problems : Exit::Done;
    }
    const Exit exit = list(reading->problems);
    if (!reading->draft.isEmpty())
        printSummary(*reading, out);
    return exit;
}

} // namespace daicho
