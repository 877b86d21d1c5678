// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QPushButton;

namespace daicho
{

/// The row of buttons at the end of a dialog: one that accepts it, and one that leaves it.
struct DialogButtons {
    QDialogButtonBox *row;
    QPushButton *accept;
};

/// The button that accepts has this object name and says this.
DialogButtons dialogButtons(QDialog &dialog, const QString &name, const QString &text);

} // namespace daicho
