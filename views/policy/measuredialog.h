// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace daicho
{

/// A measure of the body's own, and when it is required: chosen from what the policy knows. Gives the two values.
class MeasureDialog : public QDialog
{
    Q_OBJECT

public:
    MeasureDialog(const ProfilePtr &profile, const QString &language, QWidget *parent = nullptr);

    Measure measure() const;
    Rule rule() const;

private:
    void build();
    QWidget *makeConditions();
    void addCondition(const QString &attribute, const QString &label, const QList<std::pair<QString, QString>> &values);
    void check();
    Unit unit() const;
    bool isAskable(const QString &attribute) const;
    QString freeId() const;

    ProfilePtr m_profile;
    QString m_language;
    QLineEdit *m_id;
    QLineEdit *m_ja;
    QLineEdit *m_en;
    QLineEdit *m_source;
    QComboBox *m_category;
    QComboBox *m_unit;
    QList<std::pair<QString, QComboBox *>> m_conditions; ///< by attribute
    QLabel *m_words;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace daicho
