// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/answerfilter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace daicho
{

AnswerFilter::AnswerFilter(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_category(new QComboBox(this)), m_openOnly(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_search->setObjectName(QStringLiteral("measureSearch"));
    m_search->setClearButtonEnabled(true);
    m_category->setObjectName(QStringLiteral("category"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(12);
    m_category->addItem(QString(), QString());
    m_openOnly->setObjectName(QStringLiteral("openOnly"));
    layout->addWidget(m_search, 2);
    layout->addWidget(m_category, 1);
    layout->addWidget(m_openOnly);
    connect(m_search, &QLineEdit::textChanged, this, &AnswerFilter::changed);
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_category->currentData().toString();
        emit changed();
    });
    connect(m_openOnly, &QCheckBox::toggled, this, &AnswerFilter::changed);
    retranslate();
}

void AnswerFilter::retranslate()
{
    m_search->setPlaceholderText(tr("Search measures"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_category->setAccessibleName(tr("Category"));
    m_category->setItemText(0, tr("All categories"));
    m_openOnly->setText(tr("Open ones only"));
    m_openOnly->setToolTip(tr("Only measures that are partly done, not done or unanswered"));
}

void AnswerFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AnswerFilter::setCategories(const ProfilePtr &profile, const QString &language)
{
    if (profile == m_profile && language == m_language)
        return;
    m_profile = profile;
    m_language = language;
    const QSignalBlocker quiet(m_category);
    while (m_category->count() > 1)
        m_category->removeItem(1);
    for (const Category &category : profile->categories)
        m_category->addItem(category.id + u' ' + category.label.in(language), category.id);
    m_category->setCurrentIndex(std::max(0, m_category->findData(m_wanted)));
    m_wanted = m_category->currentData().toString();
}

void AnswerFilter::setFilter(const AnswerTable::Filter &filter)
{
    const QSignalBlocker quietSearch(m_search);
    const QSignalBlocker quietCategory(m_category);
    const QSignalBlocker quietOpen(m_openOnly);
    m_wanted = filter.category;
    m_search->setText(filter.text);
    m_category->setCurrentIndex(std::max(0, m_category->findData(filter.category)));
    m_openOnly->setChecked(filter.openOnly);
}

AnswerTable::Filter AnswerFilter::filter() const
{
    return {m_search->text(), m_wanted, m_openOnly->isChecked()};
}

} // namespace daicho
