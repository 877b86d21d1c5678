// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/coverage.h"
#include "tables/rowtable.h"

namespace daicho
{

/// One open measure as the list below the coverage shows it.
struct OpenItem {
    SubjectStanding standing;
    Id department;
    QString subject;
    QString departmentName;
    QString measureId;
    QString measure;
    QString source;
    QString state;
};

QList<OpenItem> openItems(const QList<SubjectStanding> &standings, const Snapshot &now, const Profile &profile);
QList<Column<OpenItem>> openColumns();

} // namespace daicho
