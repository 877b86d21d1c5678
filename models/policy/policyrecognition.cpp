// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policyrecognition.h"

#include "core/folding.h"

#include <QHash>
#include <QSet>

namespace daicho
{

namespace
{

/// Looks through the sentences that can ask for something.
class Recogniser
{
public:
    Recogniser(const PolicyText &text, const QStringList &topics, const ReadingRules &rules)
        : m_text(text), m_topics(topics), m_rules(rules)
    {
        for (const TextClause &clause : text.clauses) {
            m_headings.append(foldTight(clause.heading));
            m_texts.append(foldTight(clause.text));
        }
        for (qsizetype i = 0; i < text.sentences.size(); ++i) {
            if (canAsk(text.sentences[i]))
                m_asking.append(i);
        }
    }

    Recognition run()
    {
        Recognition found;
        QSet<qsizetype> used;
        for (const AskedMeasure &measure : m_rules.measures) {
            if (const auto best = bestSentence(measure, used))
                found.measures.append({measure.id, *best});
        }
        for (const qsizetype i : m_asking) {
            if (!used.contains(i) && !isIntroduction(m_text.sentences[i].folded))
                found.unrecognised.append(i);
        }
        return found;
    }

private:
    bool canAsk(const Sentence &sentence) const
    {
        if (sentence.clause < 0 || sentence.isHeading || m_rules.isBackground(m_topics[sentence.clause]))
            return false;
        return std::ranges::none_of(m_rules.definitionEndings,
                                    [&](const QString &ending) { return sentence.folded.endsWith(ending); });
    }

    bool isIntroduction(const QString &folded) const
    {
        return std::ranges::any_of(m_rules.introductions,
                                   [&](const Saying &saying) { return saying.in(folded) == ReadingWord::Found::Same; });
    }

    /// The sentence that asks for it in the plainest words and the nearest surroundings; the first of equal ones.
    std::optional<qsizetype> bestSentence(const AskedMeasure &measure, QSet<qsizetype> &used) const
    {
        std::optional<qsizetype> best;
        int most = 0;
        for (const qsizetype i : m_asking) {
            int score = 0;
            for (const Asking &asking : measure.asks)
                score = qMax(score, scoreOf(asking, m_text.sentences[i]));
            if (score > 0)
                used.insert(i);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    int scoreOf(const Asking &asking, const Sentence &sentence) const
    {
        const QString &topic = m_topics[sentence.clause];
        if (asking.notTopics.contains(topic) || (!asking.topics.isEmpty() && !asking.topics.contains(topic)))
            return 0;
        const ReadingWord::Found said = asking.saying.in(sentence.folded);
        if (said == ReadingWord::Found::Not)
            return 0;
        if (nearnessOf(asking.notAbout, sentence) > 0)
            return 0;
        const int near = asking.about.isEmpty() ? 1 : nearnessOf(asking.about, sentence);
        return near == 0 ? 0 : near + (said == ReadingWord::Found::Same ? 10 : 0);
    }

    /// 4 where the sentence speaks of it, 3 for the clause's heading, 2 for its text, 1 for the clause above one that
    /// has no heading; 0 for nowhere.
    int nearnessOf(const ReadingWords &words, const Sentence &sentence) const
    {
        if (words.isEmpty())
            return 0;
        if (isAnyIn(words, sentence.folded))
            return 4;
        const auto known = m_nearness.constFind({&words, sentence.clause});
        if (known != m_nearness.cend())
            return *known;
        const int near = nearnessOf(words, sentence.clause);
        m_nearness.insert({&words, sentence.clause}, near);
        return near;
    }

    int nearnessOf(const ReadingWords &words, int clause) const
    {
        if (isAnyIn(words, m_headings[clause]))
            return 3;
        if (isAnyIn(words, m_texts[clause]))
            return 2;
        const int above = m_text.clauses[clause].parent;
        if (!m_headings[clause].isEmpty() || above < 0)
            return 0;
        return isAnyIn(words, m_headings[above]) || isAnyIn(words, m_texts[above]) ? 1 : 0;
    }

    const PolicyText &m_text;
    const QStringList &m_topics;
    const ReadingRules &m_rules;
    QStringList m_headings; ///< of the clauses, folded
    QStringList m_texts;
    QList<qsizetype> m_asking;                                           ///< sentences outside the background
    mutable QHash<std::pair<const ReadingWords *, int>, int> m_nearness; ///< of words to a clause, looked at once
};

} // namespace

Recognition recognised(const PolicyText &text, const QStringList &topics, const ReadingRules &rules)
{
    return Recogniser(text, topics, rules).run();
}

} // namespace daicho
