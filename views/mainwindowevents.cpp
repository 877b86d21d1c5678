// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with files, languages and events, and what it remembers; mainwindow.cpp has the registry
// and the pages.
#include "policy/profilereader.h"
#include "registry/departmentfile.h"
#include "views/common/longwork.h"
#include "views/common/look.h"
#include "views/common/prompt.h"
#include "views/distribution/hereband.h"
#include "views/importing/importdialog.h"
#include "views/mainwindow.h"
#include "views/startpage.h"
#include "views/windowmenus.h"
#include "views/windowstate.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QStandardPaths>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QString firstFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

void MainWindow::newRegistry(const QString &profile)
{
    QString policy = profile;
    if (policy.isEmpty()) {
        // From the menu: the start page asks which policy, nothing is chosen for the user.
        use(nullptr);
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = Prompt::instance().saveFile(this, tr("New registry"), folder + u'/' + tr("registry") + u".daicho"_s,
                                               tr("Daicho registries (*.daicho)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".daicho"_s;
    auto made = Registry::create(path, policy);
    if (!made)
        Prompt::instance().error(this, tr("The registry cannot be made"), made.error().text);
    else
        use(*std::move(made));
}

void MainWindow::openOther()
{
    const QString path = Prompt::instance().openFile(
        this, tr("Open a registry"), tr("Daicho registries (*.daicho)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::openSample()
{
    if (!m_doors.makeSample)
        return;
    QString path;
    {
        LongWork work(this, tr("Making the sample …"));
        const Result<QString> made = m_doors.makeSample(work.progress());
        if (!made) {
            if (made.error().kind != Error::Kind::Cancelled)
                Prompt::instance().error(this, tr("The sample cannot be made"), made.error().text);
            return;
        }
        path = *made;
    }
    open(path);
}

void MainWindow::importLedger(const QString &file)
{
    if (!m_registry || m_registry->isReadOnly())
        return;
    const QString path = !file.isEmpty()
                             ? file
                             : Prompt::instance().openFile(this, tr("Import a ledger file"),
                                                           tr("Ledger files (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)") +
                                                               u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    if (isRegistryName(path))
        return Prompt::instance().inform(this, tr("Import a ledger file"),
                                         tr("This is a registry and no ledger. Open it, or collect it where ledgers "
                                            "are handed out."));
    ImportDialog dialog(path, m_registry->snapshot(), m_registry->profile(), this, m_registry->today());
    if (dialog.exec() == QDialog::Accepted)
        apply(dialog.change());
}

bool MainWindow::isHandedOut() const
{
    return m_registry && dispatchHere(*m_registry->snapshot());
}

/// A department's own file has no pages for those who hand out.
void MainWindow::showPlace()
{
    const bool isHere = isHandedOut();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(isHere && !m_pages[row]->isForDepartments());
    m_here->display(m_registry.get());
}

/// The page that was open last; in a department's own file, else, the one that it was handed out for.
Page *MainWindow::firstPage(const QString &wanted) const
{
    Page *last = page(wanted);
    if (last && (last->isForDepartments() || !isHandedOut()))
        return last;
    Page *answers = isHandedOut() ? page(u"answers"_s) : nullptr;
    return answers ? answers : m_pages.value(0);
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(u"geometry"_s, saveGeometry());
    if (!m_registry)
        return;
    settings.beginGroup(settingsGroup(m_registry->path()));
    settings.setValue(u"geometry"_s, saveGeometry());
    if (const Page *current = currentPage())
        settings.setValue(u"page"_s, current->name());
    for (const Page *page : m_pages) {
        settings.beginGroup(page->name());
        page->saveState(settings);
        settings.endGroup();
    }
}

void MainWindow::restoreState()
{
    QSettings settings;
    settings.beginGroup(settingsGroup(m_registry->path()));
    if (settings.contains(u"geometry"_s) && !isVisible())
        restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    for (Page *page : m_pages) {
        settings.beginGroup(page->name());
        page->restoreState(settings);
        settings.endGroup();
    }
    const QString name = settings.value(u"page"_s).toString();
    Page *last = firstPage(name);
    m_list->setCurrentRow(-1);
    if (last)
        turnTo(last->name());
}

void MainWindow::chooseLanguage(const QString &language)
{
    if (m_doors.useLanguage)
        m_doors.useLanguage(language);
    QSettings().setValue(u"language"_s, language);
    retranslate();
    if (Page *page = currentPage())
        display(page);
}

void MainWindow::retranslate()
{
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(m_pages[row]->title()));
        item->setText(m_pages[row]->title());
        item->setIcon(icon(m_pages[row]->name(), palette()));
        item->setSizeHint({0, 44});
    }
    m_list->setFixedWidth(std::max(120, widest + m_list->iconSize().width() + 36));
    m_list->setAccessibleName(tr("Pages"));
    m_menus->retranslate();
    if (!m_registry) {
        setWindowTitle(tr("Daicho"));
        return;
    }
    QString title = m_registry->snapshot()->bodyName + u" — "_s + QFileInfo(m_registry->path()).fileName();
    if (m_registry->isReadOnly())
        title += u' ' + tr("[read-only]");
    setWindowTitle(title + u" — "_s + tr("Daicho"));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (Page *page = currentPage())
            display(page);
    }
    if (event->type() == QEvent::PaletteChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refresh();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!firstFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = firstFile(event->mimeData());
    // The drag has to end before a dialog opens, or the file manager hangs until it is closed.
    QTimer::singleShot(0, this, [this, file] {
        if (isRegistryName(file))
            open(file);
        else if (m_registry)
            importLedger(file);
        else
            Prompt::instance().inform(
                this, tr("Open a registry first"),
                tr("A ledger file is taken into a registry. Open one, or make a new one, and drop "
                   "the file again."));
    });
    event->acceptProposedAction();
}

} // namespace daicho
