// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// What the store says to the user, in the user's language.
namespace daicho::messages
{

QString missing(const QString &file);
QString exists(const QString &file);
QString notARegistry(const QString &file);
QString newer(const QString &file);
QString damaged(const QString &file);
QString readOnly(const QString &file);
QString cannotRead(const QString &file, const QString &why);
QString openForReading();
QString full(const QString &file);
QString busy(const QString &file);
QString cancelled();
QString storage(const QString &file, const QString &why);
QString cannotCopy(const QString &file, const QString &why);

QString danglingReference();
QString duplicateNumber(const QString &number);
QString duplicateZone(const QString &code);
/// `what` names the row, as rowName() does.
QString changedSince(const QString &what);
QString removedSince(const QString &what);
QString addedSince(const QString &what);
QString policyChangedSince();
QString tooManyMeasures();
QString foundingStays();
QString noSuchRevision(qint64 revision);
QString notFoundedYet(QDate founded);

/// A row of an entity ("asset", "department" …) by a name of its own, for the messages above.
QString rowName(const QString &entity, const QString &name);

} // namespace daicho::messages
