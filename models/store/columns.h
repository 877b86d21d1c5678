// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"

namespace daicho
{

/// The rows of one table as values. The list of its columns stands once, in describe(); SQL, binding, reading and the
/// images of the history all follow it. The key's columns come first.
template <typename T>
struct Table;

/// The name of the body, and the policy in force: one row each, with id 0.
struct BodyRow {
    Id id;
    qint64 revision = 0;
    QString name;
};
struct PolicyRow {
    Id id;
    qint64 revision = 0;
    QString name;
    QString version;
    QString hash;
    QString digest;
    PartialDate from = {};
};

// clang-format off
template <> struct Table<BodyRow> { static constexpr const char *name = "body"; };
template <> struct Table<PolicyRow> { static constexpr const char *name = "policy"; };
template <> struct Table<Department> { static constexpr const char *name = "department"; };
template <> struct Table<Post> { static constexpr const char *name = "post"; };
template <> struct Table<Zone> { static constexpr const char *name = "zone"; };
template <> struct Table<Engagement> { static constexpr const char *name = "engagement"; };
template <> struct Table<Answers> { static constexpr const char *name = "answers"; };
template <> struct Table<Exception> { static constexpr const char *name = "exception"; };
template <> struct Table<Link> { static constexpr const char *name = "link"; };
template <> struct Table<Flow> { static constexpr const char *name = "flow"; };
template <> struct Table<Dispatch> { static constexpr const char *name = "dispatch"; };
// clang-format on

template <typename Fields>
void describe(Fields &field, BodyRow &row)
{
    field.key("id", row.id);
    field("revision", row.revision);
    field("name", row.name);
}

template <typename Fields>
void describe(Fields &field, PolicyRow &row)
{
    field.key("id", row.id);
    field("revision", row.revision);
    field("name", row.name);
    field("version", row.version);
    field("hash", row.hash);
    field("digest", row.digest);
    field("in_force", row.from);
}

template <typename Fields>
void describe(Fields &field, Department &row)
{
    field.key("id", row.id);
    field("revision", row.revision);
    field("name", row.name);
    field("parent", row.parent);
    field("position", row.position);
    field("since", row.from);
    field("until", row.until);
    field("standard", row.isStandard);
}

template <typename Fields>
void describe(Fields &field, Post &row)
{
    field.key("id", row.id);
    field("revision", row.revision);
    field("title", row.title);
    field("department", row.department);
    field("holder", row.holder);
    field("since", row.since);
}

template <typename Fields>
void describe(Fields &field, Zone &row)
{
    field.key("id", row.id);
    field("revision", row.revision);
    field("code", row.code);
    field("name", row.name);
    field("position", row.position);
}

template <typename Fields>
void describe(Fields &field, Engagement &row)
{
    field.key("id", row.id);
    field("revision", row.revision);
    field("sort", row.sort);
    field("terms", row.terms);
    field("name", row.name);
    field("provider", row.provider);
    field("department", row.department);
    field("responsible", row.responsible);
    field("since", row.from);
    field("until", row.until);
    field("remarks", row.remarks);
}

template <typename Fields>
void describe(Fields &field, Answers &row)
{
    field.key("unit", row.subject.unit);
    field.key("subject", row.subject.id);
    field("revision", row.revision);
    field("statuses", row.statuses);
    field("notes", row.notes);
}

template <typename Fields>
void describe(Fields &field, Exception &row)
{
    field.key("id", row.id);
    field("revision", row.revision);
    field("unit", row.subject.unit);
    field.key("subject", row.subject.id); // 0 is the body, not "none"
    field("measure", row.measure);
    field("reason", row.reason);
    field("approver", row.approver);
    field("approved", row.approved);
    field("expires", row.expires);
}

template <typename Fields>
void describe(Fields &field, Link &row)
{
    field.key("id", row.id);
    field("revision", row.revision);
    field("sort", row.sort);
    field("origin", row.from);
    field("target", row.to);
    field("remarks", row.remarks);
}

template <typename Fields>
void describe(Fields &field, Flow &row)
{
    field.key("id", row.id);
    field("revision", row.revision);
    field("origin", row.from);
    field("target", row.to);
    field("protocol", row.protocol);
    field("limited", row.isLimited);
    field("sanitising", row.sanitising);
    field("remarks", row.remarks);
}

template <typename Fields>
void describe(Fields &field, Dispatch &row)
{
    field.key("id", row.id);
    field("revision", row.revision);
    field("department", row.department);
    field("form", row.form);
    field("stage", row.state);
    field("sent_revision", row.sentRevision);
    field("sent", row.sent);
    field("due", row.due);
    field("submitted", row.submitted);
    field("merged", row.merged);
    field("sent_back", row.sentBack);
    field("file", row.file);
    field("remarks", row.remarks);
    field("digest", row.digest);
    field("here", row.isHere);
}

} // namespace daicho
