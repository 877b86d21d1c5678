// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptyplace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace daicho
{

QWidget *emptyPlace(QLabel *why, QPushButton *help)
{
    why->setAlignment(Qt::AlignCenter);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(why);
    layout->addSpacing(12);
    layout->addWidget(help, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

} // namespace daicho
