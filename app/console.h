// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/problem.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace daicho
{

/// Writes to the standard output, in UTF-8.
void print(const QString &text);
void print(const QJsonObject &json);

/// Says on the standard error why something could not be done; Exit::Failed.
Exit refuse(const Error &error);
Exit refuse(const QString &text);
/// Lists problems in the user's data on the standard error; Exit::Problems when one of them is an error, else Done.
Exit list(const Problems &problems);

/// Shows on the standard error how far work has come, when that is a terminal; else does nothing.
Progress progressOf(const QString &work);

} // namespace daicho
