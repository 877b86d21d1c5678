// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assetrows.h"

#include <QList>

#include <algorithm>
#include <memory>
#include <vector>

namespace daicho
{

/// What a row is found by: its id, or for answers the subject they belong to.
template <typename T>
auto keyOf(const T &row)
{
    if constexpr (requires { row.statuses; })
        return row.subject;
    else
        return row.id;
}

/// The rows of one small entity, sorted by key, in shared immutable chunks: copying copies pointers, and the next
/// version after an edit shares every chunk but one.
template <typename T>
class Rows
{
public:
    using Key = decltype(keyOf(std::declval<T>()));

    Rows() = default;
    Rows(QList<T> rows)
    {
        std::ranges::sort(rows, {}, [](const T &row) { return keyOf(row); });
        for (qsizetype i = 0; i < rows.size(); i += chunkSize)
            m_chunks.push_back(std::make_shared<const QList<T>>(rows.mid(i, chunkSize)));
        m_size = rows.size();
    }

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Whether these are the very same chunks: true means equal, false means look.
    bool isSameAs(const Rows &other) const { return m_chunks == other.m_chunks; }

    /// The row with this key, or nullptr; good as long as these rows are.
    const T *find(const Key &key) const
    {
        if (m_chunks.empty())
            return nullptr;
        const QList<T> &chunk = *m_chunks[chunkFor(key)];
        const auto found = std::ranges::lower_bound(chunk, key, {}, [](const T &row) { return keyOf(row); });
        return found != chunk.end() && keyOf(*found) == key ? &*found : nullptr;
    }

    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const auto &chunk : m_chunks) {
            for (const T &row : *chunk)
                visit(row);
        }
    }

    QList<T> toList() const
    {
        QList<T> all;
        all.reserve(m_size);
        forEach([&all](const T &row) { all.append(row); });
        return all;
    }

    Rows with(const T &row) const
    {
        return edited(keyOf(row), [&row](QList<T> &chunk, auto at, bool present) {
            if (present)
                *at = row;
            else
                chunk.insert(at, row);
        });
    }

    Rows without(const Key &key) const
    {
        return edited(key, [](QList<T> &chunk, auto at, bool present) {
            if (present)
                chunk.erase(at);
        });
    }

private:
    static constexpr qsizetype chunkSize = 512;

    size_t chunkFor(const Key &key) const
    {
        const auto after = std::ranges::upper_bound(m_chunks, key, {}, [](const auto &c) { return keyOf(c->first()); });
        return after == m_chunks.begin() ? 0 : size_t(after - m_chunks.begin()) - 1;
    }

    template <typename Edit>
    Rows edited(const Key &key, Edit edit) const
    {
        Rows result = *this;
        const size_t at = m_chunks.empty() ? 0 : chunkFor(key);
        QList<T> chunk = m_chunks.empty() ? QList<T>() : *m_chunks[at];
        if (m_chunks.empty())
            result.m_chunks.emplace_back();
        const qsizetype before = chunk.size();
        const auto found = std::ranges::lower_bound(chunk, key, {}, [](const T &row) { return keyOf(row); });
        edit(chunk, found, found != chunk.end() && keyOf(*found) == key);
        result.m_size += chunk.size() - before;

        result.m_chunks.erase(result.m_chunks.begin() + qsizetype(at));
        for (qsizetype i = chunk.size(); i > 0;) {
            const qsizetype start = chunk.size() <= 2 * chunkSize ? 0 : std::max<qsizetype>(0, i - chunkSize);
            result.m_chunks.insert(result.m_chunks.begin() + qsizetype(at),
                                   std::make_shared<const QList<T>>(chunk.mid(start, i - start)));
            i = start;
        }
        return result;
    }

    std::vector<std::shared_ptr<const QList<T>>> m_chunks;
    qsizetype m_size = 0;
};

} // namespace daicho
