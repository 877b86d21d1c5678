// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowfields.h"
#include "policy/profile.h"

namespace daicho
{

/// An asset that nobody has filled in: what a new one is in the fields that a user refuses.
class BlankAsset
{
public:
    explicit BlankAsset(const Profile &profile);

    AssetRow row() const { return m_block->row(0); }
    /// The fields of a new asset that may stay blank: those that say something, but for the ones without which nothing
    /// can be stored.
    FieldSet refusable(RowFields &fields, const AssetRow &asset) const;

private:
    AssetBlockPtr m_block;
    FieldSet m_required;
};

} // namespace daicho
