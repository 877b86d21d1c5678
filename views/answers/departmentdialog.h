// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace daicho
{

class DateField;

/// One department: its name, the one above it, its place among its siblings, and from when to when it exists. Takes a
/// value and gives a value.
class DepartmentDialog : public QDialog
{
    Q_OBJECT

public:
    DepartmentDialog(const Department &department, const SnapshotPtr &now, QWidget *parent = nullptr);

    Department department() const;

private:
    void fillParents(const Snapshot &now);
    void check();

    Department m_department;
    QLineEdit *m_name;
    QComboBox *m_parent;
    QSpinBox *m_position;
    DateField *m_from;
    DateField *m_until;
    QCheckBox *m_isStandard;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace daicho
