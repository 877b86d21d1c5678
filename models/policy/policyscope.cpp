// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"
#include "policy/policyfacts.h"

#include <QSet>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList conjunctions{u"及び"_s, u"並びに"_s, u"および"_s, u"ならびに"_s, u"又は"_s};

QStringList outsideBrackets(const QString &text, QChar separator)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = qMax(0, depth - 1);
        if (c == separator && depth == 0)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    return parts;
}

/// A、B、C及びD: the last of the list is two, what stands before may have a conjunction of its own.
QStringList enumerated(const QString &text)
{
    QStringList parts = outsideBrackets(text, u'、');
    for (const QString &conjunction : conjunctions) {
        if (parts.last().startsWith(conjunction)) {
            parts.last().remove(0, conjunction.size());
            return parts;
        }
    }
    const QString last = parts.takeLast();
    for (const QString &conjunction : conjunctions) {
        const qsizetype at = last.lastIndexOf(conjunction);
        if (at > 0)
            return parts << last.left(at) << last.mid(at + conjunction.size());
    }
    return parts << last;
}

bool isUnder(const PolicyText &text, int clause, int above)
{
    while (clause >= 0 && clause != above)
        clause = text.clauses[clause].parent;
    return clause == above;
}

/// The items that a clause lists below itself.
QList<FoundFact> itemsBelow(const ReadText &read, int clause)
{
    QList<FoundFact> items;
    for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
        const Sentence &sentence = read.text.sentences[i];
        if (sentence.clause != clause && isUnder(read.text, sentence.clause, clause) && !sentence.text.contains(u'。'))
            items.append({sentence.plain, i});
    }
    return items;
}

/// The mark of an item of a list, such as ① of 4(2)①; empty for a clause with a heading.
QString listMark(const PolicyText &text, int clause)
{
    const int above = text.clauses[clause].parent;
    return above < 0 || !text.clauses[clause].heading.isEmpty()
               ? QString()
               : text.clauses[clause].number.mid(text.clauses[above].number.size());
}

void addDocument(QList<FoundDocument> &documents, const FoundDocument &document)
{
    for (FoundDocument &known : documents) {
        if (known.title != document.title)
            continue;
        if (known.isPublic && !document.isPublic)
            known = document;
        return;
    }
    documents.append(document);
}

} // namespace

QList<FoundDocument> documentsIn(const ReadText &read)
{
    const FoundFact title = titleIn(read);
    const bool isUsual = title.value.isEmpty() || title.value.contains(read.rules.mainDocument);
    QList<FoundDocument> documents{{isUsual ? read.rules.mainDocument : title.value, true, title.sentence}};
    QSet<qsizetype> naming;
    for (const FoundMeasure &measure : read.recognition.measures)
        naming.insert(measure.sentence);
    for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
        const Sentence &sentence = read.text.sentences[i];
        const bool isKeptBack = isAnyIn(read.rules.notPublic, sentence.folded);
        if (sentence.isHeading || (!isKeptBack && !naming.contains(i)))
            continue;
        const QString plain = sentence.plain;
        for (const QRegularExpression &pattern : read.rules.documents) {
            for (auto match = pattern.globalMatch(plain); match.hasNext();)
                addDocument(documents, {match.next().captured(1), !isKeptBack, i});
        }
    }
    return documents;
}

QList<FoundFact> organsIn(const ReadText &read)
{
    for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
        const Sentence &sentence = read.text.sentences[i];
        const QString topic = read.topicOf(sentence);
        if (sentence.isHeading || (topic != u"organs" && topic != u"scope"))
            continue;
        const QString listed = read.rules.organs.match(sentence.plain).captured(1);
        if (listed.isEmpty())
            continue;
        if (const QList<FoundFact> items = itemsBelow(read, sentence.clause); !items.isEmpty() && topic == u"organs")
            return items;
        QList<FoundFact> organs;
        for (const QString &organ : enumerated(listed))
            organs.append({organ, i});
        return organs;
    }
    return {};
}

QList<FoundFact> groupsIn(const ReadText &read)
{
    QList<FoundFact> groups;
    QStringList found;
    for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
        const Sentence &sentence = read.text.sentences[i];
        const QString topic = read.topicOf(sentence);
        if (sentence.isHeading || (topic != u"assets" && topic != u"scope"))
            continue;
        if (isAnyIn(read.rules.everything, sentence.folded))
            return {{QString(), i}};
        for (const NamedWords &group : read.rules.groups) {
            if (found.contains(group.id) || !isAnyIn(group.words, sentence.folded))
                continue;
            found.append(group.id);
            const QString mark = listMark(read.text, sentence.clause);
            groups.append({mark.isEmpty() ? group.id : mark, i});
        }
    }
    return groups;
}

} // namespace daicho
