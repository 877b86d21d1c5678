// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/partialdate.h"

#include <QList>
#include <QString>

#include <array>

namespace daicho
{

/// What a measure is answered for.
enum class Unit : quint8 { Body, Zone, Department, Asset, Engagement };

/// One thing that measures are answered for. The body has the null id.
struct SubjectId {
    Unit unit = Unit::Body;
    Id id;

    auto operator<=>(const SubjectId &) const = default;
};

inline size_t qHash(const SubjectId &subject, size_t seed = 0)
{
    return qHashMulti(seed, quint8(subject.unit), subject.id.value);
}

/// 実施状況. Unanswered is the absence of an answer and is never stored.
enum class Status : quint8 { Unanswered, Done, Partial, NotDone, NotApplicable };

/// A measure's place in the registry's bit planes: given once, kept for good. Below measureCapacity.
using Ordinal = int;
inline constexpr int measureCapacity = 512;

/// One bit for each measure.
struct MeasureSet {
    std::array<quint64, measureCapacity / 64> words{};

    bool has(Ordinal measure) const { return words[size_t(measure) / 64] >> (measure % 64) & 1; }
    void insert(Ordinal measure) { words[size_t(measure) / 64] |= quint64(1) << (measure % 64); }
    void remove(Ordinal measure) { words[size_t(measure) / 64] &= ~(quint64(1) << (measure % 64)); }
    bool isEmpty() const { return *this == MeasureSet(); }
    int count() const;

    MeasureSet operator|(const MeasureSet &other) const;
    MeasureSet operator&(const MeasureSet &other) const;
    MeasureSet minus(const MeasureSet &other) const;
    bool operator==(const MeasureSet &) const = default;
};

/// The statuses of one subject as bit planes: three, because four answers and "none" need more than two bits.
struct Statuses {
    std::array<MeasureSet, 3> planes;

    Status of(Ordinal measure) const;
    void set(Ordinal measure, Status status);
    /// The measures that have this status here. For Unanswered: all that have none.
    MeasureSet with(Status status) const;
    MeasureSet answered() const { return planes[0] | planes[1] | planes[2]; }
    bool isEmpty() const { return *this == Statuses(); }
    bool operator==(const Statuses &) const = default;
};

/// What stands beside an answer, where anything does.
struct AnswerNote {
    Ordinal measure = 0;
    QString reason;   ///< why it does not apply, or why it is not done
    QString evidence; ///< where it can be seen that it is done
    Id responsible;   ///< the post that will see to it
    PartialDate due;

    bool isEmpty() const { return reason.isEmpty() && evidence.isEmpty() && responsible.isNull() && due.isUnknown(); }
    bool operator==(const AnswerNote &) const = default;
};

/// All answers of one subject: one stored row for the statuses, and a note for each measure that has one.
struct Answers {
    SubjectId subject;
    qint64 revision = 0;
    Statuses statuses;
    QList<AnswerNote> notes; ///< sorted by measure, none of them empty

    AnswerNote note(Ordinal measure) const; ///< an empty note where there is none
    void setNote(const AnswerNote &note);
    bool isEmpty() const { return statuses.isEmpty() && notes.isEmpty(); }
    bool operator==(const Answers &) const = default;
};

/// 例外措置: a gap that was accepted, for a reason, by somebody, until a day.
struct Exception {
    Id id;
    qint64 revision = 0;
    SubjectId subject;
    Ordinal measure = 0;
    QString reason;
    QString approver;
    PartialDate approved;
    PartialDate expires; ///< unknown: nothing was agreed, and the exception does not count

    bool isValidOn(QDate day) const { return !expires.isUnknown() && day <= expires.last(); }
    bool operator==(const Exception &) const = default;
};

} // namespace daicho
