// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policypage.h"

#include "core/wareki.h"
#include "registry/departmentfile.h"
#include "registry/registry.h"
#include "tables/assetnames.h"
#include "views/policy/measuretree.h"
#include "views/policy/policycontents.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

PolicyPage::PolicyPage(QWidget *parent)
    : Page(parent), m_heading(new QLabel), m_filter(new QLineEdit), m_adopt(new QPushButton), m_read(new QPushButton),
      m_edit(new QPushButton), m_remove(new QPushButton), m_addMeasure(new QPushButton), m_addDocument(new QPushButton),
      m_tabs(new QTabWidget), m_measures(new MeasureTree), m_details(new QPlainTextEdit), m_none(new QLabel),
      m_contents(new PolicyContents), m_splitter(new QSplitter(Qt::Vertical))
{
    m_heading->setObjectName(u"policyHeading"_s);
    m_filter->setObjectName(u"policyFilter"_s);
    m_adopt->setObjectName(u"policyAdopt"_s);
    m_read->setObjectName(u"policyRead"_s);
    m_edit->setObjectName(u"policyEdit"_s);
    m_remove->setObjectName(u"policyRemove"_s);
    m_addMeasure->setObjectName(u"policyAddMeasure"_s);
    m_addDocument->setObjectName(u"policyAddDocument"_s);
    m_tabs->setObjectName(u"policyTabs"_s);
    m_details->setObjectName(u"policyDetails"_s);
    m_none->setObjectName(u"policyNone"_s);
    arrange();
    wire();
    retranslate();
}

void PolicyPage::arrange()
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setReadOnly(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->hide();
    m_filter->setClearButtonEnabled(true);

    auto *bar = new QHBoxLayout;
    for (QPushButton *button : {m_edit, m_addMeasure, m_addDocument, m_remove, m_read, m_adopt})
        bar->addWidget(button);
    bar->addStretch(1);
    auto *upper = new QWidget;
    auto *above = new QVBoxLayout(upper);
    above->setContentsMargins(0, 0, 0, 0);
    above->addWidget(m_filter);
    above->addWidget(m_measures, 1);
    above->addWidget(m_none);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({400, 200});
    m_tabs->addTab(m_splitter, QString());
    m_tabs->addTab(m_contents, QString());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addLayout(bar);
    layout->addWidget(m_tabs, 1);
}

void PolicyPage::wire()
{
    connect(m_filter, &QLineEdit::textChanged, this, &PolicyPage::filter);
    connect(m_measures, &QTreeWidget::itemSelectionChanged, this, &PolicyPage::showDetails);
    connect(m_measures, &QTreeWidget::itemActivated, this, &PolicyPage::edit);
    connect(m_contents, &QTreeWidget::itemSelectionChanged, this, &PolicyPage::showButtons);
    connect(m_contents, &QTreeWidget::itemActivated, this, &PolicyPage::edit);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PolicyPage::showButtons);
    connect(m_adopt, &QPushButton::clicked, this, &PolicyPage::adopt);
    connect(m_read, &QPushButton::clicked, this, &PolicyPage::readText);
    connect(m_edit, &QPushButton::clicked, this, &PolicyPage::edit);
    connect(m_remove, &QPushButton::clicked, this, &PolicyPage::remove);
    connect(m_addMeasure, &QPushButton::clicked, this, &PolicyPage::addMeasure);
    connect(m_addDocument, &QPushButton::clicked, this, &PolicyPage::addDocument);
}

void PolicyPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Search in measures, clauses and codes"));
    m_filter->setAccessibleName(tr("Search"));
    m_adopt->setText(tr("Adopt …"));
    m_adopt->setToolTip(tr("Put another policy in force, or take measures from the catalogue of the standard"));
    m_read->setText(tr("Read a text …"));
    m_read->setToolTip(tr("Draft a policy from its published text"));
    m_edit->setText(tr("Edit …"));
    m_addMeasure->setText(tr("Own measure …"));
    m_addDocument->setText(tr("Document …"));
    m_remove->setText(tr("Remove"));
    m_none->setText(tr("No measure contains this text."));
    m_details->setAccessibleName(tr("The chosen measure in full"));
    m_tabs->setTabText(0, tr("Measures"));
    m_tabs->setTabText(1, tr("Terms, documents, levels"));
}

QString PolicyPage::title() const
{
    return tr("Policy");
}

QString PolicyPage::name() const
{
    return u"policy"_s;
}

void PolicyPage::display(const Showing &showing)
{
    const bool isShown =
        m_showing.profile == showing.profile && m_showing.today == showing.today && m_shownIn == AssetNames::language();
    m_showing = showing;
    m_shownIn = AssetNames::language();
    showHeading();
    if (!isShown) { // most changes leave the policy as it is
        m_contents->show(showing.profile, showing.today, AssetNames::language());
        filter();
    }
    showButtons();
}

void PolicyPage::showHeading()
{
    const Profile &profile = *m_showing.profile;
    QStringList parts{profile.title.in(AssetNames::language()), tr("version %1").arg(profile.version)};
    const PartialDate from = m_showing.now->policy.from;
    if (!from.isUnknown())
        parts << tr("in force from %1").arg(AssetNames::language() == u"en" ? from.iso() : wareki(from));
    parts << tr("%1 measures").arg(profile.measures.size());
    if (dispatchHere(*m_showing.now))
        parts << tr("to look at: who handed out this file keeps the policy");
    m_heading->setText(parts.join(u"　"_s));
}

void PolicyPage::filter()
{
    if (!m_showing.profile)
        return;
    m_measures->show(m_showing.profile, m_filter->text().trimmed(), AssetNames::language());
    m_none->setVisible(m_measures->shown() == 0);
    m_measures->setVisible(m_measures->shown() > 0);
    showDetails();
}

void PolicyPage::showDetails()
{
    const Measure *measure = m_showing.profile ? m_showing.profile->measure(m_measures->chosen()) : nullptr;
    m_details->setPlainText(measure ? measureInFull(*measure, *m_showing.profile, AssetNames::language())
                                    : tr("Choose a measure to see when it is required."));
    showButtons();
}

void PolicyPage::showButtons()
{
    // What was handed out follows the policy that it was handed out with.
    const bool isHandedOut = m_showing.now && dispatchHere(*m_showing.now);
    const bool isWritable = m_showing.registry && !m_showing.registry->isReadOnly() && !isHandedOut;
    const bool isAtMeasures = m_tabs->currentIndex() == 0;
    const PolicyContents::Line line = m_contents->chosen();
    const bool hasMeasure = isAtMeasures && !m_measures->chosen().isEmpty();
    m_filter->setEnabled(isAtMeasures);
    m_addMeasure->setVisible(isAtMeasures);
    m_addDocument->setVisible(!isAtMeasures);
    m_edit->setEnabled(isWritable && (hasMeasure || (!isAtMeasures && line.edits != PolicyContents::Edits::Nothing)));
    m_remove->setEnabled(isWritable &&
                         (hasMeasure || (!isAtMeasures && line.edits == PolicyContents::Edits::Document)));
    for (QPushButton *button : {m_adopt, m_addMeasure, m_addDocument})
        button->setEnabled(isWritable);
}

void PolicyPage::saveState(QSettings &settings) const
{
    settings.setValue(u"tab"_s, m_tabs->currentIndex());
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    settings.setValue(u"columns"_s, m_measures->header()->saveState());
}

void PolicyPage::restoreState(const QSettings &settings)
{
    m_tabs->setCurrentIndex(settings.value(u"tab"_s, 0).toInt());
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    m_measures->header()->restoreState(settings.value(u"columns"_s).toByteArray());
}

void PolicyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_showing.profile)
            display(m_showing);
    }
    Page::changeEvent(event);
}

} // namespace daicho
