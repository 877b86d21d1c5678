// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetedits.h"

#include "tables/assetcolumns.h"
#include "tables/foldedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct AssetEdits {
    Q_DECLARE_TR_FUNCTIONS(daicho::AssetEdits)
};

/// The highest number in natural order, as it is written.
QString highestNumber(const AssetRows &assets)
{
    std::string_view highest;
    std::string buffer;
    std::optional<AssetRef> at;
    for (size_t block = 0; block < assets.blocks().size(); ++block) {
        const AssetBlock &rows = *assets.blocks()[block];
        for (int row = 0; row < rows.size(); ++row) {
            const std::string_view number = foldedText(rows, row, AssetText::Number, buffer);
            if (number.empty() || number.back() < '0' || number.back() > '9')
                continue; // what does not end in a digit cannot be counted on
            if (!at || compareNaturally(highest, number) < 0) {
                highest = number;
                at = AssetRef::at(block, row);
            }
        }
    }
    return at ? assets.row(*at).string(AssetText::Number) : QString();
}

} // namespace

Change editAll(const Snapshot &now, const std::vector<Id> &assets, const std::function<void(Asset &)> &edit)
{
    std::vector<Asset> edited;
    std::vector<Id> ids;
    for (const Id id : assets) {
        const auto before = now.assets.asset(id);
        if (!before)
            continue;
        Asset after = *before;
        edit(after);
        if (after == *before)
            continue;
        edited.push_back(std::move(after));
        ids.push_back(id);
    }
    Change change;
    change.verb = Change::Verb::Edit;
    change.detail = namesOf(now, ids);
    change.assets = AssetRows::of(std::move(edited));
    return change;
}

Change removeAll(const Snapshot &now, const std::vector<Id> &assets)
{
    Change change;
    change.verb = Change::Verb::Remove;
    change.detail = namesOf(now, assets);
    for (const Id id : assets) {
        if (const auto ref = now.assets.find(id))
            change.removedAssets.push_back({id, now.assets.row(*ref).revision});
    }
    return change;
}

QString namesOf(const Snapshot &now, const std::vector<Id> &assets)
{
    if (assets.size() != 1)
        return AssetEdits::tr("%1 assets").arg(assets.size());
    const auto ref = now.assets.find(assets.front());
    return ref ? now.assets.row(*ref).string(AssetText::Name) : QString();
}

QString nextNumber(const AssetRows &assets)
{
    return numberAfter(highestNumber(assets));
}

QString numberAfter(const QString &highest)
{
    qsizetype start = highest.size();
    while (start > 0 && highest[start - 1].isDigit())
        --start;
    QString digits = highest.mid(start);
    // Counted on the digits themselves, which may be full-width and longer than any integer.
    qsizetype at = digits.size();
    while (at > 0 && digits[at - 1].digitValue() == 9) {
        --at;
        digits[at] = QChar(digits[at].unicode() - 9);
    }
    if (at > 0)
        digits[at - 1] = QChar(digits[at - 1].unicode() + 1);
    else
        digits.prepend(digits.isEmpty() ? u'1' : QChar(digits[0].unicode() + 1));
    return highest.left(start) + digits;
}

Department newDepartmentNamed(const QString &name, const Snapshot &now)
{
    Department made;
    made.id = newId();
    made.name = name;
    qsizetype longest = 0;
    for (const Department &department : now.departmentsInOrder()) {
        const QString full = now.departmentName(department.id);
        if (full.size() > longest && name.startsWith(full) && name.size() > full.size()) {
            longest = full.size();
            made.parent = department.id;
        }
    }
    made.name = name.mid(longest).trimmed();
    now.departments.forEach([&](const Department &other) {
        if (other.parent == made.parent)
            made.position = std::max(made.position, other.position + 1);
    });
    return made;
}

} // namespace daicho
