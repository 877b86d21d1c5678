// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/oscalcatalogue.h"

#include "core/answer.h"
#include "policy/assetchecks.h"
#include "policy/jsonvalues.h"
#include "policy/oscalprose.h"
#include "policy/words.h"

#include <QRegularExpression>
#include <QSet>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestId = 64;
constexpr int longestTitle = 120;
constexpr int deepest = 20;

QJsonObject both(const QString &text)
{
    return {{u"ja"_s, text}, {u"en"_s, text}};
}

/// A title becomes a name that a file can have.
QString idOf(const QString &title)
{
    static const QRegularExpression other(u"[^\\w.]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    const QString id = title.toLower().replace(other, u"-"_s).left(longestId).remove(ends);
    return id.isEmpty() ? u"oscal"_s : id;
}

class CatalogueReader
{
public:
    explicit CatalogueReader(const QJsonObject &catalogue) : m_catalogue(catalogue) {}

    OscalReading run(const QString &id)
    {
        const QJsonObject metadata = m_catalogue[u"metadata"_s].toObject();
        m_title = metadata[u"title"_s].toString(u"OSCAL"_s);
        m_prose.learn(m_catalogue);
        readGroups(m_catalogue, {}, 0);
        readControls(m_catalogue, {}, 0);
        if (m_measures.isEmpty()) {
            report(u"/catalog"_s, {}, PolicyReader::tr("The catalogue has no controls."));
            return std::move(m_reading);
        }
        const QString version = metadata[u"version"_s].toString();
        m_reading.draft = {{u"profile"_s, id.isEmpty() ? idOf(m_title) : id},
                           {u"version"_s, version.isEmpty() ? u"1"_s : version},
                           {u"catalogue"_s, true},
                           {u"title"_s, both(m_title)},
                           {u"body"_s, both(publisherOf(metadata))},
                           {u"comment"_s, QJsonArray{u"Read from an OSCAL catalogue, OSCAL %1."_s.arg(
                                              metadata[u"oscal-version"_s].toString())}},
                           {u"categories"_s, m_categories},
                           {u"clauses"_s, m_clauses},
                           {u"measures"_s, m_measures},
                           {u"rules"_s, m_rules}};
        if (m_measures.size() > measureCapacity)
            report(u"/catalog"_s, QString::number(m_measures.size()),
                   PolicyReader::tr("A registry has room for %1 measures: adopt single chapters of this catalogue.")
                       .arg(measureCapacity),
                   Problem::Severity::Warning);
        return std::move(m_reading);
    }

private:
    /// Where a control stands.
    struct Place {
        QString category;
        QString chapter; ///< the outermost group
        QString titles;  ///< of the groups around, outermost first
    };

    void report(const QString &path, const QString &value, const QString &reason,
                Problem::Severity severity = Problem::Severity::Error)
    {
        m_reading.problems.append(fieldProblem(path, value, reason, severity));
    }

    QString publisherOf(const QJsonObject &metadata) const
    {
        const QString name = metadata[u"parties"_s][0][u"name"_s].toString();
        return name.isEmpty() ? m_title : name;
    }

    void readGroups(const QJsonObject &holder, const Place &around, int depth)
    {
        if (depth > deepest)
            return report(around.category, {}, PolicyReader::tr("The groups are nested too deeply."));
        const QJsonArray groups = holder[u"groups"_s].toArray();
        for (const QJsonValue &value : groups) {
            const QJsonObject group = value.toObject();
            m_prose.learn(group);
            const QString title = group[u"title"_s].toString();
            const QString id = group[u"id"_s].toString(title).left(longestId);
            const QString label = oscalProperty(group, u"label"_s);
            const Place place{id, around.chapter.isEmpty() ? (label.isEmpty() ? id : label) : around.chapter,
                              around.titles.isEmpty() ? title : around.titles + u'：' + title};
            readControls(group, place, depth);
            readGroups(group, place, depth + 1);
        }
    }

    void readControls(const QJsonObject &holder, const Place &place, int depth)
    {
        if (depth > deepest)
            return report(place.category, {}, PolicyReader::tr("The controls are nested too deeply."));
        const QJsonArray controls = holder[u"controls"_s].toArray();
        for (const QJsonValue &value : controls) {
            const QJsonObject control = value.toObject();
            m_prose.learn(control);
            readControl(control, place);
            readControls(control, place, depth + 1);
        }
    }

    void readControl(const QJsonObject &control, const Place &place)
    {
        if (oscalProperty(control, u"status"_s).toLower() == u"withdrawn") {
            ++m_reading.withdrawn;
            return;
        }
        const QString id = control[u"id"_s].toString();
        const QString title = titleOf(control, id);
        if (id.isEmpty() || title.isEmpty() || id.size() > longestId)
            return report(
                id.isEmpty() ? place.category : id, title,
                PolicyReader::tr("A control needs an id of at most %1 characters and a title.").arg(longestId));
        if (m_seen.contains(id))
            return report(id, title, PolicyReader::tr("This id stands in the catalogue twice."));
        m_seen.insert(id);
        addControl(control, id, title, place);
    }

    /// A title that only says the id again (Control: ism-1836) names nothing: what the control asks stands for it.
    QString titleOf(const QJsonObject &control, const QString &id) const
    {
        static const QRegularExpression nothing(u"^\\s*(?:control|requirement)?[\\s:.-]*$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        const QString title = m_prose.withParameters(control[u"title"_s].toString());
        QString rest = title;
        if (title.isEmpty() || !nothing.match(rest.remove(id, Qt::CaseInsensitive)).hasMatch())
            return title;
        const QString asked = m_prose.firstProseOf(control).simplified();
        return asked.isEmpty() ? title : asked.size() <= longestTitle ? asked : asked.left(longestTitle - 1) + u'…';
    }

    void addControl(const QJsonObject &control, const QString &id, const QString &title, const Place &place)
    {
        // Catalogues are about an organisation, not about single things; a body may ask its departments instead.
        QJsonObject measure{{u"id"_s, id},
                            {u"category"_s, categoryOf(place)},
                            {u"unit"_s, u"body"_s},
                            {u"label"_s, both(title)},
                            {u"source"_s, id}};
        if (!place.chapter.isEmpty())
            measure[u"chapter"_s] = place.chapter;
        m_measures.append(measure);
        m_rules.append(QJsonObject{{u"id"_s, id},
                                   {u"because"_s, id},
                                   {u"when"_s, QJsonObject{{u"unit"_s, u"body"_s}}},
                                   {u"require"_s, QJsonArray{id}}});
        const QString label = oscalProperty(control, u"label"_s);
        QJsonObject clause{{u"number"_s, label.isEmpty() ? id : label}, {u"heading"_s, title}};
        if (const QString text = m_prose.partsOf(control); !text.isEmpty())
            clause[u"text"_s] = text;
        m_clauses.append(clause);
        ++m_reading.controls;
    }

    /// Controls may stand in no group at all.
    QString categoryOf(const Place &place)
    {
        const QString id = place.category.isEmpty() ? u"catalogue"_s : place.category;
        if (!m_known.contains(id)) {
            m_known.insert(id);
            m_categories.append(
                QJsonObject{{u"id"_s, id}, {u"label"_s, both(place.titles.isEmpty() ? m_title : place.titles)}});
        }
        return id;
    }

    const QJsonObject m_catalogue;
    QString m_title;
    OscalProse m_prose;
    OscalReading m_reading;
    QJsonArray m_categories;
    QJsonArray m_clauses;
    QJsonArray m_measures;
    QJsonArray m_rules;
    QSet<QString> m_seen;
    QSet<QString> m_known;
};

} // namespace

OscalReading readOscalCatalogue(const QJsonObject &document, const QString &id)
{
    if (document[u"catalog"_s].isObject())
        return CatalogueReader(document[u"catalog"_s].toObject()).run(id);
    OscalReading reading;
    Problem problem;
    problem.column = u"/catalog"_s;
    problem.value = document.keys().value(0);
    problem.reason = PolicyReader::tr("This is no OSCAL catalogue in JSON.");
    reading.problems.append(problem);
    return reading;
}

} // namespace daicho
