// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "tables/conflicttable.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;
class QTreeWidget;

namespace daicho
{

class CollectWork;
class Registry;
struct CollectedFile;

/// Shows what each file that came back is, what of it would be taken, and what both sides changed, for a person to
/// decide. Each file is one change, wanted when its button is pressed; a file with an undecided conflict waits.
class CollectDialog : public QDialog
{
    Q_OBJECT

public:
    CollectDialog(const QStringList &files, Registry &registry, QWidget *parent = nullptr);
    ~CollectDialog() override;

    bool isWorking() const;
    /// Files that were read and not taken in are recorded as handed in.
    void done(int result) override;

signals:
    /// Take this; what came of it is looked up in the registry when the signal returns.
    void changeWanted(const daicho::Change &change);

private:
    QWidget *makeFiles();
    QWidget *makeDetails();
    QWidget *makeConflicts();
    QWidget *makeNotes();
    QLayout *makeFoot();
    void dress(QTableView *view, const QList<int> &letters);
    void wire();
    void showFile(int file);
    void showDetails();
    void showTabs(const CollectedFile &entry);
    void openTab();
    void showWhole();
    void showChoices(const CollectedFile &entry);
    void updateButtons();
    void decided();
    int current() const;
    void take(int file);
    void takeAll();
    bool mayTakeUntouched();
    void sendBack();
    void decideAll(Decision decision);

    Registry &m_registry;
    CollectWork *m_work;
    ConflictTable *m_conflicts;
    RowTable<MergedField> *m_taken;
    RowTable<MergeRefusal> *m_refused;
    QTreeWidget *m_files;
    QLabel *m_about;
    QLabel *m_counts;
    QTabWidget *m_tabs;
    QTableView *m_conflictView;
    QTableView *m_takenView;
    QTableView *m_refusedView;
    QPlainTextEdit *m_whole;
    QString m_opened; ///< for which file the tab was chosen
    QCheckBox *m_remove;
    QCheckBox *m_rest;
    QPushButton *m_ours;
    QPushButton *m_theirs;
    QLabel *m_note;
    QProgressBar *m_progress;
    QPushButton *m_sendBack;
    QPushButton *m_takeAll;
    QPushButton *m_take;
    QPushButton *m_close;
};

/// What a file is and what came of it, for the list: "2 conflicts to decide".
QString stageText(const CollectedFile &file);
/// What a file is; and what it brings, in numbers, or nothing when that is not known.
QString aboutText(const CollectedFile &file, const Snapshot &now);
QString countsText(const CollectedFile &file);

} // namespace daicho
