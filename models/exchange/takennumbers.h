// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmatch.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace daicho
{

/// The numbers of a registry's assets, and those given since; indexed when the first one is asked for.
class TakenNumbers
{
public:
    explicit TakenNumbers(SnapshotPtr now) : m_now(std::move(now)) {}

    /// Whether an asset other than this one has the number.
    bool isTaken(const QString &number, Id by);
    void add(const QString &number, Id owner);
    /// next() is not to give this number.
    void avoid(const QString &number);
    /// A number that nobody has, after the highest one.
    QString next();

private:
    void index();

    SnapshotPtr m_now;
    std::optional<ImportMatch> m_match;
    std::unordered_map<std::string, Id> m_owners;
};

} // namespace daicho
