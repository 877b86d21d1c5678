// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "tables/boardtable.h"
#include "views/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace daicho
{

class BackgroundWork;
struct HandOut;

/// 配布と回収: how far the ledger of each department has come, and what is done about it: hand out, collect, send back,
/// remind.
class DistributionPage : public Page
{
    Q_OBJECT

public:
    explicit DistributionPage(QWidget *parent = nullptr);

    QString title() const override;
    QString name() const override { return QStringLiteral("distribution"); }
    void display(const Showing &showing) override;
    bool isForDepartments() const override { return false; }
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    /// Asks which departments get their ledgers, and writes them.
    void distribute();
    /// Looks into files that came back, and takes in what the user decides; asks for the files when none are given.
    void collect(QStringList files = {});
    void sendBack();
    void remind();
    /// Whether files are being written.
    bool isBusy() const;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void dressTable();
    QLayout *makeBar();
    QWidget *makeProgress();
    QWidget *makeEmpty();
    void wire();
    void retranslate();
    void fillStates();
    void filter();
    BoardFilter wanted() const;
    void showState();
    void showButtons();
    QString totalsText() const;
    QString leftOutText() const;
    QList<BoardRow> chosenRows() const;
    void write(const HandOut &wanted);
    void written(const HandOut &wanted, const Result<Change> &made, const Registry *registry);

    Showing m_showing;
    BackgroundWork *m_writing;
    BoardTable *m_table;
    QList<BoardRow> m_rows;
    QList<BoardRow> m_leftOut; ///< who is not on the board
    QLineEdit *m_search;
    QComboBox *m_state;
    QPushButton *m_distribute;
    QPushButton *m_collect;
    QPushButton *m_sendBack;
    QPushButton *m_remind;
    QLabel *m_hint;
    QTableView *m_view;
    QLabel *m_empty;
    QPushButton *m_clear;
    QStackedWidget *m_stack;
    QLabel *m_totals;
    QWidget *m_progressRow;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace daicho
