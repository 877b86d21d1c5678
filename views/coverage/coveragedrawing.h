// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/coverage.h"

#include <QCoreApplication>
#include <QFont>
#include <QRectF>

class QPainter;

namespace daicho
{

/// The chart of 充足率 as it is printed: heading, a ring and legend of everything, and a bar for each department. Drawn
/// in units of its own, `width` wide, on a white ground.
class CoverageDrawing
{
    Q_DECLARE_TR_FUNCTIONS(daicho::CoverageDrawing)

public:
    static constexpr double width = 1120;

    CoverageDrawing(const Coverage &coverage, const Snapshot &now, const Profile &profile);

    /// How high everything on one page is.
    double height() const;
    /// How many pages of this height it takes.
    int pageCount(double pageHeight) const;
    void paintAll(QPainter &painter) const;
    void paintPage(QPainter &painter, int page, double pageHeight) const;
    QString title() const;

private:
    struct Row {
        QString name;
        Counts counts;
        bool isTotal = false;
    };

    double headHeight() const;
    int rowsOn(int page, double pageHeight) const;
    int firstRowOn(int page, double pageHeight) const;
    void paintHeading(QPainter &painter) const;
    void paintRing(QPainter &painter, const QRectF &square) const;
    void paintLegend(QPainter &painter, const QRectF &area) const;
    void paintRow(QPainter &painter, const Row &row, double top) const;
    void paintColumns(QPainter &painter, double top) const;
    void paintFooter(QPainter &painter, double bottom, int page, int pages) const;

    const Coverage &m_coverage;
    QString m_body;
    QString m_policy;
    QList<Row> m_rows;
};

} // namespace daicho
