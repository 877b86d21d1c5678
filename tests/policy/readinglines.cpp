// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/readinglines.h"

#include <QJsonArray>

using namespace daicho;
using namespace Qt::StringLiterals;

QStringList idsOf(const QJsonValue &list)
{
    QStringList ids;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &entry : array)
        ids << entry[u"id"_s].toString();
    return ids;
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &entry : array)
        strings << entry.toString();
    return strings;
}

QStringList measuresOf(const QJsonObject &draft)
{
    QStringList lines;
    const QJsonArray measures = draft[u"measures"_s].toArray();
    for (const QJsonValue &measure : measures)
        lines << measure[u"source"_s].toString() + u' ' + measure[u"id"_s].toString();
    return lines;
}

QStringList zonesOf(const QJsonObject &draft)
{
    QStringList lines;
    const QJsonArray zones = draft[u"zones"_s].toArray();
    for (const QJsonValue &zone : zones) {
        const QString aliases = stringsOf(zone[u"aliases"_s]).join(u"、"_s);
        lines << u"%1 %2 [%3] (%4)"_s.arg(zone[u"id"_s].toString(), zone[u"name"_s][u"ja"_s].toString(),
                                          zone[u"network"_s].toString(), aliases);
    }
    return lines;
}

QStringList datesOf(const QJsonObject &draft)
{
    QStringList lines;
    const QJsonArray dates = draft[u"dates"_s].toArray();
    for (const QJsonValue &date : dates)
        lines << u"%1 %2 %3"_s
                     .arg(date[u"event"_s].toString(), date[u"date"_s].toString(), date[u"instrument"_s].toString())
                     .trimmed();
    return lines;
}

QStringList documentsOf(const QJsonObject &draft)
{
    QStringList lines;
    const QJsonArray documents = draft[u"documents"_s].toArray();
    for (const QJsonValue &document : documents) {
        const QString reason = document[u"reason"_s].toString().section(u'：', 0, 0);
        lines << document[u"title"_s][u"ja"_s].toString() +
                     (document[u"public"_s].toBool() ? QString() : u" (not public: %1)"_s.arg(reason));
    }
    return lines;
}

static QStringList titled(const QString &title, const QStringList &lines)
{
    QStringList all;
    for (const QString &line : lines)
        all << title + u' ' + line;
    return all;
}

QString described(const PolicyReading &reading)
{
    const QJsonObject &draft = reading.draft;
    QStringList lines{u"body %1 %2"_s.arg(draft[u"body"_s][u"ja"_s].toString(), draft[u"bodyType"_s].toString()),
                      u"title "_s + draft[u"title"_s][u"ja"_s].toString(),
                      u"version "_s + draft[u"version"_s].toString()};
    lines << titled(u"date"_s, datesOf(draft)) << titled(u"document"_s, documentsOf(draft));
    const QJsonObject scope = draft[u"scope"_s].toObject();
    lines << titled(u"organ"_s, stringsOf(scope[u"organs"_s])) << titled(u"group"_s, stringsOf(scope[u"groups"_s]));
    if (scope[u"everything"_s].toBool())
        lines << u"everything"_s;
    lines << titled(u"zone"_s, zonesOf(draft)) << titled(u"axis"_s, idsOf(draft[u"axes"_s]));
    const QJsonObject terms = draft[u"terms"_s].toObject();
    for (const Passage &passage : reading.passages) {
        const QString key = passage.item.section(u':', 1);
        if (passage.item.startsWith(u"term:"))
            lines << u"term %1 %2"_s.arg(key, terms[key].toString());
    }
    lines << titled(u"measure"_s, measuresOf(draft));
    for (const Passage &passage : reading.unrecognised)
        lines << u"unrecognised %1 line %2: %3"_s.arg(passage.clause).arg(passage.line).arg(passage.text);
    for (const Problem &problem : reading.problems)
        lines << u"problem "_s + problem.column + u' ' + problem.reason;
    return lines.join(u'\n') + u'\n';
}

QString brokenAt(const QString &text, int width)
{
    QString broken;
    int at = 0;
    for (const QChar c : text) {
        const int wide = c.unicode() < 0x100 ? 1 : 2;
        if (at + wide > width && c != u'\n') {
            broken += u'\n';
            at = 0;
        }
        broken += c;
        at = c == u'\n' ? 0 : at + wide;
    }
    return broken;
}

QString widened(QString text)
{
    for (QChar &c : text) {
        if (c > u' ' && c <= u'~')
            c = QChar(char16_t(c.unicode() + 0xfee0));
    }
    return text;
}

QString reversed(const QString &text, const QList<TextClause> &clauses)
{
    const QStringList lines = text.split(u'\n');
    QList<int> starts;
    for (const TextClause &clause : clauses) {
        if (clause.parent < 0)
            starts << clause.line - 1;
    }
    QStringList all = lines.mid(0, starts.first());
    for (qsizetype i = starts.size() - 1; i >= 0; --i)
        all << lines.mid(starts[i], (i + 1 < starts.size() ? starts[i + 1] : int(lines.size())) - starts[i]);
    return all.join(u'\n');
}
