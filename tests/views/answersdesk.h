// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/answertablesample.h"

#include "views/answers/answerspage.h"

#include <QDialog>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

namespace daicho
{

/// The page with a registry behind it that takes every change, as the main window would.
class Desk
{
public:
    explicit Desk(SnapshotPtr first = sample::registry()) : now(std::move(first))
    {
        QObject::connect(&page, &Page::changeWanted, &page, [this](const Change &change) {
            changes.append(change);
            if (takesChanges) {
                now = after(*now, change, now->revision + 1);
                show();
            }
        });
        page.resize(1200, 700);
        show();
        page.show();
    }

    void show()
    {
        const AnswerSource source = sample::source(now, policy);
        page.display({now, policy, source.coverage, sample::today, nullptr});
    }
    void go(SubjectId subject, const QString &measure = {})
    {
        Jump jump;
        jump.where = Jump::Where::Answers;
        jump.subject = subject;
        jump.measure = measure;
        page.go(jump);
    }
    template <typename T>
    T *child(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    QTreeView *measures() { return child<QTreeView>("measures"); }
    QTreeWidget *subjects() { return child<QTreeWidget>("subjects"); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(measures(), Qt::Key(key), modifiers); }
    QString current() { return measures()->currentIndex().siblingAtColumn(0).data().toString(); }
    QDialog *dialog()
    {
        for (QDialog *dialog : page.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    Status status(SubjectId subject, Ordinal measure) const
    {
        const Answers *answers = now->answers.find(subject);
        return answers ? answers->statuses.of(measure) : Status::Unanswered;
    }

    ProfilePtr policy = sample::profile();
    SnapshotPtr now;
    QList<Change> changes;
    bool takesChanges = true;
    AnswersPage page;
};

/// The widget of this name in a dialog.
template <typename T>
T *in(QDialog *dialog, const char *name)
{
    return dialog->findChild<T *>(QString::fromLatin1(name));
}

} // namespace daicho
