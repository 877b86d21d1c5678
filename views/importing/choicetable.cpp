// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/choicetable.h"

#include "views/common/wheel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTextDocument>

namespace daicho
{

ChoiceTable::ChoiceTable(const QString &name, const QStringList &headings, int stretched, QWidget *parent)
    : QTableWidget(0, int(headings.size()), parent)
{
    setObjectName(name);
    setHorizontalHeaderLabels(headings);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    // Tab goes from choice to choice and out of the table; arrows move within it.
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    // One height for all: that of a line with its choice.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QComboBox().sizeHint().height() + 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

int ChoiceTable::heightFor(int lines) const
{
    return horizontalHeader()->sizeHint().height() + lines * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
}

QTableWidgetItem *ChoiceTable::setText(int row, int column, const QString &text)
{
    static constexpr qsizetype mostTold = 1000;
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(Qt::convertFromPlainText(text.left(mostTold)));
    setItem(row, column, item);
    return item;
}

void ChoiceTable::setChoice(int row, int column, QComboBox *choice)
{
    leaveWheelToScrolling(choice);
    setCellWidget(row, column, choice);
}

} // namespace daicho
