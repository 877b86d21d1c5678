// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace daicho
{

/// A few lines of text to edit, and yes-or-no beside them. Takes values and gives values.
class FieldsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Field {
        QString name; ///< the control's objectName
        QString label;
        QString value;
        bool isRequired = false;
    };
    struct Choice {
        QString name;
        QString label;
        bool isOn = false;
    };

    FieldsDialog(const QString &title, const QList<Field> &fields, const QList<Choice> &choices = {},
                 QWidget *parent = nullptr);

    QString value(const QString &name) const;
    bool isOn(const QString &name) const;

private:
    void check();

    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, QCheckBox *> m_choices;
    QList<QLineEdit *> m_required;
    QPushButton *m_save;
};

} // namespace daicho
