// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace daicho
{

/// What becomes of a condition on an axis that the policy does not have.
enum class Unknown { Dropped, Fatal };

/// Which axis a condition is put on where the policy has the axis itself and another one that stands in for it.
enum class By { OwnAxis, OtherAxis };

/// Puts the conditions of a library into the words of a policy that adopts from it.
class Narrowing
{
public:
    Narrowing(const QJsonObject &profile, const QJsonObject &library) : m_profile(profile), m_library(library) {}

    /// The conditions in the policy's own words; nothing when they can never hold here.
    std::optional<QJsonObject> conditions(const QJsonObject &when, Unknown unknown, By by = By::OwnAxis) const;
    /// The axis that stands in for one of those in the conditions for part of the assets, such as the importance that
    /// schools use; "" when there is none.
    QString otherAxis(const QJsonObject &when) const;

private:
    std::optional<QJsonValue> zones(const QJsonValue &condition) const;
    bool putAxis(const QString &key, By by, const QJsonValue &condition, QJsonObject &narrowed) const;
    QString otherAxis(const QString &axis) const;

    const QJsonObject &m_profile;
    const QJsonObject &m_library;
};

} // namespace daicho
