// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"
#include "policy/policyrecognition.h"

#include <QSet>

namespace daicho
{

namespace
{

/// Headings with less in common than this are different ones.
constexpr double leastLikeness = 0.62;

QSet<quint32> bigramsOf(const QString &folded)
{
    QSet<quint32> bigrams;
    for (qsizetype i = 0; i + 1 < folded.size(); ++i)
        bigrams.insert(quint32(folded[i].unicode()) << 16 | folded[i + 1].unicode());
    return bigrams;
}

/// Sørensen–Dice over pairs of characters: 1 for the same heading, 0 for nothing in common.
double likeness(const QString &one, const QString &other)
{
    if (one == other)
        return 1;
    const QSet<quint32> a = bigramsOf(one);
    const QSet<quint32> b = bigramsOf(other);
    if (a.isEmpty() || b.isEmpty())
        return 0;
    QSet<quint32> both = a;
    both.intersect(b);
    return 2.0 * double(both.size()) / double(a.size() + b.size());
}

QString topicOfHeading(const QString &folded, const ReadingRules &rules)
{
    QString best;
    double most = leastLikeness;
    for (const Topic &topic : rules.topics) {
        for (const QString &heading : topic.headings) {
            const double like = likeness(folded, heading);
            if (like > most) {
                most = like;
                best = topic.id;
            }
        }
    }
    if (!best.isEmpty())
        return best;
    for (const Topic &topic : rules.topics) {
        if (isAnyIn(topic.contains, folded) && !isAnyIn(topic.none, folded))
            return topic.id;
    }
    return {};
}

QString topicOfText(const QString &folded, const ReadingRules &rules)
{
    for (const Topic &topic : rules.topics) {
        if (isAnyIn(topic.says, folded))
            return topic.id;
    }
    return {};
}

} // namespace

QStringList topicsOf(const PolicyText &text, const ReadingRules &rules)
{
    QHash<int, QString> firstSentences;
    for (const Sentence &sentence : text.sentences) {
        if (!sentence.isHeading && !firstSentences.contains(sentence.clause))
            firstSentences.insert(sentence.clause, sentence.folded);
    }
    QStringList topics;
    for (int i = 0; i < text.clauses.size(); ++i) {
        const TextClause &clause = text.clauses[i];
        QString topic = clause.heading.isEmpty() ? QString() : topicOfHeading(foldTight(clause.heading), rules);
        // A definition of security measures asks for none.
        if (clause.parent >= 0 && rules.isBackground(topics[clause.parent]) && !rules.isBackground(topic))
            topic = topics[clause.parent];
        if (topic.isEmpty())
            topic = topicOfHeading(foldTight(clause.number), rules); // 附則
        if (topic.isEmpty() && clause.parent >= 0)
            topic = topics[clause.parent];
        if (topic.isEmpty() && clause.heading.isEmpty())
            topic = topicOfText(firstSentences.value(i), rules);
        topics.append(topic);
    }
    return topics;
}

} // namespace daicho
