// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/assetchecks.h"
#include "policy/connectionchecks.h"
#include "policy/lowering.h"
#include "policy/validation.h"
#include "policy/words.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// The registry as it would be after the change, as far as the small entities go: a change may bring a department and
/// what belongs to it at once.
class ChangeChecks
{
public:
    ChangeChecks(const Change &change, const Profile &profile, const Snapshot &now)
        : m_change(change), m_profile(profile), m_now(now)
    {
        collect(now.departments, change.departments, m_departments);
        collect(now.posts, change.posts, m_posts);
        collect(now.engagements, change.engagements, m_engagements);
        collect(now.zones, change.zones, m_zones);
        m_measures = now.measures + change.newMeasures;
    }

    Problems run()
    {
        checkBody();
        checkDepartments();
        checkPosts();
        checkZones();
        checkEngagements();
        for (const Answers &answers : m_change.answers.upserts)
            checkAnswers(answers);
        for (const Exception &exception : m_change.exceptions.upserts)
            checkException(exception);
        checkRemovals();
        m_problems += connectionProblems(m_change, m_profile, m_now);
        // What was so before needs no reason, and another policy's ranks are not those that were chosen by.
        const bool isNewChoice = m_change.verb != Change::Verb::Undo && m_change.verb != Change::Verb::Redo;
        if (isNewChoice && !m_change.policy)
            m_problems += loweringProblems(m_change.assets, m_profile, m_now);
        return m_problems;
    }

private:
    template <typename T>
    static void collect(const Rows<T> &rows, const Edits<T> &edits, QHash<Id, T> &into)
    {
        rows.forEach([&into](const T &row) { into.insert(row.id, row); });
        for (const T &row : edits.removals)
            into.remove(row.id);
        for (const T &row : edits.upserts)
            into.insert(row.id, row);
    }

    void report(const QString &field, const QString &value, const QString &reason,
                Problem::Severity severity = Problem::Severity::Error)
    {
        m_problems.append(fieldProblem(field, value, reason, severity));
    }

    void checkBody();
    void checkDepartments();
    bool standsInARing(const Department &department) const;
    void checkPosts();
    void checkZones();
    void checkEngagements();
    void checkAnswers(const Answers &answers);
    void checkException(const Exception &exception);
    void checkAnswerable(const SubjectId &subject, Ordinal measure, const QString &field);
    bool exists(const SubjectId &subject) const;
    const Measure *measureAt(Ordinal ordinal) const
    {
        return ordinal >= 0 && ordinal < m_measures.size() ? m_profile.measure(m_measures[ordinal]) : nullptr;
    }
    void checkRemovals();
    void checkAssetsLeft();

    const Change &m_change;
    const Profile &m_profile;
    const Snapshot &m_now;
    QHash<Id, Department> m_departments;
    QHash<Id, Post> m_posts;
    QHash<Id, Engagement> m_engagements;
    QHash<Id, Zone> m_zones;
    QList<QString> m_measures;
    Problems m_problems;
};

void ChangeChecks::checkBody()
{
    if (m_change.bodyName && m_change.bodyName->trimmed().isEmpty())
        report(u"bodyName"_s, {}, Validation::tr("The body has no name."));
    if (m_measures.size() > measureCapacity)
        report(u"measures"_s, QString::number(m_measures.size()),
               Validation::tr("A registry has room for %1 measures.").arg(measureCapacity));
}

void ChangeChecks::checkDepartments()
{
    for (const Department &department : m_change.departments.upserts) {
        if (department.name.trimmed().isEmpty())
            report(u"department.name"_s, {}, Validation::tr("The department has no name."));
        if (!department.parent.isNull() && !m_departments.contains(department.parent))
            report(u"department.parent"_s, department.name,
                   Validation::tr("The department above it is not in the registry."));
        if (standsInARing(department))
            report(u"department.parent"_s, department.name, Validation::tr("A department cannot stand below itself."));
        if (isAfter(department.from, department.until))
            report(u"department.until"_s, department.name, Validation::tr("The department ends before it begins."));
    }
}

bool ChangeChecks::standsInARing(const Department &department) const
{
    QSet<Id> seen;
    for (Id above = department.parent; !above.isNull() && !seen.contains(above);
         above = m_departments.value(above).parent) {
        if (above == department.id)
            return true;
        seen.insert(above);
    }
    return false;
}

void ChangeChecks::checkPosts()
{
    for (const Post &post : m_change.posts.upserts) {
        if (post.title.trimmed().isEmpty())
            report(u"post.title"_s, {}, Validation::tr("The post has no title."));
        if (!post.department.isNull() && !m_departments.contains(post.department))
            report(u"post.department"_s, post.title, Validation::tr("The department is not in the registry."));
    }
}

void ChangeChecks::checkZones()
{
    for (const Zone &zone : m_change.zones.upserts) {
        const bool isKept = m_change.policy && m_now.zones.find(zone.id); // a policy may be put in force without it
        if (!m_profile.zone(zone.code) && !isKept)
            report(u"zone.code"_s, zone.code, Validation::tr("The policy has no such zone."));
        if (zone.name.trimmed().isEmpty())
            report(u"zone.name"_s, zone.code, Validation::tr("The zone has no name."));
    }
}

void ChangeChecks::checkEngagements()
{
    for (const Engagement &engagement : m_change.engagements.upserts) {
        if (engagement.name.trimmed().isEmpty())
            report(u"engagement.name"_s, {}, Validation::tr("The engagement has no name."));
        if (!engagement.department.isNull() && !m_departments.contains(engagement.department))
            report(u"engagement.department"_s, engagement.name,
                   Validation::tr("The department is not in the registry."));
        if (!engagement.responsible.isNull() && !m_posts.contains(engagement.responsible))
            report(u"engagement.responsible"_s, engagement.name, Validation::tr("The post is not in the registry."));
        if (isAfter(engagement.from, engagement.until))
            report(u"engagement.until"_s, engagement.name, Validation::tr("The engagement ends before it begins."));
    }
}

bool ChangeChecks::exists(const SubjectId &subject) const
{
    switch (subject.unit) {
    case Unit::Body:
        return subject.id.isNull();
    case Unit::Zone:
        return m_zones.contains(subject.id);
    case Unit::Department:
        return m_departments.contains(subject.id);
    case Unit::Engagement:
        return m_engagements.contains(subject.id);
    case Unit::Asset:
        break;
    }
    return m_now.assets.find(subject.id) || m_change.assets.find(subject.id);
}

/// A subject answers for itself, departments and zones for the assets and departments for the engagements below them.
/// Answers to measures of a policy that is no longer in force stay as they are.
void ChangeChecks::checkAnswerable(const SubjectId &subject, Ordinal measure, const QString &field)
{
    const Measure *known = measureAt(measure);
    if (!known || known->unit == subject.unit)
        return;
    const bool isBelow =
        (known->unit == Unit::Asset && (subject.unit == Unit::Department || subject.unit == Unit::Zone)) ||
        (known->unit == Unit::Engagement && subject.unit == Unit::Department);
    if (!isBelow)
        report(field, known->id,
               Validation::tr("%1 cannot be answered here: it is asked of something else.").arg(known->label.ja));
}

void ChangeChecks::checkAnswers(const Answers &answers)
{
    if (!exists(answers.subject))
        report(u"answers.subject"_s, {}, Validation::tr("What is answered for is not in the registry."));
    const Answers *before = m_now.answers.find(answers.subject);
    for (Ordinal measure = 0; measure < measureCapacity; ++measure) {
        const Status status = answers.statuses.of(measure);
        if (status == Status::Unanswered ||
            (before && before->statuses.of(measure) == status && before->note(measure) == answers.note(measure)))
            continue;
        if (measure >= m_measures.size())
            report(u"answers.measure"_s, QString::number(measure), Validation::tr("The registry has no such measure."));
        if (status == Status::NotApplicable && answers.note(measure).reason.trimmed().isEmpty())
            report(u"answers.reason"_s, m_measures.value(measure),
                   Validation::tr("Say why the measure does not apply."));
        checkAnswerable(answers.subject, measure, u"answers.measure"_s);
    }
    for (const AnswerNote &note : answers.notes) {
        if (!note.responsible.isNull() && !m_posts.contains(note.responsible))
            report(u"answers.responsible"_s, m_measures.value(note.measure),
                   Validation::tr("The post is not in the registry."));
    }
}

void ChangeChecks::checkException(const Exception &exception)
{
    const QString measure = m_measures.value(exception.measure);
    if (!exists(exception.subject))
        report(u"exception.subject"_s, measure, Validation::tr("What the exception is for is not in the registry."));
    if (!measureAt(exception.measure))
        report(u"exception.measure"_s, measure, Validation::tr("The policy has no such measure."));
    checkAnswerable(exception.subject, exception.measure, u"exception.measure"_s);
    if (exception.reason.trimmed().isEmpty())
        report(u"exception.reason"_s, measure, Validation::tr("The exception has no reason."));
    if (exception.approver.trimmed().isEmpty())
        report(u"exception.approver"_s, measure, Validation::tr("The exception names nobody who approved it."));
    if (exception.expires.isUnknown())
        report(u"exception.expires"_s, measure, Validation::tr("The exception has no day on which it ends."));
    if (isAfter(exception.approved, exception.expires))
        report(u"exception.expires"_s, measure, Validation::tr("The exception ends before it was approved."));
}

void ChangeChecks::checkRemovals()
{
    for (const Department &gone : m_change.departments.removals) {
        for (const Department &other : std::as_const(m_departments)) {
            if (other.parent == gone.id)
                report(u"department.parent"_s, other.name, Validation::tr("The department above it would be removed."));
        }
        for (const Post &post : std::as_const(m_posts)) {
            if (post.department == gone.id)
                report(u"post.department"_s, post.title, Validation::tr("Its department would be removed."));
        }
        for (const Engagement &engagement : std::as_const(m_engagements)) {
            if (engagement.department == gone.id)
                report(u"engagement.department"_s, engagement.name, Validation::tr("Its department would be removed."));
        }
    }
    if (!m_change.departments.removals.isEmpty() || !m_change.posts.removals.isEmpty() ||
        !m_change.engagements.removals.isEmpty())
        checkAssetsLeft();
}

/// Nothing that an asset names may go while the asset stays as it is.
void ChangeChecks::checkAssetsLeft()
{
    QSet<quint32> gone;
    const auto collectGone = [&gone](const auto &removals) {
        for (const auto &row : removals)
            gone.insert(codeOf(row.id));
    };
    collectGone(m_change.departments.removals);
    collectGone(m_change.posts.removals);
    collectGone(m_change.engagements.removals);
    QSet<Id> removed;
    for (const RowKey &key : m_change.removedAssets)
        removed.insert(key.id);
    int left = 0;
    for (const AssetBlockPtr &block : m_now.assets.blocks()) {
        for (int row = 0; row < block->size(); ++row) {
            const bool names = gone.contains(block->code(AssetCode::Department, row)) ||
                               gone.contains(block->code(AssetCode::Owner, row)) ||
                               gone.contains(block->code(AssetCode::Engagement, row));
            if (names && !removed.contains(block->id(row)) && !m_change.assets.find(block->id(row)))
                ++left;
        }
    }
    if (left > 0)
        report(u"assets"_s, QString::number(left),
               Validation::tr("%1 assets still belong to what would be removed.").arg(left));
}

} // namespace

Problems validate(const Change &change, const Profile &profile, const Snapshot &now)
{
    return ChangeChecks(change, profile, now).run();
}

} // namespace daicho
