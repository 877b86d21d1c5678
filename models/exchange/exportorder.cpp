// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportorder.h"

#include "exchange/exchangetext.h"
#include "exchange/ledgerrows.h"

#include <algorithm>
#include <unordered_map>

namespace daicho
{

namespace
{

std::vector<AssetRef> inLedgerOrder(const Snapshot &now)
{
    std::unordered_map<quint32, quint32> places;
    for (const Department &department : now.departmentsInOrder())
        places.emplace(codeOf(department.id), quint32(places.size()));
    struct Entry {
        quint32 place;
        AssetRef ref;
        std::string_view number;
    };
    std::vector<Entry> entries;
    entries.reserve(size_t(now.assets.size()));
    now.assets.forEach([&](AssetRef ref, const AssetRow &row) {
        const auto place = places.find(row.code(AssetCode::Department));
        entries.push_back(
            {place == places.end() ? quint32(places.size()) : place->second, ref, row.text(AssetText::Number)});
    });
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) {
        if (a.place != b.place || a.number == b.number)
            return std::tie(a.place, a.ref) < std::tie(b.place, b.ref);
        return comesBefore(a.number, b.number);
    });
    std::vector<AssetRef> refs;
    refs.reserve(entries.size());
    for (const Entry &entry : entries)
        refs.push_back(entry.ref);
    return refs;
}

} // namespace

Outcome visitAssets(const Snapshot &now, const Progress &progress, const AssetVisit &visit)
{
    static constexpr qint64 often = 1024;
    qint64 done = 0;
    for (const AssetRef ref : inLedgerOrder(now)) {
        if (done++ % often == 0 && !goOn(progress, done, now.assets.size()))
            return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
        if (auto visited = visit(now.assets.row(ref)); !visited)
            return visited;
    }
    return Nothing();
}

} // namespace daicho
