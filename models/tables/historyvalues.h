// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/assetnames.h"

#include <QJsonObject>
#include <QString>

namespace daicho
{

/// The words for what the images of the history hold as codes, ids and packed values.
class HistoryValues
{
public:
    HistoryValues(SnapshotPtr now, ProfilePtr profile);

    /// A row of the history by its own name: "Asset A-0001 住民基本台帳".
    QString rowName(const QString &entity, qint64 key, const QJsonObject &image) const;
    /// The heading of a column; "" for columns that say nothing to the user.
    QString field(const QString &column) const;
    /// A column's value in words. `image` is the whole row: a sub-kind is a word of its kind.
    QString value(const QString &column, const QJsonObject &image) const;
    QString axis(const QString &id) const;
    QString level(const QString &axis, const QString &id) const { return m_names.level(axis, id); }
    QString measure(Ordinal ordinal) const;
    static QString status(Status status);

private:
    QString date(qint64 number) const;
    QString list(const QString &column, const QString &text) const;
    QString reference(const QString &column, qint64 id) const;
    QString subject(Unit unit, qint64 id) const;

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    AssetNames m_names;
};

} // namespace daicho
