// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmatch.h"

#include "core/folding.h"

#include <charconv>

namespace daicho
{

namespace
{

constexpr size_t mostDigits = 15;

/// The digits of a number that is nothing else, without zeros in front; empty for any other.
std::string_view bareNumber(std::string_view key)
{
    if (key.empty() || key.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    const size_t first = key.find_first_not_of('0');
    return first == std::string_view::npos ? key.substr(key.size() - 1) : key.substr(first);
}

/// Calls visit(AssetRef, text) for every asset, whose other columns nobody needs.
void forEachText(const AssetRows &assets, AssetText column, const auto &visit)
{
    for (size_t block = 0; block < assets.blocks().size(); ++block) {
        for (int row = 0; row < assets.blocks()[block]->size(); ++row)
            visit(AssetRef::at(block, row), assets.blocks()[block]->text(column, row));
    }
}

} // namespace

ImportMatch::ImportMatch(SnapshotPtr now) : m_now(std::move(now))
{
    const size_t places = m_now->assets.blocks().size() << 10;
    m_named.resize(places);
    m_expected.resize(places);
    m_rowOf.resize(places);
    m_numbers.reserve(size_t(m_now->assets.size()));
    forEachText(m_now->assets, AssetText::Number, [&](AssetRef ref, std::string_view number) {
        m_hasTwins = m_numbers.insert(numberKey(number, m_key), ref.packed) || m_hasTwins;
        reserve(number);
    });
}

/// The place of the asset with this number; its key is worked out only where the next asset has another number.
std::optional<quint32> ImportMatch::ofNumber(std::string_view number)
{
    const auto &blocks = m_now->assets.blocks();
    const AssetRef next{m_next};
    const bool isThere = !m_hasTwins && next.block() < blocks.size() && next.row() < blocks[next.block()]->size();
    if (isThere && blocks[next.block()]->text(AssetText::Number, next.row()) == number)
        return m_next;
    return m_numbers.find(numberKey(number, m_key));
}

ImportMatch::Named ImportMatch::byNumber(std::string_view number, quint32 row)
{
    if (const auto place = ofNumber(number)) {
        const AssetRef found{*place};
        const bool isLast = found.row() + 1 == m_now->assets.blocks()[found.block()]->size();
        m_next = isLast ? AssetRef::at(found.block() + 1, 0).packed : *place + 1;
        quint32 &before = m_rowOf[*place];
        if (before != 0)
            return {before, {}};
        before = row;
        return {{}, found};
    }
    if (const auto before = m_seen.insert(m_key, row))
        return {before, {}};
    const auto found = byBareNumber();
    if (found)
        m_rowOf[found->packed] = row;
    return {{}, found};
}

void ImportMatch::expect(std::string_view number)
{
    if (const auto place = m_numbers.find(numberKey(number, m_key)))
        m_expected[*place] = true;
    else if (const auto found = byBareNumber())
        m_expected[found->packed] = true;
}

/// The asset whose number differs from the one at hand by zeros in front only.
std::optional<AssetRef> ImportMatch::byBareNumber()
{
    const std::string number = m_key;
    const std::string_view bare = bareNumber(number);
    if (bare.empty())
        return std::nullopt;
    if (!m_hasBareNumbers)
        indexBareNumbers();
    const auto found = m_bareNumbers.find(bare);
    return found && *found != several && !m_named[*found] ? std::optional(AssetRef{*found}) : std::nullopt;
}

void ImportMatch::indexBareNumbers()
{
    m_hasBareNumbers = true;
    std::vector<std::string> twice;
    KeyIndex first;
    forEachText(m_now->assets, AssetText::Number, [&](AssetRef ref, std::string_view number) {
        numberKey(number, m_key);
        const std::string_view bare = bareNumber(m_key);
        if (!bare.empty() && first.insert(bare, ref.packed))
            twice.emplace_back(bare);
    });
    for (const std::string &number : twice)
        m_bareNumbers.insert(number, several);
    forEachText(m_now->assets, AssetText::Number, [&](AssetRef ref, std::string_view number) {
        numberKey(number, m_key);
        if (const std::string_view bare = bareNumber(m_key); !bare.empty())
            m_bareNumbers.insert(bare, ref.packed);
    });
}

std::string_view ImportMatch::nameKey(std::string_view name, quint32 department, std::string &storage) const
{
    numberKey(name, storage);
    storage.push_back('\n');
    storage.append(std::to_string(department));
    return storage;
}

void ImportMatch::indexNames()
{
    m_hasNames = true;
    KeyIndex counts;
    m_now->assets.forEach([&](AssetRef ref, const AssetRow &row) {
        nameKey(row.text(AssetText::Name), row.code(AssetCode::Department), m_key);
        const quint32 before = counts.count(m_key);
        m_key.append("\n").append(std::to_string(before));
        m_names.insert(m_key, ref.packed);
    });
}

std::optional<AssetRef> ImportMatch::byName(std::string_view name, quint32 department, quint32 row)
{
    if (!m_hasNames)
        indexNames();
    for (;;) {
        nameKey(name, department, m_key);
        const quint32 before = m_namesSeen.count(m_key);
        m_key.append("\n").append(std::to_string(before));
        const auto found = m_names.find(m_key);
        if (!found)
            return std::nullopt;
        if (m_named[*found] || m_expected[*found])
            continue;
        m_rowOf[*found] = row;
        return AssetRef{*found};
    }
}

std::vector<Id> ImportMatch::missing() const
{
    std::vector<Id> missing;
    const auto &blocks = m_now->assets.blocks();
    for (size_t block = 0; block < blocks.size(); ++block) {
        for (int row = 0; row < blocks[block]->size(); ++row) {
            const bool isNamed = m_named[AssetRef::at(block, row).packed];
            if (!isNamed && signatureAt(blocks[block]->code(AssetCode::Signature, row)).state != AssetState::Retired)
                missing.push_back(blocks[block]->id(row));
        }
    }
    return missing;
}

void ImportMatch::reserve(std::string_view number)
{
    const size_t end = number.size();
    size_t start = end;
    while (start > 0 && end - start < mostDigits && number[start - 1] >= '0' && number[start - 1] <= '9')
        --start;
    qint64 value = 0;
    std::from_chars(number.data() + start, number.data() + end, value);
    if (start == end || value <= m_highest)
        return;
    m_highest = value;
    m_digits = end - start;
    m_prefix.assign(number.substr(0, start));
}

std::string ImportMatch::nextNumber()
{
    std::string digits = std::to_string(++m_highest);
    if (digits.size() < m_digits)
        digits.insert(0, m_digits - digits.size(), '0');
    return m_prefix + digits;
}

} // namespace daicho
