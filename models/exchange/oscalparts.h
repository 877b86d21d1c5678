// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"
#include "exchange/fieldcells.h"
#include "policy/profile.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace daicho
{

/// The parts of a system security plan (OSCAL 1.1) that a registry makes.
class OscalParts
{
public:
    OscalParts(const SnapshotPtr &now, const ProfilePtr &profile, QDate today);

    /// Of the one thing of this sort in the plan.
    QString uuid(const QString &sort) const;
    QJsonObject metadata() const;
    /// Goes over all assets: businesses are its information types. Errors: Cancelled.
    Result<QJsonObject> characteristics(const Progress &progress) const;
    QJsonArray users() const;
    QJsonArray components() const;
    QJsonObject inventoryItem(const Asset &asset) const;
    QJsonArray requirements() const;
    QJsonObject backMatter() const;

private:
    QString partyOf(Id department) const;

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    QDate m_today;
    mutable FieldCells m_cells;
};

} // namespace daicho
