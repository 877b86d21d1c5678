// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/presetplan.h"

#include <QTreeWidget>

namespace daicho
{

/// What a form that holds no assets would do, a line for each of its rows that is taken: departments with those above
/// them, or answers with what they were before and what stands beside them.
class FormTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FormTable(QWidget *parent = nullptr);

    void show(const FormPlan &plan, const Profile &profile);
    using QTreeWidget::show;
    /// What the lines are, and how many.
    const QString &title() const { return m_title; }

private:
    void addLine(const FormLine &line, const QStringList &texts);
    QStringList departmentTexts(const FormLine &line) const;
    QStringList answerTexts(const FormLine &line, const Profile &profile) const;

    QString m_title;
};

} // namespace daicho
