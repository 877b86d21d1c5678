// SPDX-License-Identifier: GPL-3.0-or-later
// What AssetsPage does about classes: questions, classifying anew, the standard ledger.
#include "policy/campaign.h"
#include "registry/registry.h"
#include "tables/assettable.h"
#include "views/assets/assetedits.h"
#include "views/assets/assetfilterbar.h"
#include "views/assets/assetspage.h"
#include "views/assets/assetview.h"
#include "views/assets/campaigndialog.h"
#include "views/assets/classifydialog.h"
#include "views/assets/standardledgerdialog.h"
#include "views/common/look.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace daicho
{

using namespace Qt::StringLiterals;

QWidget *AssetsPage::makeBanner()
{
    auto *frame = new QFrame;
    frame->setObjectName(u"campaignBanner"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    m_bannerText = new QLabel;
    m_bannerText->setTextFormat(Qt::PlainText);
    m_bannerText->setWordWrap(true);
    m_bannerOpen = new QPushButton;
    m_bannerOpen->setObjectName(u"campaignOpen"_s);
    m_bannerFilter = new QPushButton;
    m_bannerFilter->setObjectName(u"campaignFilter"_s);
    connect(m_bannerOpen, &QPushButton::clicked, this, &AssetsPage::classifyAnew);
    connect(m_bannerFilter, &QPushButton::clicked, this, [this] {
        AssetFilter filter;
        filter.toClassify = true;
        m_filter->setFilter(filter);
    });
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->addWidget(m_bannerText, 1);
    layout->addWidget(m_bannerFilter);
    layout->addWidget(m_bannerOpen);
    frame->hide();
    return frame;
}

void AssetsPage::showCampaign()
{
    // Every edit comes by here: as long as no asset waits, none is looked at.
    const bool isAsked = m_showing.now && mayWait(*m_showing.profile, m_showing.today);
    const Campaign campaign = isAsked ? campaignOf(*m_showing.now, *m_showing.profile, m_showing.today) : Campaign();
    const QLocale locale;
    m_bannerText->setText(tr("%1 assets are in classes that are no longer given (%2 done).")
                              .arg(locale.toString(campaign.toDo), locale.toString(campaign.done)));
    m_banner->setVisible(campaign.toDo > 0);
    m_filter->offerToClassify(campaign.toDo > 0);
    findChild<QAction *>(u"standardLedger"_s)
        ->setVisible(m_showing.now && StandardLedgerDialog::isOfUse(*m_showing.now));
    if (m_campaign)
        m_campaign->display(m_showing);
}

void AssetsPage::classifySelected()
{
    const std::vector<Id> ids = m_view->selectedIds();
    if (ids.empty() || isReadOnly())
        return;
    ClassifySubject subject = ClassifySubject::of(ids, *m_showing.now);
    if (!ClassifyDialog::canAsk(subject, *m_showing.profile)) {
        emit said(tr("The policy has no questions about these assets."));
        return;
    }
    ClassifyDialog dialog(std::move(subject), m_showing.profile, m_showing.today, {}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Change change = editAll(*m_showing.now, ids, [&dialog](Asset &asset) { dialog.applyTo(asset); });
    if (change.assets.isEmpty())
        emit said(tr("Nothing changed: all of them were like that already."));
    else
        emit changeWanted(change);
}

void AssetsPage::classifyAnew()
{
    if (!m_showing.now)
        return;
    CampaignDialog dialog(this);
    dialog.display(m_showing);
    connect(&dialog, &CampaignDialog::changeWanted, this, &Page::changeWanted);
    connect(&dialog, &CampaignDialog::undoWanted, this, &AssetsPage::undoWanted);
    m_campaign = &dialog;
    dialog.exec();
}

void AssetsPage::showStandardLedger()
{
    if (!m_showing.now || !StandardLedgerDialog::isOfUse(*m_showing.now))
        return;
    StandardLedgerDialog dialog(m_showing.now, m_showing.profile, m_showing.today, !isReadOnly(), this);
    if (dialog.exec() == QDialog::Accepted) {
        if (const Change change = dialog.change(); !change.isEmpty())
            emit changeWanted(change);
        return;
    }
    if (dialog.wanted().isNull())
        return;
    Jump jump;
    jump.subject = SubjectId{Unit::Asset, dialog.wanted()};
    go(jump);
}

} // namespace daicho
