// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

namespace daicho
{

/// States that a registry had, worked out once for all files that came back: those of one round were sent at one
/// revision. Remembers the last few.
class PastStates
{
public:
    explicit PastStates(Registry &registry) : m_registry(registry) {}

    /// As Registry::at().
    Result<Past> at(qint64 revision);
    Registry &registry() { return m_registry; }

private:
    Registry &m_registry;
    QList<std::pair<qint64, Past>> m_known; ///< the one asked for last comes first
};

} // namespace daicho
