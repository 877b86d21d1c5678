// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace daicho
{

/// What becomes of a condition on an axis that the policy does not have.
enum class Unknown { Dropped, Fatal };

/// Puts the conditions of a library into the words of a policy that adopts from it.
class Narrowing
{
public:
    Narrowing(const QJsonObject &profile, const QJsonObject &library) : m_profile(profile), m_library(library) {}

    /// The conditions in the policy's own words; nothing when they can never hold here.
    std::optional<QJsonObject> conditions(const QJsonObject &when, Unknown unknown) const;

private:
    std::optional<QJsonValue> zones(const QJsonValue &condition) const;
    bool putAxis(const QString &side, const QString &axis, const QJsonValue &condition, QJsonObject &narrowed) const;

    const QJsonObject &m_profile;
    const QJsonObject &m_library;
};

} // namespace daicho
