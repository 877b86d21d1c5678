// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/pagedrawing.h"

#include <QDate>
#include <QStringList>

#include <memory>

class QIODevice;

namespace daicho
{

/// Writes drawn pages into a PDF, one after the other; keeps none of them.
class PdfWriter
{
public:
    struct About {
        QString title;
        QString author;
        QString subject;
        QDate made; ///< stands in for the clock, so that the same pages give the same bytes
    };

    /// Pages of this size in points, with the faces that the drawings' runs count by.
    PdfWriter(QIODevice &device, double width, double height, const QStringList &fontFiles, const About &about);
    ~PdfWriter();
    PdfWriter(const PdfWriter &) = delete;
    PdfWriter &operator=(const PdfWriter &) = delete;

    /// An entry in the outline that leads to a page (from 1), under another entry (0: at the top); its number.
    int addOutline(int parent, const QString &name, qint64 page);
    /// What a reader shows as the number of the page that is written next.
    void setLabel(const QString &label);
    void write(const PageDrawing &page);
    /// Ends the file; the first thing that went wrong, if anything did.
    Outcome finish();
    bool hasFailed() const;

private:
    struct Surface;
    std::unique_ptr<Surface> m_surface;
};

} // namespace daicho
