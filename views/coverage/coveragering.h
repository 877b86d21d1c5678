// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/coverage.h"

#include <QWidget>

class QChartView;
class QGridLayout;
class QLabel;
class QPieSeries;

namespace daicho
{

/// 充足率 of everything as a ring, beside it the legend with the count of every standing.
class CoverageRing : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageRing(QWidget *parent = nullptr);

    void show(const Counts &counts);

signals:
    void chosen(daicho::Standing standing);

private:
    void addSlices(const Counts &counts);

    QPieSeries *m_series;
    QChartView *m_view;
    QLabel *m_ratio;
    QGridLayout *m_legend;
};

} // namespace daicho
