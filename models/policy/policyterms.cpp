// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"
#include "policy/policyfacts.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// The first group that the patterns find in the sentence, the patterns in their order.
QString firstMatch(const QList<QRegularExpression> &patterns, const QString &plain)
{
    for (const QRegularExpression &pattern : patterns) {
        if (const auto match = pattern.match(plain); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// Where a word is defined, or else stands first in the text outside headings.
FoundFact firstUse(const ReadText &read, const QString &word)
{
    for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
        if (read.text.sentences[i].isHeading && read.text.sentences[i].plain == word)
            return {word, i};
    }
    for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
        if (!read.text.sentences[i].isHeading && read.text.sentences[i].plain.contains(word))
            return {word, i};
    }
    return {};
}

/// Whether the text ends like the name of a body: 宇土市, …組合.
bool isBodyName(const QString &name, const ReadingRules &rules)
{
    const auto endsSo = [&](const BodyType &type) {
        return name.endsWith(type.ending) && name.size() > type.ending.size();
    };
    return !rules.selfWords.contains(name) && std::ranges::any_of(rules.bodyTypes, endsSo);
}

FoundFact selfIn(const ReadText &read, const FoundFact &body)
{
    for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
        const QRegularExpressionMatch match = read.rules.selfName.match(read.text.sentences[i].plain);
        if (match.hasMatch() && isBodyName(match.captured(1), read.rules))
            return {match.captured(2), i};
    }
    FoundFact most;
    qsizetype count = 0;
    for (const QString &word : read.rules.selfWords) {
        qsizetype uses = 0;
        for (const Sentence &sentence : read.text.sentences)
            uses += sentence.plain.count(word);
        if (uses > count) {
            count = uses;
            most = firstUse(read, word);
        }
    }
    return most.sentence >= 0 || body.value.isEmpty() ? most : firstUse(read, body.value);
}

FoundFact staffIn(const ReadText &read)
{
    for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
        const QRegularExpressionMatch match = read.rules.staffName.match(read.text.sentences[i].plain);
        if (match.hasMatch())
            return {match.captured(1), i};
    }
    return firstUse(read, read.rules.staffWord);
}

} // namespace

QList<std::pair<QString, FoundFact>> termsIn(const ReadText &read)
{
    QList<std::pair<QString, FoundFact>> terms;
    const FoundFact self = selfIn(read, bodyIn(read));
    if (self.sentence >= 0)
        terms.append({u"self"_s, self});
    const FoundFact staff = staffIn(read);
    if (staff.sentence >= 0)
        terms.append({u"staff"_s, staff});
    for (const AskedTerm &term : read.rules.terms) {
        for (const QString &measure : term.measures) {
            const qsizetype sentence = read.sentenceFor(measure);
            if (sentence < 0)
                continue;
            const QString value = firstMatch(term.patterns, read.text.sentences[sentence].plain);
            if (!value.isEmpty())
                terms.append({term.key, {value, sentence}});
            break;
        }
    }
    return terms;
}

FoundFact bodyIn(const ReadText &read)
{
    for (const QRegularExpression &pattern : read.rules.bodies) {
        for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
            const Sentence &sentence = read.text.sentences[i];
            // What comes after the beginning speaks of other bodies as well.
            if (sentence.clause > 0 && read.topicOf(sentence) != u"purpose")
                continue;
            const QString name = pattern.match(sentence.plain).captured(1);
            if (!name.isEmpty() && isBodyName(name, read.rules))
                return {name, i};
        }
    }
    return {};
}

FoundFact titleIn(const ReadText &read)
{
    for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
        const Sentence &sentence = read.text.sentences[i];
        const bool isTop = sentence.clause < 0 || (sentence.isHeading && read.text.clauses[sentence.clause].parent < 0);
        if (!isTop || sentence.clause > 1)
            break;
        if (isAnyIn(read.rules.mainTitles, sentence.folded) && !sentence.folded.contains(u'。'))
            return {sentence.text, i};
    }
    return {};
}

} // namespace daicho
