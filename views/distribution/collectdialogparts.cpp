// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where on CollectDialog, and how it is connected.
#include "views/distribution/collectdialog.h"

#include "registry/registry.h"
#include "views/common/rowdress.h"
#include "views/distribution/collectwork.h"
#include "views/distribution/sidedelegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

CollectDialog::CollectDialog(const QStringList &files, Registry &registry, QWidget *parent)
    : QDialog(parent), m_registry(registry), m_work(new CollectWork(files, registry, this)),
      m_conflicts(new ConflictTable(this)), m_taken(new RowTable<MergedField>(takenColumns(), this)),
      m_refused(new RowTable<MergeRefusal>(refusedColumns(), this)), m_files(new QTreeWidget), m_about(new QLabel),
      m_counts(new QLabel), m_tabs(new QTabWidget), m_conflictView(new QTableView), m_takenView(new QTableView),
      m_refusedView(new QTableView), m_whole(new QPlainTextEdit), m_remove(new QCheckBox), m_rest(new QCheckBox),
      m_ours(new QPushButton(tr("All of the re&gistry"))), m_theirs(new QPushButton(tr("All as handed &in"))),
      m_note(new QLabel), m_progress(new QProgressBar), m_sendBack(new QPushButton(tr("Send &back…"))),
      m_takeAll(new QPushButton), m_take(new QPushButton(tr("&Take in"))), m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"collectDialog"_s);
    setWindowTitle(tr("Collect"));
    auto *splitter = new QSplitter;
    splitter->addWidget(makeFiles());
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({250, 830});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(makeFoot());
    wire();
    for (int file = 0; file < m_work->files().size(); ++file) {
        auto *item = new QTreeWidgetItem(m_files);
        item->setSizeHint(0, QSize(0, 2 * m_files->fontMetrics().lineSpacing() + 8));
        showFile(file);
    }
    m_files->setCurrentItem(m_files->topLevelItem(0));
    m_work->start();
    updateButtons();
    resize(1080, 620);
}

QWidget *CollectDialog::makeFiles()
{
    m_files->setObjectName(u"files"_s);
    m_files->setHeaderLabels({tr("Department or file"), tr("State")});
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setAccessibleName(tr("Files"));
    setLetterWidths(m_files->header(), {10});
    return m_files;
}

QWidget *CollectDialog::makeDetails()
{
    m_about->setObjectName(u"about"_s);
    m_counts->setObjectName(u"counts"_s);
    for (QLabel *label : {m_about, m_counts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_tabs->setObjectName(u"tabs"_s);
    m_takenView->setObjectName(u"takenTable"_s);
    m_takenView->setModel(m_taken);
    dress(m_takenView, {13, 10});
    m_tabs->addTab(makeConflicts(), QString());
    m_tabs->addTab(m_takenView, QString());
    m_tabs->addTab(makeNotes(), QString());
    m_whole->setObjectName(u"wholeRow"_s);
    m_whole->setAccessibleName(tr("The chosen row in full"));
    m_whole->setPlaceholderText(tr("Choose a row to read it in full"));
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    const int whole = 8 * m_whole->fontMetrics().lineSpacing(); // to begin with: a new asset has more fields
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_whole);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({3 * whole, whole});
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(m_about);
    column->addWidget(m_counts);
    column->addWidget(splitter, 1);
    return details;
}

QWidget *CollectDialog::makeConflicts()
{
    m_conflictView->setObjectName(u"conflictTable"_s);
    m_conflictView->setModel(m_conflicts);
    m_conflictView->setItemDelegate(new SideDelegate(m_conflictView));
    m_conflictView->setAccessibleName(tr("Conflicts"));
    dress(m_conflictView, {11, 10});
    m_ours->setObjectName(u"allOurs"_s);
    m_ours->setToolTip(tr("In every conflict of this file, keep what stands in the registry now"));
    m_theirs->setObjectName(u"allTheirs"_s);
    m_theirs->setToolTip(tr("In every conflict of this file, take what the department handed in"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_ours);
    row->addWidget(m_theirs);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_conflictView, 1);
    column->addLayout(row);
    return page;
}

QWidget *CollectDialog::makeNotes()
{
    m_refusedView->setObjectName(u"refusedTable"_s);
    m_refusedView->setModel(m_refused);
    m_remove->setObjectName(u"takeRemovals"_s);
    m_rest->setObjectName(u"takeRest"_s);
    dress(m_refusedView, {14});
    auto *notes = new QWidget;
    auto *column = new QVBoxLayout(notes);
    column->addWidget(m_refusedView, 1);
    column->addWidget(m_remove);
    column->addWidget(m_rest);
    return notes;
}

QLayout *CollectDialog::makeFoot()
{
    m_note->setObjectName(u"note"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_sendBack->setObjectName(u"sendBack"_s);
    m_takeAll->setObjectName(u"takeAll"_s);
    m_take->setObjectName(u"take"_s);
    m_close->setObjectName(u"close"_s);
    auto *said = new QHBoxLayout;
    said->addWidget(m_note, 1);
    said->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sendBack);
    buttons->addStretch(1);
    for (QPushButton *button : {m_takeAll, m_take, m_close})
        buttons->addWidget(button);
    for (QPushButton *button : {m_sendBack, m_takeAll, m_take, m_close, m_ours, m_theirs})
        button->setAutoDefault(false);
    auto *foot = new QVBoxLayout;
    foot->addLayout(said);
    foot->addLayout(buttons);
    return foot;
}

/// `letters`: how wide the first columns are; the others, which hold the values, share the rest.
void CollectDialog::dress(QTableView *view, const QList<int> &letters)
{
    dressRows(view);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    setLetterWidths(view->horizontalHeader(), letters);
    for (int column = int(letters.size()); column < view->model()->columnCount(); ++column)
        view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void CollectDialog::wire()
{
    connect(m_work, &CollectWork::changed, this, &CollectDialog::showFile);
    connect(m_work, &CollectWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &CollectWork::finished, this, &CollectDialog::updateButtons);
    connect(m_files, &QTreeWidget::currentItemChanged, this, &CollectDialog::showDetails);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CollectDialog::showWhole);
    for (const QTableView *view : {m_conflictView, m_takenView, m_refusedView})
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CollectDialog::showWhole);
    connect(m_conflicts, &ConflictTable::decided, this, &CollectDialog::decided);
    for (const QCheckBox *choice : {m_remove, m_rest})
        connect(choice, &QCheckBox::toggled, this, &CollectDialog::decided);
    connect(m_ours, &QPushButton::clicked, this, [this] { decideAll(Decision::Ours); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { decideAll(Decision::Theirs); });
    connect(m_take, &QPushButton::clicked, this, [this] { take(current()); });
    connect(m_takeAll, &QPushButton::clicked, this, &CollectDialog::takeAll);
    connect(m_sendBack, &QPushButton::clicked, this, &CollectDialog::sendBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace daicho
