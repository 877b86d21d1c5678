// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/profileschema.h"

#include "policy/words.h"

#include <QJsonArray>
#include <QJsonValue>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>

namespace daicho
{

namespace
{

/// valijson names a place as "<root>", "[rules]", "[3]": /rules/3 for us.
QString pathOf(const std::vector<std::string> &context)
{
    QString path;
    for (const std::string &step : context) {
        QString part = QString::fromStdString(step);
        if (part.startsWith(u'['))
            path += u'/' + part.mid(1, part.size() - 2);
    }
    return path.isEmpty() ? QStringLiteral("/") : path;
}

Problem problemAt(const QString &path, const std::string &description)
{
    Problem problem;
    problem.column = path;
    problem.reason =
        ProfileReader::tr("does not fit the profile's schema: %1").arg(QString::fromStdString(description));
    return problem;
}

/// An error is reported again for everything that contains it; only the innermost ones say anything.
Problems innermost(const Problems &all)
{
    Problems kept;
    for (const Problem &problem : all) {
        const QString inside = problem.column == u"/" ? QStringLiteral("/") : problem.column + u'/';
        const bool containsAnother = std::ranges::any_of(all, [&](const Problem &other) {
            return other.column != problem.column && other.column.startsWith(inside);
        });
        const bool isRepeated =
            std::ranges::any_of(kept, [&](const Problem &other) { return other.column == problem.column; });
        if (!containsAnother && !isRepeated)
            kept.append(problem);
    }
    return kept;
}

} // namespace

Problems schemaProblems(const QJsonObject &object, const QJsonObject &schema)
{
    // valijson throws when the schema itself is broken; nobody outside this file should know.
    try {
        const QJsonValue schemaValue(schema);
        const QJsonValue value(object);
        valijson::Schema parsed;
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), parsed);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(parsed, valijson::adapters::QtJsonAdapter(value), &results))
            return {};
        Problems problems;
        valijson::ValidationResults::Error error;
        while (results.popError(error))
            problems.append(problemAt(pathOf(error.context), error.description));
        return innermost(problems);
    } catch (const std::exception &broken) {
        return {problemAt(QStringLiteral("/"), broken.what())};
    }
}

} // namespace daicho
