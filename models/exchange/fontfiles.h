// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace daicho
{

/// Where fonts are kept on this computer, the program's own folder first.
QStringList fontFolders();

/// The font files that ledgers are set in, in the order in which they are asked for a character: BIZ UDGothic, then
/// the fallbacks by name. Only files that were found in the folders (or below); empty when there is none.
struct FontFiles {
    QStringList regular;
    QStringList bold; ///< ends with the regular ones: a character in the wrong weight is better than none

    static FontFiles find(const QStringList &folders);
};

} // namespace daicho
