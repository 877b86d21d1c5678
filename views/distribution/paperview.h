// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ledger/ledgerpainter.h"

#include <QWidget>

#include <memory>

namespace daicho
{

/// One page of paper as it will be printed, as wide as there is room.
class PaperView : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// Shows a page of this size in points; its glyphs are of these fonts.
    void show(const PageDrawing &drawing, QSizeF paper, FontSet &fonts);
    void clear();

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PageDrawing m_drawing;
    QSizeF m_size{595.28, 841.89};
    FontSet *m_fonts = nullptr;
    LedgerPainter m_painter;
};

} // namespace daicho
