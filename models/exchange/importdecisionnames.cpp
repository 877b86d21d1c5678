// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the names that an import brings, and of decisions when it is planned anew.
#include "exchange/importdecisions.h"

#include <QSet>

#include <array>

namespace daicho
{

namespace
{

template <typename T>
void keepUsed(QList<T> &rows, const QSet<Id> &used)
{
    rows.removeIf([&](const T &row) { return !used.contains(row.id); });
}

/// What was decided about one new asset; a newer plan knows it by another id.
struct NewAssetDecision {
    bool isOtherwise = false;
    FieldSet fieldsOtherwise;
};

} // namespace

void dropUnusedNames(Change &change)
{
    if (change.departments.upserts.isEmpty() && change.posts.upserts.isEmpty() && change.engagements.upserts.isEmpty())
        return;
    std::unordered_set<quint32> codes;
    change.assets.forEach([&](AssetRef, const AssetRow &row) {
        for (const AssetCode code : {AssetCode::Department, AssetCode::Owner, AssetCode::Engagement})
            codes.insert(row.code(code));
    });
    QSet<Id> used;
    for (const quint32 code : codes)
        used.insert(idAt(code));
    keepUsed(change.engagements.upserts, used);
    for (const Engagement &engagement : change.engagements.upserts)
        used << engagement.department << engagement.responsible;
    keepUsed(change.posts.upserts, used);
    for (const Post &post : change.posts.upserts)
        used.insert(post.department);
    // A parent may be new, too, and may stand behind its child.
    for (qsizetype before = -1; before != used.size();) {
        before = used.size();
        for (const Department &department : change.departments.upserts) {
            if (used.contains(department.id))
                used.insert(department.parent);
        }
    }
    keepUsed(change.departments.upserts, used);
}

ImportDecisions carriedOver(const ImportDecisions &decisions, const ImportPlan &before, const ImportPlan &now)
{
    ImportDecisions carried = decisions;
    std::map<std::pair<quint16, int>, NewAssetDecision> places;
    for (const PlannedRow &row : before.rows) {
        if (row.fate != Fate::New)
            continue;
        const bool isOtherwise = carried.otherwise.erase(row.id) > 0;
        const auto fields = carried.fieldsOtherwise.extract(row.id);
        if (isOtherwise || fields)
            places.emplace(std::pair(row.sheet, row.row),
                           NewAssetDecision{isOtherwise, fields ? fields.mapped() : FieldSet()});
    }
    for (const PlannedRow &row : now.rows) {
        const auto was = places.find({row.sheet, row.row});
        if (row.fate != Fate::New || was == places.end())
            continue;
        if (was->second.isOtherwise)
            carried.otherwise.insert(row.id);
        if (was->second.fieldsOtherwise.any())
            carried.fieldsOtherwise.emplace(row.id, was->second.fieldsOtherwise);
    }
    carried.refusedNames.clear();
    for (const NewName &was : before.newNames) {
        if (!decisions.refusedNames.contains(was.id))
            continue;
        for (const NewName &is : now.newNames) {
            if (is.field == was.field && is.name == was.name)
                carried.refusedNames.insert(is.id);
        }
    }
    return carried;
}

} // namespace daicho
