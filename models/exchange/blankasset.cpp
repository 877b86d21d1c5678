// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/blankasset.h"

#include "policy/validation.h"

namespace daicho
{

BlankAsset::BlankAsset(const Profile &profile)
{
    AssetBlockBuilder builder;
    builder.add(Asset());
    m_block = builder.take().front();
    // What is required is what the registry misses in an asset without anything.
    QStringList missed;
    for (const Problem &problem : validate(Asset(), profile, Snapshot())) {
        if (problem.severity == Problem::Severity::Error)
            missed.append(problem.column);
    }
    const std::vector<FieldColumn> columns = fieldColumns(profile);
    for (size_t i = 0; i < columns.size() && i < m_required.size(); ++i)
        m_required[i] = missed.contains(columns[i].id);
}

FieldSet BlankAsset::refusable(RowFields &fields, const AssetRow &asset) const
{
    return fields.differing(row(), asset) & ~m_required;
}

} // namespace daicho
