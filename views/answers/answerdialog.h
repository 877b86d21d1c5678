// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "views/answers/answerchange.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace daicho
{

class DateField;

/// The answer to one measure, or to many at once: status, reason, evidence, responsible post, due date, exception.
/// Takes what the measures have in common and gives back what the user changed; it saves nothing.
class AnswerDialog : public QDialog
{
    Q_OBJECT

public:
    /// What would be wrong with this answer; asked as the user types.
    using Check = std::function<Problems(const AnswerEdit &)>;

    /// `common` is what stands now, `preset` a status that the user has already chosen.
    AnswerDialog(const QString &heading, const AnswerEdit &common, std::optional<Status> preset,
                 const QStringList &posts, Check check, QWidget *parent = nullptr);

    AnswerEdit edit() const;

private:
    void buildAnswer(QFormLayout *form, const QStringList &posts);
    QGroupBox *buildException();
    void fill(const AnswerEdit &common, std::optional<Status> preset);
    void watch();
    void check();
    std::optional<Status> status() const;
    ExceptionEdit exception() const;
    bool datesAreReadable() const;

    AnswerEdit m_common;
    Check m_check;
    QButtonGroup *m_status;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_evidence;
    QComboBox *m_responsible;
    DateField *m_due;
    QGroupBox *m_exception;
    QPlainTextEdit *m_exceptionReason;
    QLineEdit *m_approver;
    DateField *m_approved;
    DateField *m_expires;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace daicho
