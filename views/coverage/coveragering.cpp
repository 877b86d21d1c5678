// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coverage/coveragering.h"

#include "policy/percent.h"
#include "tables/answertable.h"
#include "tables/coveragetable.h"
#include "views/coverage/coveragelook.h"

#include <QChart>
#include <QChartView>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPieSeries>
#include <QPieSlice>
#include <QToolButton>

namespace daicho
{

namespace
{

QIcon patchIcon(Standing standing)
{
    QPixmap pixmap(28, 16);
    QPainter painter(&pixmap);
    paintPatch(painter, pixmap.rect(), standing);
    painter.setPen(QColor(0x9a, 0xa5, 0xb1));
    painter.drawRect(0, 0, 27, 15);
    painter.end();
    return pixmap;
}

} // namespace

CoverageRing::CoverageRing(QWidget *parent)
    : QWidget(parent), m_series(new QPieSeries), m_view(new QChartView(this)), m_ratio(new QLabel(this)),
      m_legend(new QGridLayout)
{
    m_series->setHoleSize(0.62);
    m_series->setPieSize(1.0);
    m_view->chart()->addSeries(m_series);
    m_view->chart()->legend()->hide();
    m_view->chart()->setBackgroundVisible(false);
    m_view->chart()->setMargins(QMargins(0, 0, 0, 0));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setFixedSize(190, 190);
    m_ratio->setAlignment(Qt::AlignCenter);
    m_ratio->setTextFormat(Qt::PlainText);
    m_ratio->setObjectName(QStringLiteral("coverageRatio"));
    m_ratio->setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_ratio->setFont(large);
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_view, 0, 0);
    layout->addWidget(m_ratio, 0, 0, Qt::AlignCenter);
    layout->addLayout(m_legend, 1, 0, Qt::AlignHCenter);
    layout->setRowStretch(2, 1);
    m_legend->setVerticalSpacing(1);
    for (int standing = 0; standing < standingCount; ++standing) {
        auto *name = new QToolButton(this);
        name->setIcon(patchIcon(Standing(standing)));
        name->setIconSize(QSize(28, 16));
        name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        name->setAutoRaise(true);
        connect(name, &QToolButton::clicked, this, [this, standing] { emit chosen(Standing(standing)); });
        auto *count = new QLabel(this);
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_legend->addWidget(name, standing, 0, Qt::AlignLeft);
        m_legend->addWidget(count, standing, 1);
    }
}

void CoverageRing::show(const Counts &counts)
{
    m_ratio->setText(ratioText(counts));
    for (int standing = 0; standing < standingCount; ++standing) {
        auto *name = qobject_cast<QToolButton *>(m_legend->itemAtPosition(standing, 0)->widget());
        auto *count = qobject_cast<QLabel *>(m_legend->itemAtPosition(standing, 1)->widget());
        name->setText(AnswerTable::standingText(Standing(standing)));
        count->setText(locale().toString(counts[Standing(standing)]));
    }
    addSlices(counts);
}

void CoverageRing::addSlices(const Counts &counts)
{
    m_series->clear();
    for (int standing = 0; standing < standingCount; ++standing) {
        if (counts[Standing(standing)] == 0)
            continue;
        auto *slice = new QPieSlice(AnswerTable::standingText(Standing(standing)), double(counts[Standing(standing)]));
        slice->setBrush(standingBrush(Standing(standing)));
        slice->setPen(QPen(palette().color(QPalette::Base), 1));
        connect(slice, &QPieSlice::clicked, this, [this, standing] { emit chosen(Standing(standing)); });
        m_series->append(slice);
    }
}

} // namespace daicho
