// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"
#include "policy/policyrecognition.h"

#include <algorithm>
#include <vector>

namespace daicho
{

namespace
{

/// Headings with less in common than this are different ones.
constexpr double leastLikeness = 0.62;

/// The pairs of letters that stand side by side, each once and in order.
std::vector<quint32> bigramsOf(const QString &folded)
{
    std::vector<quint32> bigrams;
    for (qsizetype i = 0; i + 1 < folded.size(); ++i)
        bigrams.push_back(quint32(folded[i].unicode()) << 16 | folded[i + 1].unicode());
    std::ranges::sort(bigrams);
    bigrams.erase(std::unique(bigrams.begin(), bigrams.end()), bigrams.end());
    return bigrams;
}

/// A heading with its pairs, which are looked at for every clause of a text.
struct Heading {
    explicit Heading(const QString &heading) : folded(heading), bigrams(bigramsOf(heading)) {}

    QString folded;
    std::vector<quint32> bigrams;
};

/// Sørensen–Dice over pairs of characters: 1 for the same heading, 0 for nothing in common.
double likeness(const Heading &one, const Heading &other)
{
    if (one.folded == other.folded)
        return 1;
    if (one.bigrams.empty() || other.bigrams.empty())
        return 0;
    size_t both = 0;
    auto a = one.bigrams.begin();
    auto b = other.bigrams.begin();
    while (a != one.bigrams.end() && b != other.bigrams.end()) {
        both += *a == *b;
        const bool isBehind = *a <= *b;
        b += *b <= *a;
        a += isBehind;
    }
    return 2.0 * double(both) / double(one.bigrams.size() + other.bigrams.size());
}

/// Tells what a clause is about.
class Topics
{
public:
    explicit Topics(const ReadingRules &rules) : m_rules(rules)
    {
        for (const Topic &topic : rules.topics) {
            for (const QString &heading : topic.headings)
                m_headings.emplace_back(Heading(heading), &topic);
        }
    }

    QString ofHeading(const QString &folded) const
    {
        const Topic *best = nullptr;
        double most = leastLikeness;
        const Heading asked(folded);
        for (const auto &[heading, topic] : m_headings) {
            const double like = likeness(asked, heading);
            if (like > most) {
                most = like;
                best = topic;
            }
        }
        if (best)
            return best->id;
        const auto contained = std::ranges::find_if(m_rules.topics, [&](const Topic &topic) {
            return isAnyIn(topic.contains, folded) && !isAnyIn(topic.none, folded);
        });
        return contained == m_rules.topics.end() ? QString() : contained->id;
    }

private:
    const ReadingRules &m_rules;
    std::vector<std::pair<Heading, const Topic *>> m_headings;
};

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
    const Topics known(rules);
    QStringList topics;
    for (int i = 0; i < text.clauses.size(); ++i) {
        const TextClause &clause = text.clauses[i];
        QString topic = clause.heading.isEmpty() ? QString() : known.ofHeading(foldTight(clause.heading));
        // A definition of security measures asks for none.
        if (clause.parent >= 0 && rules.isBackground(topics[clause.parent]) && !rules.isBackground(topic))
            topic = topics[clause.parent];
        if (topic.isEmpty())
            topic = known.ofHeading(foldTight(clause.number)); // 附則
        if (topic.isEmpty() && clause.parent >= 0)
            topic = topics[clause.parent];
        if (topic.isEmpty() && clause.heading.isEmpty())
            topic = topicOfText(firstSentences.value(i), rules);
        topics.append(topic);
    }
    return topics;
}

} // namespace daicho
