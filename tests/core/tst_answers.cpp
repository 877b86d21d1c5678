// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

/// Statuses in bit planes, notes beside them, exceptions with an expiry.
class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void planesHoldEveryStatus();
    void notesStaySortedAndNeverEmpty();
    void exceptionsEnd();
};

void TestAnswers::planesHoldEveryStatus()
{
    Statuses statuses;
    for (int measure = 0; measure < measureCapacity; ++measure)
        statuses.set(measure, Status(measure % 5));
    for (int measure = 0; measure < measureCapacity; ++measure) {
        QCOMPARE(statuses.of(measure), Status(measure % 5));
        for (int status = 0; status < 5; ++status)
            QCOMPARE(statuses.with(Status(status)).has(measure), status == measure % 5);
    }
    QCOMPARE(statuses.answered().count(), measureCapacity - (measureCapacity + 4) / 5);
    statuses.set(254, Status::Unanswered);
    QCOMPARE(statuses.of(254), Status::Unanswered);
    QVERIFY(Statuses().isEmpty() && !statuses.isEmpty());
}

void TestAnswers::notesStaySortedAndNeverEmpty()
{
    Answers answers;
    answers.setNote({9, u"例"_s, {}, {}, {}});
    answers.setNote({2, {}, u"写真"_s, {}, {}});
    answers.setNote({9, u"別"_s, {}, {}, {}});
    QCOMPARE(answers.notes.size(), 2);
    QCOMPARE(answers.notes[0].measure, 2);
    QCOMPARE(answers.note(9).reason, u"別"_s);
    QVERIFY(answers.note(5).isEmpty());
    answers.setNote({9, {}, {}, {}, {}});
    answers.setNote({77, {}, {}, {}, {}});
    QCOMPARE(answers.notes.size(), 1);
}

void TestAnswers::exceptionsEnd()
{
    Exception exception;
    QVERIFY(!exception.isValidOn(QDate(2026, 4, 1)));
    exception.expires = *PartialDate::fromIso(u"2026-04");
    QVERIFY(exception.isValidOn(QDate(2026, 4, 30)));
    QVERIFY(!exception.isValidOn(QDate(2026, 5, 1)));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
