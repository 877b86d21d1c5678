// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/adoptionplan.h"
#include "tables/rowtable.h"

namespace daicho
{

/// One line of what adopting a policy would mean: a department, the body with its zones, or everything.
struct WhatIfRow {
    QString name;
    Counts before;
    Counts after;
};

/// Departments in the order of the organisation, then the body, then the total.
QList<WhatIfRow> whatIfRows(const WhatIf &whatIf, const Snapshot &now);
QList<Column<WhatIfRow>> whatIfColumns();

} // namespace daicho
