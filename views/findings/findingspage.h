// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/findingtable.h"
#include "views/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;
class QTreeWidget;

namespace daicho
{

class BackgroundWork;
class FindingsWork;

/// 点検結果: what does not fit together in the registry, how grave it is, and the way to where it is mended.
class FindingsPage : public Page
{
    Q_OBJECT

public:
    explicit FindingsPage(QWidget *parent = nullptr);

    QString title() const override;
    QString name() const override { return QStringLiteral("findings"); }
    void display(const Showing &showing) override;
    void keepUp(const Showing &showing) override;
    bool needsCoverage() const override { return false; }
    /// With a search, a department: what is found there.
    void go(const Jump &jump) override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    QLayout *makeBar();
    QWidget *makeEmpty();
    void wire();
    void retranslate();
    void hold(const Showing &showing);
    void putIntoWords(const std::shared_ptr<const QList<Finding>> &found);
    void take(const QList<FindingRow> &rows);
    void fillDepartments();
    void fillChecks();
    void filter();
    void clearFilter();
    FindingFilter wanted() const;
    void showState();
    void showChosen();
    void mend(const QModelIndex &index);

    Showing m_showing;
    FindingsWork *m_work;
    BackgroundWork *m_wording;
    FindingTable *m_table;
    QList<FindingRow> m_rows;
    bool m_wasChecked = false;
    QString m_check; ///< the id of the one that is chosen; empty: all
    QTreeWidget *m_checks;
    QComboBox *m_severity;
    QComboBox *m_department;
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_mend;
    QTableView *m_view;
    QLabel *m_words; ///< the chosen finding in full: the table has room for half of it
    QLabel *m_empty;
    QPushButton *m_clear;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QTimer *m_delay;
};

/// The way to where a finding is mended: an asset's form, a flow's connections, a contract, else the answers of the
/// body, zone or department.
Jump jumpTo(const Finding &finding, const Snapshot &now);

} // namespace daicho
