// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace daicho
{

/// What the history calls the numbers that are stored for a sort of engagement, a sort of link and the terms of a
/// contract.
QString sortWord(int sort);
QString linkWord(int sort);
QString termsWord(int terms);

/// What the history calls the stored columns.
QMap<QString, QString> historyFieldWords();

} // namespace daicho
