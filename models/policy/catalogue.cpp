// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/catalogue.h"

#include "policy/jsonvalues.h"
#include "policy/profilechecklint.h"
#include "policy/profileedit.h"
#include "policy/words.h"

#include <QJsonDocument>
#include <QSet>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray measuresOf(const QString &catalogue)
{
    const std::optional<QByteArray> text = profileText(catalogue);
    const QJsonObject library = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    return library[u"measures"_s].toArray();
}

bool isChosen(const QJsonValue &measure, const CatalogueChoice &choice)
{
    if (choice.onlyRequired && measure[u"recommended"_s].toBool())
        return false;
    const QString chapter = measure[u"chapter"_s].toString();
    return choice.chapters.isEmpty() || std::ranges::any_of(choice.chapters, [&](const QString &wanted) {
               return chapter == wanted || chapter.startsWith(wanted + u'.');
           });
}

QSet<QString> idsOf(const QJsonArray &list)
{
    QSet<QString> ids;
    for (const QJsonValue &entry : list)
        ids.insert(entry[u"id"_s].toString());
    return ids;
}

/// What the body worded itself of an entry that comes from the catalogue: nothing when it worded nothing.
std::optional<QJsonObject> ownPartOf(const QJsonObject &entry)
{
    const QStringList edited = json::strings(entry[u"edited"_s]);
    if (edited.isEmpty())
        return std::nullopt;
    QJsonObject own{{u"id"_s, entry[u"id"_s]}, {u"library"_s, entry[u"library"_s]}, {u"edited"_s, entry[u"edited"_s]}};
    for (const QString &key : edited)
        own.insert(key, entry[key]);
    return own;
}

/// The list without what came from the catalogue, so that it comes anew.
QJsonArray ownEntries(const QJsonArray &list, const QString &catalogue, const QSet<QString> &offered)
{
    QJsonArray own;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const bool comesAnew =
            entry[u"library"_s].toString() == catalogue && offered.contains(entry[u"id"_s].toString());
        if (!comesAnew)
            own.append(entry);
        else if (const auto part = ownPartOf(entry))
            own.append(*part);
    }
    return own;
}

/// Rules of the catalogue ask for what was taken of it: they come anew all together, but for those that the body wrote.
QJsonArray ownRules(const QJsonArray &list, const QString &catalogue)
{
    QJsonArray own;
    for (const QJsonValue &rule : list) {
        if (rule[u"library"_s].toString() != catalogue || rule[u"edited"_s].isArray())
            own.append(rule);
    }
    return own;
}

/// Marks what the policy did not have before as the catalogue's.
QJsonArray marked(const QJsonArray &list, const QSet<QString> &own, const QString &catalogue)
{
    QJsonArray all;
    for (const QJsonValue &value : list) {
        QJsonObject entry = value.toObject();
        if (!own.contains(entry[u"id"_s].toString()))
            entry[u"library"_s] = catalogue;
        all.append(entry);
    }
    return all;
}

/// The policy's categories, and those of the catalogue that chosen measures stand in and the policy does not have.
QJsonArray withCategories(const QJsonArray &own, const QJsonArray &chosen, const QString &catalogue)
{
    const QJsonObject library = QJsonDocument::fromJson(profileText(catalogue).value_or(QByteArray())).object();
    QSet<QString> wanted;
    for (const QJsonValue &measure : chosen)
        wanted.insert(measure[u"category"_s].toString());
    wanted -= idsOf(own);
    QJsonArray all = own;
    const QJsonArray offered = library[u"categories"_s].toArray();
    for (const QJsonValue &category : offered) {
        if (wanted.contains(category[u"id"_s].toString()))
            all.append(category);
    }
    return all;
}

/// What is taken of a catalogue: what is chosen, and what was taken before.
struct Chosen {
    QJsonObject wanted; ///< ids, as `adopts` names them
    QJsonArray measures;
    bool isAny = false; ///< whether anything is chosen now
};

Chosen chosenOf(const QJsonArray &offered, const QJsonArray &before, const CatalogueChoice &choice)
{
    QSet<QString> taken;
    for (const QJsonValue &measure : before) {
        if (measure[u"library"_s].toString() == choice.catalogue)
            taken.insert(measure[u"id"_s].toString());
    }
    Chosen chosen;
    for (const QJsonValue &measure : offered) {
        const QString id = measure[u"id"_s].toString();
        chosen.isAny = chosen.isAny || isChosen(measure, choice);
        if (!isChosen(measure, choice) && !taken.contains(id))
            continue;
        chosen.wanted.insert(id, QString());
        chosen.measures.append(measure);
    }
    return chosen;
}

} // namespace

ReadProfile withCatalogue(const QJsonObject &policy, const CatalogueChoice &choice)
{
    const QJsonArray offered = measuresOf(choice.catalogue);
    const QJsonArray before = policy[u"measures"_s].toArray();
    const Chosen chosen = chosenOf(offered, before, choice);
    ReadProfile refused;
    if (offered.isEmpty())
        refused.problems = {
            profileProblem(u"/adopts"_s, choice.catalogue, ProfileReader::tr("there is no such profile"))};
    else if (!chosen.isAny)
        refused.problems = {profileProblem(u"/adopts/chapters"_s, choice.chapters.join(u", "_s),
                                           ProfileReader::tr("the catalogue has no such chapter"))};
    if (!refused.problems.isEmpty())
        return refused;

    QJsonObject next = policy;
    next[u"measures"_s] = ownEntries(before, choice.catalogue, idsOf(offered));
    next[u"categories"_s] = withCategories(policy[u"categories"_s].toArray(), chosen.measures, choice.catalogue);
    next[u"rules"_s] = ownRules(policy[u"rules"_s].toArray(), choice.catalogue);
    const QSet<QString> ownMeasures = idsOf(next[u"measures"_s].toArray());
    const QSet<QString> ownRuleIds = idsOf(next[u"rules"_s].toArray());
    QJsonArray adopts = policy[u"adopts"_s].toArray();
    adopts.append(QJsonObject{{u"from"_s, choice.catalogue}, {u"measures"_s, chosen.wanted}});
    next[u"adopts"_s] = adopts;
    const ReadProfile read = readProfile(QJsonDocument(next).toJson(QJsonDocument::Compact));
    if (!read.profile)
        return read;
    QJsonObject whole = QJsonDocument::fromJson(read.adopted.text).object();
    whole[u"measures"_s] = marked(whole[u"measures"_s].toArray(), ownMeasures, choice.catalogue);
    whole[u"rules"_s] = marked(whole[u"rules"_s].toArray(), ownRuleIds, choice.catalogue);
    if (whole != policy)
        whole[u"version"_s] = nextVersion(policy[u"version"_s].toString());
    return readProfile(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

QList<std::pair<QString, int>> chaptersOf(const QString &catalogue)
{
    QList<std::pair<QString, int>> chapters;
    const QJsonArray measures = measuresOf(catalogue);
    for (const QJsonValue &measure : measures) {
        const QString chapter = measure[u"chapter"_s].toString();
        const auto known = std::ranges::find(chapters, chapter, [](const auto &pair) { return pair.first; });
        if (known != chapters.end())
            ++known->second;
        else if (!chapter.isEmpty())
            chapters.append({chapter, 1});
    }
    return chapters;
}

} // namespace daicho
