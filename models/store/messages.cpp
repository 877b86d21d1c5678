// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messages.h"

#include "core/answer.h"

#include <QCoreApplication>

namespace daicho::messages
{

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Store)
};

} // namespace

QString missing(const QString &file)
{
    return Texts::tr("There is no file “%1”.").arg(file);
}

QString exists(const QString &file)
{
    return Texts::tr("“%1” is there already. It was not touched.").arg(file);
}

QString notARegistry(const QString &file)
{
    return Texts::tr("“%1” is not a registry of Daicho.").arg(file);
}

QString newer(const QString &file)
{
    return Texts::tr("“%1” was written by a newer version of Daicho. Please install that version to open it.")
        .arg(file);
}

QString damaged(const QString &file)
{
    return Texts::tr("“%1” is damaged and cannot be read. Please use a copy of it. The file was not changed.")
        .arg(file);
}

QString readOnly(const QString &file)
{
    return Texts::tr("“%1” or its folder cannot be written. Nothing was changed.").arg(file);
}

QString cannotRead(const QString &file, const QString &why)
{
    return Texts::tr("“%1” cannot be read: %2").arg(file, why);
}

QString openForReading()
{
    return Texts::tr("This registry is open for reading only.");
}

QString full(const QString &file)
{
    return Texts::tr("There is no space left on the disk of “%1”. Nothing was changed.").arg(file);
}

QString busy(const QString &file)
{
    return Texts::tr("Another program is using “%1”. Please try again in a moment.").arg(file);
}

QString cancelled()
{
    return Texts::tr("It was cancelled. Nothing was changed.");
}

QString storage(const QString &file, const QString &why)
{
    return Texts::tr("“%1” could not be read or written: %2").arg(file, why);
}

QString cannotCopy(const QString &file, const QString &why)
{
    return Texts::tr("The copy “%1” could not be made: %2").arg(file, why);
}

QString danglingReference()
{
    return Texts::tr("Something that is still used would be missing. Nothing was changed.");
}

QString duplicateNumber(const QString &number)
{
    return Texts::tr("The number “%1” is used by another asset. Nothing was changed.").arg(number);
}

QString duplicateZone(const QString &code)
{
    return Texts::tr("The zone “%1” is there already. Nothing was changed.").arg(code);
}

QString changedSince(const QString &what)
{
    return Texts::tr("%1 was changed since by somebody else. Nothing was changed.").arg(what);
}

QString removedSince(const QString &what)
{
    return Texts::tr("%1 was removed since by somebody else. Nothing was changed.").arg(what);
}

QString addedSince(const QString &what)
{
    return Texts::tr("%1 was added since by somebody else. Nothing was changed.").arg(what);
}

QString policyChangedSince()
{
    return Texts::tr("The policy was changed since by somebody else. Nothing was changed.");
}

QString tooManyMeasures()
{
    return Texts::tr("A registry has room for %1 measures. Nothing was changed.").arg(measureCapacity);
}

QString foundingStays()
{
    return Texts::tr("The making of the registry cannot be taken back.");
}

QString noSuchRevision(qint64 revision)
{
    return Texts::tr("The history has no entry %1.").arg(revision);
}

QString notFoundedYet(QDate founded)
{
    return Texts::tr("The registry was made on %1; there is nothing of days before.")
        .arg(founded.toString(Qt::ISODate));
}

QString rowName(const QString &entity, const QString &name)
{
    if (entity == QStringLiteral("asset"))
        return Texts::tr("The asset “%1”").arg(name);
    if (entity == QStringLiteral("department"))
        return Texts::tr("The department “%1”").arg(name);
    if (entity == QStringLiteral("post"))
        return Texts::tr("The post “%1”").arg(name);
    if (entity == QStringLiteral("zone"))
        return Texts::tr("The zone “%1”").arg(name);
    if (entity == QStringLiteral("engagement"))
        return Texts::tr("The contract or service “%1”").arg(name);
    if (entity == QStringLiteral("exception"))
        return Texts::tr("The exception “%1”").arg(name);
    if (entity == QStringLiteral("link"))
        return Texts::tr("The connection “%1”").arg(name);
    if (entity == QStringLiteral("flow"))
        return Texts::tr("The flow “%1”").arg(name);
    if (entity == QStringLiteral("dispatch"))
        return Texts::tr("The distribution to “%1”").arg(name);
    if (entity.startsWith(QStringLiteral("answers")))
        return Texts::tr("An answer (%1)").arg(name);
    return Texts::tr("The registry");
}

} // namespace daicho::messages
