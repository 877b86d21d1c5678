// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/answers/answerchange.h"
#include "views/page.h"

class QSplitter;

namespace daicho
{

class AnswerSheet;
class SubjectChooser;

/// 実施状況: choose whom to answer for on the left, answer its measures on the right.
class AnswersPage : public Page
{
    Q_OBJECT

public:
    explicit AnswersPage(QWidget *parent = nullptr);

    QString title() const override;
    QString name() const override;
    void display(const Showing &showing) override;
    void go(const Jump &jump) override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    SubjectId subject() const { return m_subject; }

private:
    AnswerSource source() const;
    bool exists(SubjectId subject) const;
    SubjectId firstSubject() const;
    void showSubject(SubjectId subject);
    void want(const Change &change);
    void answer(const QList<AnswerTarget> &targets, Status status);
    void openDetails(const QList<AnswerTarget> &targets, std::optional<Status> preset);
    QString heading(const QList<AnswerTarget> &targets) const;
    void editDepartment(const Department &department);
    void editEngagement(const Engagement &engagement);
    void addDepartment();
    void addEngagement();
    void editSubject(SubjectId subject);
    void removeSubject(SubjectId subject);

    Showing m_showing;
    SubjectId m_subject;
    bool m_hasSubject = false;
    QSplitter *m_splitter;
    SubjectChooser *m_chooser;
    AnswerSheet *m_sheet;
};

} // namespace daicho
