// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/zonemapview.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

// Smaller than this letters are no letters, larger nobody needs.
constexpr double leastFit = 0.5;
constexpr double mostFit = 1.25;
constexpr double leastZoom = 0.15;
constexpr double mostZoom = 4;

} // namespace

/// The whole drawing as one item: it knows itself what stands where.
class ZoneMapView::Item : public QGraphicsItem
{
public:
    explicit Item(const ZoneMapView &view) : m_view(view) {}

    QRectF boundingRect() const override { return {QPointF(), m_view.m_drawing->layout().size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_view.m_drawing->paint(*painter, m_view.m_choice);
    }
    void willChange() { prepareGeometryChange(); }

private:
    const ZoneMapView &m_view;
};

ZoneMapView::ZoneMapView(QWidget *parent)
    : QGraphicsView(parent), m_drawing(std::make_unique<ZoneMapDrawing>(ZoneMap(), palette())), m_item(new Item(*this))
{
    setObjectName(u"zoneMap"_s);
    setScene(new QGraphicsScene(this));
    scene()->addItem(m_item);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::ArrowCursor);
}

ZoneMapView::~ZoneMapView() = default;

void ZoneMapView::show(ZoneMap map)
{
    m_item->willChange();
    m_choice = {};
    m_drawing = std::make_unique<ZoneMapDrawing>(std::move(map), palette());
    setSceneRect(m_item->boundingRect());
    setAccessibleDescription(textOf(m_drawing->map()).join(u'\n'));
    if (m_isFitted)
        fit();
    viewport()->update();
}

void ZoneMapView::choose(MapChoice choice)
{
    m_choice = choice;
    viewport()->update();
}

void ZoneMapView::fit()
{
    m_isFitted = true;
    const QRectF all = sceneRect();
    if (all.isEmpty())
        return;
    const QSizeF room = viewport()->size();
    const double scale = std::min(room.width() / all.width(), room.height() / all.height());
    const double readable = std::clamp(scale, leastFit, mostFit);
    setTransform(QTransform::fromScale(readable, readable));
    if (readable > scale) // what is too large is read from its beginning
        ensureVisible(QRectF(0, 0, 1, 1), 0, 0);
}

void ZoneMapView::zoom(double factor)
{
    m_isFitted = false;
    const double scale = std::clamp(transform().m11() * factor, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(scale, scale));
}

MapChoice ZoneMapView::choiceAt(QPoint point) const
{
    return m_drawing->at(mapToScene(point));
}

bool ZoneMapView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = m_drawing->tipOf(choiceAt(help->pos()));
    QToolTip::showText(help->globalPos(), tip.isEmpty() ? tip : Qt::convertFromPlainText(tip, Qt::WhiteSpaceNormal),
                       viewport());
    return true;
}

void ZoneMapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_drawing) {
        m_drawing->setPalette(palette());
        viewport()->update();
    }
    QGraphicsView::changeEvent(event);
}

void ZoneMapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
}

void ZoneMapView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2);
    event->accept();
}

void ZoneMapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.2);
    case Qt::Key_Minus:
        return zoom(1 / 1.2);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Escape:
        choose({});
        emit chosen(m_choice);
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ZoneMapView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void ZoneMapView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if (event->button() != Qt::LeftButton ||
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        return;
    choose(choiceAt(event->pos()));
    emit chosen(m_choice);
}

void ZoneMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const MapChoice choice = choiceAt(event->pos());
    if (choice.what != MapChoice::What::Nothing)
        emit openWanted(choice);
}

} // namespace daicho
