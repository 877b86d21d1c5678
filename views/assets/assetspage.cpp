// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/assetspage.h"

#include "registry/registry.h"
#include "tables/assettable.h"
#include "views/assets/assetdetails.h"
#include "views/assets/assetfilterbar.h"
#include "views/assets/assetstanding.h"
#include "views/assets/assetview.h"
#include "views/common/look.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

AssetsPage::AssetsPage(QWidget *parent)
    : Page(parent), m_table(new AssetTable(this)), m_filter(new AssetFilterBar), m_view(new AssetView(m_table)),
      m_details(new AssetDetails), m_splitter(new QSplitter), m_stack(new QStackedWidget), m_tools(new QToolBar),
      m_firstImport(new QPushButton), m_firstAdd(new QPushButton), m_clearFilter(new QPushButton),
      m_banner(makeBanner())
{
    setObjectName(u"assetsPage"_s);
    m_firstImport->setObjectName(u"firstImport"_s);
    m_firstAdd->setObjectName(u"firstAdd"_s);
    m_clearFilter->setObjectName(u"clearFilterNow"_s);
    addTools();
    m_stack->addWidget(m_view);
    m_stack->addWidget(emptyState(m_emptyText, {m_firstImport, m_firstAdd}));
    m_stack->addWidget(emptyState(m_nothingText, {m_clearFilter}));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({820, 280});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 6);
    layout->addWidget(m_tools);
    layout->addWidget(m_banner);
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);
    connectParts();
    retranslate();
}

void AssetsPage::addTools()
{
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({18, 18});
    addAction(u"addAsset"_s, u"add"_s, &AssetsPage::addAsset)->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    addAction(u"editAsset"_s, u"edit"_s, &AssetsPage::editAsset);
    addAction(u"duplicateAsset"_s, u"duplicate"_s, &AssetsPage::duplicateAsset)->setShortcut(QKeySequence(u"Ctrl+D"_s));
    addAction(u"bulkEdit"_s, u"bulk"_s, &AssetsPage::editSelected)->setShortcut(QKeySequence(u"Ctrl+B"_s));
    addAction(u"classifyAssets"_s, u"classify"_s, &AssetsPage::classifySelected)
        ->setShortcut(QKeySequence(u"Ctrl+J"_s));
    addAction(u"editConnections"_s, u"connections"_s, &AssetsPage::editConnections)
        ->setShortcut(QKeySequence(u"Ctrl+K"_s));
    addAction(u"disposeAssets"_s, u"dispose"_s, &AssetsPage::disposeSelected);
    m_tools->addSeparator();
    addAction(u"importLedger"_s, u"import"_s, &AssetsPage::import);
    addAction(u"standardLedger"_s, u"standard"_s, &AssetsPage::showStandardLedger);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    addAction(u"chooseColumns"_s, u"columns"_s, &AssetsPage::chooseColumns);
    QAction *details = m_tools->addAction(icon(u"details"_s, palette()), {});
    details->setObjectName(u"showDetails"_s);
    details->setCheckable(true);
    details->setChecked(true);
    connect(details, &QAction::toggled, m_details, &QWidget::setVisible);
}

QAction *AssetsPage::addAction(const QString &name, const QString &iconName, void (AssetsPage::*act)())
{
    QAction *action = m_tools->addAction(icon(iconName, palette()), {});
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QWidget *AssetsPage::emptyState(QLabel *&text, const QList<QPushButton *> &buttons)
{
    auto *page = new QWidget;
    text = new QLabel;
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(text);
    layout->addSpacing(12);
    for (QPushButton *button : buttons) {
        button->setMinimumHeight(36);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
    return page;
}

void AssetsPage::connectParts()
{
    connect(m_filter, &AssetFilterBar::filterChanged, this, [this](const AssetFilter &filter) {
        m_table->setFilter(filter);
        update();
    });
    connect(m_filter, &AssetFilterBar::leaveWanted, this, [this] {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid() && m_table->rowCount() > 0)
            m_view->setCurrentId(m_table->idAt(0));
    });
    connect(m_view, &AssetView::selectionMoved, this, &AssetsPage::selectionMoved);
    connect(m_view, &AssetView::openWanted, this, &AssetsPage::editAsset);
    connect(m_view, &AssetView::removeWanted, this, &AssetsPage::removeSelected);
    connect(m_details, &AssetDetails::jumpWanted, this, &Page::jumpWanted);
    connect(m_firstImport, &QPushButton::clicked, this, &AssetsPage::import);
    connect(m_firstAdd, &QPushButton::clicked, this, &AssetsPage::addAsset);
    connect(m_clearFilter, &QPushButton::clicked, m_filter, &AssetFilterBar::clear);
    // Moving through the table with the arrow keys must not wait for what stands beside it.
    m_detailsSoon.setSingleShot(true);
    m_detailsSoon.setInterval(60);
    connect(&m_detailsSoon, &QTimer::timeout, this, [this] {
        if (m_details->isVisible())
            m_details->show(m_showing, m_view->currentId());
    });
}

QString AssetsPage::title() const
{
    return tr("Assets");
}

bool AssetsPage::isReadOnly() const
{
    return !m_showing.now || (m_showing.registry && m_showing.registry->isReadOnly());
}

void AssetsPage::display(const Showing &showing)
{
    m_showing = showing;
    m_filter->show(showing.now, showing.profile);
    if (m_table->filter() != m_filter->filter())
        m_table->setFilter(m_filter->filter());
    m_table->show(showing.now, showing.profile, showing.today);
    showCampaign();
    update();
}

void AssetsPage::update()
{
    const bool isEmpty = m_table->total() == 0;
    const bool isNothing = !isEmpty && m_table->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : isNothing ? 2 : 0);
    m_filter->setEnabled(!isEmpty);
    m_firstImport->setEnabled(!isReadOnly());
    m_firstAdd->setEnabled(!isReadOnly());
    selectionMoved();
}

void AssetsPage::selectionMoved()
{
    const qint64 selected = m_view->selectedCount();
    m_filter->setCount(m_table->rowCount(), m_table->total(), selected);
    const bool canWrite = !isReadOnly();
    const bool isOne = !m_view->currentId().isNull() && selected > 0;
    const auto enable = [this](const QString &name, bool on) {
        findChild<QAction *>(name)->setEnabled(on);
    };
    enable(u"addAsset"_s, canWrite);
    enable(u"importLedger"_s, canWrite);
    enable(u"editAsset"_s, canWrite && isOne);
    enable(u"duplicateAsset"_s, canWrite && isOne);
    enable(u"editConnections"_s, canWrite && isOne);
    enable(u"bulkEdit"_s, canWrite && selected > 0);
    enable(u"classifyAssets"_s,
           canWrite && selected > 0 && m_showing.profile && !m_showing.profile->questions.isEmpty());
    enable(u"disposeAssets"_s, canWrite && selected > 0);
    m_detailsSoon.start();
}

void AssetsPage::go(const Jump &jump)
{
    AssetFilter filter;
    filter.text = jump.search;
    filter.department = jump.department;
    if (!jump.measure.isEmpty() && m_showing.now)
        filter.among = assetsStanding(m_showing, jump);
    const bool isOne = jump.subject && jump.subject->unit == Unit::Asset;
    // A jump to one asset shows it among its neighbours: the filter goes only when it hides the asset.
    if (!isOne || m_table->rowOf(jump.subject->id) < 0)
        m_filter->setFilter(filter);
    if (isOne)
        m_view->setCurrentId(jump.subject->id);
    m_view->setFocus();
    if (isOne && jump.opens != Jump::Opens::Nothing)
        open(jump);
}

/// Once the page that jumped here has ended what it is doing: a dialog runs for as long as the user likes.
void AssetsPage::open(const Jump &jump)
{
    const auto openNow = [this, jump, asset = jump.subject->id] {
        if (jump.opens == Jump::Opens::Connections)
            return editConnectionsOf(asset, jump.flow);
        if (const auto found = m_showing.now->assets.asset(asset))
            edit(*found);
    };
    QMetaObject::invokeMethod(this, openNow, Qt::QueuedConnection);
}

void AssetsPage::saveState(QSettings &settings) const
{
    m_filter->saveState(settings);
    m_view->saveState(settings);
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    settings.setValue(u"details"_s, findChild<QAction *>(u"showDetails"_s)->isChecked());
}

void AssetsPage::restoreState(const QSettings &settings)
{
    m_filter->restoreState(settings);
    m_view->restoreState(settings);
    if (settings.contains(u"splitter"_s))
        m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    findChild<QAction *>(u"showDetails"_s)->setChecked(settings.value(u"details"_s, true).toBool());
}

void AssetsPage::retranslate()
{
    const auto say = [this](const QString &name, const QString &text, const QString &tip) {
        auto *action = findChild<QAction *>(name);
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : tip + u" ("_s + keys + u')');
    };
    say(u"addAsset"_s, tr("&Add"), tr("Register an asset"));
    say(u"editAsset"_s, tr("E&dit"), tr("Edit the current asset (Enter)"));
    say(u"duplicateAsset"_s, tr("D&uplicate"), tr("Register an asset like the current one"));
    say(u"bulkEdit"_s, tr("&Bulk edit"), tr("Set department, owner, zone or class of all selected assets"));
    say(u"editConnections"_s, tr("Co&nnections"), tr("What the current asset holds, depends on and exchanges"));
    say(u"disposeAssets"_s, tr("Dispose&…"), tr("Record the disposal of the selected assets"));
    say(u"classifyAssets"_s, tr("C&lassify"), tr("Find the class of the selected assets by a few questions"));
    say(u"standardLedger"_s, tr("&Standard ledger"),
        tr("Make departments' ledgers from the standard one, and see how they differ from it"));
    say(u"importLedger"_s, tr("&Import"), tr("Import a ledger file"));
    say(u"chooseColumns"_s, tr("&Columns"), tr("Choose the columns of the table"));
    say(u"showDetails"_s, tr("De&tails"), tr("Show the current asset's measures and history beside the table"));
    m_view->setAccessibleName(tr("Assets"));
    m_emptyText->setText(
        tr("No assets yet.\n\nTake in the ledger that your office keeps now, or register the first asset by hand."));
    m_firstImport->setText(tr("Import a ledger file"));
    m_firstAdd->setText(tr("Register an asset"));
    m_nothingText->setText(tr("No asset matches the filter."));
    m_clearFilter->setText(tr("Clear the filter"));
    m_bannerOpen->setText(tr("Classify anew…"));
    m_bannerFilter->setText(tr("Show only these"));
    showCampaign();
}

void AssetsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace daicho
