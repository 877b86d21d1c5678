// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerpreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace daicho
{

namespace
{

constexpr int margin = 14; // around the sheet, in pixels
constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.15;

} // namespace

LedgerPreview::LedgerPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Mid);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    // With a bar that comes and goes, fitting the width would change the width.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void LedgerPreview::show(const LedgerPages &pages)
{
    m_pages = pages;
    if (pageCount() > 0)
        m_page = std::clamp<qsizetype>(m_page, 0, pageCount() - 1);
    m_sheet = {};
    rescale();
    emit turned(m_page);
}

void LedgerPreview::turnTo(qsizetype page)
{
    page = std::clamp<qsizetype>(page, 0, std::max<qsizetype>(0, pageCount() - 1));
    if (page == m_page)
        return;
    m_page = page;
    m_sheet = {};
    verticalScrollBar()->setValue(0);
    viewport()->update();
    emit turned(page);
}

QString LedgerPreview::sectionName() const
{
    return pageCount() > 0 ? m_pages.layout->sectionOf(m_page).name : QString();
}

void LedgerPreview::setFit(Fit fit)
{
    m_fit = fit;
    rescale();
}

void LedgerPreview::setZoom(double zoom)
{
    m_fit = Fit::None;
    m_scale = std::clamp(zoom, smallestZoom, largestZoom) * screenScale();
    m_sheet = {};
    updateScrollBars();
    viewport()->update();
    emit zoomed(this->zoom());
}

QSizeF LedgerPreview::paper() const
{
    return m_pages.layout ? QSizeF(m_pages.layout->width(), m_pages.layout->height()) : QSizeF(841.89, 595.276);
}

void LedgerPreview::rescale()
{
    const QSizeF size = paper();
    const double across = (viewport()->width() - 2 * margin) / size.width();
    const double down = (viewport()->height() - 2 * margin) / size.height();
    const double before = m_scale;
    if (m_fit != Fit::None) {
        const double wanted = m_fit == Fit::Width ? across : std::min(across, down);
        m_scale = std::clamp(wanted, smallestZoom * screenScale(), largestZoom * screenScale());
    }
    if (m_scale != before)
        m_sheet = {};
    updateScrollBars();
    viewport()->update();
    emit zoomed(zoom());
}

void LedgerPreview::updateScrollBars()
{
    const QSize sheet = (paper() * m_scale).toSize() + QSize(2 * margin, 2 * margin);
    const auto adjust = [](QScrollBar *bar, int whole, int seen) {
        bar->setRange(0, std::max(0, whole - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(32);
    };
    adjust(horizontalScrollBar(), sheet.width(), viewport()->width());
    adjust(verticalScrollBar(), sheet.height(), viewport()->height());
}

void LedgerPreview::draw()
{
    const double ratio = devicePixelRatioF();
    m_sheet = QPixmap((paper() * m_scale * ratio).toSize());
    m_sheet.fill(Qt::white);
    m_pages.layout->draw(m_page, m_drawing);
    {
        QPainter painter(&m_sheet);
        m_painter.paint(m_drawing, m_pages.layout->fonts(), m_scale * ratio, painter);
    }
    m_sheet.setDevicePixelRatio(ratio);
}

void LedgerPreview::paintEvent(QPaintEvent *)
{
    if (pageCount() == 0)
        return;
    if (m_sheet.isNull())
        draw();
    const QSizeF size = paper() * m_scale;
    const int left = std::max(margin, int((viewport()->width() - size.width()) / 2)) - horizontalScrollBar()->value();
    const QPoint corner(left, margin - verticalScrollBar()->value());
    QPainter painter(viewport());
    painter.fillRect(QRectF(corner + QPoint(3, 3), size), QColor(0, 0, 0, 60));
    painter.drawPixmap(corner, m_sheet);
}

void LedgerPreview::resizeEvent(QResizeEvent *)
{
    rescale();
}

void LedgerPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        turnTo(m_page - 1);
        return;
    case Qt::Key_PageDown:
        turnTo(m_page + 1);
        return;
    case Qt::Key_Home:
        turnTo(0);
        return;
    case Qt::Key_End:
        turnTo(pageCount() - 1);
        return;
    case Qt::Key_Plus:
        setZoom(zoom() * zoomStep);
        return;
    case Qt::Key_Minus:
        setZoom(zoom() / zoomStep);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LedgerPreview::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom() * std::pow(zoomStep, turn / 120.0));
        event->accept();
        return;
    }
    // At the end of the sheet the wheel goes on to the next one.
    const QScrollBar *bar = verticalScrollBar();
    if (turn < 0 && bar->value() == bar->maximum() && m_page + 1 < pageCount()) {
        turnTo(m_page + 1);
    } else if (turn > 0 && bar->value() == 0 && m_page > 0) {
        turnTo(m_page - 1);
        verticalScrollBar()->setValue(bar->maximum());
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

} // namespace daicho
