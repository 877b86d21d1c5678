// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of HistoryPage: which changes lowered a class, and showing only those.
#include "views/history/historypage.h"
#include "views/history/loweringsearch.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>

namespace daicho
{

/// Has the listed entries looked at, and with the filter on all there are: nobody can scroll to what is not listed.
void HistoryPage::findLowerings()
{
    if (!m_showing.registry)
        return;
    if (m_lowerings->isBusy())
        return hideRows(); // and here again when it is finished
    bool isNew = false;
    for (const HistoryEntry &entry : m_table->entries())
        isNew = isNew || !m_lowerings->knows(entry.revision);
    if (isNew) {
        m_lowerings->add(m_table->entries());
    } else if (m_onlyLowerings->isChecked() && m_table->canFetchMore({})) {
        m_table->fetchMore({}); // and here again, by the rows that are new
        return;
    }
    hideRows();
}

void HistoryPage::hideRows()
{
    const bool isFilter = m_onlyLowerings->isChecked();
    bool isAny = false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool isShown = !isFilter || m_lowerings->isLowering(m_table->at(row).revision);
        isAny = isAny || isShown;
        if (m_list->isRowHidden(row) == isShown)
            m_list->setRowHidden(row, !isShown);
    }
    if (m_table->rowCount() == 0)
        return;
    m_stack->setCurrentIndex(isAny ? 0 : 1);
    if (!isAny)
        m_empty->setText(m_lowerings->isBusy() ? tr("Looking for lowered classes …")
                                               : tr("No change here lowered a class."));
}

} // namespace daicho
