// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <QPalette>
#include <QWidget>

namespace daicho
{

/// What lines and letters on the map mean. Painted over as many rows as the width asks for; the height it took.
double paintMapLegend(QPainter *painter, double width, const QPalette &palette, const Profile &profile);

/// The legend below the map on the screen.
class ZoneMapLegend : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(const ProfilePtr &profile);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProfilePtr m_profile;
};

} // namespace daicho
