// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the dialog that lets the user decide what is taken: differences, unknown names and values, keys, what is
// remembered of the layout, and the end.
#include "exchange/nearnames.h"
#include "views/assets/disposaldialog.h"
#include "views/common/prompt.h"
#include "views/importing/counted.h"
#include "views/importing/differenceview.h"
#include "views/importing/importdialog.h"
#include "views/importing/keychoice.h"
#include "views/importing/proposaltable.h"

#include <QCheckBox>
#include <QLabel>

#include <algorithm>
#include <iterator>

namespace daicho
{

using namespace Qt::StringLiterals;

void ImportDialog::showDifferences(const ImportAnswer &answer)
{
    if (answer.plan) {
        const ImportDecisions decisions =
            m_decidedPlan ? carriedOver(m_differences->decisions(), *m_decidedPlan, *answer.plan) : ImportDecisions();
        m_decidedPlan = answer.plan;
        m_differences->show(answer.differences, decisions);
        m_proposals->show(*answer.plan, m_reading->rules, answer.cellsRead, decisions.refusedNames, *m_profile);
    } else {
        m_differences->clear();
        m_proposals->clear();
    }
    m_differenceView->refresh(answer.plan ? answer.plan->difference.unchanged : 0);
    if (m_reading)
        m_key->show(mappedFields(), m_reading->rules.key, *m_profile);
}

/// The fields that every sheet has a column for, or its rows another place.
QStringList ImportDialog::mappedFields() const
{
    QStringList fields;
    for (const SheetReading &sheet : m_reading->sheets) {
        for (const ColumnMapping &column : sheet.mapping.columns) {
            if (sheet.isTaken && !column.field.isEmpty() && !fields.contains(column.field))
                fields.append(column.field);
        }
        if (sheet.isTaken && !sheet.layout.department.isEmpty() && !fields.contains(u"department"_s))
            fields.append(u"department"_s);
    }
    return fields;
}

void ImportDialog::changeRules(const std::function<void(ImportRules &)> &change)
{
    if (!m_reading)
        return;
    auto reading = std::make_shared<LedgerReading>(*m_reading);
    change(reading->rules);
    m_reading = std::move(reading);
}

bool ImportDialog::canImport() const
{
    const bool hasProblems = problemRows() > 0;
    if (m_form)
        return !m_form->change.isEmpty() && (!hasProblems || m_leaveOut->isChecked());
    return m_plan && m_differences->taken() != DifferenceTable::Counts() && (!hasProblems || m_leaveOut->isChecked());
}

QString ImportDialog::planSummary() const
{
    if (!m_plan)
        return {};
    const Difference &difference = m_plan->difference;
    QString summary = tr("New %1　Changed %2　Unchanged %3　Only in the registry %4")
                          .arg(counted(difference.added), counted(difference.changed), counted(difference.unchanged),
                               counted(difference.missing));
    if (m_plan->problemRows > 0)
        summary += tr("　With problems %1").arg(counted(m_plan->problemRows));
    return summary + takenText();
}

/// What will be written, where that is not all of it.
QString ImportDialog::takenText() const
{
    const DifferenceTable::Counts taken = m_differences->taken();
    const Difference &all = m_plan->difference;
    if (taken == DifferenceTable::Counts{all.added, all.changed, 0})
        return {};
    return u'\n' + tr("Taken of these: new %1　changed %2　retired %3")
                       .arg(counted(taken.added), counted(taken.changed), counted(taken.retired));
}

QString ImportDialog::newNamesText() const
{
    static constexpr qsizetype mostNamed = 5;
    static constexpr qsizetype mostSought = 100;
    QStringList departments;
    NearNames near(*m_plan, *m_profile);
    for (const NewName &name : m_plan->newNames) {
        if (name.field != u"department")
            continue;
        const QStringList like = departments.size() < mostSought ? near.of(name) : QStringList();
        // What may be a slip is to be seen first.
        if (like.isEmpty())
            departments.append(name.name);
        else
            departments.prepend(tr("%1 — perhaps %2").arg(name.name, like.join(u"、"_s)));
    }
    const QString several = counted(m_plan->newNames.size());
    if (departments.isEmpty())
        return tr("The file names %1 posts or contracts that the registry does not have: importing makes them, unless "
                  "you decide otherwise under the unknown names.")
            .arg(several);
    QString named = departments.mid(0, mostNamed).join(u"、"_s);
    if (departments.size() > mostNamed)
        named += u"…"_s;
    return tr("The file names %1 departments that the registry does not have (%2): importing makes them, unless you "
              "decide otherwise under the unknown names.")
        .arg(counted(departments.size()), named);
}

/// What holds rows back, and what can be done about it.
QString ImportDialog::problemsText() const
{
    const bool hasUnknown = m_plan && !m_plan->unknownValues.isEmpty();
    const QString text =
        hasUnknown ? tr("%1 rows cannot be taken as they stand: say under the unknown values what they mean, mend the "
                        "file, or tick at the bottom to leave these rows out.")
                   : tr("%1 rows cannot be taken as they stand: mend the file, or tick at the bottom to leave these "
                        "rows out.");
    return text.arg(counted(problemRows()));
}

/// The record that goes with what is retired; false when the user thought better of it.
bool ImportDialog::recordDisposal()
{
    const ImportDecisions &decisions = m_differences->decisions();
    std::vector<Id> retired;
    std::ranges::copy_if(m_plan->missing, std::back_inserter(retired),
                         [&decisions](Id id) { return decisions.isRetired(id); });
    if (retired.empty())
        return true;
    DisposalDialog dialog(*m_plan->before, retired, m_today, this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    m_differences->setDisposal(dialog.disposal());
    return true;
}

void ImportDialog::accept()
{
    if (isWorking() || !canImport())
        return;
    if (m_form)
        return QDialog::accept();
    if (!recordDisposal())
        return;
    const DecidedImport decided = decide(*m_plan, m_differences->decisions(), *m_profile);
    if (!decided.problems.isEmpty())
        return Prompt::instance().problems(this, tr("This cannot be imported"),
                                           tr("These assets cannot be stored with only some of their fields taken."),
                                           decided.problems);
    if (m_isByHand)
        rememberLayouts();
    QDialog::accept();
}

/// What a first reading found, and what was remembered of files of its layout.
void ImportDialog::takeLayouts(const ImportAnswer &answer)
{
    if (answer.layouts.isEmpty())
        return;
    m_layouts = answer.layouts;
    m_found = answer.found;
    m_isRemembered = answer.isRemembered;
    m_knownColumns.clear();
    if (!m_isRemembered || !answer.reading)
        return;
    for (const SheetReading &sheet : answer.reading->sheets)
        m_knownColumns.push_back(sheet.mapping);
    m_rememberedText->setText(rememberedText(answer.reading->rules));
}

/// Which of the decisions about another ledger of this layout are used for this one.
QString ImportDialog::rememberedText(const ImportRules &rules) const
{
    QStringList kinds;
    const auto isOtherwise = [](const Mapping &one, const Mapping &other) {
        return !std::ranges::equal(one.columns, other.columns, {}, &ColumnMapping::field, &ColumnMapping::field);
    };
    for (size_t i = 0; i < m_found.size() && i < m_knownColumns.size() && kinds.isEmpty(); ++i) {
        if (isOtherwise(m_found[i], m_knownColumns[i]))
            kinds.append(tr("columns"));
    }
    if (!rules.values.isEmpty())
        kinds.append(tr("meanings of %1 values").arg(counted(rules.values.size())));
    if (!rules.key.isEmpty())
        kinds.append(tr("by what rows are matched"));
    return kinds.isEmpty() ? tr("This file is read as you decided for the last ledger of this layout.")
                           : tr("Taken over from the last ledger of this layout: %1.").arg(kinds.join(tr(", ")));
}

void ImportDialog::rememberLayouts() const
{
    for (size_t i = 0; i < m_reading->sheets.size() && qsizetype(i) < m_layouts.size(); ++i) {
        const SheetReading &sheet = m_reading->sheets[i];
        const QString &key = m_layouts[qsizetype(i)];
        const bool isHeaderFound = layoutKey(m_profile->id, sheet) == key;
        if (sheet.isTaken || !sheet.sheet.isHidden)
            rememberLayout(key, writeLayout(sheet, *m_reading, isHeaderFound));
    }
}

void ImportDialog::forgetLayouts()
{
    daicho::forgetLayouts(m_layouts);
    m_loaded = {};
    m_hasLoaded = false;
    m_isByHand = false;
    m_isRemembered = false;
    m_reading.reset();
    readAnew();
}

} // namespace daicho
