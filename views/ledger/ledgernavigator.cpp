// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgernavigator.h"

#include "views/ledger/ledgerpreview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double zoomStep = 1.25;

} // namespace

LedgerNavigator::LedgerNavigator(LedgerPreview *preview, QWidget *parent)
    : QWidget(parent), m_preview(preview), m_first(button(u"ledgerFirst"_s)), m_previous(button(u"ledgerPrevious"_s)),
      m_next(button(u"ledgerNext"_s)), m_last(button(u"ledgerLast"_s)), m_page(new QSpinBox(this)),
      m_of(new QLabel(this)), m_section(new QLabel(this)), m_smaller(button(u"ledgerSmaller"_s)),
      m_larger(button(u"ledgerLarger"_s)), m_fitWidth(button(u"ledgerFitWidth"_s)),
      m_fitPage(button(u"ledgerFitPage"_s)), m_zoom(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addTurning(layout);
    m_section->setObjectName(u"ledgerSection"_s);
    m_section->setTextFormat(Qt::PlainText);
    m_section->setContentsMargins(12, 0, 12, 0);
    m_section->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_section, 1);
    addZooming(layout);
    retranslate();
    connect(m_preview, &LedgerPreview::turned, this, &LedgerNavigator::refresh);
    connect(m_preview, &LedgerPreview::zoomed, this, &LedgerNavigator::refresh);
}

QToolButton *LedgerNavigator::button(const QString &name)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setAutoRaise(true);
    return made;
}

void LedgerNavigator::addTurning(QHBoxLayout *layout)
{
    m_page->setObjectName(u"ledgerPageNumber"_s);
    m_page->setKeyboardTracking(false);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setMinimumWidth(64);
    m_of->setObjectName(u"ledgerPageCount"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_first, m_previous, m_page, m_of, m_next, m_last})
        layout->addWidget(widget);
    connect(m_first, &QToolButton::clicked, m_preview, [this] { m_preview->turnTo(0); });
    connect(m_previous, &QToolButton::clicked, m_preview, [this] { m_preview->turnTo(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, m_preview, [this] { m_preview->turnTo(m_preview->page() + 1); });
    connect(m_last, &QToolButton::clicked, m_preview, [this] { m_preview->turnTo(m_preview->pageCount() - 1); });
    connect(m_page, &QSpinBox::valueChanged, m_preview, [this](int page) { m_preview->turnTo(page - 1); });
}

void LedgerNavigator::addZooming(QHBoxLayout *layout)
{
    m_zoom->setObjectName(u"ledgerZoom"_s);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(48);
    m_fitWidth->setCheckable(true);
    m_fitPage->setCheckable(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_smaller, m_zoom, m_larger, m_fitWidth, m_fitPage})
        layout->addWidget(widget);
    connect(m_smaller, &QToolButton::clicked, m_preview, [this] { m_preview->setZoom(m_preview->zoom() / zoomStep); });
    connect(m_larger, &QToolButton::clicked, m_preview, [this] { m_preview->setZoom(m_preview->zoom() * zoomStep); });
    connect(m_fitWidth, &QToolButton::clicked, m_preview, [this] { m_preview->setFit(LedgerPreview::Fit::Width); });
    connect(m_fitPage, &QToolButton::clicked, m_preview, [this] { m_preview->setFit(LedgerPreview::Fit::Page); });
}

void LedgerNavigator::refresh()
{
    const qsizetype pages = m_preview->pageCount();
    const qsizetype page = m_preview->page();
    setEnabled(pages > 0);
    {
        const QSignalBlocker blocker(m_page);
        m_page->setRange(1, int(qMax<qsizetype>(1, pages)));
        m_page->setValue(int(page + 1));
    }
    m_of->setText(u"/ "_s + QLocale().toString(pages));
    m_section->setText(m_preview->sectionName());
    m_section->setToolTip(m_preview->sectionName().toHtmlEscaped());
    m_first->setEnabled(page > 0);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
    m_last->setEnabled(page + 1 < pages);
    m_zoom->setText(tr("%1%").arg(qRound(m_preview->zoom() * 100)));
    m_fitWidth->setChecked(m_preview->fit() == LedgerPreview::Fit::Width);
    m_fitPage->setChecked(m_preview->fit() == LedgerPreview::Fit::Page);
}

void LedgerNavigator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LedgerNavigator::retranslate()
{
    const auto say = [](QToolButton *button, const QString &sign, const QString &text) {
        button->setText(sign);
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    say(m_first, u"|◀"_s, tr("First page (Home)"));
    say(m_previous, u"◀"_s, tr("Previous page (Page Up)"));
    say(m_next, u"▶"_s, tr("Next page (Page Down)"));
    say(m_last, u"▶|"_s, tr("Last page (End)"));
    say(m_smaller, u"−"_s, tr("Smaller"));
    say(m_larger, u"＋"_s, tr("Larger"));
    say(m_fitWidth, tr("Fit width"), tr("Fit the sheet's width into the window"));
    say(m_fitPage, tr("Whole page"), tr("Fit the whole sheet into the window"));
    m_page->setAccessibleName(tr("Page"));
    m_preview->setAccessibleName(tr("Preview of the printed ledger"));
    refresh();
}

} // namespace daicho
