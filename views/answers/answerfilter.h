// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"
#include "tables/answertable.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace daicho
{

/// What of the measures is shown: those with a text in them, of one category, the open ones.
class AnswerFilter : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerFilter(QWidget *parent = nullptr);

    void setCategories(const ProfilePtr &profile, const QString &language);
    /// Sets all fields without saying so. A category that is not known yet is kept until it is.
    void setFilter(const AnswerTable::Filter &filter);
    AnswerTable::Filter filter() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ProfilePtr m_profile;
    QString m_language;
    QString m_wanted; ///< the category, known or not
    QLineEdit *m_search;
    QComboBox *m_category;
    QCheckBox *m_openOnly;
};

} // namespace daicho
