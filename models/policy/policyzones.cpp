// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"
#include "policy/policyfacts.h"

#include <QRegularExpression>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// Puts together the zones of one text.
class ZoneFinder
{
public:
    explicit ZoneFinder(const ReadText &read) : m_read(read) {}

    QList<FoundZone> run()
    {
        for (int i = 0; i < m_read.text.clauses.size(); ++i) {
            if (m_read.rules.isBackground(m_read.topics[i]))
                takeDefinition(i);
        }
        takeMentions();
        return m_zones;
    }

private:
    /// マイナンバー利用事務系（個人番号利用事務系、基幹系）: a name and what else it is called.
    void takeDefinition(int clause)
    {
        static const QRegularExpression named(u"^([^()、。]+)(?:\\(([^()]*)\\))?"_s);
        const TextClause &from = m_read.text.clauses[clause];
        const QString title = plainText(from.heading.isEmpty() ? from.text.section(u'は', 0, 0) : from.heading);
        const QRegularExpressionMatch match = named.match(title);
        const QString name = match.captured(1);
        const AskedZone *known = zoneNamed(name);
        const bool isDefined =
            name.endsWith(m_read.rules.zoneEnding) && isAnyIn(m_read.rules.zoneContent, foldTight(from.text));
        if (!isDefined && !(known && name.endsWith(m_read.rules.zoneEnding)))
            return;
        add(known, name, match.captured(2).split(u'、', Qt::SkipEmptyParts), networkOf(clause), sentenceOf(clause));
    }

    /// Zones that the measures speak of although nothing defines them.
    void takeMentions()
    {
        for (const FoundMeasure &measure : m_read.recognition.measures) {
            const Sentence &sentence = m_read.text.sentences[measure.sentence];
            for (const AskedZone &zone : m_read.rules.zones) {
                const auto isNamed = [&](const QString &name) {
                    return sentence.folded.contains(name);
                };
                const auto name = std::ranges::find_if(zone.names, isNamed);
                if (name != zone.names.end() && !isWithinAnother(zone, *name, sentence.folded))
                    add(&zone, asWritten(*name, sentence.text), {}, m_read.rules.network, measure.sentence);
            }
        }
    }

    /// Whether the name is only the tail of a longer one, as 校務系 is of none and 番号利用事務系 of
    /// 個人番号利用事務系.
    bool isWithinAnother(const AskedZone &zone, const QString &name, const QString &folded) const
    {
        const auto hides = [&](const AskedZone &other) {
            return other.id != zone.id && std::ranges::any_of(other.names, [&](const QString &longer) {
                       return longer.contains(name) && folded.contains(longer);
                   });
        };
        return std::ranges::any_of(m_read.rules.zones, hides);
    }

    static QString asWritten(const QString &folded, const QString &text)
    {
        const QString plain = plainText(text);
        const qsizetype at = foldTight(plain).indexOf(folded);
        return at < 0 ? folded : plain.mid(at, folded.size());
    }

    void add(const AskedZone *known, const QString &name, const QStringList &aliases, const QString &network,
             qsizetype sentence)
    {
        const QString id = known ? known->id : u"Z%1"_s.arg(m_unknown + 1);
        const auto isThere = [&](const FoundZone &zone) {
            return zone.id == id || foldTight(zone.name) == foldTight(name);
        };
        if (std::ranges::any_of(m_zones, isThere))
            return;
        if (!known)
            ++m_unknown;
        m_zones.append({id, name, known ? known->english : QString(), network, aliases, sentence});
    }

    const AskedZone *zoneNamed(const QString &name) const
    {
        const QString folded = foldTight(name);
        const auto found = std::ranges::find_if(m_read.rules.zones,
                                                [&](const AskedZone &zone) { return zone.names.contains(folded); });
        return found == m_read.rules.zones.end() ? nullptr : &*found;
    }

    QString networkOf(int clause) const
    {
        for (int above = m_read.text.clauses[clause].parent; above >= 0; above = m_read.text.clauses[above].parent) {
            const QString heading = foldTight(m_read.text.clauses[above].heading);
            for (const NamedWords &network : m_read.rules.networks) {
                if (isAnyIn(network.words, heading))
                    return network.id;
            }
        }
        return m_read.rules.network;
    }

    qsizetype sentenceOf(int clause) const
    {
        const auto found = std::ranges::find(m_read.text.sentences, clause, &Sentence::clause);
        return found == m_read.text.sentences.end() ? -1 : found - m_read.text.sentences.begin();
    }

    const ReadText &m_read;
    QList<FoundZone> m_zones;
    int m_unknown = 0;
};

} // namespace

qsizetype ReadText::sentenceFor(const QString &measure) const
{
    const auto found = std::ranges::find(recognition.measures, measure, &FoundMeasure::id);
    return found == recognition.measures.end() ? -1 : found->sentence;
}

QList<FoundZone> zonesIn(const ReadText &read)
{
    return ZoneFinder(read).run();
}

QList<FoundFact> axesIn(const ReadText &read)
{
    QList<FoundFact> axes;
    const qsizetype classifying = read.sentenceFor(read.rules.classifying);
    for (const NamedWords &axis : read.rules.axes) {
        if (classifying >= 0 && isAnyIn(axis.words, read.text.sentences[classifying].folded))
            axes.append({axis.id, classifying});
    }
    if (!axes.isEmpty())
        return axes;
    // A policy that only says "classified" means what it has defined.
    const auto isDefinition = [&](const Sentence &sentence) {
        return sentence.isHeading || std::ranges::any_of(read.rules.definitionEndings, [&](const QString &ending) {
                   return sentence.folded.endsWith(ending);
               });
    };
    for (const NamedWords &axis : read.rules.axes) {
        for (qsizetype i = 0; i < read.text.sentences.size(); ++i) {
            const Sentence &sentence = read.text.sentences[i];
            if (!isDefinition(sentence) || !isAnyIn(axis.words, sentence.folded))
                continue;
            axes.append({axis.id, i});
            break;
        }
    }
    return axes;
}

} // namespace daicho
