// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace daicho
{

class DateField;

/// One contract, cloud service or social-media account. Takes a value and gives a value.
class EngagementDialog : public QDialog
{
    Q_OBJECT

public:
    EngagementDialog(const Engagement &engagement, const SnapshotPtr &now, QWidget *parent = nullptr);

    Engagement engagement() const;
    /// The title of the post that answers for it, as written.
    QString responsible() const;

private:
    void build(const Snapshot &now);
    void fill(const Snapshot &now);
    void check();

    Engagement m_engagement;
    QComboBox *m_sort;
    QComboBox *m_terms;
    QLineEdit *m_name;
    QLineEdit *m_provider;
    QComboBox *m_department;
    QComboBox *m_responsible;
    DateField *m_from;
    DateField *m_until;
    QPlainTextEdit *m_remarks;
    QLabel *m_problem;
    QPushButton *m_save;
};

/// The titles of all posts, in the order of the dictionary.
QStringList postTitles(const Snapshot &now);

} // namespace daicho
