// SPDX-License-Identifier: GPL-3.0-or-later
// What came back about things that are no department's own: nothing of it is taken, all of it is named.
#include "exchange/exchangetext.h"
#include "exchange/mergeground.h"

namespace daicho
{

namespace
{

bool isShared(const SubjectId &subject)
{
    return subject.unit == Unit::Body || subject.unit == Unit::Zone;
}

/// Whether they say anything else than what was sent; nothing at all is as much as an empty row.
bool isAnswered(const Answers *sent, const Answers *back)
{
    const auto said = [](const Answers *row) {
        return row ? plain(*row) : Answers();
    };
    const Answers before = said(sent);
    const Answers after = said(back);
    return !(before.statuses == after.statuses) || before.notes != after.notes;
}

void tellAnswers(MergeGround &ground)
{
    const auto look = [&ground](const Answers &row) {
        if (isShared(row.subject) && isAnswered(ground.base().answers.find(row.subject), &row))
            ground.refuse(ground.subjectName(row.subject),
                          ExchangeText::tr("The answers are not taken: they are given here, for all departments."));
    };
    ground.theirs().answers.forEach(look);
    ground.base().answers.forEach([&ground](const Answers &row) {
        if (isShared(row.subject) && !ground.theirs().answers.find(row.subject) && isAnswered(&row, nullptr))
            ground.refuse(ground.subjectName(row.subject),
                          ExchangeText::tr("The answers are not taken: they are given here, for all departments."));
    });
}

/// Rows that a part brings along only to be read.
template <typename T>
void tellRows(MergeGround &ground, Rows<T> Snapshot::*rows)
{
    const QString reason = ExchangeText::tr("It is not taken: departments and zones are kept here.");
    (ground.theirs().*rows).forEach([&](const T &row) {
        const T *sent = (ground.base().*rows).find(row.id);
        if (!sent || !(plain(*sent) == plain(row)))
            ground.refuse(row.name, reason);
    });
    (ground.base().*rows).forEach([&](const T &sent) {
        if (!(ground.theirs().*rows).find(sent.id))
            ground.refuse(sent.name, reason);
    });
}

} // namespace

void mergeOutside(MergeGround &ground)
{
    tellAnswers(ground);
    tellRows(ground, &Snapshot::departments);
    tellRows(ground, &Snapshot::zones);
    if (ground.theirs().bodyName != ground.base().bodyName)
        ground.refuse(ground.theirs().bodyName,
                      ExchangeText::tr("It is not taken: the name of the body is kept here."));
}

} // namespace daicho
