// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledgerlayout.h"
#include "views/ledger/ledgerpainter.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace daicho
{

/// A laid-out ledger and what it was made from, which it points into.
struct LedgerPages {
    SnapshotPtr now;
    ProfilePtr profile;
    std::shared_ptr<LedgerLayout> layout;
};

/// Shows one page of the ledger as it will be printed. Draws only that page, whatever their number.
class LedgerPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, None };

    explicit LedgerPreview(QWidget *parent = nullptr);

    /// Shows these pages, staying at the page where it was as far as there is one.
    void show(const LedgerPages &pages);
    qsizetype page() const { return m_page; }
    qsizetype pageCount() const { return m_pages.layout ? m_pages.layout->pageCount() : 0; }
    void turnTo(qsizetype page);
    /// The department whose page is shown.
    QString sectionName() const;
    const LedgerPages &pages() const { return m_pages; }

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// 1 is the size on paper.
    double zoom() const { return m_scale / screenScale(); }
    void setZoom(double zoom);

signals:
    void turned(qsizetype page);
    void zoomed(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double screenScale() const { return logicalDpiY() / 72.0; }
    QSizeF paper() const;
    void rescale();
    void updateScrollBars();
    void draw();

    LedgerPages m_pages;
    LedgerPainter m_painter;
    PageDrawing m_drawing;
    QPixmap m_sheet; ///< the page as it is shown; null: to be drawn
    qsizetype m_page = 0;
    double m_scale = 1; ///< pixels to a point
    Fit m_fit = Fit::Width;
};

} // namespace daicho
