// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/startpage.h"

#include "policy/profilereader.h"
#include "tables/assetnames.h"
#include "views/common/look.h"
#include "views/windowstate.h"

#include <QComboBox>
#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QTextDocument>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Whose policy it is and what it is called; most titles begin with the body's name.
QString nameOf(const ProfileName &profile, const QString &language)
{
    const QString body = profile.body.in(language);
    const QString title = profile.title.in(language);
    return title.contains(body) ? title : body + u" — "_s + title;
}

} // namespace

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

    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setAlternatingRowColors(true);
    m_recent->setSpacing(2);
    // Names of joint bodies are long.
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_policy->setMinimumContentsLength(14);

    arrange();
    connect(m_new, &QAbstractButton::clicked, this, [this] { emit newWanted(m_policy->currentData().toString()); });
    connect(m_policy, &QComboBox::currentTextChanged, this,
            [this](const QString &name) { m_policy->setToolTip(Qt::convertFromPlainText(name)); });
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(m_sample, &QAbstractButton::clicked, this, &StartPage::sampleWanted);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit recentWanted(item->data(Qt::UserRole).toString()); });
    retranslate();
}

void StartPage::arrange()
{
    auto *content = new QWidget;
    content->setMaximumWidth(1040);
    auto *middle = new QHBoxLayout(this);
    middle->addStretch();
    middle->addWidget(content, 1);
    middle->addStretch();
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(48);
    grid->addWidget(m_title, 1, 0, 1, 2);
    grid->addWidget(m_subtitle, 2, 0, 1, 2);
    grid->setRowMinimumHeight(3, 24);
    grid->addLayout(ways(), 4, 0, 2, 1);
    grid->addWidget(m_recentLabel, 4, 1);
    grid->addWidget(m_recent, 5, 1);
    grid->addWidget(m_hint, 6, 0, 1, 2);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setRowStretch(0, 2);
    grid->setRowStretch(7, 3);
}

/// The ways to a registry, one below the other.
QLayout *StartPage::ways()
{
    auto *policy = new QVBoxLayout;
    policy->setContentsMargins(44, 0, 0, 12);
    policy->addWidget(m_policyLabel);
    policy->addWidget(m_policy);
    auto *ways = new QVBoxLayout;
    ways->addWidget(m_new);
    ways->addLayout(policy);
    ways->addWidget(m_open);
    ways->addWidget(m_sample);
    ways->addStretch();
    return ways;
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
    const QString language = AssetNames::language();
    const QString chosen = m_policy->currentData().toString();
    m_policy->clear();
    for (const ProfileName &profile : availableProfiles()) {
        if (!profile.isCatalogue)
            m_policy->addItem(nameOf(profile, language), profile.id);
    }
    m_policy->setCurrentIndex(std::max(0, m_policy->findData(chosen)));
    m_new->setEnabled(m_policy->count() > 0);

    m_recent->clear();
    for (const QString &path : recentRegistries()) {
        // Files of one name are told apart by where they are.
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto *item = new QListWidgetItem(file.completeBaseName() + u'\n' + folder, m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(Qt::convertFromPlainText(QDir::toNativeSeparators(path)));
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
