// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windowmenus.h"

#include "exchange/exportassets.h"
#include "views/common/changetext.h"
#include "views/common/prompt.h"
#include "views/help/about.h"
#include "views/history/verifyhistory.h"
#include "views/mainwindow.h"
#include "views/startpage.h"
#include "views/windowstate.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>

namespace daicho
{

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(MainWindow *window, const QList<Page *> &pages)
    : QObject(window), m_window(window), m_pages(pages), m_file(window->menuBar()->addMenu(QString())),
      m_recent(new QMenu(window)), m_edit(window->menuBar()->addMenu(QString())),
      m_view(window->menuBar()->addMenu(QString())), m_language(new QMenu(window)),
      m_help(window->menuBar()->addMenu(QString()))
{
    addFileMenu();
    addEditMenu();
    addViewMenu(pages);
    addHelpMenu();
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    retranslate();
    update();
}

QAction *WindowMenus::add(QMenu *menu, const QString &name, const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(m_window);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, m_window, act);
    menu->addAction(action);
    return action;
}

QAction *WindowMenus::action(const QString &name) const
{
    return m_window->findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
}

void WindowMenus::addFileMenu()
{
    add(m_file, u"new"_s, QKeySequence::New, [this] { m_window->newRegistry({}); });
    add(m_file, u"open"_s, QKeySequence::Open, [this] { m_window->openOther(); });
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    add(m_file, u"import"_s, QKeySequence(u"Ctrl+I"_s), [this] { m_window->importLedger(); });
    addExports();
    add(m_file, u"pdf"_s, QKeySequence::Print, [this] { m_window->go({Jump::Where::Ledger, {}, {}, {}, {}, {}, {}}); });
    add(m_file, u"verify"_s, {}, [this] { verifyHistory(m_window, *m_window->registry()); });
    m_file->addSeparator();
    add(m_file, u"close"_s, QKeySequence::Close, [this] { m_window->use(nullptr); });
    add(m_file, u"quit"_s, QKeySequence(u"Ctrl+Q"_s), [this] { m_window->close(); });
}

void WindowMenus::addExports()
{
    const auto addExport = [this](const QString &name, const QKeySequence &keys, const QString &suffix,
                                  const ExportOptions &options) {
        add(m_file, name, keys, [this, suffix, options] { m_window->exportLedger(suffix, options); });
    };
    addExport(u"exportXlsx"_s, QKeySequence(u"Ctrl+Shift+E"_s), u"xlsx"_s, {});
    addExport(u"exportSheets"_s, {}, u"xlsx"_s, {.isByDepartment = true});
    addExport(u"exportCsv"_s, QKeySequence(u"Ctrl+E"_s), u"csv"_s, {});
    addExport(u"exportCp932"_s, {}, u"csv"_s, {.encoding = Encoding::Cp932});
    addExport(u"exportJson"_s, {}, u"json"_s, {});
    addExport(u"exportCiso"_s, {}, u"xlsx"_s, {.form = ExportForm::Ciso});
    addExport(u"exportOscal"_s, {}, u"json"_s, {.form = ExportForm::Oscal});
    addExport(u"exportRegistry"_s, {}, u"json"_s, {.form = ExportForm::Registry});
}

void WindowMenus::addEditMenu()
{
    add(m_edit, u"undo"_s, QKeySequence::Undo, [this] { m_window->undo(); });
    QAction *redo = add(m_edit, u"redo"_s, {}, [this] { m_window->redo(); });
    redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    m_edit->addSeparator();
    add(m_edit, u"find"_s, QKeySequence::Find, [this] {
        m_window->turnTo(u"assets"_s);
        if (auto *search = m_window->findChild<QWidget *>(u"assetSearch"_s))
            search->setFocus(Qt::ShortcutFocusReason);
    });
    add(m_edit, u"organising"_s, {}, [this] {
        Jump jump;
        jump.where = Jump::Where::Answers;
        jump.opens = Jump::Opens::Organising;
        m_window->go(jump);
    });
}

void WindowMenus::addViewMenu(const QList<Page *> &pages)
{
    int number = 0;
    for (const Page *page : pages) {
        const QString name = page->name();
        add(m_view, u"page."_s + name, QKeySequence(u"Ctrl+%1"_s.arg(++number)),
            [this, name] { m_window->turnTo(name); });
    }
    m_view->addSeparator();
    m_view->addMenu(m_language);
    auto *languages = new QActionGroup(this);
    for (const QString &language : {u"ja"_s, u"en"_s}) {
        QAction *action =
            add(m_language, u"language."_s + language, {}, [this, language] { m_window->chooseLanguage(language); });
        action->setCheckable(true);
        languages->addAction(action);
    }
}

void WindowMenus::addHelpMenu()
{
    add(m_help, u"manual"_s, QKeySequence::HelpContents, [this] { openManual(m_window); });
    add(m_help, u"about"_s, {}, [this] { showAbout(m_window); });
}

void WindowMenus::setText(const QString &name, const QString &text)
{
    action(name)->setText(text);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    setText(u"new"_s, tr("&New registry…"));
    setText(u"open"_s, tr("&Open…"));
    setText(u"import"_s, tr("&Import a ledger file…"));
    setText(u"exportXlsx"_s, tr("Export as &Excel (XLSX)…"));
    setText(u"exportSheets"_s, tr("Export as Excel, a sheet for each &department…"));
    setText(u"exportCsv"_s, tr("Export as &CSV (UTF-8)…"));
    setText(u"exportCp932"_s, tr("Export as C&SV (CP932)…"));
    setText(u"exportJson"_s, tr("Export as &JSON…"));
    setText(u"exportCiso"_s, tr("Export for CISO Assistant (XLSX)…"));
    setText(u"exportOscal"_s, tr("Export as an OSCAL plan (JSON)…"));
    setText(u"exportRegistry"_s, tr("Export the whole registry (JSON)…"));
    setText(u"pdf"_s, tr("&Print or PDF…"));
    setText(u"verify"_s, tr("C&heck the history"));
    setText(u"close"_s, tr("C&lose the registry"));
    setText(u"quit"_s, tr("&Quit"));
    setText(u"find"_s, tr("&Find assets"));
    setText(u"organising"_s, tr("&Departments and services…"));
    for (const Page *page : m_pages)
        setText(u"page."_s + page->name(), page->title());
    // Each language is named in itself: who cannot read the other one has to find it.
    setText(u"language.ja"_s, u"日本語(&J)"_s);
    setText(u"language.en"_s, u"&English"_s);
    setText(u"manual"_s, tr("&Manual"));
    setText(u"about"_s, tr("&About Daicho"));
    action(QLocale().language() == QLocale::English ? u"language.en"_s : u"language.ja"_s)->setChecked(true);
    update();
}

void WindowMenus::update()
{
    const Registry *registry = m_window->registry();
    const bool isOpen = registry != nullptr;
    const bool canWrite = isOpen && !registry->isReadOnly();
    for (const QString &name :
         {u"exportXlsx"_s, u"exportSheets"_s, u"exportCsv"_s, u"exportCp932"_s, u"exportJson"_s, u"exportCiso"_s,
          u"exportOscal"_s, u"exportRegistry"_s, u"pdf"_s, u"close"_s, u"find"_s, u"verify"_s})
        action(name)->setEnabled(isOpen);
    for (const Page *page : m_pages) {
        const bool isOfUse = page->isForDepartments() || !m_window->isHandedOut();
        action(u"page."_s + page->name())->setEnabled(isOpen && isOfUse);
        action(u"page."_s + page->name())->setVisible(isOfUse);
    }
    for (const QString &name : {u"import"_s, u"organising"_s})
        action(name)->setEnabled(canWrite);

    const auto undoable = canWrite ? registry->undoable() : std::nullopt;
    const auto redoable = canWrite ? registry->redoable() : std::nullopt;
    const auto named = [](const QString &text, const std::optional<HistoryEntry> &entry) {
        // An ampersand in a name is no mnemonic.
        return entry ? text + u" ("_s + changeText(*entry).replace(u'&', u"&&"_s) + u')' : text;
    };
    setText(u"undo"_s, named(tr("&Undo"), undoable));
    setText(u"redo"_s, named(tr("&Redo"), redoable));
    action(u"undo"_s)->setEnabled(undoable.has_value());
    action(u"redo"_s)->setEnabled(redoable.has_value());
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    const QStringList recent = recentRegistries();
    for (const QString &path : recent) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, m_window, [this, path] { m_window->open(path); });
    }
    if (recent.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace daicho
