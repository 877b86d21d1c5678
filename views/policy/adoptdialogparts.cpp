// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog that adopts a policy is laid out; adoptdialog.cpp has what it does.
#include "views/answers/datefield.h"
#include "views/common/rowdress.h"
#include "views/policy/adoptdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace daicho
{

QWidget *AdoptDialog::buildChoices()
{
    m_file->setText(tr("From a file …"));
    m_onlyRequired->setText(tr("Only what is required, not what is recommended"));
    auto *policy = new QHBoxLayout;
    policy->addWidget(m_policy, 1);
    policy->addWidget(m_file);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Policy"), policy);
    form->addRow(tr("Catalogue"), m_catalogue);
    form->addRow(tr("Chapters"), m_chapters);
    form->addRow(QString(), m_onlyRequired);
    form->addRow(tr("In force from"), m_from);
    return choices;
}

QWidget *AdoptDialog::buildOutcome()
{
    m_view->setModel(m_table);
    m_view->setAccessibleName(tr("Coverage before and after"));
    dressRows(m_view);
    setLetterWidths(m_view->horizontalHeader(), QList<int>(m_table->columnCount(), 5));
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->setMinimumSectionSize(4 * fontMetrics().horizontalAdvance(u'あ'));
    m_difference->setReadOnly(true);
    m_difference->setAccessibleName(tr("What differs"));
    m_difference->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    auto *outcome = new QSplitter(Qt::Vertical);
    outcome->addWidget(m_view);
    outcome->addWidget(m_difference);
    outcome->setChildrenCollapsible(false);
    outcome->setSizes({220, 180});
    return outcome;
}

void AdoptDialog::build()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_adopt, QDialogButtonBox::AcceptRole);
    m_adopt->setText(tr("Adopt"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildChoices());
    layout->addWidget(m_summary);
    layout->addWidget(buildOutcome(), 1);
    layout->addWidget(buttons);
    resize(860, 580);
}

} // namespace daicho
