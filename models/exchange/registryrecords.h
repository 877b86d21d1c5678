// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QJsonObject>

namespace daicho
{

// One row of each table as JSON: every field, ids as text (they are longer than what JavaScript counts exactly), dates
// in ISO 8601 as precise as known, what is not there as null.
QJsonObject departmentRecord(const Department &department);
QJsonObject postRecord(const Post &post);
QJsonObject zoneRecord(const Zone &zone);
QJsonObject engagementRecord(const Engagement &engagement);
QJsonObject assetRecord(const Asset &asset);
QJsonObject linkRecord(const Link &link);
QJsonObject flowRecord(const Flow &flow);
/// Measures are named by their ids, not by their places.
QJsonObject answersRecord(const Answers &answers, const QList<QString> &measures);
QJsonObject exceptionRecord(const Exception &exception, const QList<QString> &measures);
QJsonObject dispatchRecord(const Dispatch &dispatch);

} // namespace daicho
