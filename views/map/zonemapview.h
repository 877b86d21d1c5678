// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/zonemapdrawing.h"

#include <QGraphicsView>

#include <memory>

namespace daicho
{

/// The map on the screen: moved with the mouse, zoomed with Ctrl and the wheel or + − 0, with tool tips.
class ZoneMapView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ZoneMapView(QWidget *parent = nullptr);
    ~ZoneMapView() override;

    void show(ZoneMap map);
    const ZoneMapDrawing &drawing() const { return *m_drawing; }
    MapChoice choice() const { return m_choice; }
    /// Makes it stand out, without saying so.
    void choose(MapChoice choice);

    /// All of it, as long as it can still be read.
    void fit();
    void zoom(double factor);

signals:
    /// The user clicked on a node, a line, or beside them.
    void chosen(const daicho::MapChoice &choice);
    /// The user wants to mend this.
    void openWanted(const daicho::MapChoice &choice);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    class Item;

    MapChoice choiceAt(QPoint point) const;

    std::unique_ptr<ZoneMapDrawing> m_drawing;
    Item *m_item;
    MapChoice m_choice;
    QPoint m_pressed;
    bool m_isFitted = true;
};

} // namespace daicho
