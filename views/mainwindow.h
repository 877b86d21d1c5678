// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"
#include "views/page.h"

#include <QMainWindow>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

class QListWidget;
class QStackedWidget;

namespace daicho
{

struct Exported;
struct ExportOptions;
class HereBand;
class StartPage;
class WindowMenus;

/// Makes one page; it becomes a child of the given widget.
using PageMaker = std::function<Page *(QWidget *)>;

/// The pages of the program, in the order in which they are listed.
QList<PageMaker> usualPages();

/// The window over a registry: the pages beside their list, the menus, and the one place where the program's user
/// changes a registry. Pages say what they want; what came of it is said here.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window needs of the program around it; a door that is missing hides what would use it.
    struct Doors {
        std::function<void(const QString &language)> useLanguage;            ///< show everything in "ja" or "en"
        std::function<Result<QString>(const Progress &progress)> makeSample; ///< makes a registry to look at: its path
    };

    explicit MainWindow(Doors doors = {}, const QList<PageMaker> &pages = usualPages(), QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a registry in place of the one that is open, if any; says why when it cannot, and keeps the old one.
    bool open(const QString &path, Access access = Access::ReadWrite);
    /// Shows a registry that is open already; none: the start page.
    void use(std::unique_ptr<Registry> registry);
    Registry *registry() const { return m_registry.get(); }
    Page *page(const QString &name) const;
    /// Shows the page of this name.
    void turnTo(const QString &name);
    Page *currentPage() const;

    /// Writes a change and says what came of it; true when it was written.
    bool apply(const Change &change);
    Q_SLOT void undo();
    Q_SLOT void redo();
    void go(const Jump &jump);

    void newRegistry(const QString &profile);
    void openOther();
    void openSample();
    /// Shows what stands in a ledger file, and takes it in when the user agrees.
    void importLedger(const QString &file = {});
    void exportLedger(const QString &suffix, ExportOptions options);
    void chooseLanguage(const QString &language);
    /// Whether the open registry is a file that was handed out to one department.
    bool isHandedOut() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPage(const PageMaker &make);
    void display(Page *page);
    Showing showing(const Page &page) const;
    void keepUp();
    void showPlace();
    Page *firstPage(const QString &wanted) const;
    bool mayForce(const QString &path, const Exported &refused);
    std::optional<Exported> writeExport(const QString &path, const ExportOptions &options);
    void pageTurned(int row);
    void changed();
    void refresh();
    bool report(const Result<Applied> &applied);
    void say(const QString &done, const QString &hint);
    void retranslate();
    void saveState() const;
    void restoreState();

    Doors m_doors;
    std::unique_ptr<Registry> m_registry;
    QList<Page *> m_pages;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    StartPage *m_start;
    HereBand *m_here;
    WindowMenus *m_menus;
    QTimer m_refresh;
    QList<Page *> m_behind; // pages that show what was before the last change; nobody looks at them
    QSet<Page *> m_seen;    // pages that hold anything of this registry
    QTimer m_keepUp;
};

} // namespace daicho
