// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/findings.h"
#include "policy/profilereader.h"
#include "support/bytes.h"

namespace daicho::findingtown
{

using namespace Qt::StringLiterals;

inline const QDate today(2026, 4, 10);
inline const Id taxes{10};
inline const Id welfare{11};
inline const Id standards{12};
inline const Id chief{20};

inline ProfilePtr profile()
{
    static const ProfilePtr read = [] {
        const ReadProfile result = readProfile(bytesOf(QStringLiteral(DAICHO_TEST_DATA "/policy/checks.json")));
        for (const Problem &problem : result.problems)
            qWarning("%s %s: %s", qPrintable(problem.column), qPrintable(problem.value), qPrintable(problem.reason));
        return result.profile;
    }();
    return read;
}

/// A registry in which nothing is wrong, until something is put into it.
struct Town {
    Town()
    {
        change.newMeasures = {u"GONE"_s, u"E.VERIFY"_s, u"E.CONTRACT"_s, u"E.EXTRA"_s, u"D.TRAIN"_s};
        change.departments.upserts = {{welfare, 0, u"福祉課"_s, {}, 2, {}, {}},
                                      {taxes, 0, u"税務課"_s, {}, 1, {}, {}},
                                      {standards, 0, u"標準台帳"_s, {}, 3, {}, {}, true}};
        change.posts.upserts = {{chief, 0, u"税務課長"_s, taxes, {}, {}}};
        change.zones.upserts = {{Id{1}, 0, u"CORE"_s, u"基幹系"_s, 0}};
    }

    /// An asset with nothing wrong.
    static Asset asset(qint64 id, const QString &zone = u"OFFICE"_s, const QString &level = u"2"_s)
    {
        Asset asset;
        asset.id = Id{id};
        asset.number = u"N-%1"_s.arg(id);
        asset.name = u"資産%1"_s.arg(id);
        asset.kind = u"system"_s;
        asset.department = taxes;
        asset.owner = chief;
        asset.zone = zone;
        asset.marks[u"C"_s].level = level;
        asset.lastReview = PartialDate(QDate(2026, 1, 1));
        return asset;
    }
    static Asset with(Asset asset, const std::function<void(Asset &)> &edit)
    {
        edit(asset);
        return asset;
    }
    static Asset retired(qint64 id, const QString &method)
    {
        return with(asset(id), [&](Asset &a) {
            a.state = AssetState::Retired;
            a.kind = u"media"_s;
            a.disposal = {u"課長"_s, PartialDate(QDate(2026, 2, 1)), u"山田"_s, u"破砕した"_s, method};
        });
    }
    static Engagement engagement(qint64 id, Engagement::Sort sort)
    {
        Engagement engagement;
        engagement.id = Id{id};
        engagement.sort = sort;
        engagement.name = u"契約"_s;
        engagement.department = taxes;
        engagement.responsible = chief;
        return engagement;
    }

    void answer(SubjectId subject, int ordinal, Status status)
    {
        Answers answers;
        answers.subject = subject;
        for (const Answers &known : std::as_const(change.answers.upserts)) {
            if (known.subject == subject)
                answers = known;
        }
        change.answers.upserts.removeIf([&](const Answers &known) { return known.subject == subject; });
        answers.statuses.set(ordinal, status);
        change.answers.upserts.append(answers);
    }
    void link(qint64 from, qint64 to, Link::Sort sort = Link::Sort::Holds)
    {
        change.links.upserts.append({Id{++next}, 0, sort, Id{from}, Id{to}, {}});
    }
    void flow(qint64 from, qint64 to, bool limited, const QString &sanitising)
    {
        change.flows.upserts.append({Id{++next}, 0, Id{from}, Id{to}, {}, limited, sanitising, {}});
    }

    QList<Finding> found(const Profile &under = *profile(), QDate day = today)
    {
        change.assets = AssetRows::of(assets);
        return findings(*after(Snapshot(), change, 1), under, day, u"ja"_s);
    }
    /// "check:id" of each, in order; a warning has a question mark.
    QStringList lines()
    {
        QStringList lines;
        for (const Finding &finding : found())
            lines.append(finding.check + (finding.severity == Problem::Severity::Warning ? u"?"_s : QString()) + u':' +
                         finding.id.text());
        return lines;
    }

    Change change;
    std::vector<Asset> assets;
    qint64 next = 1000;
};

} // namespace daicho::findingtown
