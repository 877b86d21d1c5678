// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/startpage.h"

#include "policy/profilereader.h"
#include "views/common/look.h"
#include "views/windowstate.h"

#include <QComboBox>
#include <QCommandLinkButton>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>

namespace daicho
{

using namespace Qt::StringLiterals;

StartPage::StartPage(bool hasSample, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_policyLabel(new QLabel(this)),
      m_policy(new QComboBox(this)), m_new(button(u"newButton"_s, u"new"_s)),
      m_open(button(u"openButton"_s, u"open"_s)), m_sample(button(u"sampleButton"_s, u"assets"_s)),
      m_recentLabel(new QLabel(this)), m_recent(new QListWidget(this)), m_hint(new QLabel(this))
{
    setObjectName(u"startPage"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    m_title->setFont(large);
    m_policy->setObjectName(u"policyChooser"_s);
    m_policyLabel->setBuddy(m_policy);
    m_recent->setObjectName(u"recentList"_s);
    m_recentLabel->setBuddy(m_recent);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_sample->setVisible(hasSample);

    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(48);
    grid->addWidget(m_title, 1, 1, 1, 2);
    grid->addWidget(m_subtitle, 2, 1, 1, 2);
    grid->setRowMinimumHeight(3, 24);
    grid->addWidget(m_new, 4, 1);
    // Names of joint bodies are long: the list that drops down shows them whole.
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_policy->setMinimumContentsLength(14);
    auto *policy = new QHBoxLayout;
    policy->setContentsMargins(44, 0, 0, 12);
    policy->addWidget(m_policyLabel);
    policy->addWidget(m_policy, 1);
    grid->addLayout(policy, 5, 1);
    grid->addWidget(m_open, 6, 1);
    grid->addWidget(m_sample, 7, 1);
    grid->addWidget(m_recentLabel, 4, 2, Qt::AlignBottom);
    grid->addWidget(m_recent, 5, 2, 3, 1);
    grid->addWidget(m_hint, 8, 1, 1, 2);
    grid->setColumnMinimumWidth(1, 360);
    grid->setColumnMinimumWidth(2, 320);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(0, 2);
    grid->setRowStretch(9, 3);

    connect(m_new, &QAbstractButton::clicked, this, [this] { emit newWanted(m_policy->currentData().toString()); });
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(m_sample, &QAbstractButton::clicked, this, &StartPage::sampleWanted);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit recentWanted(item->data(Qt::UserRole).toString()); });
    retranslate();
}

QCommandLinkButton *StartPage::button(const QString &name, const QString &iconName)
{
    auto *made = new QCommandLinkButton(this);
    made->setObjectName(name);
    made->setIcon(icon(iconName, palette()));
    return made;
}

void StartPage::refresh()
{
    const QString language = QLocale().language() == QLocale::English ? u"en"_s : u"ja"_s;
    const QString chosen = m_policy->currentData().toString();
    m_policy->clear();
    for (const ProfileName &profile : availableProfiles()) {
        if (!profile.isCatalogue)
            m_policy->addItem(profile.body.in(language) + u" — "_s + profile.title.in(language), profile.id);
    }
    m_policy->setCurrentIndex(std::max(0, m_policy->findData(chosen)));
    m_new->setEnabled(m_policy->count() > 0);

    m_recent->clear();
    for (const QString &path : recentRegistries()) {
        auto *item = new QListWidgetItem(QFileInfo(path).completeBaseName(), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentLabel->setVisible(m_recent->count() > 0);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Daicho"));
    m_subtitle->setText(tr("The information-asset registry"));
    m_new->setText(tr("Make a &new registry"));
    m_new->setDescription(tr("An empty registry by the security policy chosen below"));
    m_policyLabel->setText(tr("&Policy:"));
    m_open->setText(tr("&Open a registry"));
    m_open->setDescription(tr("A registry file (.daicho) on this computer or in a shared folder"));
    m_sample->setText(tr("Look at the &sample"));
    m_sample->setDescription(tr("A made-up city with assets and answers, to try everything out"));
    m_recentLabel->setText(tr("&Recent registries"));
    m_hint->setText(tr("You can also drop a registry file or a ledger file onto this window."));
    refresh();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace daicho
