// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/validation.h"

#include "policy/assetchecks.h"
#include "policy/numbertable.h"
#include "policy/words.h"

#include <optional>
#include <string_view>
#include <vector>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestNumber = 64;
constexpr qsizetype longestName = 1000;
constexpr int longestRetention = 1000;

enum class Known : quint8 { Unasked, Yes, No };

/// Collects what is wrong with one row after the other, until there is enough.
class RowChecks
{
public:
    RowChecks(const AssetRows &rows, const Profile &profile, const Snapshot &now, int most, Judging judging)
        : m_rows(rows), m_profile(profile), m_now(now), m_most(most), m_judging(judging)
    {
    }

    Problems run()
    {
        m_rows.forEach([this](AssetRef, const AssetRow &row) {
            ++m_row;
            if (m_problems.size() < m_most)
                check(row);
        });
        checkAgainstRegistry();
        return std::move(m_problems);
    }

private:
    void report(const FieldProblem &found)
    {
        if (m_problems.size() >= m_most)
            return;
        Problem problem = found;
        problem.row = m_row;
        m_problems.append(problem);
    }

    void check(const AssetRow &row)
    {
        if (m_judging == Judging::ByThePolicy) {
            for (const FieldProblem &problem : ofSignature(row.code(AssetCode::Signature)))
                report(problem);
        }
        checkTexts(row.text(AssetText::Number), row.text(AssetText::Name));
        checkDates(row);
        checkReferences(row);
        if (row.signature().offSite && row.text(AssetText::OffSiteApproval).empty())
            report(offSiteWithoutApproval());
        if (row.retentionYears > longestRetention)
            report(retentionOutOfRange(row.retentionYears));
        if (!row.text(AssetText::Number).empty())
            remember(row);
    }

    const Problems &ofSignature(quint32 code)
    {
        if (code >= m_signatures.size())
            m_signatures.resize(std::max<size_t>(code + 1, signatureCount()));
        std::optional<Problems> &known = m_signatures[code];
        if (!known)
            known = signatureProblems(signatureAt(code), m_profile);
        return *known;
    }

    void checkTexts(std::string_view number, std::string_view name)
    {
        if (isBlank(number))
            report(numberMissing());
        if (isBlank(name))
            report(nameMissing());
        // A byte count over the limit says only that it is worth counting characters.
        if (qsizetype(number.size()) > longestNumber && textOf(number).size() > longestNumber)
            report(tooLong(u"number"_s, longestNumber));
        if (qsizetype(name.size()) > longestName && textOf(name).size() > longestName)
            report(tooLong(u"name"_s, longestName));
    }

    void checkDates(const AssetRow &row)
    {
        const PartialDate last = row.date(AssetDate::LastReview);
        const PartialDate next = row.date(AssetDate::NextReview);
        if (isAfter(last, next))
            report(datesInWrongOrder(u"nextReview"_s, last, next));
        const PartialDate begin = row.date(AssetDate::InService);
        const PartialDate end = row.date(AssetDate::DisposedOn);
        if (isAfter(begin, end))
            report(datesInWrongOrder(u"disposal.on"_s, begin, end));
    }

    /// Departments, posts and engagements are few: each is looked up once.
    void checkReferences(const AssetRow &row)
    {
        if (!isKnown(m_departments, row.code(AssetCode::Department), m_now.departments))
            report(missingReference(u"department"_s));
        if (!isKnown(m_posts, row.code(AssetCode::Owner), m_now.posts))
            report(missingReference(u"owner"_s));
        if (!isKnown(m_engagements, row.code(AssetCode::Engagement), m_now.engagements))
            report(missingReference(u"engagement"_s));
    }

    template <typename T>
    static bool isKnown(std::vector<Known> &known, quint32 code, const Rows<T> &rows)
    {
        if (code == 0)
            return true;
        if (code >= known.size())
            known.resize(std::max<size_t>(code + 1, idCount()), Known::Unasked);
        if (known[code] == Known::Unasked)
            known[code] = rows.find(idAt(code)) ? Known::Yes : Known::No;
        return known[code] == Known::Yes;
    }

    void remember(const AssetRow &row)
    {
        const std::string_view number = row.text(AssetText::Number);
        if (const int known = m_numbers.rowOf(number, m_row); known != m_row)
            return report(numberTwice(textOf(number), known));
        if (m_now.assets.isEmpty())
            return;
        const std::optional<AssetRef> before = m_now.assets.find(row.id);
        if (!before || m_now.assets.blocks()[before->block()]->text(AssetText::Number, before->row()) != number)
            m_fresh.insert(number, m_row);
    }

    /// The other way round: each row of the registry is looked up among the numbers that are new to it. An edit that
    /// keeps its number costs nothing, one new number a comparison per row.
    void checkAgainstRegistry()
    {
        if (m_fresh.isEmpty())
            return;
        for (const AssetBlockPtr &block : m_now.assets.blocks()) {
            for (int i = 0; i < block->size() && m_problems.size() < m_most; ++i) {
                const std::string_view number = block->text(AssetText::Number, i);
                const int row = m_fresh.find(number);
                if (row == 0 || m_rows.find(block->id(i)))
                    continue; // a row that is replaced gives its number up or keeps it: judged among the new ones
                m_row = row;
                report(numberTaken(textOf(number)));
            }
        }
    }

    const AssetRows &m_rows;
    const Profile &m_profile;
    const Snapshot &m_now;
    const int m_most;
    const Judging m_judging;
    int m_row = 0;
    Problems m_problems;
    std::vector<std::optional<Problems>> m_signatures; // by code
    std::vector<Known> m_departments;                  // by code, as the next two
    std::vector<Known> m_posts;
    std::vector<Known> m_engagements;
    NumberTable m_numbers; // into the rows' own text
    NumberTable m_fresh;   // those that their rows did not have before
};

} // namespace

Problems validate(const AssetRows &rows, const Profile &profile, const Snapshot &now, int most, Judging judging)
{
    return RowChecks(rows, profile, now, most, judging).run();
}

Problems validate(const Asset &asset, const Profile &profile, const Snapshot &now)
{
    // One asset goes the way of a million, so that a dialog and an import can never disagree.
    Problems problems = validate(AssetRows::of({asset}), profile, now);
    for (Problem &problem : problems)
        problem.row = 0;
    return problems;
}

} // namespace daicho
