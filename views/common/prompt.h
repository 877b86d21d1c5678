// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/result.h"

#include <QObject>
#include <QString>

#include <deque>

class QWidget;

namespace daicho
{

/// Every question, message and file name that the program asks of the user goes through here: the one place with
/// message boxes, and the door through which a test answers.
class Prompt : public QObject
{
    Q_OBJECT

public:
    enum Answer { Accept, Discard, Cancel };

    static Prompt &instance();

    /// Something could not be done.
    void error(QWidget *parent, const QString &title, const QString &text);
    /// Something that the user should know and confirm having read.
    void inform(QWidget *parent, const QString &title, const QString &text);
    /// Problems in the user's data, as a list: where, what and why.
    void problems(QWidget *parent, const QString &title, const QString &text, const Problems &problems);
    /// Yes or no; `action` names what Accept does ("Remove 3 assets").
    Answer ask(QWidget *parent, const QString &title, const QString &text, const QString &action);
    /// Several lines of text, which have to say something; null when cancelled.
    QString lines(QWidget *parent, const QString &title, const QString &label);
    QString openFile(QWidget *parent, const QString &title, const QString &filter);
    /// Several files; for tests: answered with their names on lines of one text.
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter);
    /// A folder that is there, or is made in the dialog; empty when cancelled.
    QString folder(QWidget *parent, const QString &title, const QString &suggestion);
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter);

    /// For tests: the next question gets this answer, the next file name or text this string; nothing is shown.
    void answerNext(Answer answer);
    void answerNext(const QString &text);
    /// For tests: what was said last.
    QString lastText() const { return m_lastText; }
    /// For tests: nothing is shown any more; unanswered questions are cancelled.
    void setSilent(bool silent) { m_silent = silent; }

private:
    bool takeText(QString &text);

    std::deque<Answer> m_answers;
    std::deque<QString> m_texts;
    QString m_lastText;
    bool m_silent = false;
};

} // namespace daicho
