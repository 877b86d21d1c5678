// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/coverage.h"

#include <QScrollArea>

class QChartView;
class QHorizontalPercentBarSeries;

namespace daicho
{

/// 充足率 as a stacked bar for each department, in charts of at most 40 departments below each other: more would make
/// QtCharts cut the names.
class CoverageBars : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int mostPerChart = 40;

    struct Bar {
        Id department; ///< null for the body
        QString name;
        Counts counts;
        bool operator==(const Bar &) const = default;
    };

    explicit CoverageBars(QWidget *parent = nullptr);

    /// Shows these bars; nothing is made anew when they are the same as before.
    void show(const QList<Bar> &bars);

signals:
    void chosen(daicho::Id department, daicho::Standing standing);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QHorizontalPercentBarSeries *seriesOf(const QList<Bar> &bars);
    QChartView *chartOf(const QList<Bar> &bars);

    QList<Bar> m_bars;
};

} // namespace daicho
