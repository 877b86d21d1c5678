// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/classifying.h"
#include "views/assets/classifysubject.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace daicho
{

/// 判定: a few yes-or-no questions per axis that end in a level. Takes a subject and gives answers; whoever asked for
/// it puts them into assets with applyTo().
class ClassifyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `axes` empty: all that have questions and are meant for the subject.
    ClassifyDialog(ClassifySubject subject, ProfilePtr profile, QDate today, const QStringList &axes = {},
                   QWidget *parent = nullptr);

    /// Whether the policy has anything to ask about the subject.
    static bool canAsk(const ClassifySubject &subject, const Profile &profile, const QStringList &axes = {});
    /// The axes that were answered to the end and taken.
    QStringList axes() const;
    /// Gives the asset the levels that the answers come to for it, the answers as reasons, and the restrictions that
    /// were ticked.
    void applyTo(Asset &asset) const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();
    void arrange();
    void answer(bool isYes);
    void back();
    void skip();
    void goOn();
    void showStep();
    void showQuestion(const Question &question);
    void showResult();
    void offerHandling(const Level &level);
    const Axis &axis() const { return *m_profile->axis(m_axes[m_at]); }
    /// What the answers come to, and for how many of the subject's assets.
    QList<std::pair<Classified, qint64>> results() const;

    ClassifySubject m_subject;
    ProfilePtr m_profile;
    QDate m_today;
    QStringList m_axes;
    qsizetype m_at = 0; ///< in m_axes
    QMap<QString, AnswerPath> m_answers;
    QMap<QString, AnswerPath> m_former; ///< what the reasons kept so far tell of
    QMap<QString, QStringList> m_handling;

    QLabel *m_title;
    QLabel *m_path;
    QLabel *m_question;
    QLabel *m_hint;
    QWidget *m_restrictions;
    QVBoxLayout *m_boxes;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
};

} // namespace daicho
