// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerchoices.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
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
      m_summary(named(new QWidget(this), u"ledgerSummary"_s)), m_save(named(new QPushButton(this), u"ledgerSave"_s)),
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
    addSummary();
    m_save->setDefault(true);
    m_a4->setChecked(true);
    addRow({}, std::nullopt);
    retranslate();

    connect(m_departments, &QComboBox::currentIndexChanged, this, &LedgerChoices::changed);
    connect(m_a3, &QRadioButton::toggled, this, &LedgerChoices::changed);
    connect(m_save, &QPushButton::clicked, this, &LedgerChoices::saveWanted);
    connect(m_print, &QPushButton::clicked, this, &LedgerChoices::printWanted);
}

void LedgerChoices::addSummary()
{
    auto *grid = new QGridLayout(m_summary);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < 3; ++row) {
        m_names << new QLabel(m_summary);
        m_numbers << new QLabel(m_summary);
        grid->addWidget(m_names.last(), row, 0);
        grid->addWidget(m_numbers.last(), row, 1, Qt::AlignRight);
    }
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
    m_summary->setVisible(layout != nullptr);
    if (!layout)
        return;
    const qsizetype departments = layout->assetCount() > 0 ? layout->sections().size() : 0;
    const qsizetype numbers[] = {departments, layout->assetCount(), layout->pageCount()};
    for (int row = 0; row < 3; ++row)
        m_numbers[row]->setText(QLocale().toString(numbers[row]));
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
    m_names[0]->setText(tr("Departments"));
    m_names[1]->setText(tr("Assets"));
    m_names[2]->setText(tr("Pages"));
    m_save->setText(tr("&Save as PDF …"));
    m_print->setText(tr("&Print …"));
}

} // namespace daicho
