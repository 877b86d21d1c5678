// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldcells.h"
#include "exchange/keyindex.h"

#include <optional>

namespace daicho
{

/// Finds the asset that a row speaks of by a key that the user chose, any set of fields; never guesses.
class ImportKey
{
public:
    /// `cells` has to live as long as this. Without fields nothing is ever found.
    ImportKey(const QStringList &fields, const std::vector<FieldColumn> &columns, SnapshotPtr now, FieldCells &cells);

    bool isChosen() const { return !m_fields.empty(); }
    bool has(Field field) const;
    const std::vector<FieldColumn> &fields() const { return m_fields; }
    /// The labels of its fields, for the user.
    QString label() const;

    /// What a key stands for: nothing, one asset, or several between which nobody can choose.
    struct Found {
        std::optional<AssetRef> asset;
        QStringList several;           ///< numbers of a few of them
        std::optional<quint32> before; ///< the row that had this key already
    };
    /// Of a row of the ledger; a key whose fields are all blank finds nothing.
    Found find(const AssetRow &row, quint32 ordinal);

private:
    void index();
    void indexRows(bool isRetired);
    bool makeKey(const AssetRow &row);

    std::vector<FieldColumn> m_fields;
    SnapshotPtr m_now;
    FieldCells &m_cells;
    bool m_isIndexed = false;
    KeyIndex m_groups;
    std::vector<std::vector<AssetRef>> m_assets; // by group; the first few of each
    KeyIndex m_seen;
    std::string m_key;
    std::string m_part;
};

} // namespace daicho
