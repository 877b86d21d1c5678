// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/departmentdialog.h"

#include "views/answers/datefield.h"
#include "views/common/dialogbuttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>

namespace daicho
{

DepartmentDialog::DepartmentDialog(const Department &department, const SnapshotPtr &now, QWidget *parent)
    : QDialog(parent), m_department(department), m_name(new QLineEdit(department.name, this)),
      m_parent(new QComboBox(this)), m_position(new QSpinBox(this)),
      m_from(new DateField(QStringLiteral("from"), this)), m_until(new DateField(QStringLiteral("until"), this)),
      m_isStandard(new QCheckBox(tr("Keeps a &standard ledger"), this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("departmentDialog"));
    setWindowTitle(department.revision == 0 ? tr("Add a department") : tr("Edit the department"));
    m_name->setObjectName(QStringLiteral("name"));
    m_parent->setObjectName(QStringLiteral("parent"));
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setRange(0, 99999);
    m_position->setValue(department.position);
    m_position->setToolTip(tr("Its place among the departments with the same one above: smaller comes first"));
    m_from->setDate(department.from);
    m_until->setDate(department.until);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    fillParents(*now);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Belongs to"), m_parent);
    form->addRow(tr("Position"), m_position);
    form->addRow(tr("Exists from"), m_from);
    form->addRow(tr("Until"), m_until);
    m_isStandard->setObjectName(QStringLiteral("isStandard"));
    m_isStandard->setChecked(department.isStandard);
    m_isStandard->setToolTip(tr("Its assets are patterns from which the ledgers of others are made: nothing is "
                                "required of them"));
    form->addRow(QString(), m_isStandard);
    form->addRow(m_problem);
    const DialogButtons buttons = dialogButtons(*this, QStringLiteral("save"), tr("Save"));
    m_save = buttons.accept;
    form->addRow(buttons.row);
    connect(m_name, &QLineEdit::textChanged, this, &DepartmentDialog::check);
    connect(m_from, &DateField::changed, this, &DepartmentDialog::check);
    connect(m_until, &DateField::changed, this, &DepartmentDialog::check);
    check();
    resize(460, sizeHint().height());
}

/// Every department may be the parent but itself and those below it.
void DepartmentDialog::fillParents(const Snapshot &now)
{
    m_parent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parent->addItem(tr("(at the top)"), QVariant::fromValue(Id().value));
    QSet<Id> below{m_department.id};
    for (const Department &other : now.departmentsInOrder()) {
        if (below.contains(other.id) || below.contains(other.parent)) {
            below.insert(other.id);
            continue;
        }
        m_parent->addItem(now.departmentName(other.id), QVariant::fromValue(other.id.value));
    }
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(QVariant::fromValue(m_department.parent.value))));
}

void DepartmentDialog::check()
{
    const QString problem = spanProblem(*m_from, *m_until);
    m_problem->setText(problem);
    m_save->setEnabled(problem.isEmpty() && !m_name->text().trimmed().isEmpty());
}

Department DepartmentDialog::department() const
{
    Department department = m_department;
    department.name = m_name->text().simplified();
    department.parent = Id{m_parent->currentData().toLongLong()};
    department.position = m_position->value();
    department.from = m_from->date();
    department.until = m_until->date();
    department.isStandard = m_isStandard->isChecked();
    return department;
}

} // namespace daicho
