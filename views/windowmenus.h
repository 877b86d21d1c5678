// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenu>
#include <QObject>

class QAction;

namespace daicho
{

class MainWindow;
class Page;

/// The menus of the main window: what can be done, with its keys, in the language of the program.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(MainWindow *window, const QList<Page *> &pages);

    /// The words again, in the language that is in use now.
    void retranslate();
    /// What can be done now: with a registry or without, with something to undo or nothing.
    void update();

private:
    QAction *add(QMenu *menu, const QString &name, const QKeySequence &keys, const std::function<void()> &act);
    void addFileMenu();
    void addExports();
    void addEditMenu();
    void addViewMenu(const QList<Page *> &pages);
    void addHelpMenu();
    void fillRecent();
    void setText(const QString &name, const QString &text);
    QAction *action(const QString &name) const;

    MainWindow *m_window;
    QList<Page *> m_pages;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_help;
};

} // namespace daicho
