// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/paperview.h"

#include <QPainter>

namespace daicho
{

PaperView::PaperView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaperView::show(const PageDrawing &drawing, QSizeF paper, FontSet &fonts)
{
    m_drawing = drawing;
    m_size = paper;
    m_fonts = &fonts;
    updateGeometry();
    update();
}

void PaperView::clear()
{
    m_fonts = nullptr;
    update();
}

QSize PaperView::sizeHint() const
{
    constexpr int width = 480; // large enough to read what stands there
    return {width, heightForWidth(width)};
}

int PaperView::heightForWidth(int width) const
{
    return int(width * m_size.height() / m_size.width());
}

void PaperView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_fonts)
        return;
    QPainter painter(this);
    const double scale = std::min(width() / m_size.width(), height() / m_size.height());
    const QSizeF size = m_size * scale;
    painter.translate((width() - size.width()) / 2, 0);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    m_painter.paint(m_drawing, *m_fonts, scale, painter);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1));
}

} // namespace daicho
