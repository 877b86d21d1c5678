// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asset.h"
#include "core/snapshot.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace daicho
{

class DateField;

/// 廃棄: who permitted it, when, who did what, and how. The audit guideline asks for the permission, the day, the
/// person and what was done (DOMAIN.md §1.7 item 17), so these four have to be given.
class DisposalDialog : public QDialog
{
    Q_OBJECT

public:
    DisposalDialog(const Snapshot &now, const std::vector<Id> &assets, QDate today, QWidget *parent = nullptr);

    Disposal disposal() const;

private:
    void validate();

    QLineEdit *m_permittedBy;
    DateField *m_on;
    QLineEdit *m_by;
    QLineEdit *m_action;
    QComboBox *m_method;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
};

} // namespace daicho
