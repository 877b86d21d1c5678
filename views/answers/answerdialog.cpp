// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answers/answerdialog.h"

#include "exchange/statuswords.h"
#include "tables/answertable.h"
#include "views/answers/datefield.h"
#include "views/answers/standingdelegate.h"
#include "views/common/dialogbuttons.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace daicho
{

namespace
{

QPlainTextEdit *textField(const QString &name, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * 3 + 12);
    return field;
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Sets a field only where the user made it something else.
template <typename T>
void setIfChanged(std::optional<T> &field, const std::optional<T> &common, const T &value)
{
    if (value != common.value_or(T()))
        field = value;
}

} // namespace

AnswerDialog::AnswerDialog(const QString &heading, const AnswerEdit &common, std::optional<Status> preset,
                           const QStringList &posts, Check check, QWidget *parent)
    : QDialog(parent), m_common(common), m_check(std::move(check))
{
    setObjectName(QStringLiteral("answerDialog"));
    setWindowTitle(tr("Answer"));
    auto *layout = new QVBoxLayout(this);
    auto *title = plainLabel(QStringLiteral("heading"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setText(heading);
    layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildAnswer(form, posts);
    layout->addLayout(form);
    layout->addWidget(buildException());
    m_problem = plainLabel(QStringLiteral("problem"), this);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, standingColour(Standing::NotDone));
    m_problem->setPalette(red);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 2);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    const DialogButtons buttons = dialogButtons(*this, QStringLiteral("save"), tr("Save"));
    m_save = buttons.accept;
    m_save->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    layout->addWidget(buttons.row);
    fill(common, preset);
    watch();
    this->check();
    resize(640, sizeHint().height());
}

void AnswerDialog::buildAnswer(QFormLayout *form, const QStringList &posts)
{
    m_status = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    for (const Status status :
         {Status::Done, Status::Partial, Status::NotDone, Status::NotApplicable, Status::Unanswered}) {
        auto *button = new QRadioButton(AnswerTable::statusText(status), this);
        button->setObjectName(QStringLiteral("status%1").arg(int(status)));
        m_status->addButton(button, int(status));
        row->addWidget(button);
    }
    row->addStretch(1);
    form->addRow(tr("State"), row);
    m_reason = textField(QStringLiteral("reason"), this);
    m_reason->setPlaceholderText(tr("Why it does not apply, or why it is not done yet"));
    form->addRow(tr("Reason"), m_reason);
    m_evidence = textField(QStringLiteral("evidence"), this);
    m_evidence->setPlaceholderText(tr("Where it can be seen that it is done: a document, a setting, a record"));
    form->addRow(tr("Evidence"), m_evidence);
    m_responsible = new QComboBox(this);
    m_responsible->setObjectName(QStringLiteral("responsible"));
    m_responsible->setEditable(true);
    m_responsible->setInsertPolicy(QComboBox::NoInsert);
    m_responsible->addItem(QString());
    m_responsible->addItems(posts);
    m_responsible->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_responsible->completer()->setFilterMode(Qt::MatchContains);
    m_responsible->lineEdit()->setPlaceholderText(tr("The post that sees to it"));
    m_responsible->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("Responsible post"), m_responsible);
    m_due = new DateField(QStringLiteral("due"), this);
    form->addRow(tr("Due"), m_due);
}

QGroupBox *AnswerDialog::buildException()
{
    m_exception = new QGroupBox(tr("Exception: the gap is accepted for a time"), this);
    m_exception->setObjectName(QStringLiteral("exception"));
    m_exception->setCheckable(true);
    auto *form = new QFormLayout(m_exception);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_exceptionReason = textField(QStringLiteral("exceptionReason"), m_exception);
    form->addRow(tr("Reason"), m_exceptionReason);
    m_approver = new QLineEdit(m_exception);
    m_approver->setObjectName(QStringLiteral("approver"));
    form->addRow(tr("Approved by"), m_approver);
    m_approved = new DateField(QStringLiteral("approved"), m_exception);
    form->addRow(tr("Approved on"), m_approved);
    m_expires = new DateField(QStringLiteral("expires"), m_exception);
    form->addRow(tr("Valid until"), m_expires);
    return m_exception;
}

void AnswerDialog::fill(const AnswerEdit &common, std::optional<Status> preset)
{
    const std::optional<Status> shown = preset ? preset : common.status;
    if (shown)
        m_status->button(int(*shown))->setChecked(true);
    const QString differs = tr("These differ. What is entered here replaces all of them.");
    if (!common.reason)
        m_reason->setPlaceholderText(differs);
    if (!common.evidence)
        m_evidence->setPlaceholderText(differs);
    if (!common.responsible)
        m_responsible->lineEdit()->setPlaceholderText(differs);
    m_reason->setPlainText(common.reason.value_or(QString()));
    m_evidence->setPlainText(common.evidence.value_or(QString()));
    m_responsible->setCurrentText(common.responsible.value_or(QString()));
    m_due->setDate(common.due.value_or(PartialDate()));
    const ExceptionEdit exception = common.exception.value_or(ExceptionEdit());
    m_exception->setChecked(exception.isWanted);
    m_exceptionReason->setPlainText(exception.reason);
    m_approver->setText(exception.approver);
    m_approved->setDate(exception.approved);
    m_expires->setDate(exception.expires);
    if (shown == Status::NotApplicable)
        m_reason->setFocus();
}

void AnswerDialog::watch()
{
    connect(m_status, &QButtonGroup::idClicked, this, &AnswerDialog::check);
    for (QPlainTextEdit *field : {m_reason, m_evidence, m_exceptionReason})
        connect(field, &QPlainTextEdit::textChanged, this, &AnswerDialog::check);
    for (DateField *field : {m_due, m_approved, m_expires})
        connect(field, &DateField::changed, this, &AnswerDialog::check);
    connect(m_responsible, &QComboBox::currentTextChanged, this, &AnswerDialog::check);
    connect(m_exception, &QGroupBox::toggled, this, &AnswerDialog::check);
    connect(m_approver, &QLineEdit::textChanged, this, &AnswerDialog::check);
}

void AnswerDialog::check()
{
    m_due->setEnabled(!status() || hasDeadline(*status()));
    const bool readable = datesAreReadable();
    const Problems problems = readable && m_check ? m_check(edit()) : Problems();
    QStringList reasons;
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Error && !reasons.contains(problem.reason))
            reasons << problem.reason;
    }
    if (!readable)
        reasons << tr("A date cannot be read. Write it like 2026-04-01 or R8.4.1.");
    m_problem->setText(reasons.mid(0, 2).join(u'\n'));
    m_save->setEnabled(reasons.isEmpty());
}

std::optional<Status> AnswerDialog::status() const
{
    const int chosen = m_status->checkedId();
    return chosen < 0 ? std::nullopt : std::optional(Status(chosen));
}

ExceptionEdit AnswerDialog::exception() const
{
    if (!m_exception->isChecked())
        return {};
    return {true, m_exceptionReason->toPlainText(), m_approver->text(), m_approved->date(), m_expires->date()};
}

bool AnswerDialog::datesAreReadable() const
{
    return (!m_due->isEnabled() || m_due->isReadable()) &&
           (!m_exception->isChecked() || (m_approved->isReadable() && m_expires->isReadable()));
}

AnswerEdit AnswerDialog::edit() const
{
    AnswerEdit edit;
    if (status() != m_common.status)
        edit.status = status();
    setIfChanged(edit.reason, m_common.reason, m_reason->toPlainText());
    setIfChanged(edit.evidence, m_common.evidence, m_evidence->toPlainText());
    setIfChanged(edit.responsible, m_common.responsible, m_responsible->currentText());
    if (m_due->isEnabled())
        setIfChanged(edit.due, m_common.due, m_due->date());
    setIfChanged(edit.exception, m_common.exception, exception());
    if (edit.status && m_common.reason)
        edit.reason = m_reason->toPlainText(); // what stands in the dialog is what is saved
    return edit;
}

} // namespace daicho
