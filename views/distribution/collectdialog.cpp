// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/collectdialog.h"

#include "exchange/dispatching.h"
#include "registry/registry.h"
#include "views/common/gravity.h"
#include "views/common/prompt.h"
#include "views/distribution/collectwork.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTreeWidget>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Gravity> gravityOf(const CollectedFile &file)
{
    switch (file.stage) {
    case CollectedFile::Stage::Reading:
        return std::nullopt;
    case CollectedFile::Stage::Failed:
        return Gravity::Error;
    case CollectedFile::Stage::Taken:
        return Gravity::Fine;
    case CollectedFile::Stage::SentBack:
        return Gravity::Warning;
    case CollectedFile::Stage::Planned:
        break;
    }
    return file.openConflicts() > 0 || file.isUnread() || file.isUntouched() ? std::optional(Gravity::Warning)
                                                                             : std::nullopt;
}

} // namespace

CollectDialog::~CollectDialog() = default;

bool CollectDialog::isWorking() const
{
    return m_work->isRunning();
}

int CollectDialog::current() const
{
    return m_files->indexOfTopLevelItem(m_files->currentItem());
}

void CollectDialog::showFile(int file)
{
    const CollectedFile &entry = m_work->files()[file];
    QTreeWidgetItem *item = m_files->topLevelItem(file);
    const QString name = QFileInfo(entry.path).fileName();
    // Whatever the file is called by now, this is whose it is.
    const QString whose =
        entry.plan ? m_registry.snapshot()->departmentName(entry.part.dispatch.department) : QString();
    item->setText(0, whose.isEmpty() ? name : whose + u'\n' + name);
    item->setToolTip(0, Qt::convertFromPlainText(name));
    item->setText(1, stageText(entry));
    const auto gravity = gravityOf(entry);
    item->setIcon(1, gravity ? gravityIcon(*gravity, palette()) : QIcon());
    if (file == current())
        showDetails();
    updateButtons();
}

void CollectDialog::showDetails()
{
    const int file = current();
    if (file < 0)
        return;
    m_work->refresh(file);
    const CollectedFile &entry = m_work->files()[file];
    m_about->setText(aboutText(entry, *m_registry.snapshot()));
    m_counts->setText(countsText(entry));
    m_counts->setVisible(!m_counts->text().isEmpty());
    showTabs(entry);
    updateButtons();
}

void CollectDialog::showTabs(const CollectedFile &entry)
{
    const MergePlan none;
    const MergePlan &plan = entry.plan ? *entry.plan : none;
    m_conflicts->show(plan.conflicts, entry.decisions.conflicts);
    m_taken->show(takenRows(plan));
    m_refused->show(refusedRows(plan));
    m_conflictView->setEnabled(entry.stage == CollectedFile::Stage::Planned);
    showChoices(entry);
    const QLocale numbers;
    m_tabs->setTabText(0, tr("Conflicts (%1)").arg(numbers.toString(plan.conflicts.size())));
    m_tabs->setTabText(1, tr("Will be taken (%1)").arg(numbers.toString(m_taken->rowCount())));
    m_tabs->setTabText(2, tr("Notes (%1)").arg(numbers.toString(m_refused->rowCount())));
    for (QTableView *view : {m_conflictView, m_takenView, m_refusedView}) {
        if (!view->currentIndex().isValid())
            view->setCurrentIndex(view->model()->index(0, 0));
    }
    openTab();
    showWhole();
}

/// The tab that has something, once for each file: not from under somebody who decides.
void CollectDialog::openTab()
{
    const CollectedFile &entry = m_work->files()[current()];
    if (!entry.plan || m_opened == entry.path)
        return;
    m_opened = entry.path;
    const QTableView *views[] = {m_conflictView, m_takenView, m_refusedView};
    int tab = 0;
    while (tab < 2 && views[tab]->model()->rowCount() == 0)
        ++tab;
    m_tabs->setCurrentIndex(views[tab]->model()->rowCount() > 0 ? tab : 1);
}

/// The texts of the row that somebody looks at, however long: cells have their lines in one, tool tips have all.
void CollectDialog::showWhole()
{
    const QTableView *views[] = {m_conflictView, m_takenView, m_refusedView};
    const QTableView *view = views[std::max(0, m_tabs->currentIndex())];
    const QModelIndex at = view->currentIndex();
    QStringList lines;
    for (int column = 0; at.isValid() && column < view->model()->columnCount(); ++column) {
        const QString tip = at.siblingAtColumn(column).data(Qt::ToolTipRole).toString();
        const QString text = QTextDocumentFragment::fromHtml(tip).toPlainText();
        if (!text.isEmpty())
            lines << tr("%1: %2").arg(view->model()->headerData(column, Qt::Horizontal).toString(),
                                      text.contains(u'\n') ? u'\n' + text : text);
    }
    m_whole->setPlainText(lines.join(u'\n'));
}

/// What is only done when somebody asks for it.
void CollectDialog::showChoices(const CollectedFile &entry)
{
    const QLocale numbers;
    const bool isOpen = entry.plan && entry.stage == CollectedFile::Stage::Planned;
    const auto offer = [](QCheckBox *box, bool isOffered, const QString &text, bool isChecked) {
        const QSignalBlocker quiet(box);
        box->setVisible(isOffered);
        box->setText(text);
        box->setChecked(isChecked);
    };
    const qsizetype removals = isOpen ? entry.plan->removals.size() : 0;
    const qint64 unread = isOpen ? entry.plan->unread : 0;
    offer(m_remove, removals > 0,
          tr("&Remove the %1 assets that the department removed").arg(numbers.toString(removals)),
          entry.decisions.takesRemovals);
    offer(m_rest, unread > 0, tr("Leave out the %1 rows that cannot be read").arg(numbers.toString(unread)),
          entry.takesRest);
}

void CollectDialog::decided()
{
    const int file = current();
    if (file < 0)
        return;
    MergeDecisions decisions = m_work->files()[file].decisions;
    decisions.conflicts = m_conflicts->decisions();
    decisions.takesRemovals = m_remove->isChecked();
    m_work->decide(file, decisions, m_rest->isChecked());
    m_files->topLevelItem(file)->setText(1, stageText(m_work->files()[file]));
    const auto gravity = gravityOf(m_work->files()[file]);
    m_files->topLevelItem(file)->setIcon(1, gravity ? gravityIcon(*gravity, palette()) : QIcon());
    updateButtons();
}

void CollectDialog::updateButtons()
{
    const int file = current();
    const CollectedFile *entry = file >= 0 ? &m_work->files()[file] : nullptr;
    const bool isPlanned = entry && entry->stage == CollectedFile::Stage::Planned;
    const auto ready = std::ranges::count_if(m_work->files(), &CollectedFile::canBeTaken);
    m_take->setEnabled(isPlanned && entry->canBeTaken() && !isWorking());
    m_takeAll->setEnabled(ready > 0 && !isWorking());
    m_takeAll->setText(tr("Take in &all that are ready (%1)").arg(ready));
    m_takeAll->setVisible(m_work->files().size() > 1);
    m_sendBack->setEnabled(isPlanned && !isWorking());
    for (QPushButton *button : {m_ours, m_theirs})
        button->setEnabled(isPlanned && m_conflicts->rowCount() > 0);
    m_progress->setVisible(isWorking());
    QString note;
    if (isPlanned && entry->openConflicts() > 0)
        note = tr("Check which value is right in each conflict; this file waits until then.");
    else if (isPlanned && entry->isUnread())
        note = tr("Some rows cannot be read, see the notes. Send the file back, or leave these rows out.");
    else if (isPlanned && entry->isUntouched())
        note = tr("Nobody worked on this file. Take it in if nothing had to be changed, or send it back.");
    else if (isPlanned)
        note = tr("Files that you do not take in are recorded as handed in.");
    m_note->setText(note);
}

void CollectDialog::take(int file)
{
    const auto change = m_work->take(file);
    if (!change)
        return Prompt::instance().error(this, tr("The file was not taken in"), change.error().text);
    emit changeWanted(*change);
    const Dispatch *dispatch = m_registry.snapshot()->dispatches.find(m_work->files()[file].part.dispatch.id);
    if (dispatch && dispatch->digest == m_work->files()[file].digest)
        m_work->setStage(file, CollectedFile::Stage::Taken);
}

/// Whether files on which nobody worked may be taken with the others; asked once for all.
bool CollectDialog::mayTakeUntouched()
{
    QStringList lines;
    for (const CollectedFile &entry : m_work->files()) {
        if (entry.canBeTaken() && entry.isUntouched())
            lines << tr("%1: %2 unanswered")
                         .arg(m_registry.snapshot()->departmentName(entry.part.dispatch.department),
                              QLocale().toString(entry.state.unanswered));
    }
    if (lines.isEmpty())
        return true;
    constexpr qsizetype mostNamed = 10;
    QString text =
        tr("These files came back exactly as they were handed out:") + u'\n' + lines.mid(0, mostNamed).join(u'\n');
    if (lines.size() > mostNamed)
        text += u'\n' + tr("and %1 more").arg(lines.size() - mostNamed);
    return Prompt::instance().ask(this, tr("Nobody worked on %1 of the files").arg(lines.size()), text,
                                  tr("Take them in, too")) == Prompt::Accept;
}

void CollectDialog::takeAll()
{
    if (!mayTakeUntouched())
        return;
    for (int file = 0; file < m_work->files().size(); ++file) {
        m_work->refresh(file);
        if (m_work->files()[file].canBeTaken())
            take(file);
    }
    showDetails();
}

void CollectDialog::sendBack()
{
    const int file = current();
    if (file < 0 || m_work->files()[file].stage != CollectedFile::Stage::Planned)
        return;
    m_work->refresh(file);
    const Dispatch dispatch = m_work->files()[file].part.dispatch;
    const QString name = m_registry.snapshot()->departmentName(dispatch.department);
    const QString reason = Prompt::instance()
                               .lines(this, tr("Send back to %1").arg(name), tr("What %1 has to mend:").arg(name))
                               .simplified();
    if (reason.isEmpty())
        return;
    emit changeWanted(sendingBack(*m_registry.snapshot(), dispatch, reason, m_registry.today()));
    const Dispatch *now = m_registry.snapshot()->dispatches.find(dispatch.id);
    if (now && now->state == Dispatch::State::SentBack)
        m_work->setStage(file, CollectedFile::Stage::SentBack);
}

void CollectDialog::decideAll(Decision decision)
{
    m_conflicts->decideAll(decision);
}

void CollectDialog::done(int result)
{
    for (const CollectedFile &entry : m_work->files()) {
        if (entry.stage != CollectedFile::Stage::Planned)
            continue;
        const Dispatch *dispatch = m_registry.snapshot()->dispatches.find(entry.part.dispatch.id);
        const Change change = dispatch ? submission(*m_registry.snapshot(), *dispatch, m_registry.today()) : Change();
        if (!change.isEmpty())
            emit changeWanted(change);
    }
    QDialog::done(result);
}

} // namespace daicho
