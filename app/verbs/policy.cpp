// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/language.h"
#include "app/texttable.h"
#include "app/verbs/policyoscal.h"
#include "app/verbs/policyread.h"
#include "app/verbs/verbs.h"
#include "exchange/exportassets.h"
#include "policy/profilereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::PolicyVerb)
};

QString nameOf(Unit unit)
{
    switch (unit) {
    case Unit::Body:
        return Texts::tr("body");
    case Unit::Zone:
        return Texts::tr("zone");
    case Unit::Department:
        return Texts::tr("department");
    case Unit::Asset:
        return Texts::tr("asset");
    case Unit::Engagement:
        return Texts::tr("engagement");
    }
    return {};
}

Exit listPolicies(bool json)
{
    QList<QStringList> rows;
    QJsonArray array;
    for (const ProfileName &profile : availableProfiles()) {
        rows << QStringList{profile.id, profile.version, profile.title.in(language()),
                            profile.isCatalogue ? Texts::tr("catalogue, to be extended") : QString()};
        array.append(QJsonObject{{u"policy"_s, profile.id},
                                 {u"version"_s, profile.version},
                                 {u"title"_s, profile.title.in(language())},
                                 {u"catalogue"_s, profile.isCatalogue}});
    }
    if (json)
        print(QJsonObject{{u"policies"_s, array}});
    else
        print(textTable({Texts::tr("Policy"), Texts::tr("Version"), Texts::tr("Title"), Texts::tr("Note")}, rows));
    return Exit::Done;
}

/// A part of the policy with its title; nothing when the policy has none of it.
QString section(const QString &title, const QStringList &header, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return {};
    return u'\n' + title + u" ("_s + QString::number(rows.size()) + u")\n"_s + textTable(header, rows);
}

QString axesOf(const Profile &profile)
{
    QList<QStringList> rows;
    for (const Axis &axis : profile.axes) {
        QStringList levels;
        for (const Level &level : axis.levels)
            levels << level.id;
        rows << QStringList{axis.id, axis.label.in(language()), levels.join(u" > "_s)};
    }
    return section(Texts::tr("Axes"), {Texts::tr("Id"), Texts::tr("Label"), Texts::tr("Levels")}, rows);
}

QString zonesOf(const Profile &profile)
{
    QList<QStringList> rows;
    for (const PolicyZone &zone : profile.zones)
        rows << QStringList{zone.id, zone.name.in(language()), zone.network};
    return section(Texts::tr("Zones"), {Texts::tr("Id"), Texts::tr("Label"), Texts::tr("Network")}, rows);
}

QString kindsOf(const Profile &profile)
{
    QList<QStringList> rows;
    for (const Kind &kind : profile.kinds) {
        QStringList subKinds;
        for (const SubKind &subKind : kind.subKinds)
            subKinds << subKind.label.in(language());
        rows << QStringList{kind.id, kind.label.in(language()), subKinds.join(u", "_s)};
    }
    return section(Texts::tr("Kinds"), {Texts::tr("Id"), Texts::tr("Label"), Texts::tr("Sub-kinds")}, rows);
}

QString measuresOf(const Profile &profile)
{
    QList<QStringList> rows;
    for (const Measure &measure : profile.measures) {
        rows << QStringList{measure.id, measure.category, nameOf(measure.unit), measure.source,
                            measure.label.in(language())};
    }
    return section(
        Texts::tr("Measures"),
        {Texts::tr("Id"), Texts::tr("Clause"), Texts::tr("For"), Texts::tr("Source"), Texts::tr("What must be done")},
        rows);
}

Exit showPolicy(const QString &id, bool json)
{
    const auto text = profileText(id);
    if (!text) {
        QStringList known;
        for (const ProfileName &profile : availableProfiles())
            known << profile.id;
        return refuse(Texts::tr("There is no policy “%1”; there are: %2.").arg(id, known.join(u", "_s)) +
                      didYouMean(id, known));
    }
    const ReadProfile read = readProfile(*text);
    if (!read.profile)
        return list(read.problems);
    if (json) {
        print(QJsonDocument::fromJson(read.adopted.text).object());
        return Exit::Done;
    }
    const Profile &profile = *read.profile;
    print(u"%1\n%2  %3 %4\n"_s.arg(profile.title.in(language()), profile.id, Texts::tr("version"), profile.version));
    print(axesOf(profile) + zonesOf(profile) + kindsOf(profile) + measuresOf(profile));
    return Exit::Done;
}

Exit checkPolicy(const QString &path, bool json)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Texts::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const ReadProfile read = readProfile(file.readAll());
    if (json) {
        print(QJsonObject{{u"problems"_s, problemsJson(read.problems)}});
        return hasError(read.problems) ? Exit::Problems : Exit::Done;
    }
    const Exit exit = list(read.problems);
    if (exit == Exit::Done)
        print(Texts::tr("%1: the policy “%2” can be used.").arg(path, read.profile->id) + u'\n');
    return exit;
}

Exit policy(const Arguments &arguments)
{
    const QString action = arguments.operand(0);
    const QString which = arguments.operand(1);
    const bool json = arguments.has(u"--json"_s);
    const QStringList known{u"list"_s, u"show"_s, u"check"_s, u"read"_s, u"oscal"_s, u"diff"_s};
    if (!known.contains(action))
        return refuse(
            Texts::tr("“daicho policy” does not know “%1”; it is one of: %2.").arg(action, known.join(u", "_s)) +
            didYouMean(action, known));
    const bool isWritten = action == u"read" || action == u"oscal";
    if (!isWritten && (arguments.has(u"--out"_s) || arguments.has(u"--force"_s)))
        return refuse(Texts::tr("--out and --force are for “daicho policy read” and “daicho policy oscal”."));
    if (action == u"list")
        return which.isEmpty() ? listPolicies(json) : refuse(Texts::tr("“%1” is one word too many.").arg(which));
    if (action == u"diff")
        return diffPolicies(which, arguments.operand(2), json);
    if (!arguments.operand(2).isEmpty())
        return refuse(Texts::tr("“%1” is one word too many.").arg(arguments.operand(2)));
    if (which.isEmpty())
        return refuse(action == u"show" ? Texts::tr("“daicho policy show” needs the id of a policy.")
                                        : Texts::tr("“daicho policy %1” needs a file.").arg(action));
    if (action == u"read")
        return readPolicy(arguments);
    if (action == u"oscal")
        return readOscal(arguments);
    return action == u"show" ? showPolicy(which, json) : checkPolicy(which, json);
}

} // namespace

Verb policyVerb()
{
    return {u"policy"_s,
            Texts::tr("list the policies, show or compare them, check a file, or read a policy from its published text "
                      "or from a catalogue in OSCAL"),
            {{u"list|show|check|read|oscal|diff"_s, Texts::tr("what to do")},
             {Texts::tr("ID|FILE"), Texts::tr("the policy to show, or the file to check or to read"), true},
             {Texts::tr("OTHER"), Texts::tr("for diff: the policy to compare with"), true}},
            {jsonOption(),
             {u"--out"_s, Texts::tr("FILE"), Texts::tr("the profile to write (with read and oscal)")},
             {u"--force"_s, {}, Texts::tr("replace that file if it is there (with read and oscal)")}},
            policy};
}

} // namespace daicho
