// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where on DistributionPage, how it is connected and called.
#include "views/distribution/distributionpage.h"

#include "views/common/backgroundwork.h"
#include "views/common/emptyplace.h"
#include "views/common/gravity.h"
#include "views/common/look.h"
#include "views/common/rowdress.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Gravity> weightOf(const QModelIndex &index)
{
    const QVariant weight = index.data(BoardTable::WeightRole);
    if (!weight.isValid())
        return std::nullopt;
    switch (BoardTable::Weight(weight.toInt())) {
    case BoardTable::Weight::Done:
        return Gravity::Fine;
    case BoardTable::Weight::Watch:
        return Gravity::Warning;
    case BoardTable::Weight::Late:
        return Gravity::Error;
    }
    return std::nullopt;
}

} // namespace

void DistributionPage::arrange()
{
    m_search->setObjectName(u"boardSearch"_s);
    m_state->setObjectName(u"boardState"_s);
    m_distribute->setObjectName(u"distribute"_s);
    m_collect->setObjectName(u"collect"_s);
    m_sendBack->setObjectName(u"sendBack"_s);
    m_remind->setObjectName(u"remind"_s);
    m_hint->setObjectName(u"boardHint"_s);
    m_view->setObjectName(u"boardTable"_s);
    m_empty->setObjectName(u"boardEmpty"_s);
    m_clear->setObjectName(u"clearBoardFilter"_s);
    m_totals->setObjectName(u"boardTotals"_s);
    m_cancel->setObjectName(u"cancelDistribution"_s);
    dressTable();
    for (QLabel *label : {m_hint, m_totals}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeBar());
    layout->addWidget(m_hint);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeProgress());
    layout->addWidget(m_totals);
}

void DistributionPage::dressTable()
{
    m_view->setModel(m_table);
    m_view->setItemDelegate(new GravityDelegate(weightOf, m_view));
    dressRows(m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    sortByHeader(m_view); // at first as the organisation chart has them
    m_view->horizontalHeader()->setStretchLastSection(true);
    setLetterWidths(m_view->horizontalHeader(), {12, 10, 6, 7, 6, 5, 6, 6, 6, 6, 8, 8});
}

QLayout *DistributionPage::makeBar()
{
    m_search->setClearButtonEnabled(true);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setMinimumContentsLength(12);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_state);
    bar->addSpacing(12);
    for (QPushButton *button : {m_distribute, m_collect, m_sendBack, m_remind})
        bar->addWidget(button);
    return bar;
}

QWidget *DistributionPage::makeProgress()
{
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_progressRow->hide();
    return m_progressRow;
}

QWidget *DistributionPage::makeEmpty()
{
    return emptyPlace(m_empty, m_clear);
}

void DistributionPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &DistributionPage::filter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &DistributionPage::filter);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_state->setCurrentIndex(0);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DistributionPage::showButtons);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        Jump jump;
        jump.department = m_table->at(index.row()).department;
        emit jumpWanted(jump);
    });
    connect(m_distribute, &QPushButton::clicked, this, &DistributionPage::distribute);
    connect(m_collect, &QPushButton::clicked, this, [this] { collect(); });
    connect(m_sendBack, &QPushButton::clicked, this, &DistributionPage::sendBack);
    connect(m_remind, &QPushButton::clicked, this, &DistributionPage::remind);
    connect(m_writing, &BackgroundWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_cancel, &QPushButton::clicked, m_writing, &BackgroundWork::cancel);
}

void DistributionPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search departments"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_state->setAccessibleName(tr("State"));
    m_view->setAccessibleName(tr("Hand-outs"));
    m_distribute->setText(tr("Hand &out…"));
    m_distribute->setToolTip(tr("Writes a file for each department with nothing but its own part of the ledger"));
    m_collect->setText(tr("&Collect…"));
    m_collect->setToolTip(tr("Takes in what departments handed in; files can also be dropped onto this page"));
    m_sendBack->setText(tr("Send &back…"));
    m_sendBack->setToolTip(tr("Records that a department has to mend what it handed in, and why"));
    m_remind->setText(tr("&Reminders…"));
    m_remind->setToolTip(tr("Prints a letter to each department that has not handed in its ledger"));
    m_clear->setText(tr("Clear the filter"));
    m_cancel->setText(tr("Cancel"));
    m_hint->setText(tr("Nothing was handed out yet. Each department gets a file with its own part of the ledger, fills "
                       "it in on its own computer and gives it back; what comes back is merged here. Begin with “Hand "
                       "out…”."));
    m_table->setColumns(BoardTable::columns());
    fillStates();
    showState();
}

/// The states with how many departments are in each.
void DistributionPage::fillStates()
{
    const QLocale numbers;
    const BoardTotals totals = boardTotals(m_rows);
    const QSignalBlocker quiet(m_state);
    const int chosen = std::max(0, m_state->currentIndex());
    const auto counted = [&numbers](const QString &text, qsizetype count) {
        return u"%1 (%2)"_s.arg(text, numbers.toString(count));
    };
    m_state->clear();
    m_state->addItem(counted(tr("All states"), totals.all));
    for (int state = 0; state < boardStateCount; ++state)
        m_state->addItem(counted(BoardTable::stateText(BoardState(state)), totals[BoardState(state)]), state);
    m_state->addItem(gravityIcon(Gravity::Error, palette()), counted(tr("Overdue"), totals.overdue), boardStateCount);
    m_state->setCurrentIndex(chosen);
}

} // namespace daicho
