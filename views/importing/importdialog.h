// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"
#include "views/importing/importwork.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace daicho
{

class ImportTable;
class MappingTable;

/// Shows how a ledger file was understood and what an import of it would do, and lets the user decide each of it:
/// encoding, separator or sheets, header rows, the field of every column, and what becomes of rows with problems. Saves
/// nothing: when it is accepted, change() is what to apply.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString &path, SnapshotPtr now, ProfilePtr profile, QWidget *parent = nullptr);
    ~ImportDialog() override;

    Change change() const;
    /// Whether the file is still being read or compared.
    bool isWorking() const;

private:
    void build();
    void makeChoices();
    QWidget *makeForm();
    QWidget *makeTabs();
    QWidget *makeFoot();
    void connectAll();

    void readAnew();
    void planAnew();
    void start(const ImportRequest &request);
    void stop();
    void take(const ImportAnswer &answer);
    void showReading(const LedgerReading &reading);
    void showSheet(int index);
    void takeSheet(bool isTaken);
    void keepMapping();
    QString sheetLabel(const SheetReading &sheet) const;
    QList<SavedSheet> decidedSheets() const;
    void showNote(bool isBusy);
    void showPlan();
    void showLists();
    void showDepartments();
    void updateButtons();
    void jumpTo(const QTreeWidgetItem *item);
    void loadMapping();
    void saveMapping();
    SavedMapping decided() const;

    QString m_path;
    SnapshotPtr m_now;
    ProfilePtr m_profile;
    ImportWork m_work;
    QTimer m_soon; // so that typing into a spin box does not read the file at every digit
    bool m_mustRead = true;
    SavedMapping m_loaded;
    std::shared_ptr<const LedgerReading> m_reading;
    int m_sheet = 0; // the one whose header and columns are shown
    std::shared_ptr<const ImportPlan> m_plan;
    std::optional<Error> m_error;

    ImportTable *m_rows = nullptr;
    MappingTable *m_mapping = nullptr;
    QWidget *m_textForm = nullptr;
    QWidget *m_sheetForm = nullptr;
    QComboBox *m_sheetChoice = nullptr;
    QCheckBox *m_takeSheet = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QSpinBox *m_headerFirst = nullptr;
    QSpinBox *m_headerLast = nullptr;
    QComboBox *m_department = nullptr;
    QTableView *m_preview = nullptr;
    QTreeWidget *m_problems = nullptr;
    QTreeWidget *m_skipped = nullptr;
    QTreeWidget *m_changes = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_note = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_load = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace daicho
