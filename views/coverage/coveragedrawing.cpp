// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coverage/coveragedrawing.h"

#include "core/wareki.h"
#include "policy/percent.h"
#include "tables/answertable.h"
#include "tables/assetnames.h"
#include "tables/coveragetable.h"
#include "views/answers/standingdelegate.h"
#include "views/coverage/coveragelook.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double margin = 40;
constexpr double right = CoverageDrawing::width - margin;
constexpr double rowHeight = 30;
constexpr double columnsHeight = 26;
constexpr double footerHeight = 44;
constexpr double headingHeight = 84;
constexpr double summaryHeight = 216;
constexpr double nameWidth = 300;
constexpr double figuresWidth = 210;

const QColor ink(0x1f, 0x29, 0x33);
const QColor muted(0x5f, 0x6b, 0x76);
const QColor hair(0xd5, 0xdb, 0xe1);

QFont fontOf(int pixels, bool isBold = false)
{
    QFont font;
    font.setFamilies({u"BIZ UDPGothic"_s, u"BIZ UDPゴシック"_s, u"Noto Sans CJK JP"_s, u"Yu Gothic UI"_s, u"Meiryo"_s});
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

void write(QPainter &painter, const QRectF &area, int flags, const QString &text, const QFont &font,
           const QColor &colour = ink)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, flags, text);
}

/// Long names get smaller, then go over two lines; they are never cut.
void writeName(QPainter &painter, const QRectF &area, const QString &name, bool isBold)
{
    for (const int pixels : {14, 13, 12}) {
        const QFont font = fontOf(pixels, isBold);
        if (QFontMetricsF(font).horizontalAdvance(name) <= area.width())
            return write(painter, area, Qt::AlignLeft | Qt::AlignVCenter, name, font);
    }
    for (const int pixels : {12, 11, 10, 9, 8, 7}) {
        const QFont font = fontOf(pixels, isBold);
        const QRectF needed = QFontMetricsF(font).boundingRect(area, Qt::TextWrapAnywhere | Qt::AlignLeft, name);
        if (needed.height() <= area.height() || pixels == 7)
            return write(painter, area, Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignVCenter, name, font);
    }
}

} // namespace

CoverageDrawing::CoverageDrawing(const Coverage &coverage, const Snapshot &now, const Profile &profile)
    : m_coverage(coverage), m_body(now.bodyName),
      m_policy(tr("%1 (version %2)").arg(profile.title.in(AssetNames::language()), coverage.policyVersion))
{
    m_rows.append({tr("Everything"), coverage.total.all, true});
    for (const CoverageLine &line : coverage.departments)
        m_rows.append({now.departmentName(line.department), line.all, false});
    m_rows.append({tr("%1 (the body itself)").arg(now.bodyName), coverage.body.all, false});
}

QString CoverageDrawing::title() const
{
    return tr("Coverage of security measures by department");
}

double CoverageDrawing::headHeight() const
{
    return margin + headingHeight + summaryHeight + columnsHeight;
}

double CoverageDrawing::height() const
{
    return headHeight() + double(m_rows.size()) * rowHeight + footerHeight;
}

int CoverageDrawing::rowsOn(int page, double pageHeight) const
{
    const double head = page == 0 ? headHeight() : margin + headingHeight + columnsHeight;
    return std::max(1, int((pageHeight - head - footerHeight) / rowHeight));
}

int CoverageDrawing::firstRowOn(int page, double pageHeight) const
{
    return page == 0 ? 0 : rowsOn(0, pageHeight) + (page - 1) * rowsOn(1, pageHeight);
}

int CoverageDrawing::pageCount(double pageHeight) const
{
    int pages = 1;
    while (firstRowOn(pages, pageHeight) < m_rows.size())
        ++pages;
    return pages;
}

void CoverageDrawing::paintAll(QPainter &painter) const
{
    paintPage(painter, 0, height());
}

void CoverageDrawing::paintPage(QPainter &painter, int page, double pageHeight) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintHeading(painter);
    double top = margin + headingHeight;
    if (page == 0) {
        paintRing(painter, QRectF(margin + 10, top, summaryHeight - 26, summaryHeight - 26));
        paintLegend(painter,
                    QRectF(margin + summaryHeight + 40, top, right - margin - summaryHeight - 40, summaryHeight - 26));
        top += summaryHeight;
    }
    paintColumns(painter, top);
    top += columnsHeight;
    const int first = firstRowOn(page, pageHeight);
    const int end = std::min(first + rowsOn(page, pageHeight), int(m_rows.size()));
    for (int row = first; row < end; ++row, top += rowHeight)
        paintRow(painter, m_rows[row], top);
    paintFooter(painter, pageHeight, page, pageCount(pageHeight));
}

void CoverageDrawing::paintHeading(QPainter &painter) const
{
    write(painter, {margin, margin, right - margin, 34}, Qt::AlignLeft | Qt::AlignVCenter, title(), fontOf(24, true));
    write(painter, {margin, margin + 40, right - margin, 24}, Qt::AlignLeft | Qt::AlignVCenter, m_body, fontOf(16));
    write(painter, {margin, margin, right - margin, 34}, Qt::AlignRight | Qt::AlignVCenter,
          tr("As of %1").arg(wareki(PartialDate(m_coverage.day))), fontOf(15));
    write(painter, {margin + 260, margin + 40, right - margin - 260, 24}, Qt::AlignRight | Qt::AlignVCenter, m_policy,
          fontOf(13), muted);
    painter.setPen(QPen(hair, 1));
    painter.drawLine(QPointF(margin, margin + 70), QPointF(right, margin + 70));
}

/// A ring of patches: each part is clipped out of one whole patch, so that patterns stay lines in every format.
void CoverageDrawing::paintRing(QPainter &painter, const QRectF &square) const
{
    const Counts &counts = m_coverage.total.all;
    const double hole = square.width() * 0.29;
    QPainterPath ring;
    ring.addEllipse(square);
    ring.addEllipse(square.adjusted(hole / 1.6, hole / 1.6, -hole / 1.6, -hole / 1.6));
    double from = 90;
    for (int standing = 0; standing < standingCount && counts.required() > 0; ++standing) {
        const double span = -360.0 * double(counts[Standing(standing)]) / double(counts.required());
        if (span == 0)
            continue;
        QPainterPath slice(square.center());
        slice.arcTo(square.adjusted(-2, -2, 2, 2), from, span);
        slice.closeSubpath();
        painter.save();
        painter.setClipPath(ring & slice);
        paintPatch(painter, square, Standing(standing));
        painter.restore();
        from += span;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x9a, 0xa5, 0xb1), 1));
    painter.drawPath(ring);
    write(painter, square.adjusted(0, -16, 0, -16), Qt::AlignCenter, ratioText(counts), fontOf(27, true));
    write(painter, square.adjusted(0, 30, 0, 30), Qt::AlignCenter, CoverageTable::shareText(counts), fontOf(13), muted);
}

void CoverageDrawing::paintLegend(QPainter &painter, const QRectF &area) const
{
    const Counts &counts = m_coverage.total.all;
    const QLocale numbers;
    for (int i = 0; i < standingCount; ++i) {
        const Standing standing = Standing(i);
        const double top = area.top() + 6 + i * 25;
        const QRectF box(area.left(), top, 30, 16);
        paintPatch(painter, box, standing);
        painter.setPen(QPen(QColor(0x9a, 0xa5, 0xb1), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        write(painter, {box.right() + 12, top - 3, 160, 22}, Qt::AlignLeft | Qt::AlignVCenter,
              AnswerTable::standingText(standing), fontOf(14));
        write(painter, {box.right() + 150, top - 3, 110, 22}, Qt::AlignRight | Qt::AlignVCenter,
              numbers.toString(counts[standing]), fontOf(14));
    }
    write(painter, {area.left(), area.top() + 162, area.width(), 26}, Qt::AlignLeft | Qt::AlignVCenter,
          tr("Coverage = done ÷ (required − not applicable). Required: %1.").arg(numbers.toString(counts.required())),
          fontOf(13), muted);
}

void CoverageDrawing::paintColumns(QPainter &painter, double top) const
{
    write(painter, {margin, top, nameWidth, columnsHeight - 6}, Qt::AlignLeft | Qt::AlignVCenter, tr("Department"),
          fontOf(12), muted);
    write(painter, {right - figuresWidth, top, 130, columnsHeight - 6}, Qt::AlignRight | Qt::AlignVCenter,
          tr("Done / applicable"), fontOf(12), muted);
    write(painter, {right - 70, top, 70, columnsHeight - 6}, Qt::AlignRight | Qt::AlignVCenter, tr("Coverage"),
          fontOf(12), muted);
}

void CoverageDrawing::paintRow(QPainter &painter, const Row &row, double top) const
{
    painter.setPen(QPen(hair, 1));
    painter.drawLine(QPointF(margin, top), QPointF(right, top));
    writeName(painter, {margin, top + 1, nameWidth - 12, rowHeight - 2}, row.name, row.isTotal);
    const QRectF bar(margin + nameWidth, top + 7, right - margin - nameWidth - figuresWidth - 6, rowHeight - 14);
    if (row.counts.required() > 0)
        paintBar(painter, bar, row.counts);
    else
        write(painter, bar, Qt::AlignLeft | Qt::AlignVCenter, tr("nothing required"), fontOf(12), muted);
    write(painter, {right - figuresWidth, top, 130, rowHeight}, Qt::AlignRight | Qt::AlignVCenter,
          CoverageTable::shareText(row.counts), fontOf(13, row.isTotal));
    write(painter, {right - 70, top, 70, rowHeight}, Qt::AlignRight | Qt::AlignVCenter, ratioText(row.counts),
          fontOf(14, true));
}

void CoverageDrawing::paintFooter(QPainter &painter, double bottom, int page, int pages) const
{
    const QRectF line(margin, bottom - footerHeight + 10, right - margin, 20);
    write(painter, line, Qt::AlignLeft | Qt::AlignVCenter,
          tr("Registry revision %1, policy %2 %3")
              .arg(m_coverage.revision)
              .arg(m_coverage.policy, m_coverage.policyVersion),
          fontOf(12), muted);
    if (pages > 1)
        write(painter, line, Qt::AlignRight | Qt::AlignVCenter, u"%1 / %2"_s.arg(page + 1).arg(pages), fontOf(12),
              muted);
}

} // namespace daicho
