// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/requirements.h"

namespace daicho
{

/// 適用条件 in words, such as 区分：マイナンバー利用事務系 かつ 種類：端末. `language`: ja or en, that of the program.
QString wordsOf(const Rule &rule, const Profile &profile, const QString &language);
/// The same for conditions of anything; a word for "always" when there are none.
QString wordsOf(const QList<Condition> &when, const Profile &profile, const QString &language);

/// One fact in words, such as 区分：LGWAN接続系.
QString factInWords(const QString &attribute, const QString &value, const Profile &profile, const QString &language);
/// What an attribute or axis is called.
QString factLabel(const QString &attribute, const Profile &profile, const QString &language);
/// What its value is called.
QString factValue(const QString &attribute, const QString &value, const Profile &profile, const QString &language);
/// A level in short: its label without the explanation that may stand behind a colon.
QString levelWord(const Axis &axis, const QString &level, const QString &language);

/// Texts in a row: "a, b", "a、b".
QString listed(const QStringList &texts);

/// Why a measure is required: the clause and each rule in words, then what of the subject made it so. One text each.
QStringList explanationOf(const Requirement &requirement, const Facts &facts, const Profile &profile,
                          const QString &language);

} // namespace daicho
