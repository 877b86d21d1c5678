// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace daicho
{

/// Gives equal values one small number for as long as the program runs, so that a million rows can hold four bytes
/// where a handful of values repeat. Number 0 is always T{}. Values are never dropped and never move: value() takes
/// no lock. Any thread may call anything.
template <typename T, typename Hash = std::hash<T>>
class Interner
{
public:
    Interner() { code(T{}); }
    Interner(const Interner &) = delete;
    Interner &operator=(const Interner &) = delete;
    ~Interner()
    {
        for (auto &chunk : m_chunks)
            delete[] chunk.load(std::memory_order_relaxed);
    }

    uint32_t code(const T &value)
    {
        {
            const std::shared_lock lock(m_mutex);
            if (const auto found = m_codes.find(&value); found != m_codes.end())
                return found->second;
        }
        const std::unique_lock lock(m_mutex);
        if (const auto found = m_codes.find(&value); found != m_codes.end())
            return found->second;
        const uint32_t code = m_size.load(std::memory_order_relaxed);
        const auto [chunk, offset] = place(code);
        T *values = m_chunks[chunk].load(std::memory_order_relaxed);
        if (!values) {
            values = new T[size_t(first) << chunk];
            m_chunks[chunk].store(values, std::memory_order_release);
        }
        values[offset] = value;
        m_codes.emplace(&values[offset], code);
        m_size.store(code + 1, std::memory_order_release);
        return code;
    }

    const T &value(uint32_t code) const
    {
        const auto [chunk, offset] = place(code);
        return m_chunks[chunk].load(std::memory_order_acquire)[offset];
    }

    /// How many values there are: every code is smaller.
    uint32_t size() const { return m_size.load(std::memory_order_acquire); }

private:
    static constexpr uint32_t first = 1024; // chunk k holds first << k values

    struct Place {
        unsigned chunk;
        uint32_t offset;
    };
    static Place place(uint32_t code)
    {
        const uint32_t shifted = code / first + 1;
        const unsigned chunk = unsigned(std::bit_width(shifted)) - 1;
        return {chunk, code - first * ((1u << chunk) - 1)};
    }

    struct HashPointed {
        size_t operator()(const T *value) const { return Hash()(*value); }
    };
    struct EqualPointed {
        bool operator()(const T *a, const T *b) const { return *a == *b; }
    };

    mutable std::shared_mutex m_mutex;
    std::unordered_map<const T *, uint32_t, HashPointed, EqualPointed> m_codes;
    std::array<std::atomic<T *>, 22> m_chunks{};
    std::atomic<uint32_t> m_size{0};
};

} // namespace daicho
