// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QJsonObject>

namespace daicho
{

/// What in this object does not fit the JSON Schema, each with its JSON path; a broken schema is a problem as well.
Problems schemaProblems(const QJsonObject &object, const QJsonObject &schema);

} // namespace daicho
