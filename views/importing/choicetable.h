// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

class QComboBox;

namespace daicho
{

/// A table in which every line says something about a file and asks for one choice.
class ChoiceTable : public QTableWidget
{
    Q_OBJECT

public:
    /// The column `stretched` takes the room that the others leave.
    ChoiceTable(const QString &name, const QStringList &headings, int stretched, QWidget *parent);

    /// How tall it has to be to show so many lines.
    int heightFor(int lines) const;

protected:
    /// Puts a text that nobody edits into a cell; what does not fit stands in its tool tip.
    QTableWidgetItem *setText(int row, int column, const QString &text);
    /// Puts the box of a line's choice into its cell.
    void setChoice(int row, int column, QComboBox *choice);
};

} // namespace daicho
