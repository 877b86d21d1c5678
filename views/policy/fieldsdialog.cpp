// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/fieldsdialog.h"

#include "views/common/dialogbuttons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace daicho
{

FieldsDialog::FieldsDialog(const QString &title, const QList<Field> &fields, const QList<Choice> &choices,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("fieldsDialog"));
    setWindowTitle(title);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Field &field : fields) {
        auto *line = new QLineEdit(field.value, this);
        line->setObjectName(field.name);
        line->setCursorPosition(0);
        m_lines.insert(field.name, line);
        if (field.isRequired)
            m_required.append(line);
        form->addRow(field.label, line);
        connect(line, &QLineEdit::textChanged, this, &FieldsDialog::check);
    }
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox(choice.label, this);
        box->setObjectName(choice.name);
        box->setChecked(choice.isOn);
        m_choices.insert(choice.name, box);
        form->addRow(box);
    }
    const DialogButtons buttons = dialogButtons(*this, QStringLiteral("save"), tr("Save"));
    m_save = buttons.accept;
    form->addRow(buttons.row);
    check();
    resize(620, sizeHint().height());
}

void FieldsDialog::check()
{
    const auto isFilled = [](const QLineEdit *line) {
        return !line->text().trimmed().isEmpty();
    };
    m_save->setEnabled(std::ranges::all_of(m_required, isFilled));
}

QString FieldsDialog::value(const QString &name) const
{
    const QLineEdit *line = m_lines.value(name);
    return line ? line->text().trimmed() : QString();
}

bool FieldsDialog::isOn(const QString &name) const
{
    const QCheckBox *box = m_choices.value(name);
    return box && box->isChecked();
}

} // namespace daicho
