// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/rowfields.h"

#include <unordered_set>

namespace daicho
{

/// What a user takes of an import. By default all that is new and all that changed is taken, and assets that the file
/// does not name stay as they are.
struct ImportDecisions {
    bool takesNew = true;
    bool takesChanged = true;
    bool retiresMissing = false;
    std::unordered_set<Id> otherwise;                 ///< assets decided otherwise than all of their sort
    FieldSet refusedFields;                           ///< of every asset that changes; by place in fieldColumns()
    FieldSet refusedOfNew;                            ///< of every new asset: they stay blank
    std::unordered_map<Id, FieldSet> fieldsOtherwise; ///< fields of one asset decided otherwise than everywhere
    std::unordered_set<Id> refusedNames; ///< new departments, posts and engagements; rows that need them are left out
    Disposal disposal;                   ///< the record of what is retired

    bool isTakenNew(Id id) const { return takesNew != otherwise.contains(id); }
    bool isTakenChange(Id id) const { return takesChanged != otherwise.contains(id); }
    bool isRetired(Id id) const { return retiresMissing != otherwise.contains(id); }
    /// The fields of an asset that keep what the registry has, or of a new one stay blank.
    FieldSet refusedOf(Id id, Fate fate) const;
    bool operator==(const ImportDecisions &) const = default;
};

/// What is left of an import after the user decided.
struct DecidedImport {
    Change change; ///< one change, one undo; empty where nothing was taken
    qint64 added = 0;
    qint64 changed = 0;
    qint64 retired = 0;
    Problems problems; ///< of assets that cannot be stored with some fields taken and others not
};

/// The change of a plan under these decisions. Departments, posts and engagements that nothing refers to any more are
/// not made. A level and the reason for it are taken or refused together where the one needs the other. Of new assets
/// the fields without which they cannot be stored are taken in any case.
DecidedImport decide(const ImportPlan &plan, const ImportDecisions &decisions, const Profile &profile);

/// The same decisions for a newer plan of the same file: rows are the same by their place in it, names as written.
ImportDecisions carriedOver(const ImportDecisions &decisions, const ImportPlan &before, const ImportPlan &now);

/// Takes what no asset of the change refers to out of its new departments, posts and engagements.
void dropUnusedNames(Change &change);

} // namespace daicho
