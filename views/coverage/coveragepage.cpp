// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coverage/coveragepage.h"

#include "tables/answertable.h"
#include "tables/assetnames.h"
#include "views/common/rowdress.h"
#include "views/coverage/coveragebars.h"
#include "views/coverage/coveragedelegate.h"
#include "views/coverage/coveragering.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

CoveragePage::CoveragePage(QWidget *parent)
    : Page(parent), m_table(new CoverageTable(this)), m_openTable(new RowTable<OpenItem>(openColumns(), this)),
      m_ring(new CoverageRing), m_bars(new CoverageBars), m_view(new QTableView), m_openView(new QTableView),
      m_openTitle(new QLabel), m_empty(new QLabel), m_splitter(new QSplitter(Qt::Vertical)), m_stack(new QStackedWidget)
{
    m_splitter->addWidget(makeCharts());
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(makeOpenList());
    m_splitter->setSizes({330, 300, 180});
    m_splitter->setChildrenCollapsible(false);
    m_empty->setObjectName(u"coverageEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
}

QWidget *CoveragePage::makeCharts()
{
    auto *charts = new QWidget;
    auto *layout = new QHBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ring);
    layout->addWidget(m_bars, 1);
    connect(m_ring, &CoverageRing::chosen, this, [this](Standing standing) { openList({{}, {}, {}, standing}); });
    connect(m_bars, &CoverageBars::chosen, this, [this](Id department, Standing standing) {
        openList({department, {}, {}, standing});
    });
    return charts;
}

QWidget *CoveragePage::makeTable()
{
    m_view->setObjectName(u"coverageTable"_s);
    m_view->setModel(m_table);
    m_view->setItemDelegate(new CoverageDelegate(m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_view, &QTableView::clicked, this, &CoveragePage::openCell);
    connect(m_view, &QTableView::activated, this, &CoveragePage::openCell);
    return m_view;
}

QWidget *CoveragePage::makeOpenList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    m_openTitle->setTextFormat(Qt::PlainText);
    m_openTitle->setObjectName(u"openTitle"_s);
    m_openView->setObjectName(u"openList"_s);
    m_openView->setModel(m_openTable);
    dressRows(m_openView);
    sortByHeader(m_openView);
    m_openView->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_openTitle);
    layout->addWidget(m_openView);
    connect(m_openView, &QTableView::activated, this, &CoveragePage::jumpTo);
    list->hide();
    return list;
}

QString CoveragePage::title() const
{
    return tr("Coverage");
}

QString CoveragePage::name() const
{
    return u"coverage"_s;
}

void CoveragePage::display(const Showing &showing)
{
    m_showing = showing;
    const bool isEmpty = showing.coverage->total.all.required() == 0 ||
                         (showing.now->assets.isEmpty() && showing.now->departments.isEmpty());
    m_empty->setText(tr("There is nothing to count yet.\nRegister assets or import the ledger that your office keeps; "
                        "then the measures that the policy asks for appear here."));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
    const int columns = m_table->columnCount();
    m_table->show(showing.now, showing.profile, showing.coverage);
    if (m_table->columnCount() != columns) {
        m_view->resizeColumnsToContents();
        m_view->setColumnWidth(CoverageTable::Name, std::clamp(m_view->columnWidth(CoverageTable::Name), 160, 280));
    }
    m_ring->show(showing.coverage->total.all);
    showBars();
    m_openTable->setColumns(openColumns());
    if (m_open)
        showOpenList();
}

void CoveragePage::showBars()
{
    QList<CoverageBars::Bar> bars;
    for (int row = 1; row < m_table->rowCount(); ++row) {
        const QModelIndex index = m_table->index(row, CoverageTable::Ratio);
        const QString name = m_table->index(row, CoverageTable::Name).data().toString();
        bars.append({*m_table->departmentAt(row), name, index.data(CoverageTable::CountsRole).value<Counts>()});
    }
    m_bars->show(bars);
}

void CoveragePage::go(const Jump &jump)
{
    openList({jump.department, jump.category, jump.measure, jump.standing});
    const int row = jump.department ? m_table->rowOf(*jump.department) : -1;
    if (row >= 0)
        m_view->setCurrentIndex(m_table->index(row, CoverageTable::Name));
}

void CoveragePage::openCell(const QModelIndex &index)
{
    openList({m_table->departmentAt(index.row()),
              m_table->categoryAt(index.column()),
              {},
              m_table->standingAt(index.column())});
}

void CoveragePage::openList(const StandingFilter &filter)
{
    m_open = filter;
    if (m_showing.now)
        showOpenList();
}

void CoveragePage::showOpenList()
{
    const QList<SubjectStanding> open =
        openStandings(*m_showing.now, *m_showing.profile, *m_open, m_showing.today, mostOpen);
    m_openTable->show(openItems(open, *m_showing.now, *m_showing.profile));
    const QString count = locale().toString(open.size());
    m_openTitle->setText(tr("%1: %2").arg(
        describe(*m_open), open.size() < mostOpen ? tr("%1 items").arg(count) : tr("the first %1 items").arg(count)));
    const bool isFirst = !m_openView->parentWidget()->isVisible();
    m_openView->parentWidget()->show();
    if (isFirst)
        m_openView->resizeColumnsToContents();
}

QString CoveragePage::describe(const StandingFilter &filter) const
{
    QStringList parts;
    if (filter.department) {
        const int row = m_table->rowOf(*filter.department);
        parts << (row < 0 ? QString() : m_table->index(row, CoverageTable::Name).data().toString());
    }
    if (const Category *category = m_showing.profile->category(filter.category))
        parts << category->id + u' ' + category->label.in(AssetNames::language());
    if (const Measure *measure = m_showing.profile->measure(filter.measure))
        parts << measure->label.in(AssetNames::language());
    parts << (filter.standing ? AnswerTable::standingText(*filter.standing) : tr("Open measures"));
    return parts.join(u" ／ "_s);
}

void CoveragePage::jumpTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const OpenItem &item = m_openTable->at(index.row());
    Jump jump;
    jump.where = Jump::Where::Answers;
    jump.subject = item.standing.subject;
    jump.department = item.department;
    jump.measure = item.measureId;
    emit jumpWanted(jump);
}

void CoveragePage::saveState(QSettings &settings) const
{
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    settings.setValue(u"table"_s, m_view->horizontalHeader()->saveState());
}

void CoveragePage::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    m_view->horizontalHeader()->restoreState(settings.value(u"table"_s).toByteArray());
}

} // namespace daicho
