// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/preset.h"
#include "exchange/sheet.h"

#include <optional>

namespace daicho
{

/// What a cell of another program's form says, without blanks around it and without the guard against formulas.
QString cellOf(const SheetRow &row, int column);
/// The number that a cell is; nothing where it says anything else.
std::optional<double> scaleNumberIn(const QString &cell);
/// The number of "confidentiality: 4,integrity: 3" for the axis: of the objective that it is about, or the highest of
/// all where the policy has one axis about none of them. The column may have words for numbers.
std::optional<double> objectiveIn(const QString &cell, const PresetColumn &meaning, const Axis &axis,
                                  const Profile &profile);
/// All numbers of a cell of levels.
QList<double> numbersIn(const QString &cell);
/// Whether a cell of levels says nothing of this sort at all, so that there is nothing to complain of.
bool saysNothing(const QString &cell, const PresetColumn &meaning);
/// 1/23/23 as 2023-01-23; what is no such date comes back as it is.
QString dayOf(const QString &cell);
/// Whether somebody put a mark into the cell: ○, 有, 1.
bool isMarked(const QString &cell);
/// The entries of a cell, which commas, vertical bars and line ends separate.
QStringList listIn(const QString &cell);
/// By its path or that of a class around it, or by its own name where only one class has it.
const AssetClass *assetClassNamed(const QString &name);

} // namespace daicho
