// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "policy/profile.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace daicho
{

class Registry;

/// Finds out which changes lowered a class, a few rows at a time between two events: a change may have a million rows.
class LoweringSearch : public QObject
{
    Q_OBJECT

public:
    explicit LoweringSearch(QObject *parent = nullptr);

    /// Looks at all assets that changes edited, or at one of them. What is known of others is forgotten.
    void look(Registry *registry, const ProfilePtr &profile, std::optional<Id> asset);
    /// Looks at these changes, too.
    void add(const QList<HistoryEntry> &entries);
    bool isLowering(qint64 revision) const { return m_known.value(revision, false); }
    bool knows(qint64 revision) const { return m_known.contains(revision); }
    bool isBusy() const { return !m_waiting.empty(); }

signals:
    /// One more change lowered a class.
    void found(qint64 revision);
    /// Everything that was asked for is known.
    void finished();

private:
    void step();
    void settle(bool isLowering);

    Registry *m_registry = nullptr;
    ProfilePtr m_profile;
    std::optional<Id> m_asset;
    QHash<qint64, bool> m_known; ///< by revision
    std::deque<HistoryEntry> m_waiting;
    qint64 m_offset = 0; ///< in the first of them
    QTimer m_timer;
};

} // namespace daicho
