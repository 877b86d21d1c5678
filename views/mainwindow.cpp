// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "views/common/changetext.h"
#include "views/common/longwork.h"
#include "views/common/look.h"
#include "views/common/prompt.h"
#include "views/distribution/hereband.h"
#include "views/startpage.h"
#include "views/windowmenus.h"
#include "views/windowstate.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QStatusBar>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QLayout *above(QWidget *upper, QWidget *lower)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(upper);
    column->addWidget(lower, 1);
    return column;
}

} // namespace

MainWindow::MainWindow(Doors doors, const QList<PageMaker> &pages, QWidget *parent)
    : QMainWindow(parent), m_doors(std::move(doors)), m_list(new QListWidget), m_stack(new QStackedWidget),
      m_start(new StartPage(bool(m_doors.makeSample))), m_here(new HereBand)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_list->setObjectName(u"pageList"_s);
    m_list->setIconSize({24, 24});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_start);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(above(m_here, m_stack), 1);
    setCentralWidget(middle);
    for (const PageMaker &make : pages)
        addPage(make);
    m_menus = new WindowMenus(this, m_pages);

    connect(m_list, &QListWidget::currentRowChanged, this, &MainWindow::pageTurned);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newRegistry);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openOther);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentWanted, this, [this](const QString &path) { open(path); });
    connect(m_here, &HereBand::jumpWanted, this, &MainWindow::go);
    connect(m_here, &HereBand::saveWanted, this, [this] { saveForHandingIn(this, *m_registry); });
    constexpr int interval = 5000; // ms between looks at what other programs wrote; a look reads one number
    m_refresh.setInterval(interval);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refresh);
    // Whoever turns to another program may copy the file there.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (m_registry && state != Qt::ApplicationActive)
            (void)m_registry->gather(); // all of it is in the log as well
    });

    constexpr int pause = 100; // ms between pages, so that nobody waits for more than one
    m_keepUp.setInterval(pause);
    connect(&m_keepUp, &QTimer::timeout, this, &MainWindow::keepUp);

    resize(fitting({1280, 800}, *this));
    retranslate();
    use(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(const PageMaker &make)
{
    Page *page = make(m_stack);
    m_pages << page;
    m_stack->addWidget(page);
    auto *item = new QListWidgetItem(icon(page->name(), palette()), {}, m_list);
    item->setData(Qt::UserRole, page->name());
    connect(page, &Page::changeWanted, this, &MainWindow::apply);
    connect(page, &Page::jumpWanted, this, &MainWindow::go);
    connect(page, &Page::said, this, [this](const QString &text) { statusBar()->showMessage(text, 10'000); });
    // Only pages on which something can be taken back have these; what they are made of is not known here.
    if (page->metaObject()->indexOfSignal("undoWanted()") >= 0)
        connect(page, SIGNAL(undoWanted()), this, SLOT(undo()));
    if (page->metaObject()->indexOfSignal("redoWanted()") >= 0)
        connect(page, SIGNAL(redoWanted()), this, SLOT(redo()));
}

void MainWindow::use(std::unique_ptr<Registry> registry)
{
    if (m_registry)
        saveState();
    // What was said was about the registry that was open.
    statusBar()->clearMessage();
    m_refresh.stop();
    m_behind.clear();
    m_seen.clear();
    m_registry = std::move(registry);
    m_list->setVisible(m_registry != nullptr);
    showPlace();
    if (!m_registry) {
        m_start->refresh();
        m_stack->setCurrentWidget(m_start);
        retranslate();
        return;
    }
    rememberRecent(m_registry->path());
    connect(m_registry.get(), &Registry::changed, this, &MainWindow::changed);
    retranslate();
    restoreState();
    m_refresh.start();
}

bool MainWindow::open(const QString &path, Access access)
{
    LongWork work(this, tr("Opening %1 …").arg(QFileInfo(path).fileName()));
    auto opened = Registry::open(path, access, Registry::usualDoors(), work.progress());
    if (!opened && access == Access::ReadWrite && opened.error().kind == Error::Kind::ReadOnly)
        opened = Registry::open(path, Access::ReadOnly, Registry::usualDoors(), work.progress());
    if (!opened) {
        if (opened.error().kind != Error::Kind::Cancelled)
            Prompt::instance().error(this, tr("The registry cannot be opened"), opened.error().text);
        return false;
    }
    use(*std::move(opened));
    return true;
}

Page *MainWindow::page(const QString &name) const
{
    for (Page *page : m_pages) {
        if (page->name() == name)
            return page;
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return m_registry ? m_pages.value(m_list->currentRow()) : nullptr;
}

void MainWindow::turnTo(const QString &name)
{
    if (Page *wanted = page(name); wanted && m_registry)
        m_list->setCurrentRow(int(m_pages.indexOf(wanted)));
}

void MainWindow::pageTurned(int row)
{
    Page *page = m_pages.value(row);
    if (!page || !m_registry)
        return;
    display(page);
    m_stack->setCurrentWidget(page);
}

Showing MainWindow::showing(const Page &page) const
{
    const std::shared_ptr<const Coverage> coverage = page.needsCoverage() ? m_registry->coverage() : nullptr;
    return {m_registry->snapshot(), m_registry->profile(), coverage, m_registry->today(), m_registry.get()};
}

void MainWindow::display(Page *page)
{
    m_behind.removeOne(page);
    m_seen.insert(page);
    page->display(showing(*page));
}

void MainWindow::changed()
{
    if (Page *page = currentPage())
        display(page);
    m_menus->update();
    m_here->display(m_registry.get());
    // The others have time: whoever turns to one before its turn comes has it shown at once.
    for (Page *page : m_pages) {
        if (page != currentPage() && m_seen.contains(page) && !m_behind.contains(page))
            m_behind << page;
    }
    if (!m_keepUp.isActive())
        m_keepUp.start();
}

void MainWindow::keepUp()
{
    if (LongWork::isUnderWay() || QApplication::activeModalWidget())
        return;
    if (m_behind.isEmpty() || !m_registry)
        return m_keepUp.stop();
    Page *page = m_behind.takeFirst();
    page->keepUp(showing(*page));
}

void MainWindow::refresh()
{
    if (!m_registry || QApplication::activeModalWidget())
        return;
    if (const auto done = m_registry->refresh(); !done)
        statusBar()->showMessage(done.error().text);
}

bool MainWindow::apply(const Change &change)
{
    if (!m_registry || change.isEmpty())
        return false;
    LongWork work(this, tr("Saving …"));
    const auto applied = m_registry->apply(change, work.progress());
    if (!report(applied))
        return false;
    say(savedText(change), m_registry->undoable() ? tr("   (Ctrl+Z takes it back)") : QString());
    return true;
}

/// Says why a change was not written; true when it was.
bool MainWindow::report(const Result<Applied> &applied)
{
    m_menus->update();
    if (!applied) {
        const Error &error = applied.error();
        if (error.kind == Error::Kind::Cancelled)
            statusBar()->showMessage(tr("Cancelled; nothing was changed."));
        else if (error.kind == Error::Kind::Conflict)
            Prompt::instance().error(this, tr("Somebody else was quicker"), error.text);
        else
            Prompt::instance().error(this, tr("The change was not saved"), error.text);
        return false;
    }
    if (!applied->isDone()) {
        Prompt::instance().problems(this, tr("The change was not saved"),
                                    tr("These have to be put right first; nothing was saved."), applied->problems);
    }
    return applied->isDone();
}

void MainWindow::say(const QString &done, const QString &hint)
{
    statusBar()->showMessage(done + hint, 15'000);
}

void MainWindow::undo()
{
    const auto entry = m_registry ? m_registry->undoable() : std::nullopt;
    if (!entry)
        return;
    LongWork work(this, tr("Undoing …"));
    if (report(m_registry->undo(work.progress())))
        say(tr("Taken back: %1").arg(changeText(*entry)),
            m_registry->redoable() ? tr("   (Ctrl+Y does it again)") : QString());
}

void MainWindow::redo()
{
    const auto entry = m_registry ? m_registry->redoable() : std::nullopt;
    if (!entry)
        return;
    LongWork work(this, tr("Redoing …"));
    if (report(m_registry->redo(work.progress())))
        say(tr("Done again: %1").arg(changeText(*entry)),
            m_registry->undoable() ? tr("   (Ctrl+Z takes it back)") : QString());
}

void MainWindow::go(const Jump &jump)
{
    if (jump.where == Jump::Where::Import) {
        importLedger(jump.search);
        return;
    }
    static const QStringList names = {u"assets"_s,  u"answers"_s, u"coverage"_s, u"ledger"_s,
                                      u"history"_s, u"import"_s,  u"findings"_s, u"map"_s};
    Page *wanted = page(names.value(int(jump.where)));
    if (!wanted || !m_registry)
        return;
    turnTo(wanted->name());
    wanted->go(jump);
}

} // namespace daicho
