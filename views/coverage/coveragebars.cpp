// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coverage/coveragebars.h"

#include "policy/percent.h"
#include "tables/answertable.h"
#include "tables/coveragetable.h"
#include "views/coverage/coveragelook.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsTextItem>
#include <QHorizontalPercentBarSeries>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

namespace daicho
{

namespace
{

constexpr int lineLength = 20;
constexpr int axisHeight = 34;

/// The name on lines that fit beside the chart: longer ones QtCharts would cut. Its labels are HTML.
QString label(const CoverageBars::Bar &bar)
{
    const QString text = QStringLiteral("%1  %2").arg(ratioText(bar.counts), bar.name);
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += lineLength)
        lines.append(text.mid(at, lineLength).toHtmlEscaped());
    return lines.join(QStringLiteral("<br/>"));
}

/// Bars are drawn from below, so the first department comes last.
QStringList labelsOf(const QList<CoverageBars::Bar> &bars)
{
    QStringList labels;
    for (const CoverageBars::Bar &bar : bars) {
        // Categories have to differ, or the axis folds them into one.
        QString text = label(bar);
        while (labels.contains(text))
            text.append(QChar(0x200b));
        labels.prepend(text);
    }
    return labels;
}

/// How high each bar's place has to be for the tallest label. QtCharts sets labels as documents, with margins and the
/// line height of whatever font a character comes from: only such a document knows, and one too high becomes "...".
int placeHeight(const QList<CoverageBars::Bar> &bars, const QFont &font)
{
    constexpr int room = 8;
    double height = 0;
    QGraphicsTextItem item;
    item.setFont(font);
    for (const CoverageBars::Bar &bar : bars) {
        item.setHtml(label(bar));
        height = std::max(height, item.boundingRect().height());
    }
    return int(height) + room;
}

} // namespace

CoverageBars::CoverageBars(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("coverageBars"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CoverageBars::show(const QList<Bar> &bars)
{
    if (bars == m_bars && widget())
        return;
    m_bars = bars;
    rebuild();
}

void CoverageBars::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_bars.isEmpty())
        rebuild();
}

void CoverageBars::rebuild()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (qsizetype first = 0; first < m_bars.size(); first += mostPerChart)
        layout->addWidget(chartOf(m_bars.mid(first, mostPerChart)));
    layout->addStretch();
    // The user stays where they were when a figure changes.
    const int at = verticalScrollBar()->value();
    setWidget(content);
    content->adjustSize();
    verticalScrollBar()->setValue(at);
}

QHorizontalPercentBarSeries *CoverageBars::seriesOf(const QList<Bar> &bars)
{
    auto *series = new QHorizontalPercentBarSeries;
    series->setBarWidth(0.72);
    for (int standing = 0; standing < standingCount; ++standing) {
        auto *set = new QBarSet(AnswerTable::standingText(Standing(standing)));
        set->setBrush(standingBrush(Standing(standing)));
        set->setPen(QPen(palette().color(QPalette::Base), 0.5));
        for (const Bar &bar : bars)
            set->insert(0, double(bar.counts[Standing(standing)]));
        series->append(set);
        connect(set, &QBarSet::clicked, this, [this, bars, standing](int at) {
            emit chosen(bars[bars.size() - 1 - at].department, Standing(standing));
        });
        connect(set, &QBarSet::hovered, this, [this, bars, standing](bool isOver, int at) {
            const Bar &bar = bars[bars.size() - 1 - at];
            const QString text = QStringLiteral("%1\n%2: %3")
                                     .arg(bar.name, AnswerTable::standingText(Standing(standing)),
                                          locale().toString(bar.counts[Standing(standing)]));
            isOver ? QToolTip::showText(QCursor::pos(), text, this) : QToolTip::hideText();
        });
    }
    return series;
}

QChartView *CoverageBars::chartOf(const QList<Bar> &bars)
{
    QHorizontalPercentBarSeries *series = seriesOf(bars);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(4, 0, 12, 0));
    auto *names = new QBarCategoryAxis;
    names->append(labelsOf(bars));
    auto *share = new QValueAxis;
    share->setRange(0, 100);
    share->setTickCount(5);
    share->setLabelFormat(QStringLiteral("%d%%"));
    const QColor ink = palette().color(QPalette::Text);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(share)}) {
        axis->setLabelsColor(ink);
        axis->setGridLineColor(palette().color(QPalette::Mid));
        axis->setLabelsFont(font());
        axis->setGridLineVisible(axis == share);
    }
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(share, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(share);
    auto *view = new QChartView(chart);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::NoBrush);
    view->setFixedHeight(int(bars.size()) * placeHeight(bars, font()) + axisHeight);
    return view;
}

} // namespace daicho
