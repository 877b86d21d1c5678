// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/flowtable.h"
#include "views/map/zonemapdrawing.h"
#include "views/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace daicho
{

class FindingsWork;
class ZoneMapLegend;
class ZoneMapView;

/// ネットワーク図: the policy's zones with the assets that exchange data, and beside it the same flows as a list.
class ZoneMapPage : public Page
{
    Q_OBJECT

public:
    explicit ZoneMapPage(QWidget *parent = nullptr);

    QString title() const override;
    QString name() const override { return QStringLiteral("map"); }
    void display(const Showing &showing) override;
    void keepUp(const Showing &showing) override;
    bool needsCoverage() const override { return false; }
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    /// Writes what is drawn into a file (.png, .svg, .pdf); the user is asked for its name.
    void exportMap();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void makeTools();
    QWidget *makeList();
    QWidget *makeEmpty();
    void wire();
    void retranslate();
    void retranslateTools();
    void hold(const Showing &showing);
    void draw();
    void showList(const QList<Id> &flows);
    void chosenOnMap(MapChoice choice);
    void chosenInList();
    void mend(const QModelIndex &index);
    void mendChoice(MapChoice choice);

    Showing m_showing;
    FindingsWork *m_work;
    std::shared_ptr<const QList<Finding>> m_found;
    QList<FlowRow> m_rows;
    FlowTable *m_table;
    QToolBar *m_tools;
    QComboBox *m_grouping;
    QCheckBox *m_wrongOnly;
    ZoneMapView *m_map;
    ZoneMapLegend *m_legend;
    QLabel *m_listTitle;
    QPushButton *m_all;
    QTableView *m_list;
    QLabel *m_empty;
    QPushButton *m_toAssets;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
};

} // namespace daicho
