// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QMap>

namespace daicho
{

/// What the wizard classifies: one asset or many, which may differ in everything that a floor speaks of.
struct ClassifySubject {
    QString name;
    QList<std::pair<quint32, qint64>> signatures; ///< by code, with how many have it
    QMap<QString, QString> reasons;               ///< by axis; of one asset
    QStringList handling;                         ///< restrictions that it has already; of one asset

    static ClassifySubject of(const Asset &asset);
    static ClassifySubject of(const std::vector<Id> &assets, const Snapshot &now);
};

} // namespace daicho
