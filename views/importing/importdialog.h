// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"
#include "views/importing/importwork.h"

#include <QDate>
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

class DifferenceTable;
class DifferenceView;
class FormTable;
class ImportTable;
class KeyChoice;
class MappingTable;
class PresetChoice;
class ProposalTable;

/// Shows how a ledger file was understood and what an import of it would do, and lets the user decide each of it:
/// encoding, separator or sheets, header rows, the field of every column, by what rows are matched, what unknown names
/// and values mean, which assets and fields are taken, and what becomes of rows with problems. A form of another
/// program that holds no assets is shown as the departments or answers that it makes. Saves nothing but how ledgers of
/// this layout are read: when it is accepted, change() is what to apply.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `today` is the day of disposal that is proposed for what is retired.
    ImportDialog(const QString &path, SnapshotPtr now, ProfilePtr profile, QWidget *parent = nullptr,
                 QDate today = QDate::currentDate());
    ~ImportDialog() override;

    Change change() const;
    /// Whether the file is still being read or compared.
    bool isWorking() const;
    void accept() override;

private:
    void build();
    void makeChoices();
    QWidget *makeForm();
    QWidget *makeRemembered();
    QWidget *makeTabs();
    QWidget *makeFoot();
    void connectAll();
    void connectDecisions();
    void workLater(bool mustRead);

    void readAnew();
    void planAnew();
    void start(const ImportRequest &request);
    void stop();
    void take(const ImportAnswer &answer);
    void takeLayouts(const ImportAnswer &answer);
    QString rememberedText(const ImportRules &rules) const;
    void showReading(const LedgerReading &reading);
    void showSheet(int index);
    void takeSheet(bool isTaken);
    void keepMapping();
    QString sheetLabel(const SheetReading &sheet) const;
    void labelSheets();
    QList<SavedSheet> decidedSheets() const;
    void showDifferences(const ImportAnswer &answer);
    QStringList mappedFields() const;
    void changeRules(const std::function<void(ImportRules &)> &change);
    bool recordDisposal();
    void rememberLayouts() const;
    void forgetLayouts();
    bool canImport() const;
    QString planSummary() const;
    QString takenText() const;
    QString newNamesText() const;
    QString problemsText() const;
    void showNote(bool isBusy);
    void readAs(const std::optional<QString> &preset);
    void showForm();
    QStringList formNotes() const;
    QString formSummary() const;
    qint64 problemRows() const;
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
    QDate m_today;
    ImportWork m_work;
    QTimer m_soon; // so that typing into a spin box does not read the file at every digit
    bool m_mustRead = true;
    SavedMapping m_loaded;
    bool m_hasLoaded = false;
    std::shared_ptr<const LedgerReading> m_reading;
    int m_sheet = 0; // the one whose header and columns are shown
    std::shared_ptr<const ImportPlan> m_plan;
    std::shared_ptr<const ImportPlan> m_decidedPlan; // the one that the decisions are about
    QStringList m_layouts;                           // keys of the sheets as they were found
    bool m_isRemembered = false;
    std::vector<Mapping> m_found;           // the columns of each sheet before anybody decided
    std::vector<Mapping> m_knownColumns;    // and as they are remembered
    bool m_isByHand = false;                // somebody corrected how the file is read
    std::shared_ptr<const FormPlan> m_form; // instead of a plan: the file holds no assets
    std::optional<Error> m_error;

    ImportTable *m_rows = nullptr;
    MappingTable *m_mapping = nullptr;
    QWidget *m_textForm = nullptr;
    QWidget *m_sheetForm = nullptr;
    QWidget *m_headerForm = nullptr;
    QWidget *m_ledgerForm = nullptr;
    PresetChoice *m_presets = nullptr;
    QComboBox *m_sheetChoice = nullptr;
    QCheckBox *m_takeSheet = nullptr;
    QLabel *m_sheetsTaken = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QSpinBox *m_headerFirst = nullptr;
    QSpinBox *m_headerLast = nullptr;
    QComboBox *m_department = nullptr;
    QTableView *m_preview = nullptr;
    QTreeWidget *m_problems = nullptr;
    QTreeWidget *m_skipped = nullptr;
    QTreeWidget *m_blanks = nullptr;
    FormTable *m_formLines = nullptr;
    DifferenceTable *m_differences = nullptr;
    DifferenceView *m_differenceView = nullptr;
    ProposalTable *m_proposals = nullptr;
    KeyChoice *m_key = nullptr;
    QWidget *m_remembered = nullptr;
    QLabel *m_rememberedText = nullptr;
    QPushButton *m_forget = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_note = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    QPushButton *m_writeBack = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_load = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace daicho
