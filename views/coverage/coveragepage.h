// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/coveragetable.h"
#include "views/coverage/opentable.h"
#include "views/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace daicho
{

class CoverageBars;
class CoverageRing;

/// 充足率: how far the measures are done, by department and category, and what is open behind each figure.
class CoveragePage : public Page
{
    Q_OBJECT

public:
    explicit CoveragePage(QWidget *parent = nullptr);

    QString title() const override;
    QString name() const override;
    void display(const Showing &showing) override;
    void go(const Jump &jump) override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

private:
    QWidget *makeCharts();
    QWidget *makeTable();
    QWidget *makeOpenList();
    void showBars();
    void openCell(const QModelIndex &index);
    void openList(const StandingFilter &filter);
    void showOpenList();
    QString describe(const StandingFilter &filter) const;
    void jumpTo(const QModelIndex &index);

    static constexpr int mostOpen = 2000;

    Showing m_showing;
    std::optional<StandingFilter> m_open;
    CoverageTable *m_table;
    RowTable<OpenItem> *m_openTable;
    CoverageRing *m_ring;
    CoverageBars *m_bars;
    QTableView *m_view;
    QTableView *m_openView;
    QLabel *m_openTitle;
    QLabel *m_empty;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
};

} // namespace daicho
