// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerrows.h"

#include <QHash>

#include <algorithm>

namespace daicho
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The run of digits at `at` without the zeros in front; `at` moves behind it.
std::string_view takeDigits(std::string_view text, size_t &at)
{
    while (at < text.size() && text[at] == '0')
        ++at;
    const size_t start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.substr(start, at - start);
}

QList<Id> chainAbove(const Snapshot &snapshot, Id id)
{
    QList<Id> chain;
    const Department *department = snapshot.departments.find(id);
    // A damaged tree may go round in circles.
    while (department && !department->parent.isNull() && !chain.contains(department->parent)) {
        chain.prepend(department->parent);
        department = snapshot.departments.find(department->parent);
    }
    return chain;
}

QList<LedgerSection> possibleSections(const Snapshot &snapshot, std::optional<Id> wanted)
{
    QList<LedgerSection> sections;
    for (const Department &department : snapshot.departmentsInOrder()) {
        const QList<Id> above = chainAbove(snapshot, department.id);
        if (department.isStandard && wanted != department.id)
            continue; // patterns are printed when somebody asks for them
        if (!wanted || department.id == *wanted || above.contains(*wanted))
            sections << LedgerSection{department.id, snapshot.departmentName(department.id), above};
    }
    if (!wanted || wanted->isNull())
        sections << LedgerSection{};
    return sections;
}

void sortByNumber(const Snapshot &snapshot, std::vector<AssetRef> &assets)
{
    std::ranges::sort(assets, [&snapshot](AssetRef a, AssetRef b) {
        const auto numberOf = [&snapshot](AssetRef ref) {
            return snapshot.assets.blocks()[ref.block()]->text(AssetText::Number, ref.row());
        };
        const std::string_view one = numberOf(a);
        const std::string_view other = numberOf(b);
        return one == other ? a < b : comesBefore(one, other);
    });
}

} // namespace

bool comesBefore(std::string_view one, std::string_view other)
{
    size_t i = 0;
    size_t k = 0;
    while (i < one.size() && k < other.size()) {
        if (isDigit(one[i]) && isDigit(other[k])) {
            const std::string_view a = takeDigits(one, i);
            const std::string_view b = takeDigits(other, k);
            if (a.size() != b.size())
                return a.size() < b.size();
            if (a != b)
                return a < b;
            continue;
        }
        if (one[i] != other[k])
            return static_cast<unsigned char>(one[i]) < static_cast<unsigned char>(other[k]);
        ++i;
        ++k;
    }
    if (i < one.size() || k < other.size())
        return i == one.size();
    return one < other; // 01 and 1: some order, but always the same
}

LedgerRows LedgerRows::arrange(const Snapshot &snapshot, std::optional<Id> department)
{
    QList<LedgerSection> sections = possibleSections(snapshot, department);
    QHash<Id, int> known;
    snapshot.departments.forEach([&known](const Department &each) { known.insert(each.id, -1); });
    for (int i = 0; i < sections.size(); ++i)
        known.insert(sections[i].department, i);
    const bool takesStrays = known.contains(Id()) && known.value(Id()) >= 0;

    std::vector<std::vector<AssetRef>> parts(size_t(sections.size()));
    snapshot.assets.forEach([&](AssetRef ref, const AssetRow &row) {
        if (row.signature().state == AssetState::Retired)
            return;
        const auto section = known.constFind(row.department());
        if (section == known.cend() && takesStrays)
            parts.back().push_back(ref);
        else if (section != known.cend() && *section >= 0)
            parts[size_t(*section)].push_back(ref);
    });

    LedgerRows rows;
    for (int i = 0; i < sections.size(); ++i) {
        auto &part = parts[size_t(i)];
        if (part.empty())
            continue;
        sortByNumber(snapshot, part);
        sections[i].first = qsizetype(rows.assets.size());
        sections[i].count = qsizetype(part.size());
        rows.assets.insert(rows.assets.end(), part.begin(), part.end());
        part = {};
        rows.sections << sections[i];
    }
    if (rows.sections.isEmpty())
        rows.sections << (department && !sections.isEmpty() ? sections.first() : LedgerSection{});
    return rows;
}

} // namespace daicho
