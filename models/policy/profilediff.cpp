// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profilediff.h"

#include "policy/profileparts.h"

#include <QHash>
#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

using How = ProfileDifference::How;

void compare(const QString &part, const QList<PartEntry> &before, const QList<PartEntry> &after,
             QList<ProfileDifference::Entry> &into)
{
    QHash<QString, const PartEntry *> old;
    for (const PartEntry &entry : before)
        old.insert(entry.id, &entry);
    for (const PartEntry &entry : after) {
        const PartEntry *was = old.take(entry.id);
        if (!was) {
            into.append({part, entry.id, How::Added, entry.label, {}});
            continue;
        }
        QList<ProfileDifference::Field> fields;
        for (qsizetype i = 0; i < entry.fields.size(); ++i) {
            if (entry.fields[i].second != was->fields[i].second)
                fields.append({entry.fields[i].first, was->fields[i].second, entry.fields[i].second});
        }
        if (!fields.isEmpty())
            into.append({part, entry.id, How::Changed, entry.label, fields});
    }
    for (const PartEntry &entry : before) {
        if (old.contains(entry.id))
            into.append({part, entry.id, How::Removed, entry.label, {}});
    }
}

QString nameOf(How how)
{
    return how == How::Added ? u"added"_s : how == How::Removed ? u"removed"_s : u"changed"_s;
}

QJsonObject toJson(const ProfileDifference::Entry &entry)
{
    QJsonObject object{{u"id"_s, entry.id}, {u"label"_s, entry.label.ja}};
    QJsonObject fields;
    for (const ProfileDifference::Field &field : entry.fields)
        fields.insert(field.name, QJsonObject{{u"before"_s, field.before}, {u"after"_s, field.after}});
    if (!fields.isEmpty())
        object.insert(u"fields"_s, fields);
    return object;
}

} // namespace

QList<ProfileDifference::Entry> ProfileDifference::of(const QString &part, How how) const
{
    QList<Entry> found;
    for (const Entry &entry : entries) {
        if (entry.part == part && entry.how == how)
            found.append(entry);
    }
    return found;
}

ProfileDifference difference(const Profile &before, const Profile &after)
{
    ProfileDifference difference{before.id, before.version, after.id, after.version, {}};
    for (const ProfilePart &part : profileParts())
        compare(part.name, part.entries(before), part.entries(after), difference.entries);
    return difference;
}

QJsonObject toJson(const ProfileDifference &difference)
{
    QJsonObject object{
        {u"from"_s, QJsonObject{{u"profile"_s, difference.from}, {u"version"_s, difference.fromVersion}}},
        {u"to"_s, QJsonObject{{u"profile"_s, difference.to}, {u"version"_s, difference.toVersion}}}};
    for (const ProfilePart &part : profileParts()) {
        QJsonObject lists;
        for (const How how : {How::Added, How::Removed, How::Changed}) {
            QJsonArray array;
            for (const ProfileDifference::Entry &entry : difference.of(part.name, how))
                array.append(toJson(entry));
            lists.insert(nameOf(how), array);
        }
        object.insert(part.name, lists);
    }
    return object;
}

QString textOf(const ProfileDifference &difference, const QString &language)
{
    QString text;
    QString part;
    for (const ProfileDifference::Entry &entry : difference.entries) {
        if (entry.part != part)
            text += (part.isEmpty() ? u""_s : u"\n"_s) + entry.part + u'\n';
        part = entry.part;
        const QString sign = entry.how == How::Added ? u"+"_s : entry.how == How::Removed ? u"-"_s : u"~"_s;
        const QString label = entry.label.in(language);
        text += u"  "_s + sign + u' ' + entry.id + (label.isEmpty() ? u""_s : u"  "_s + label) + u'\n';
        for (const ProfileDifference::Field &field : entry.fields)
            text += u"      %1: %2 → %3\n"_s.arg(field.name, field.before.isEmpty() ? u"–"_s : field.before,
                                                 field.after.isEmpty() ? u"–"_s : field.after);
    }
    return text;
}

} // namespace daicho
