// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmatch.h"

#include "core/folding.h"

#include <charconv>

namespace daicho
{

namespace
{

constexpr size_t mostDigits = 15;

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
    const auto found = m_numbers.find(numberKey(number, m_key));
    return found ? std::optional(AssetRef{*found}) : std::nullopt;
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

qint64 ImportMatch::missing(QStringList &numbers, qsizetype most) const
{
    qint64 count = 0;
    m_now->assets.forEach([&](AssetRef ref, const AssetRow &row) {
        if (m_named[ref.packed] || row.signature().state == AssetState::Retired)
            return;
        ++count;
        if (numbers.size() < most)
            numbers.append(row.string(AssetText::Number));
    });
    return count;
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
