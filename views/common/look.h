// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QSize>
#include <QString>

class QApplication;
class QPalette;
class QWidget;

namespace daicho
{

/// Gives the program its calm look: Fusion, a Japanese font that tells 0 from O, and our own colours.
void applyLook(QApplication &application);
/// The same, dark.
QPalette lightPalette();
QPalette darkPalette();

/// An icon of ours by name (resources/icons/<name>.svg), drawn in the text's colour of the given palette.
QIcon icon(const QString &name, const QPalette &palette);

/// The usual size of a window in pixels, or what the screen has room for: many terminals have 768 rows.
QSize fitting(QSize usual, const QWidget &window);

/// The ground of a class mark: pale for the lowest level, strong for the highest (weight 0 to 1), fit for this palette.
QColor levelColour(double weight, const QPalette &palette);

} // namespace daicho
