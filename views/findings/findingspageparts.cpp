// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where on FindingsPage, how it is connected and called, and where its jumps lead.
#include "views/findings/findingspage.h"

#include "views/common/emptyplace.h"
#include "views/common/gravity.h"
#include "views/common/rowdress.h"
#include "views/findings/findingswork.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int typingPause = 150; // milliseconds

} // namespace

Jump jumpTo(const Finding &finding, const Snapshot &now)
{
    Jump jump;
    jump.where = Jump::Where::Answers;
    switch (finding.on) {
    case Finding::On::Body:
        jump.subject = SubjectId{Unit::Body, {}};
        break;
    case Finding::On::Zone:
        jump.subject = SubjectId{Unit::Zone, finding.id};
        break;
    case Finding::On::Department:
        jump.subject = SubjectId{Unit::Department, finding.id};
        break;
    case Finding::On::Engagement:
        jump.subject = SubjectId{Unit::Engagement, finding.id};
        // Measures are answered on that page itself, all else stands in the contract.
        jump.opens = finding.check == u"engagement-measures" ? Jump::Opens::Nothing : Jump::Opens::Editor;
        break;
    case Finding::On::Asset:
        jump.where = Jump::Where::Assets;
        jump.subject = SubjectId{Unit::Asset, finding.id};
        jump.opens = finding.check == u"link-ring" ? Jump::Opens::Connections : Jump::Opens::Editor;
        break;
    case Finding::On::Flow:
        jump.where = Jump::Where::Assets;
        const Flow *flow = now.flows.find(finding.id);
        jump.subject = SubjectId{Unit::Asset, flow ? flow->from : Id()};
        jump.flow = finding.id;
        jump.opens = flow ? Jump::Opens::Connections : Jump::Opens::Nothing;
        break;
    }
    return jump;
}

void FindingsPage::arrange()
{
    m_view->setModel(m_table);
    m_view->setItemDelegate(new GravityDelegate(
        [](const QModelIndex &index) {
            const QVariant severity = index.data(FindingTable::SeverityRole);
            return severity.isValid() ? std::optional(gravityOf(Problem::Severity(severity.toInt()))) : std::nullopt;
        },
        m_view));
    dressRows(m_view);
    sortByHeader(m_view); // as they come: the gravest first
    m_view->horizontalHeader()->setSectionResizeMode(FindingTable::Message, QHeaderView::Stretch);
    m_view->horizontalHeader()->setMinimumSectionSize(6 * fontMetrics().horizontalAdvance(u'あ'));
    setLetterWidths(m_view->horizontalHeader(), {6, 11, 9, 13, 20, 6});
    m_checks->setRootIsDecorated(false);
    m_checks->setUniformRowHeights(true);
    m_checks->setColumnCount(2);
    m_checks->header()->setStretchLastSection(false);
    m_checks->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_checks->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMinimumHeight(5 * fontMetrics().lineSpacing() / 2); // the table keeps its height from row to row
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeEmpty());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_checks);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({230, 870});
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeBar());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_words);
}

QLayout *FindingsPage::makeBar()
{
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_department->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_department->setMinimumContentsLength(10);
    m_count->setTextFormat(Qt::PlainText);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search, 2);
    bar->addWidget(m_severity);
    bar->addWidget(m_department, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_mend);
    return bar;
}

QWidget *FindingsPage::makeEmpty()
{
    return emptyPlace(m_empty, m_clear);
}

void FindingsPage::wire()
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_delay, &QTimer::timeout, this, &FindingsPage::filter);
    connect(m_search, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_severity, &QComboBox::currentIndexChanged, this, &FindingsPage::filter);
    connect(m_department, &QComboBox::currentIndexChanged, this, &FindingsPage::filter);
    connect(m_checks, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_check = item ? item->data(0, Qt::UserRole).toString() : QString();
        filter();
    });
    connect(m_work, &FindingsWork::found, this, &FindingsPage::putIntoWords);
    connect(m_view, &QTableView::activated, this, &FindingsPage::mend);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsPage::showChosen);
    connect(m_mend, &QPushButton::clicked, this, [this] { mend(m_view->currentIndex()); });
    connect(m_clear, &QPushButton::clicked, this, &FindingsPage::clearFilter);
}

void FindingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search in findings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_view->setAccessibleName(tr("Findings"));
    m_checks->setHeaderLabels({tr("Check"), tr("Count")});
    m_checks->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_checks->setAccessibleName(tr("Findings by check"));
    m_mend->setText(tr("&Mend…"));
    m_mend->setToolTip(tr("Opens the place where it is mended (Enter)"));
    m_clear->setText(tr("Clear the filter"));
    const QSignalBlocker quiet(m_severity);
    const int chosen = std::max(0, m_severity->currentIndex());
    m_severity->clear();
    m_severity->addItem(tr("Errors and warnings"), -1);
    for (const auto severity : {Problem::Severity::Error, Problem::Severity::Warning})
        m_severity->addItem(gravityIcon(gravityOf(severity), palette()), FindingTable::severityText(severity),
                            int(severity));
    m_severity->setCurrentIndex(chosen);
    m_severity->setAccessibleName(tr("Severity"));
    m_department->setAccessibleName(tr("Department"));
    m_table->setColumns(FindingTable::columns());
    fillDepartments();
    fillChecks();
    showState();
}

} // namespace daicho
