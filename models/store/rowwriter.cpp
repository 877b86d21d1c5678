// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowwriter.h"

#include <sqlite3.h>

#include <array>

namespace daicho
{

namespace
{

constexpr qint64 askEvery = 4096;

constexpr std::array<const char *, 5> answersEntities = {"answers_body", "answers_zone", "answers_department",
                                                         "answers_asset", "answers_engagement"};

} // namespace

bool Writing::fail(Error why)
{
    connection.forget();
    if (!error)
        error = std::move(why);
    return false;
}

bool Writing::count()
{
    if (connection.hasFailed())
        return false;
    if (++done % askEvery != 0 || goOn(progress, done, std::max(done, total)))
        return true;
    return fail({Error::Kind::Cancelled, messages::cancelled()});
}

const char *answersEntity(Unit unit)
{
    return answersEntities[size_t(unit)];
}

std::optional<Unit> unitOfAnswers(std::string_view entity)
{
    for (size_t i = 0; i < answersEntities.size(); ++i) {
        if (entity == answersEntities[i])
            return Unit(i);
    }
    return std::nullopt;
}

QString nameOf(const BodyRow &row, const Snapshot &)
{
    return row.name;
}

QString nameOf(const PolicyRow &row, const Snapshot &)
{
    return row.name;
}

QString nameOf(const Department &row, const Snapshot &)
{
    return row.name;
}

QString nameOf(const Post &row, const Snapshot &)
{
    return row.title;
}

QString nameOf(const Zone &row, const Snapshot &)
{
    return row.name;
}

QString nameOf(const Engagement &row, const Snapshot &)
{
    return row.name;
}

QString nameOf(const Answers &row, const Snapshot &before)
{
    switch (row.subject.unit) {
    case Unit::Body:
        return before.bodyName;
    case Unit::Zone:
        return before.zones.find(row.subject.id) ? before.zones.find(row.subject.id)->name : QString();
    case Unit::Department:
        return before.departmentName(row.subject.id);
    case Unit::Asset:
        return before.assets.asset(row.subject.id).value_or(Asset()).number;
    case Unit::Engagement:
        return before.engagements.find(row.subject.id) ? before.engagements.find(row.subject.id)->name : QString();
    }
    return {};
}

QString nameOf(const Exception &row, const Snapshot &)
{
    return row.reason;
}

static QString ends(Id from, Id to, const Snapshot &before)
{
    const auto number = [&before](Id id) {
        return before.assets.asset(id).value_or(Asset()).number;
    };
    return number(from) + QStringLiteral(" → ") + number(to);
}

QString nameOf(const Link &row, const Snapshot &before)
{
    return ends(row.from, row.to, before);
}

QString nameOf(const Flow &row, const Snapshot &before)
{
    return ends(row.from, row.to, before);
}

QString nameOf(const Dispatch &row, const Snapshot &before)
{
    return before.departmentName(row.department);
}

bool constraintFailed(Writing &writing, const QString &named, const QString &zoneCode, int code)
{
    if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID)
        return writing.conflict(messages::addedSince(named));
    if (code == SQLITE_CONSTRAINT_UNIQUE && !zoneCode.isEmpty())
        return writing.fail({Error::Kind::Duplicate, messages::duplicateZone(zoneCode)});
    return false; // the connection keeps what it was
}

} // namespace daicho
