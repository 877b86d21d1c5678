// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where on ZoneMapPage, and how it is connected and called.
#include "views/map/zonemappage.h"

#include "views/common/gravity.h"
#include "views/common/look.h"
#include "views/common/rowdress.h"
#include "views/findings/findingswork.h"
#include "views/map/zonemaplegend.h"
#include "views/map/zonemapview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

void ZoneMapPage::makeTools()
{
    m_tools = new QToolBar;
    m_tools->setIconSize({18, 18});
    m_tools->addWidget(m_grouping);
    auto *gap = new QWidget;
    gap->setFixedWidth(10);
    m_tools->addWidget(gap);
    m_tools->addWidget(m_wrongOnly);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    const auto add = [this](const QString &name, const QString &iconName, auto act) {
        QAction *action = m_tools->addAction(icon(iconName, palette()), {});
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"mapZoomOut"_s, u"zoomout"_s, [this] { m_map->zoom(1 / 1.25); });
    add(u"mapFit"_s, u"fit"_s, [this] { m_map->fit(); });
    add(u"mapZoomIn"_s, u"zoomin"_s, [this] { m_map->zoom(1.25); });
    m_tools->addSeparator();
    add(u"mapExport"_s, u"export"_s, [this] { exportMap(); });
}

void ZoneMapPage::arrange()
{
    auto *left = new QWidget;
    auto *picture = new QVBoxLayout(left);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->addWidget(m_map, 1);
    picture->addWidget(m_legend);
    m_splitter->addWidget(left);
    m_splitter->addWidget(makeList());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({780, 340});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(makeEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 6);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
}

QWidget *ZoneMapPage::makeList()
{
    m_list->setModel(m_table);
    m_list->setItemDelegate(new GravityDelegate(
        [](const QModelIndex &index) {
            const QVariant legality = index.data(FlowTable::LegalityRole);
            return legality.isValid() ? std::optional(gravityOf(Legality(legality.toInt()))) : std::nullopt;
        },
        m_list));
    dressRows(m_list);
    sortByHeader(m_list);
    setLetterWidths(m_list->horizontalHeader(), {9, 12, 12, 8, 6, 9});
    m_listTitle->setTextFormat(Qt::PlainText);
    m_listTitle->setWordWrap(true);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(6, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_listTitle, 1);
    head->addWidget(m_all);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return list;
}

QWidget *ZoneMapPage::makeEmpty()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_toAssets->setMinimumHeight(36);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(m_empty);
    layout->addSpacing(12);
    layout->addWidget(m_toAssets, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

void ZoneMapPage::wire()
{
    connect(m_work, &FindingsWork::found, this, [this](const FindingsPtr &found) {
        m_found = found;
        draw();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ZoneMapPage::draw);
    connect(m_wrongOnly, &QCheckBox::toggled, this, &ZoneMapPage::draw);
    connect(m_map, &ZoneMapView::chosen, this, &ZoneMapPage::chosenOnMap);
    connect(m_map, &ZoneMapView::openWanted, this, &ZoneMapPage::mendChoice);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_map->choose({});
        chosenOnMap({});
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ZoneMapPage::chosenInList);
    connect(m_list, &QTableView::activated, this, &ZoneMapPage::mend);
    connect(m_toAssets, &QPushButton::clicked, this, [this] {
        Jump jump;
        jump.where = Jump::Where::Assets;
        emit jumpWanted(jump);
    });
}

void ZoneMapPage::retranslate()
{
    const QSignalBlocker quiet(m_grouping);
    const int chosen = std::max(0, m_grouping->currentIndex());
    m_grouping->clear();
    const std::pair<MapGrouping, QString> groupings[] = {
        {MapGrouping::Automatic, tr("Grouped as fits")}, {MapGrouping::Asset, tr("Every asset")},
        {MapGrouping::SubKind, tr("By detailed kind")},  {MapGrouping::Kind, tr("By kind")},
        {MapGrouping::Department, tr("By department")},  {MapGrouping::Zone, tr("By zone only")},
    };
    for (const auto &[grouping, text] : groupings)
        m_grouping->addItem(text, int(grouping));
    m_grouping->setCurrentIndex(chosen);
    m_grouping->setAccessibleName(tr("Grouping of assets"));
    m_grouping->setToolTip(tr("By what assets are gathered on the map"));
    m_wrongOnly->setText(tr("&Only flows with findings"));
    m_map->setAccessibleName(tr("Network map"));
    m_map->setToolTip({});
    m_list->setAccessibleName(tr("Flows"));
    m_all->setText(tr("Show all"));
    m_toAssets->setText(tr("To the assets"));
    m_table->setColumns(FlowTable::columns());
    retranslateTools();
}

void ZoneMapPage::retranslateTools()
{
    const auto say = [this](const QString &name, const QString &iconName, const QString &text) {
        auto *action = findChild<QAction *>(name);
        action->setText(text);
        action->setToolTip(text);
        action->setIcon(icon(iconName, palette()));
    };
    say(u"mapZoomOut"_s, u"zoomout"_s, tr("Smaller (−)"));
    say(u"mapFit"_s, u"fit"_s, tr("The whole map (0)"));
    say(u"mapZoomIn"_s, u"zoomin"_s, tr("Larger (+)"));
    say(u"mapExport"_s, u"export"_s, tr("Export as PDF, SVG or PNG…"));
}

} // namespace daicho
