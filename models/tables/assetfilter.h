// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetrows.h"
#include "tables/assetnames.h"
#include "tables/search.h"

#include <QDate>
#include <QSet>

#include <memory>
#include <optional>

namespace daicho
{

/// Which assets are shown: all conditions must hold, what is not set does not restrict.
struct AssetFilter {
    QString text;                 ///< words, each of which must stand somewhere in the row
    std::optional<Id> department; ///< with those below it; the null id: assets without one
    QString kind;
    QString subKind;
    QString zone;
    QString axis; ///< with `level`: the level on this axis
    QString level;
    std::optional<AssetState> state;
    std::optional<QString> personalInformation;
    bool reviewOverdue = false;    ///< the next review was due before the day that is asked for
    bool toClassify = false;       ///< a level ran out before the day that is asked for: to be classified anew
    std::optional<QSet<Id>> among; ///< only these

    bool isEmpty() const { return *this == AssetFilter(); }
    bool operator==(const AssetFilter &) const = default;
};

/// One bit for every place in a block.
using BlockBits = std::array<quint64, AssetBlock::capacity / 64>;

/// A filter made ready for one snapshot: what depends on a repeated value alone is decided once per value, and a block
/// is then a scan of its folded text and a look at its columns of codes. Any thread may ask.
class AssetMatcher
{
public:
    AssetMatcher(const AssetFilter &filter, const Snapshot &now, const AssetNamesPtr &names, QDate today);

    bool matchesAll() const { return m_all; }
    BlockBits match(const AssetBlock &block) const;
    /// match() for all blocks, on as many threads as help.
    std::vector<BlockBits> match(const AssetRows &rows) const;

private:
    using CodeSet = std::vector<quint8>; // 1 at each code that matches; empty: none does

    struct Word {
        Needle needle;
        CodeSet atoms;
        CodeSet signatures;
        CodeSet departments;
        CodeSet owners;
    };

    void matchWord(const Word &word, const AssetBlock &block, BlockBits &bits) const;
    void keepOverdue(const AssetBlock &block, BlockBits &bits) const;
    bool wants(const Signature &signature) const;
    void prepareConditions(const Snapshot &now, const Profile &profile, QDate today);

    AssetFilter m_filter;
    bool m_all = false;
    qint32 m_today = 0;
    std::vector<Word> m_words;
    CodeSet m_signatures; // that pass kind, zone, level, state and personal information
    CodeSet m_departments;
    bool m_bySignature = false;
    bool m_byDepartment = false;
};

} // namespace daicho
