// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace daicho
{

/// Takes `--lang ja|en` out of the words; what it said, or empty.
QString takeLanguage(QStringList &words);
/// The language of the user's environment: en where LC_ALL, LC_MESSAGES or LANG says so, else ja.
QString environmentLanguage();
/// Shows every text in this language (ja or en) from now on; open windows follow at once.
void useLanguage(const QString &language);
/// The language in use.
QString language();

} // namespace daicho
