// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/distributionpage.h"

#include "exchange/dispatching.h"
#include "registry/registry.h"
#include "views/common/backgroundwork.h"
#include "views/common/prompt.h"
#include "views/distribution/collectdialog.h"
#include "views/distribution/distributedialog.h"
#include "views/distribution/handout.h"
#include "views/distribution/reminderdialog.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTextDocument>
#include <QTimer>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QStringList collectable(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString file = url.toLocalFile();
        if (file.endsWith(u".daicho"_s, Qt::CaseInsensitive) || file.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
            files << file;
    }
    return files;
}

} // namespace

DistributionPage::DistributionPage(QWidget *parent)
    : Page(parent), m_writing(new BackgroundWork(this)), m_table(new BoardTable(this)), m_search(new QLineEdit),
      m_state(new QComboBox), m_distribute(new QPushButton), m_collect(new QPushButton), m_sendBack(new QPushButton),
      m_remind(new QPushButton), m_hint(new QLabel), m_view(new QTableView), m_empty(new QLabel),
      m_clear(new QPushButton), m_stack(new QStackedWidget), m_totals(new QLabel), m_progressRow(new QWidget),
      m_progressText(new QLabel), m_progress(new QProgressBar), m_cancel(new QPushButton)
{
    setObjectName(u"distributionPage"_s);
    setAcceptDrops(true);
    arrange();
    wire();
    retranslate();
}

QString DistributionPage::title() const
{
    return tr("Hand-outs");
}

bool DistributionPage::isBusy() const
{
    return m_writing->isRunning();
}

void DistributionPage::display(const Showing &showing)
{
    m_showing = showing;
    m_rows = boardRows(*showing.now, *showing.coverage, showing.today);
    m_leftOut = rowsLeftOut(*showing.now, *showing.coverage, showing.today);
    fillStates();
    filter();
}

BoardFilter DistributionPage::wanted() const
{
    BoardFilter filter;
    const QVariant chosen = m_state->currentData();
    if (chosen.toInt() == boardStateCount)
        filter.overdueOnly = true;
    else if (chosen.isValid())
        filter.state = BoardState(chosen.toInt());
    filter.text = m_search->text();
    return filter;
}

/// The rows that are chosen stay so, wherever they stand now.
void DistributionPage::filter()
{
    QSet<Id> chosen;
    for (const BoardRow &row : chosenRows())
        chosen.insert(row.department);
    m_table->show(filtered(m_rows, wanted()));
    QItemSelection selection;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (chosen.contains(m_table->at(row).department))
            selection.select(m_table->index(row, 0), m_table->index(row, m_table->columnCount() - 1));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    showState();
}

QList<BoardRow> DistributionPage::chosenRows() const
{
    QList<BoardRow> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(m_table->at(index.row()));
    return rows;
}

void DistributionPage::showState()
{
    const bool isAnySent =
        std::ranges::any_of(m_rows, [](const BoardRow &row) { return row.state != BoardState::NotSent; });
    m_hint->setVisible(!m_rows.isEmpty() && !isAnySent);
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    m_clear->setVisible(!m_rows.isEmpty());
    m_empty->setText(m_rows.isEmpty()
                         ? tr("There are no departments yet, so there is nobody to hand a ledger to.\nAdd departments "
                              "on the page of the answers, or import a ledger that names them.")
                         : tr("No department matches the filter."));
    m_totals->setText(totalsText());
    QStringList leftOut;
    for (const BoardRow &row : std::as_const(m_leftOut))
        leftOut << row.name;
    m_totals->setToolTip(leftOut.isEmpty() ? QString() : Qt::convertFromPlainText(leftOut.join(u'\n')));
    m_totals->setVisible(!m_rows.isEmpty());
    showButtons();
}

void DistributionPage::showButtons()
{
    const bool isWritable = m_showing.registry && !m_showing.registry->isReadOnly();
    const QList<BoardRow> chosen = chosenRows();
    const bool canSendBack = chosen.size() == 1 && (chosen.first().state == BoardState::Submitted ||
                                                    chosen.first().state == BoardState::Merged);
    m_distribute->setEnabled(isWritable && !m_rows.isEmpty() && !isBusy());
    m_collect->setEnabled(isWritable && !isBusy());
    m_sendBack->setEnabled(isWritable && canSendBack);
    m_remind->setEnabled(!m_rows.isEmpty());
}

void DistributionPage::distribute()
{
    if (!m_distribute->isEnabled())
        return;
    const QList<BoardRow> chosen = chosenRows();
    QSet<Id> wanted; // what several rows were chosen for, else everything that nobody has yet
    for (const BoardRow &row : chosen.size() > 1 ? chosen : m_rows) {
        if (chosen.size() > 1 || row.state == BoardState::NotSent)
            wanted.insert(row.department);
    }
    DistributeDialog dialog(m_rows, wanted, *m_showing.registry, this);
    if (dialog.exec() == QDialog::Accepted)
        write(dialog.handOut());
}

void DistributionPage::write(const HandOut &wanted)
{
    const auto made = std::make_shared<std::optional<Result<Change>>>();
    const Authorship by{m_showing.registry->author(), QDateTime(m_showing.today, QTime::currentTime())};
    m_progressText->setText(tr("Writing the files of %1 departments …").arg(wanted.departments.size()));
    m_progress->setValue(0);
    m_progressRow->show();
    m_writing->start(
        [made, wanted, by, showing = m_showing](const Progress &progress) {
            made->emplace(writeHandOut(wanted, {showing.now, showing.profile, showing.today, by}, progress));
        },
        [this, made, wanted, registry = QPointer<Registry>(m_showing.registry)] { written(wanted, **made, registry); });
    showButtons();
}

/// `registry`: from which it was made; null when it was closed meanwhile.
void DistributionPage::written(const HandOut &wanted, const Result<Change> &made, const Registry *registry)
{
    m_progressRow->hide();
    showButtons();
    if (!made && made.error().kind == Error::Kind::Cancelled)
        return emit said(made.error().text);
    if (!made)
        return Prompt::instance().error(this, tr("The ledgers were not handed out"), made.error().text);
    const Change change = *made;
    if (registry)
        emit changeWanted(change);
    const QDir folder(wanted.folder);
    for (const Dispatch &dispatch : change.dispatches.upserts) {
        // What could not be recorded could never be collected.
        if (!registry || !registry->snapshot()->dispatches.find(dispatch.id))
            QFile::remove(folder.filePath(dispatch.file));
    }
    if (!registry)
        return;
    emit said(tr("%1 files were written to %2.")
                  .arg(change.dispatches.upserts.size())
                  .arg(QDir::toNativeSeparators(wanted.folder)));
}

void DistributionPage::collect(QStringList files)
{
    if (!m_collect->isEnabled())
        return;
    if (files.isEmpty())
        files = Prompt::instance().openFiles(this, tr("Files that departments handed in"),
                                             tr("Handed-in ledgers (*.daicho *.xlsx)") + u";;"_s + tr("All files (*)"));
    if (files.isEmpty())
        return;
    CollectDialog dialog(files, *m_showing.registry, this);
    // A file is one change and one undo, so each is applied when it is decided, and the next is compared with the
    // registry as it is then.
    connect(&dialog, &CollectDialog::changeWanted, this, &DistributionPage::changeWanted);
    dialog.exec();
}

void DistributionPage::sendBack()
{
    const QList<BoardRow> chosen = chosenRows();
    if (!m_sendBack->isEnabled() || chosen.size() != 1)
        return;
    const QString reason = Prompt::instance()
                               .lines(this, tr("Send back to %1").arg(chosen.first().name),
                                      tr("What %1 has to mend:").arg(chosen.first().name))
                               .simplified();
    if (!reason.isEmpty())
        emit changeWanted(sendingBack(*m_showing.now, chosen.first().dispatch, reason, m_showing.today));
}

void DistributionPage::remind()
{
    if (m_rows.isEmpty())
        return;
    ReminderDialog dialog(m_rows, chosenRows(), m_showing.now->bodyName, m_showing.today, this);
    dialog.exec();
    if (!dialog.done().isEmpty())
        emit said(dialog.done());
}

void DistributionPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_collect->isEnabled() && !collectable(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DistributionPage::dropEvent(QDropEvent *event)
{
    // The drag has to end before a dialog opens, or the file manager hangs until it is closed.
    QTimer::singleShot(0, this, [this, files = collectable(event->mimeData())] { collect(files); });
    event->acceptProposedAction();
}

void DistributionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    Page::changeEvent(event);
}

void DistributionPage::saveState(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_view->horizontalHeader()->saveState());
}

void DistributionPage::restoreState(const QSettings &settings)
{
    m_view->horizontalHeader()->restoreState(settings.value(u"columns"_s).toByteArray());
}

} // namespace daicho
