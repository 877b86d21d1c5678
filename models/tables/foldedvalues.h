// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/assetnames.h"
#include "tables/search.h"

#include <string>
#include <vector>

namespace daicho
{

/// The folded texts of repeated values by code, in one piece, so that all of them are searched by one scan.
class FoldedValues
{
public:
    /// Codes come in ascending order; those left out match nothing.
    void append(quint32 code, const QString &text);
    quint32 next() const { return quint32(m_ends.size()); }
    /// 1 at each code whose text has the needle in it; empty when none has.
    std::vector<quint8> matches(const Needle &needle) const;

private:
    std::string m_text;
    std::vector<quint32> m_ends;
};

/// Everything that a row holds as codes, in words, as searched.
struct FoldedNames {
    std::shared_ptr<const FoldedValues> atoms;
    std::shared_ptr<const FoldedValues> signatures;
    std::shared_ptr<const FoldedValues> departments;
    std::shared_ptr<const FoldedValues> owners;
};

/// The words for all codes so far; remembered, and only added to, as long as the names stay the same. Called in the
/// program's own thread only.
FoldedNames foldedNames(const AssetNamesPtr &names);

} // namespace daicho
