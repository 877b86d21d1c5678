// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the dialog for forms of other programs: as which one the file is read, and those that hold no assets.
#include "views/importing/counted.h"
#include "views/importing/differenceview.h"
#include "views/importing/formtable.h"
#include "views/importing/importdialog.h"
#include "views/importing/mappingtable.h"
#include "views/importing/proposaltable.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

namespace daicho
{

using namespace Qt::StringLiterals;

/// Another form makes other columns: but for how the text is written, nothing that was decided holds any more.
void ImportDialog::readAs(const std::optional<QString> &preset)
{
    SavedMapping again;
    again.text = decided().text;
    again.preset = preset;
    m_loaded = again;
    m_hasLoaded = true;
    m_isByHand = true;
    m_isRemembered = false;
    m_reading.reset();
    readAnew();
}

/// Shows what belongs to a form that holds no assets, or what belongs to a ledger.
void ImportDialog::showForm()
{
    const bool isForm = m_form != nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_headerForm, m_ledgerForm, m_mapping})
        widget->setVisible(!isForm);
    for (QWidget *tab : std::initializer_list<QWidget *>{m_differenceView, m_preview, m_proposals})
        m_tabs->setTabVisible(m_tabs->indexOf(tab), !isForm);
    const int lines = m_tabs->indexOf(m_formLines);
    const bool wasForm = m_tabs->isTabVisible(lines);
    m_tabs->setTabVisible(lines, isForm);
    m_tabs->setTabVisible(m_tabs->indexOf(m_skipped), !isForm || m_form->preset->holds == Preset::Holds::Controls);
    if (wasForm != isForm)
        m_tabs->setCurrentWidget(isForm ? static_cast<QWidget *>(m_formLines) : m_differenceView);
    if (isForm)
        m_formLines->show(*m_form, *m_profile);
}

QStringList ImportDialog::formNotes() const
{
    QStringList notes;
    if (m_form->change.isEmpty() && m_form->lines.isEmpty())
        notes.append(tr("Nothing of this file can be taken: see the lists below."));
    else if (m_form->change.isEmpty() && m_form->problemRows == 0)
        notes.append(tr("The registry holds everything in this file already: there is nothing to import."));
    notes.append(m_form->preset->holds == Preset::Holds::Domains ? tr("This file makes departments, not assets.")
                                                                 : tr("This file makes answers, not assets."));
    return notes + m_form->notes;
}

QString ImportDialog::formSummary() const
{
    const Difference &difference = m_form->difference;
    QString summary = tr("New %1　Changed %2　Unchanged %3")
                          .arg(counted(difference.added), counted(difference.changed), counted(difference.unchanged));
    if (m_form->problemRows > 0)
        summary += tr("　With problems %1").arg(counted(m_form->problemRows));
    return summary;
}

/// How many rows have problems, in a ledger or a form.
qint64 ImportDialog::problemRows() const
{
    if (m_form)
        return m_form->problemRows;
    return m_plan ? m_plan->problemRows : 0;
}

} // namespace daicho
