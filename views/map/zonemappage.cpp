// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/zonemappage.h"

#include "tables/assetnames.h"
#include "views/common/gravity.h"
#include "views/common/prompt.h"
#include "views/findings/findingswork.h"
#include "views/map/zonemapfile.h"
#include "views/map/zonemaplegend.h"
#include "views/map/zonemapview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

ZoneMapPage::ZoneMapPage(QWidget *parent)
    : Page(parent), m_work(new FindingsWork(this)), m_table(new FlowTable(this)), m_tools(nullptr),
      m_grouping(new QComboBox), m_wrongOnly(new QCheckBox), m_map(new ZoneMapView), m_legend(new ZoneMapLegend),
      m_listTitle(new QLabel), m_all(new QPushButton), m_list(new QTableView), m_empty(new QLabel),
      m_toAssets(new QPushButton), m_stack(new QStackedWidget), m_splitter(new QSplitter)
{
    setObjectName(u"zoneMapPage"_s);
    m_grouping->setObjectName(u"mapGrouping"_s);
    m_wrongOnly->setObjectName(u"mapWrongOnly"_s);
    m_listTitle->setObjectName(u"mapListTitle"_s);
    m_all->setObjectName(u"mapAllFlows"_s);
    m_list->setObjectName(u"mapFlows"_s);
    m_empty->setObjectName(u"mapEmpty"_s);
    m_toAssets->setObjectName(u"mapToAssets"_s);
    makeTools();
    arrange();
    wire();
    retranslate();
}

QString ZoneMapPage::title() const
{
    return tr("Network map");
}

void ZoneMapPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    Page::changeEvent(event);
}

/// The checks take their time: they are made when somebody looks.
void ZoneMapPage::keepUp(const Showing &showing)
{
    hold(showing);
    m_work->forget();
}

void ZoneMapPage::hold(const Showing &showing)
{
    if (m_showing.registry != showing.registry) {
        m_found = nullptr;
        m_map->show({});
    }
    m_showing = showing;
}

void ZoneMapPage::display(const Showing &showing)
{
    hold(showing);
    m_legend->show(showing.profile);
    const bool isEmpty = showing.now->flows.isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_empty->setText(
        showing.now->assets.isEmpty()
            ? tr("No assets yet.\nRegister assets or import the ledger that your office keeps; then record "
                 "what flows between them, and the map draws it.")
            : tr("No flows between assets are recorded yet.\nChoose an asset and record with "
                 "“Connections” what it sends and receives; the map draws the flows in their zones and "
                 "shows those that the policy does not allow."));
    m_work->want(showing);
}

/// The map and the list, anew: the registry, the findings or the user's wishes changed.
void ZoneMapPage::draw()
{
    if (!m_found)
        return;
    const MapWish wish{MapGrouping(m_grouping->currentData().toInt()), m_wrongOnly->isChecked()};
    m_map->show(zoneMap(m_showing.now, m_showing.profile, *m_found, wish));
    m_rows = flowRows(m_showing.now, m_showing.profile, *m_found);
    if (wish.isWrongOnly)
        m_rows.removeIf([](const FlowRow &row) { return row.legality == Legality::Legal; });
    chosenOnMap({});
}

void ZoneMapPage::showList(const QList<Id> &flows)
{
    const QLocale numbers;
    const bool isAll = flows.isEmpty();
    QList<FlowRow> rows = m_rows;
    if (!isAll) {
        const QSet<Id> wanted(flows.begin(), flows.end());
        rows.removeIf([&wanted](const FlowRow &row) { return !wanted.contains(row.flow.id); });
    }
    const auto wrong = std::ranges::count(rows, Legality::Illegal, &FlowRow::legality);
    const QString total = numbers.toString(rows.size());
    m_listTitle->setText(isAll ? tr("Flows: %1, not allowed: %2").arg(total, numbers.toString(wrong))
                               : tr("Chosen flows: %1, not allowed: %2").arg(total, numbers.toString(wrong)));
    m_all->setVisible(!isAll);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_table->show(rows);
}

void ZoneMapPage::chosenOnMap(MapChoice choice)
{
    showList(m_map->drawing().flowsOf(choice));
}

/// The line that stands for the flow in the list lights up on the map.
void ZoneMapPage::chosenInList()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const Id flow = m_table->at(row).flow.id;
    const QList<MapArrow> &arrows = m_map->drawing().map().arrows;
    const auto found =
        std::ranges::find_if(arrows, [flow](const MapArrow &arrow) { return arrow.flows.contains(flow); });
    if (found == arrows.end())
        return;
    const int index = int(found - arrows.begin());
    m_map->choose({MapChoice::What::Arrow, index});
    m_map->ensureVisible(m_map->drawing().layout().lines[index].marks, 60, 60);
}

void ZoneMapPage::mend(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Flow &flow = m_table->at(index.row()).flow;
    Jump jump;
    jump.where = Jump::Where::Assets;
    jump.subject = SubjectId{Unit::Asset, flow.from};
    jump.flow = flow.id;
    jump.opens = Jump::Opens::Connections;
    emit jumpWanted(jump);
}

/// A line that stands for one flow leads to it, a node of one asset to that; of several the list shows which they are.
void ZoneMapPage::mendChoice(MapChoice choice)
{
    if (choice.what == MapChoice::What::Arrow) {
        m_map->choose(choice);
        chosenOnMap(choice);
        if (m_table->rowCount() == 1)
            return mend(m_table->index(0, 0));
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->selectRow(0);
        return;
    }
    const QList<Id> &assets = m_map->drawing().map().nodes[choice.index].assets;
    if (assets.size() != 1)
        return;
    Jump jump;
    jump.where = Jump::Where::Assets;
    jump.subject = SubjectId{Unit::Asset, assets.first()};
    emit jumpWanted(jump);
}

void ZoneMapPage::exportMap()
{
    if (!m_found || m_map->drawing().map().isEmpty())
        return;
    const QString path =
        Prompt::instance().saveFile(this, tr("Export the map"), tr("network-map.pdf"),
                                    tr("PDF (*.pdf)") + u";;"_s + tr("SVG (*.svg)") + u";;"_s + tr("PNG (*.png)"));
    if (path.isEmpty())
        return;
    const Outcome written =
        writeZoneMap(m_map->drawing().map(), *m_showing.now, *m_showing.profile, m_showing.today, path);
    if (!written)
        return Prompt::instance().error(this, tr("The map was not written"), written.error().text);
    emit said(tr("%1 was written.").arg(QFileInfo(path).fileName()));
}

void ZoneMapPage::saveState(QSettings &settings) const
{
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    settings.setValue(u"columns"_s, m_list->horizontalHeader()->saveState());
    settings.setValue(u"grouping"_s, m_grouping->currentData());
    settings.setValue(u"wrongOnly"_s, m_wrongOnly->isChecked());
}

void ZoneMapPage::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    m_list->horizontalHeader()->restoreState(settings.value(u"columns"_s).toByteArray());
    m_grouping->setCurrentIndex(std::max(0, m_grouping->findData(settings.value(u"grouping"_s, 0).toInt())));
    m_wrongOnly->setChecked(settings.value(u"wrongOnly"_s, false).toBool());
}

} // namespace daicho
