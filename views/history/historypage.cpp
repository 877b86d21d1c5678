// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historypage.h"

#include "registry/registry.h"
#include "views/common/changetext.h"
#include "views/common/rowdress.h"
#include "views/history/loweringsearch.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostRows = 1000; // of one change, field by field
constexpr int typingPause = 200;  // milliseconds

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : Page(parent), m_table(new HistoryTable([](Change::Verb verb) { return changeText(verb, {}); }, this)),
      m_fields(new RowTable<FieldEdit>(fieldChangeColumns(), this)), m_search(new QLineEdit), m_undo(new QPushButton),
      m_redo(new QPushButton), m_all(new QPushButton), m_onlyLowerings(new QCheckBox),
      m_lowerings(new LoweringSearch(this)), m_list(new QTableView), m_details(new QTableView), m_heading(new QLabel),
      m_empty(new QLabel), m_stack(new QStackedWidget), m_splitter(new QSplitter(Qt::Vertical)),
      m_delay(new QTimer(this))
{
    m_search->setObjectName(u"historySearch"_s);
    m_undo->setObjectName(u"historyUndo"_s);
    m_redo->setObjectName(u"historyRedo"_s);
    m_all->setObjectName(u"historyAll"_s);
    m_onlyLowerings->setObjectName(u"historyLowerings"_s);
    m_list->setObjectName(u"historyList"_s);
    m_details->setObjectName(u"historyDetails"_s);
    m_heading->setObjectName(u"historyHeading"_s);
    m_empty->setObjectName(u"historyEmpty"_s);
    arrange();
    wire();
    retranslate();
}

void HistoryPage::arrange()
{
    m_list->setModel(m_table);
    m_details->setModel(m_fields);
    for (QTableView *view : {m_list, m_details})
        dressRows(view);
    setLetterWidths(m_list->horizontalHeader(), {14, 9, 9, 9, 24, 5, 5});
    m_list->horizontalHeader()->setSectionResizeMode(HistoryTable::Subject, QHeaderView::Stretch);
    setLetterWidths(m_details->horizontalHeader(), {24, 20, 20, 20});
    m_details->horizontalHeader()->setStretchLastSection(true);

    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(20 * fontMetrics().horizontalAdvance(u'あ'));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_onlyLowerings);
    bar->addWidget(m_all);
    bar->addStretch(1);
    bar->addWidget(m_undo);
    bar->addWidget(m_redo);

    m_heading->setTextFormat(Qt::PlainText);
    auto *lower = new QWidget;
    auto *below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 4, 0, 0);
    below->addWidget(m_heading);
    below->addWidget(m_details, 1);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(lower);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({360, 260});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
}

void HistoryPage::wire()
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_delay, &QTimer::timeout, this, &HistoryPage::search);
    connect(m_search, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &HistoryPage::redoWanted);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_asset.reset();
        search();
    });
    m_table->setMarks([this](const HistoryEntry &entry) {
        return m_lowerings->isLowering(entry.revision) ? u"▼ "_s + tr("class lowered") : QString();
    });
    connect(m_lowerings, &LoweringSearch::found, this, [this](qint64 revision) {
        m_table->markChanged(revision);
        hideRows();
    });
    connect(m_lowerings, &LoweringSearch::finished, this, &HistoryPage::findLowerings, Qt::QueuedConnection);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, &HistoryPage::findLowerings);
    connect(m_onlyLowerings, &QCheckBox::toggled, this, &HistoryPage::findLowerings);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showDetails);
}

QString HistoryPage::title() const
{
    return tr("History");
}

QString HistoryPage::name() const
{
    return u"history"_s;
}

void HistoryPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search in subjects and people"));
    m_all->setText(tr("Show everything"));
    m_onlyLowerings->setText(tr("Only &lowered classes"));
    m_fields->setColumns(fieldChangeColumns());
    emit m_table->headerDataChanged(Qt::Horizontal, 0, HistoryTable::ColumnCount - 1);
    showButtons();
    showDetails();
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

HistoryTable::Fetch HistoryPage::fetch()
{
    return [this](qint64 limit, qint64 offset) -> QList<HistoryEntry> {
        if (!m_showing.registry)
            return {};
        if (m_asset) {
            const auto all = m_showing.registry->historyOf(*m_asset);
            return all ? all->mid(offset, limit) : QList<HistoryEntry>();
        }
        auto entries = m_showing.registry->history(limit, offset, m_search->text().trimmed());
        if (entries)
            return *std::move(entries);
        emit said(entries.error().text);
        return {};
    };
}

void HistoryPage::search()
{
    m_delay->stop();
    m_lowerings->look(m_showing.registry, m_showing.profile, m_asset);
    m_table->show(fetch());
    m_all->setVisible(m_asset.has_value());
    m_search->setVisible(!m_asset);
    if (m_table->rowCount() > 0)
        m_list->setCurrentIndex(m_table->index(0, 0));
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    m_empty->setText(isSearching
                         ? tr("Nothing in the history contains this text.")
                         : tr("Nothing was changed yet. Every change that you make is listed here, with the name "
                              "of who made it."));
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    findLowerings();
    showDetails();
}

void HistoryPage::display(const Showing &showing)
{
    const bool isOther = m_showing.registry != showing.registry;
    m_showing = showing;
    m_lowerings->look(showing.registry, showing.profile, m_asset);
    showButtons();
    if (isOther || m_table->rowCount() == 0)
        return search();
    const bool followsNewest = m_list->currentIndex().row() == 0;
    m_table->refresh();
    findLowerings();
    if (followsNewest)
        m_list->setCurrentIndex(m_table->index(0, 0));
    showDetails();
}

void HistoryPage::showButtons()
{
    const auto dressButton = [this](QPushButton *button, const std::optional<HistoryEntry> &entry, const QString &text,
                                    const QString &tip) {
        button->setEnabled(entry.has_value() && !m_showing.registry->isReadOnly());
        button->setText(text);
        button->setToolTip(entry ? tip.arg(changeText(*entry)) : QString());
    };
    Registry *registry = m_showing.registry;
    dressButton(m_undo, registry ? registry->undoable() : std::nullopt, tr("&Undo"), tr("Takes back: %1"));
    dressButton(m_redo, registry ? registry->redoable() : std::nullopt, tr("&Redo"), tr("Does again: %1"));
}

void HistoryPage::showDetails()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_showing.registry || !m_showing.now || !m_showing.profile) {
        m_fields->show({});
        m_heading->clear();
        return;
    }
    const HistoryEntry &entry = m_table->at(row);
    QString heading = changeText(entry);
    const auto rows = m_showing.registry->historyRows(entry.revision, mostRows);
    if (!rows)
        heading = rows.error().text;
    else if (rows->size() == mostRows)
        heading += u'\n' + tr("The first %1 rows are shown.").arg(QLocale().toString(mostRows));
    m_heading->setText(heading);
    m_fields->show(rows ? fieldChanges(*rows, m_showing.now, m_showing.profile) : QList<FieldEdit>());
}

void HistoryPage::go(const Jump &jump)
{
    m_asset.reset();
    if (jump.subject && jump.subject->unit == Unit::Asset)
        m_asset = jump.subject->id;
    m_search->setText(jump.search);
    search();
}

void HistoryPage::saveState(QSettings &settings) const
{
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    settings.setValue(u"columnsWithMark"_s, m_list->horizontalHeader()->saveState());
    settings.setValue(u"detailColumns"_s, m_details->horizontalHeader()->saveState());
}

void HistoryPage::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    m_list->horizontalHeader()->restoreState(settings.value(u"columnsWithMark"_s).toByteArray());
    m_details->horizontalHeader()->restoreState(settings.value(u"detailColumns"_s).toByteArray());
}

} // namespace daicho
