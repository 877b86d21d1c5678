// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldcolumns.h"

#include <QHash>

namespace daicho
{

/// The table of headings, for asking about the thousands of cells that a header may stand in.
class KnownHeadings
{
public:
    explicit KnownHeadings(const std::vector<FieldColumn> &columns);
    /// As columnHeaded() where that is exact; nullptr where it is not.
    const FieldColumn *of(const QString &heading) const;

private:
    QHash<QString, const FieldColumn *> m_columns;
};

} // namespace daicho
