// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QHash>

#include <memory>

namespace daicho
{

/// The words for what an asset holds as codes and ids: departments and posts from the snapshot, the rest from the
/// policy, in the language of the program (QLocale's default). Cheap to ask a million times.
class AssetNames
{
public:
    AssetNames(const SnapshotPtr &now, ProfilePtr profile);

    const Profile &profile() const { return *m_profile; }
    /// The words of a later snapshot are still these: no department, post, zone or engagement changed since.
    bool holdFor(const Snapshot &now, const ProfilePtr &profile) const;

    QString department(quint32 code) const { return m_departments.value(code).name; }
    /// Its place in the organisation chart, from 1; 0 for none.
    int departmentPlace(quint32 code) const { return m_departments.value(code).place; }
    QString owner(quint32 code) const { return m_owners.value(code); }
    QString engagement(quint32 code) const { return m_engagements.value(code); }
    const QHash<quint32, QString> &owners() const { return m_owners; }
    QList<std::pair<quint32, QString>> departments() const;

    QString kind(const QString &id) const;
    QString subKind(const QString &kind, const QString &id) const;
    QString zone(const QString &id) const;
    QString level(const QString &axis, const QString &id) const;
    /// A level with its axis, for where no header names the axis: "機密性 3"; not twice where the label has it.
    QString markText(const QString &axis, const QString &id) const;
    QString personalInformation(const QString &id) const;
    QString handling(const QString &id) const;
    static QString state(AssetState state);
    /// "ja" or "en".
    static QString language();

private:
    struct Place {
        QString name;
        int place = 0;
    };

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    QString m_language;
    QHash<quint32, Place> m_departments;
    QHash<quint32, QString> m_owners;
    QHash<quint32, QString> m_engagements;
};

using AssetNamesPtr = std::shared_ptr<const AssetNames>;

} // namespace daicho
