// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerchoices.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

// The null id means "assets without a department", so "all" needs a value that no id has.
constexpr qint64 everything = -1;

template <typename T>
T *named(T *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

LedgerChoices::LedgerChoices(QWidget *parent)
    : QWidget(parent), m_departmentLabel(new QLabel(this)),
      m_departments(named(new QComboBox(this), u"ledgerDepartment"_s)), m_paperLabel(new QLabel(this)),
      m_a4(named(new QRadioButton(this), u"ledgerA4"_s)), m_a3(named(new QRadioButton(this), u"ledgerA3"_s)),
      m_summary(named(new QLabel(this), u"ledgerSummary"_s)), m_save(named(new QPushButton(this), u"ledgerSave"_s)),
      m_print(named(new QPushButton(this), u"ledgerPrint"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_departmentLabel);
    layout->addWidget(m_departments);
    layout->addSpacing(14);
    layout->addWidget(m_paperLabel);
    layout->addWidget(m_a4);
    layout->addWidget(m_a3);
    layout->addSpacing(14);
    layout->addWidget(m_summary);
    layout->addStretch();
    layout->addWidget(m_save);
    layout->addWidget(m_print);
    m_departmentLabel->setBuddy(m_departments);
    m_departments->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_departments->setMaxVisibleItems(24);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_save->setDefault(true);
    m_a4->setChecked(true);
    addRow({}, std::nullopt);
    retranslate();

    connect(m_departments, &QComboBox::currentIndexChanged, this, &LedgerChoices::changed);
    connect(m_a3, &QRadioButton::toggled, this, &LedgerChoices::changed);
    connect(m_save, &QPushButton::clicked, this, &LedgerChoices::saveWanted);
    connect(m_print, &QPushButton::clicked, this, &LedgerChoices::printWanted);
}

void LedgerChoices::addRow(const QString &text, std::optional<Id> id)
{
    m_departments->addItem(text, id ? id->value : everything);
}

void LedgerChoices::offer(const Snapshot &now)
{
    const QSignalBlocker blocker(m_departments);
    const std::optional<Id> chosen = department();
    m_departments->clear();
    addRow(tr("All departments"), std::nullopt);
    QHash<Id, int> depths;
    for (const Department &each : now.departmentsInOrder()) {
        const int depth = depths.contains(each.parent) ? depths.value(each.parent) + 1 : 0;
        depths.insert(each.id, depth);
        addRow(QString(depth, u'　') + each.name, each.id);
    }
    chooseDepartment(chosen);
}

std::optional<Id> LedgerChoices::department() const
{
    const QVariant id = m_departments->currentData();
    if (!id.isValid() || id.toLongLong() == everything)
        return std::nullopt;
    return Id{id.toLongLong()};
}

void LedgerChoices::chooseDepartment(std::optional<Id> department)
{
    int index = m_departments->findData(department ? department->value : everything);
    if (index < 0 && department && department->isNull()) {
        addRow(tr("(no department)"), department);
        index = m_departments->count() - 1;
    }
    m_departments->setCurrentIndex(qMax(0, index));
}

Paper LedgerChoices::paper() const
{
    return m_a3->isChecked() ? Paper::A3 : Paper::A4;
}

void LedgerChoices::choosePaper(Paper paper)
{
    (paper == Paper::A3 ? m_a3 : m_a4)->setChecked(true);
}

void LedgerChoices::describe(const LedgerLayout *layout)
{
    if (!layout) {
        m_summary->clear();
        return;
    }
    const QLocale locale;
    const qsizetype departments = layout->assetCount() > 0 ? layout->sections().size() : 0;
    m_summary->setText(tr("%1 departments\n%2 assets\n%3 pages")
                           .arg(locale.toString(departments), locale.toString(layout->assetCount()),
                                locale.toString(layout->pageCount())));
}

void LedgerChoices::setReady(bool isReady)
{
    m_save->setEnabled(isReady);
    m_print->setEnabled(isReady);
}

void LedgerChoices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LedgerChoices::retranslate()
{
    m_departmentLabel->setText(tr("&Department"));
    m_departments->setItemText(0, tr("All departments"));
    m_paperLabel->setText(tr("Paper (landscape)"));
    m_a4->setText(tr("A&4"));
    m_a3->setText(tr("A&3 (more columns)"));
    m_save->setText(tr("&Save as PDF …"));
    m_print->setText(tr("&Print …"));
}

} // namespace daicho
