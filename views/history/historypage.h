// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/historyfields.h"
#include "tables/historytable.h"
#include "views/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace daicho
{

class LoweringSearch;

/// 履歴: what changed, by whom and when, newest first; below it the chosen change field by field.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    QString title() const override;
    QString name() const override;
    void display(const Showing &showing) override;
    bool needsCoverage() const override { return false; }
    /// With a subject that is an asset: its own history only; with a search: entries that contain it.
    void go(const Jump &jump) override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

signals:
    /// The user wants the last change taken back, or done again.
    void undoWanted();
    void redoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void wire();
    void retranslate();
    void showButtons();
    void search();
    void showDetails();
    void findLowerings();
    void hideRows();
    HistoryTable::Fetch fetch();

    Showing m_showing;
    std::optional<Id> m_asset; // only what was done to this one
    HistoryTable *m_table;
    RowTable<FieldEdit> *m_fields;
    QLineEdit *m_search;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_all;
    QCheckBox *m_onlyLowerings;
    LoweringSearch *m_lowerings;
    QTableView *m_list;
    QTableView *m_details;
    QLabel *m_heading;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QTimer *m_delay;
};

} // namespace daicho
