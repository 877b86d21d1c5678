// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/loweringsearch.h"

#include "registry/registry.h"
#include "tables/historymarks.h"

#include <algorithm>

namespace daicho
{

LoweringSearch::LoweringSearch(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LoweringSearch::step);
}

void LoweringSearch::look(Registry *registry, const ProfilePtr &profile, std::optional<Id> asset)
{
    if (registry == m_registry && profile == m_profile && asset == m_asset)
        return;
    m_asset = asset;
    m_registry = registry;
    m_profile = profile;
    m_known.clear();
    m_waiting.clear();
    m_offset = 0;
    m_timer.stop();
}

void LoweringSearch::add(const QList<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        if (m_known.contains(entry.revision))
            continue;
        m_known.insert(entry.revision, false);
        if (entry.rows > 0)
            m_waiting.push_back(entry);
    }
    if (m_waiting.empty() || !m_registry)
        emit finished();
    else if (!m_timer.isActive())
        m_timer.start();
}

void LoweringSearch::step()
{
    constexpr qint64 atOnce = 500; // rows: some milliseconds
    const HistoryEntry &entry = m_waiting.front();
    const auto rows = m_asset ? m_registry->editedAsset(entry.revision, *m_asset)
                              : m_registry->editedAssets(entry.revision, m_offset, atOnce);
    if (!rows)
        return settle(false); // the page says why the history cannot be read
    if (std::ranges::any_of(*rows, [this](const HistoryRow &row) { return lowersClass(row, *m_profile); }))
        return settle(true);
    m_offset += atOnce;
    if (m_offset >= entry.rows)
        settle(false);
}

void LoweringSearch::settle(bool isLowering)
{
    const qint64 revision = m_waiting.front().revision;
    m_known[revision] = isLowering;
    m_waiting.pop_front();
    m_offset = 0;
    if (m_waiting.empty())
        m_timer.stop();
    if (isLowering)
        emit found(revision);
    if (m_waiting.empty())
        emit finished();
}

} // namespace daicho
