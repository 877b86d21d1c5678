// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QDate>

#include <memory>
#include <vector>

namespace daicho
{

/// How a required measure stands; Excepted is a gap that a valid exception covers.
enum class Standing : quint8 { Done, Partial, NotDone, Unanswered, Excepted, NotApplicable };
inline constexpr int standingCount = 6;

/// How many required measures stand how.
struct Counts {
    std::array<qint64, standingCount> by{};

    qint64 operator[](Standing standing) const { return by[size_t(standing)]; }
    qint64 required() const;
    /// 充足率 = done ÷ (required − not applicable), between 0 and 1; nothing when nothing is applicable.
    std::optional<double> ratio() const;
    Counts &operator+=(const Counts &other);
    bool operator==(const Counts &) const = default;
};

/// The counts of one department, of the body itself, or of everything: in all, by category, by measure.
struct CoverageLine {
    Id department; ///< null for the body, for assets without a department, and for the total
    Counts all;
    std::vector<Counts> categories; ///< in the order of Profile::categories
    std::vector<Counts> measures;   ///< in the order of Profile::measures
    bool operator==(const CoverageLine &) const = default;
};

/// 充足率 of a whole registry. Derived, never stored.
struct Coverage {
    qint64 revision = 0;
    QString policy;
    QString policyVersion;
    QDate day; ///< exceptions count when they are valid on this day
    std::vector<CoverageLine>
        departments;    ///< in the order of the organisation chart; departments that need nothing too
    CoverageLine body;  ///< measures of the body and of its zones, and of assets and engagements without a department
    CoverageLine total; ///< everything

    const CoverageLine *of(Id department) const;
    bool operator==(const Coverage &) const = default;
};

/// Counts by groups of assets, never one by one. Remembers what it counted for each department and counts only those
/// again of which anything changed; the result is that of a fresh counter. One thread at a time.
class CoverageCounter
{
public:
    explicit CoverageCounter(ProfilePtr profile);
    ~CoverageCounter();
    Coverage count(const Snapshot &now, QDate day);

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

/// Which standings to list. What is not set does not restrict.
struct StandingFilter {
    std::optional<Id> department; ///< the null id: the body, its zones, and what belongs to no department
    QString category;
    QString measure;
    std::optional<Standing> standing; ///< nothing: what is open, that is partial, not done or unanswered
};

/// One required measure of one subject and how it stands, with where its answer came from.
struct SubjectStanding {
    SubjectId subject;
    Ordinal measure = 0;
    Standing standing = Standing::Unanswered;
    std::optional<SubjectId> answeredBy; ///< whose answer counts: the subject's own, its department's or its zone's
    bool operator==(const SubjectStanding &) const = default;
};

/// The standings of one subject, in the policy's order: worked out when somebody looks at it. None for a subject that
/// does not exist, and for assets that are not registered.
QList<SubjectStanding> standings(const Snapshot &now, const Profile &profile, SubjectId subject, QDate day);

/// The standings of all subjects that the filter lets through, at most `limit` of them: the body and its zones,
/// departments in the order of the organisation chart, engagements, assets. Looks only at assets of groups that match.
QList<SubjectStanding> openStandings(const Snapshot &now, const Profile &profile, const StandingFilter &filter,
                                     QDate day, qsizetype limit);

} // namespace daicho
