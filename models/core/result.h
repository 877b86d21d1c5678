// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <variant>

namespace daicho
{

/// Why something could not be done: a kind to branch on and a text for the user, already in the user's language.
struct Error {
    enum class Kind {
        Invalid,      ///< what was asked for makes no sense
        Conflict,     ///< somebody changed the row since it was read
        Duplicate,    ///< a number or name that must be unique is taken
        Missing,      ///< the file or row is not there
        Newer,        ///< the file was written by a newer Daicho
        NotARegistry, ///< the file is something else
        Damaged,      ///< the file is a registry that cannot be trusted any more
        ReadOnly,     ///< the file or folder cannot be written
        Full,         ///< the disk is full
        Busy,         ///< another program holds the file
        Cancelled,    ///< the user stopped it
        Storage,      ///< anything else that the file system or the database said
    };

    Kind kind = Kind::Storage;
    QString text;

    bool operator==(const Error &) const = default;
};

/// A value, or the error that stands in its place; the vocabulary is that of std::expected.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// What a Result holds when there is nothing to give back but "done".
struct Nothing {
    bool operator==(const Nothing &) const = default;
};
using Outcome = Result<Nothing>;

/// Told how far long work has come (done of total, in the work's own unit); answers false to stop it.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Reports and asks: true when the work should go on. An empty Progress never stops anything.
inline bool goOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace daicho
