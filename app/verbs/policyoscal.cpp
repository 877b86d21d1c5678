// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/policyoscal.h"

#include "app/console.h"
#include "exchange/exportassets.h"
#include "policy/oscalcatalogue.h"
#include "policy/profilereader.h"

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
    Q_DECLARE_TR_FUNCTIONS(daicho::PolicyOscalVerb)
};

constexpr qint64 largest = qint64(64) << 20; // the largest published catalogue has about 10 MB

Result<QJsonObject> documentIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Missing, Texts::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    if (file.size() > largest)
        return Error{Error::Kind::Invalid, Texts::tr("%1 is too large for a catalogue.").arg(path)};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return Error{Error::Kind::Invalid, Texts::tr("%1 is no JSON: %2").arg(path, error.errorString())};
    return document.object();
}

Outcome write(const QJsonObject &draft, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(draft).toJson()) > 0 && file.commit())
        return Nothing();
    return Error{Error::Kind::Storage, Texts::tr("%1 cannot be written: %2").arg(path, file.errorString())};
}

/// What stands in the way of writing there; empty: nothing.
QString hindrance(const Arguments &arguments)
{
    const QString out = arguments.value(u"--out"_s);
    if (out.isEmpty())
        return Texts::tr("“daicho policy oscal” needs --out FILE.");
    if (QFile::exists(out) && !arguments.has(u"--force"_s))
        return Texts::tr("%1 is there already; use --force to replace it.").arg(out);
    if (QFile::exists(out) && QFileInfo(out) == QFileInfo(arguments.operand(1)))
        return Texts::tr("%1 is the catalogue itself; name another file to write.").arg(out);
    return {};
}

} // namespace

Exit readOscal(const Arguments &arguments)
{
    if (const QString reason = hindrance(arguments); !reason.isEmpty())
        return refuse(reason);
    const auto document = documentIn(arguments.operand(1));
    if (!document)
        return refuse(document.error());
    const QString out = arguments.value(u"--out"_s);
    OscalReading reading = readOscalCatalogue(*document);
    if (!reading.draft.isEmpty()) {
        if (const Outcome written = write(reading.draft, out); !written)
            return refuse(written.error());
    }
    if (arguments.has(u"--json"_s)) {
        print(QJsonObject{{u"out"_s, reading.draft.isEmpty() ? QJsonValue() : QJsonValue(out)},
                          {u"policy"_s, reading.draft[u"profile"_s]},
                          {u"measures"_s, reading.controls},
                          {u"withdrawn"_s, reading.withdrawn},
                          {u"problems"_s, problemsJson(reading.problems)}});
        return hasError(reading.problems) ? Exit::Problems : Exit::Done;
    }
    const Exit exit = list(reading.problems);
    if (!reading.draft.isEmpty())
        print(Texts::tr("%1: the catalogue “%2” with %3 measures was written; %4 withdrawn controls were left out.")
                  .arg(out, reading.draft[u"profile"_s].toString(), QString::number(reading.controls),
                       QString::number(reading.withdrawn)) +
              u'\n');
    return exit;
}

} // namespace daicho
