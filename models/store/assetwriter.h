// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/assetcolumns.h"
#include "store/rowwriter.h"

#include <string>
#include <unordered_map>

namespace daicho
{

/// Writes the assets of a change: one, or a million. Removals come first, so that their numbers are free again.
class AssetWriter
{
public:
    AssetWriter(Writing &writing, const Change &change);
    bool write();

private:
    bool remove(const RowKey &key);
    bool put(const AssetRow &row);
    bool insert(const AssetRow &row);
    bool update(const AssetRow &row);
    bool guard(Id id, qint64 revision);
    int runOrPark(Statement &statement, std::string_view number);
    bool park(std::string_view number);
    bool refused(const AssetRow &row, int code);
    bool buildIndex();
    QString named(Id id, std::string_view number = {}) const;

    Writing &m_writing;
    const Change &m_change;
    AssetBinder m_binder;
    Statement m_select;
    Statement m_insert;
    Statement m_update;
    Statement m_updateSameNumber;
    Statement m_delete;
    bool m_isBulk; ///< so much that the index of numbers is made anew afterwards
    std::string m_image;
    std::string m_number;                             ///< as stored
    std::unordered_map<qint64, std::string> m_parked; ///< images of rows whose number was lent to another row
};

} // namespace daicho
