// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/paststates.h"

#include <algorithm>

namespace daicho
{

Result<Past> PastStates::at(qint64 revision)
{
    constexpr qsizetype most = 4; // each may be as large as the registry
    const auto known = std::ranges::find(m_known, revision, &std::pair<qint64, Past>::first);
    if (known != m_known.end()) {
        std::rotate(m_known.begin(), known, known + 1);
        return m_known.first().second;
    }
    auto past = m_registry.at(revision);
    if (!past)
        return past;
    m_known.prepend({revision, *past});
    if (m_known.size() > most)
        m_known.removeLast();
    return past;
}

} // namespace daicho
