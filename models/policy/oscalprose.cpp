// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/oscalprose.h"

#include "policy/jsonvalues.h"

#include <QRegularExpression>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

// A file may nest without end; nobody reads further than this.
constexpr int deepest = 20;

bool isAssessment(const QString &part)
{
    return part.startsWith(u"assessment"_s);
}

} // namespace

QString oscalProperty(const QJsonObject &holder, const QString &name)
{
    const QJsonArray properties = holder[u"props"_s].toArray();
    for (const QJsonValue &property : properties) {
        if (property[u"name"_s] == name)
            return property[u"value"_s].toString();
    }
    return {};
}

void OscalProse::learn(const QJsonObject &holder)
{
    const QJsonArray parameters = holder[u"params"_s].toArray();
    for (const QJsonValue &parameter : parameters)
        m_parameters.insert(parameter[u"id"_s].toString(), parameter.toObject());
}

QString OscalProse::valueOf(const QString &parameter, int depth) const
{
    const auto known = m_parameters.constFind(parameter);
    if (known == m_parameters.constEnd() || depth > deepest)
        return u'[' + parameter + u']';
    const QStringList values = json::strings(known->value(u"values"_s));
    if (!values.isEmpty())
        return inserted(values.join(u", "_s), depth + 1);
    const QJsonValue select = known->value(u"select"_s);
    QStringList choices;
    for (const QString &choice : json::strings(select[u"choice"_s]))
        choices.append(inserted(choice, depth + 1));
    if (!choices.isEmpty())
        return u'[' + choices.join(u" / "_s) + u']';
    const QString label = known->value(u"label"_s).toString();
    return u'[' + (label.isEmpty() ? parameter : label) + u']';
}

QString OscalProse::inserted(const QString &prose, int depth) const
{
    static const QRegularExpression insert(u"\\{\\{\\s*(?:insert:\\s*)?(?:param(?:eter)?,\\s*)?([^\\s}]+)\\s*\\}\\}"_s);
    QString text;
    qsizetype at = 0;
    for (auto matches = insert.globalMatch(prose); matches.hasNext();) {
        const auto match = matches.next();
        text += prose.mid(at, match.capturedStart() - at) + valueOf(match.captured(1), depth);
        at = match.capturedEnd();
    }
    return text + prose.mid(at);
}

QString OscalProse::withParameters(const QString &prose) const
{
    return inserted(prose, 0);
}

void OscalProse::append(const QJsonObject &part, int depth, QStringList &lines) const
{
    if (depth > deepest || isAssessment(part[u"name"_s].toString()))
        return;
    const QString title = part[u"title"_s].toString();
    const QString label = oscalProperty(part, u"label"_s);
    const QString prose = withParameters(part[u"prose"_s].toString());
    QStringList line;
    for (const QString &text : {label, title, prose}) {
        if (!text.isEmpty())
            line.append(text);
    }
    if (!line.isEmpty())
        lines.append(QString(depth, u'　') + line.join(u' '));
    const QJsonArray parts = part[u"parts"_s].toArray();
    for (const QJsonValue &inner : parts)
        append(inner.toObject(), depth + 1, lines);
}

QString OscalProse::firstProseOf(const QJsonObject &control) const
{
    const QJsonArray parts = control[u"parts"_s].toArray();
    for (const QJsonValue &part : parts) {
        if (!isAssessment(part[u"name"_s].toString()) && !part[u"prose"_s].toString().isEmpty())
            return withParameters(part[u"prose"_s].toString());
    }
    return {};
}

QString OscalProse::partsOf(const QJsonObject &control) const
{
    QStringList lines;
    const QJsonArray parts = control[u"parts"_s].toArray();
    for (const QJsonValue &part : parts)
        append(part.toObject(), 0, lines);
    return lines.join(u'\n');
}

} // namespace daicho
