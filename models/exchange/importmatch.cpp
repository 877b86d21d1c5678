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
    if (key.empty() || key.find_first_not_of("0123456789") != key.npos)
        return {};
    const size_t first = key.find_first_not_of('0');
    return first == key.npos ? key.substr(key.size() - 1) : key.substr(first);
}

} // namespace

ImportMatch::ImportMatch(SnapshotPtr now) : m_now(std::move(now))
{
    const AssetRows &assets = m_now->assets;
    m_named.resize(assets.blocks().size() << 10);
    assets.forEach([&](AssetRef ref, const AssetRow &row) {
        m_numbers.insert(numberKey(row.text(AssetText::Number), m_key), ref.packed);
        reserve(row.text(AssetText::Number));
    });
}

std::optional<AssetRef> ImportMatch::byNumber(std::string_view number)
{
    if (const auto found = m_numbers.find(numberKey(number, m_key)))
        return AssetRef{*found};
    const std::string_view bare = bareNumber(m_key);
    if (bare.empty())
        return std::nullopt;
    if (!m_hasBareNumbers)
        indexBareNumbers();
    numberKey(number, m_key);
    const auto found = m_bareNumbers.find(bareNumber(m_key));
    return found && *found != several && !m_named[*found] ? std::optional(AssetRef{*found}) : std::nullopt;
}

void ImportMatch::indexBareNumbers()
{
    m_hasBareNumbers = true;
    std::vector<std::string> twice;
    KeyIndex first;
    m_now->assets.forEach([&](AssetRef ref, const AssetRow &row) {
        numberKey(row.text(AssetText::Number), m_key);
        const std::string_view bare = bareNumber(m_key);
        if (!bare.empty() && first.insert(bare, ref.packed))
            twice.emplace_back(bare);
    });
    for (const std::string &number : twice)
        m_bareNumbers.insert(number, several);
    m_now->assets.forEach([&](AssetRef ref, const AssetRow &row) {
        numberKey(row.text(AssetText::Number), m_key);
        if (const std::string_view bare = bareNumber(m_key); !bare.empty())
            m_bareNumbers.insert(bare, ref.packed);
    });
}

std::optional<quint32> ImportMatch::alreadyNamed(std::string_view number, quint32 row)
{
    return m_seen.insert(numberKey(number, m_key), row);
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

std::optional<AssetRef> ImportMatch::byName(std::string_view name, quint32 department)
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
        if (!m_named[*found])
            return AssetRef{*found};
    }
}

std::vector<Id> ImportMatch::missing() const
{
    std::vector<Id> missing;
    m_now->assets.forEach([&](AssetRef ref, const AssetRow &row) {
        if (!m_named[ref.packed] && row.signature().state != AssetState::Retired)
            missing.push_back(row.id);
    });
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
