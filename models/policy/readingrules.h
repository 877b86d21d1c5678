// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace daicho
{

/// A word to look for in a folded text, or a pattern over it.
class ReadingWord
{
public:
    enum class Found { Not, Similar, Same };

    explicit ReadingWord(const QString &text);
    /// Similar where the word stands in the folded text with a misprint; patterns and short words have to be the same.
    Found in(const QString &folded) const;
    bool isIn(const QString &folded) const;

private:
    QString m_text;
    QRegularExpression m_pattern;
};

using ReadingWords = QList<ReadingWord>;

/// Whether one of the words stands in the folded text as it is.
bool isAnyIn(const ReadingWords &words, const QString &folded);

/// What a sentence has to say: one word of each list in `all`, none of `none`.
struct Saying {
    QList<ReadingWords> all;
    ReadingWords none;

    ReadingWord::Found in(const QString &folded) const;
};

/// One way in which a policy asks for a measure: what the sentence says, and what stands around it.
struct Asking {
    Saying saying;
    ReadingWords about;    ///< one of them is spoken of near by
    ReadingWords notAbout; ///< none of them is
    QStringList topics;    ///< the clause is about one of these; empty: about anything
    QStringList notTopics;
};

struct AskedMeasure {
    QString id;
    QList<Asking> asks;
};

/// What a clause can be about, and how that is told.
struct Topic {
    QString id;
    bool isBackground = false; ///< nothing is asked for in it
    QStringList headings;      ///< folded
    ReadingWords contains;
    ReadingWords none;
    ReadingWords says; ///< its first sentence, where it has no heading
};

/// A word of the policy for something, found in the passage of a measure or anywhere.
struct AskedTerm {
    QString key;
    QStringList measures;               ///< the sentence of the first one that is asked for
    QList<QRegularExpression> patterns; ///< over plainText(); the first that matches gives the term
};

struct AskedZone {
    QString id;
    QString english;
    QStringList names; ///< folded
};

/// A network, a group of assets or an event: an id, and the words that stand for it.
struct NamedWords {
    QString id;
    ReadingWords words;
};

/// A library that gives levels to some axes, and what else a draft takes from it when these are all its axes.
struct AxisLevels {
    QStringList axes;
    QString from;
    QStringList parts;
};

/// Something that is looked at again, and the measures whose clause says how often.
struct AskedReview {
    QString target;
    QStringList measures;
    QString term; ///< the policy's words for how often
};

/// How many months go by between two reviews that are worded so; the last one that fits counts.
struct Period {
    int months = 0;
    ReadingWords words;
};

/// How a body calls itself: an ending of its name, and what such a body is.
struct BodyType {
    QString ending;
    QString type;
};

/// resources/policy/reading.json: how a published policy words what profiles are made of.
struct ReadingRules {
    qsizetype leastMeasures = 0; ///< a text that asks for fewer is no policy
    ReadingWords mustMention;    ///< nor is one without any of these
    QList<Topic> topics;
    QStringList definitionEndings; ///< folded
    QList<Saying> introductions;
    QList<AskedMeasure> measures;
    QList<AskedZone> zones;
    QString zoneEnding;
    ReadingWords zoneContent;
    QList<NamedWords> networks;
    QString network;     ///< of a zone that is defined in none of them
    QString classifying; ///< the measure whose passage names the axes
    QList<NamedWords> axes;
    QList<AxisLevels> levels; ///< the first that has an axis counts
    QList<AskedTerm> terms;
    QRegularExpression selfName; ///< the body and its own word for itself
    QStringList selfWords;
    QRegularExpression staffName;
    QString staffWord;
    QString unknownBody;       ///< stands where the text does not name the body
    QString undated;           ///< the version of a policy without a date
    QList<BodyType> bodyTypes; ///< the longest endings first
    QList<QRegularExpression> bodies;
    QRegularExpression organs;
    ReadingWords everything;
    QList<NamedWords> groups;
    QString mainDocument;
    ReadingWords mainTitles;
    QList<QRegularExpression> documents;
    ReadingWords notPublic;
    QRegularExpression date;
    QRegularExpression instrument;
    QList<NamedWords> events;   ///< amended, effective, established
    QString library;            ///< the profile whose measures a draft adopts
    QStringList parts;          ///< what else it takes from there
    QStringList zoneParts;      ///< and what only a policy with zones needs
    QJsonObject usualTerms;     ///< words that no basic policy says and a ledger needs
    QList<AskedReview> reviews; ///< their words are terms
    QList<Period> periods;

    bool isBackground(const QString &topic) const;
};

/// The rules that Daicho comes with; patterns are over plainText() where they are not words.
const ReadingRules &readingRules();

} // namespace daicho
