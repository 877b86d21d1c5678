// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policyreading.h"

// A reading as lines of text, for tests to compare; and texts in other shapes.

QStringList idsOf(const QJsonValue &list);
QStringList stringsOf(const QJsonValue &list);
/// Clause and measure, as "6(4) PHY.SERVER".
QStringList measuresOf(const QJsonObject &draft);
QStringList zonesOf(const QJsonObject &draft);
QStringList datesOf(const QJsonObject &draft);
QStringList documentsOf(const QJsonObject &draft);
/// All of it, as the expected files beside the texts have it.
QString described(const daicho::PolicyReading &reading);

/// The text with its lines broken at this width (a letter of the Latin alphabet is 1, a kanji 2) in mid-word.
QString brokenAt(const QString &text, int width);
/// The text with full-width letters where it has half-width ones.
QString widened(QString text);
/// The text with its outermost clauses the other way round.
QString reversed(const QString &text, const QList<daicho::TextClause> &clauses);
