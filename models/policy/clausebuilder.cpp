// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/clausebuilder.h"

#include "core/folding.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestHeading = 60;

/// Kana and marks that no heading's next line begins with: the line before goes on.
bool beginsInMidSentence(const QString &text)
{
    static const QString never = u"をのにがはでへるれめんっゃゅょぁぃぅぇぉーァィゥェォッャュョ、。，．）」』)・"_s;
    return !text.isEmpty() && never.contains(text.front());
}

bool couldBeHeading(const Paragraph &paragraph)
{
    return paragraph.text.size() <= longestHeading && !paragraph.text.contains(u'。') &&
           inlineHeading(paragraph.text) == 0;
}

/// Goes through the lines once and keeps the chain of clauses that are open.
class Gatherer
{
public:
    explicit Gatherer(const QList<TextLine> &lines) : m_lines(lines)
    {
        for (const TextLine &line : lines)
            m_numbers.append(numberedLine(line.text));
        const auto isTop = [](const NumberedLine &line) {
            return line.style >= Numbering::Chapter && line.style <= Numbering::Dotted;
        };
        m_hasNumbers = std::ranges::count_if(m_numbers, isTop) >= 3;
        m_hasArticles = std::ranges::count(m_numbers, Numbering::Article, &NumberedLine::style) >= 2;
    }

    GatheredText run()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            take(i);
        return m_text;
    }

private:
    void take(qsizetype at)
    {
        const NumberedLine &line = m_numbers[at];
        if (line.style == Numbering::None || line.style == Numbering::Unknown || isGoingOn(line)) {
            if (line.style == Numbering::Unknown)
                doubt(m_lines[at]);
            return takeText(at);
        }
        if (line.style == Numbering::Heading && (m_hasNumbers || isTitle(at)))
            return addText(at, line.rest, true);
        open(line, m_lines[at]);
    }

    void doubt(const TextLine &line)
    {
        Sentence sentence;
        sentence.clause = m_open.isEmpty() ? -1 : m_open.last();
        sentence.line = line.number;
        sentence.text = line.text;
        m_text.doubtful.append(sentence);
    }

    void takeText(qsizetype at)
    {
        const NumberedLine &line = m_numbers[at];
        if (isTitleOfNext(at)) {
            m_title = m_lines[at].text.mid(1, m_lines[at].text.size() - 2).trimmed();
            return;
        }
        // A number that turned out to be none is part of the sentence.
        const bool isPlainText = line.style == Numbering::None;
        addText(at, isPlainText ? line.rest : m_lines[at].text, line.isListed);
    }

    /// The first heading of a text whose headings have no numbers is its title.
    bool isTitle(qsizetype at) const { return at == 0 || (m_text.clauses.isEmpty() && m_text.cover.isEmpty()); }

    /// （目的）: the heading of the article below.
    bool isTitleOfNext(qsizetype at) const
    {
        static const QRegularExpression bracketed(u"^\\([^()]{1,40}\\)$"_s);
        if (at + 1 >= m_lines.size() || !bracketed.match(narrowed(m_lines[at].text)).hasMatch())
            return false;
        const Numbering next = m_numbers[at + 1].style;
        return next == Numbering::Article || (m_hasArticles && next == Numbering::Plain);
    }

    /// Whether what looks like a number only stands where a line was broken.
    bool isGoingOn(const NumberedLine &line) const
    {
        if (line.isMarkdown || line.isListed)
            return false;
        if (line.style == Numbering::Circled || line.style == Numbering::Supplement)
            return false;
        const bool isNext = canFollow(line, lastValue(line.style, line.depth)) ||
                            canFollow(line, m_lastValues.value({line.style, line.depth}));
        if (line.isUnspaced)
            return !isNext || isSentenceOpen();
        // A letter begins many a line; as a mark it has its place in a list.
        return !isNext && (line.style >= Numbering::Kana || isSentenceOpen());
    }

    bool isSentenceOpen() const
    {
        if (m_text.clauses.isEmpty())
            return false;
        const QList<Paragraph> &paragraphs = m_text.clauses.last().paragraphs;
        if (paragraphs.isEmpty() || endsSentence(paragraphs.last().text))
            return false;
        return paragraphs.size() > 1 || !couldBeHeading(paragraphs.last()) || m_wasFull;
    }

    int lastValue(Numbering style, int depth) const
    {
        for (auto it = m_open.rbegin(); it != m_open.rend(); ++it) {
            const NumberedLine &number = m_text.clauses[*it].number;
            if (number.style == style && number.depth == depth)
                return number.value;
        }
        return 0;
    }

    /// A style that is open already goes on; a new one stands below whatever ranks as high or higher.
    void closeFor(const NumberedLine &line)
    {
        for (qsizetype i = 0; i < m_open.size(); ++i) {
            const NumberedLine &number = m_text.clauses[m_open[i]].number;
            if (number.style == line.style && number.depth == line.depth) {
                m_open.resize(i);
                return;
            }
        }
        // What follows the supplement with a number of its own is no part of it.
        if (line.value > 1 && !m_open.isEmpty() && m_text.clauses[m_open.first()].number.style == Numbering::Supplement)
            m_open.clear();
        const int rank = rankOf(line.style, line.depth);
        while (!m_open.isEmpty()) {
            const NumberedLine &number = m_text.clauses[m_open.last()].number;
            const int above = rankOf(number.style, number.depth);
            if (above < rank || (above == rank && rank >= 50))
                return;
            m_open.removeLast();
        }
    }

    void open(const NumberedLine &line, const TextLine &at)
    {
        closeFor(line);
        GatheredClause clause{line, at.number, m_open.isEmpty() ? -1 : m_open.last(), false, m_title, {}};
        m_title.clear();
        if (clause.parent >= 0)
            m_text.clauses[clause.parent].holdsOthers = true;
        m_open.append(int(m_text.clauses.size()));
        m_text.clauses.append(clause);
        m_lastValues.insert({line.style, line.depth}, line.value);
        m_wasFull = at.isFull;
        if (line.rest.isEmpty())
            return;
        Paragraph first;
        first.append(line.rest, at.number);
        m_text.clauses.last().paragraphs.append(first);
    }

    void addText(qsizetype at, const QString &text, bool isNew)
    {
        const bool isCover = m_text.clauses.isEmpty();
        QList<Paragraph> &paragraphs = isCover ? m_text.cover : m_text.clauses.last().paragraphs;
        if (isNew || paragraphs.isEmpty() || !goesOn(paragraphs, text, isCover))
            paragraphs.append(Paragraph());
        paragraphs.last().append(text, m_lines[at].number);
        m_wasFull = m_lines[at].isFull;
    }

    bool goesOn(const QList<Paragraph> &paragraphs, const QString &text, bool isCover) const
    {
        if (text.startsWith(u'※') || endsSentence(paragraphs.last().text))
            return false;
        if (isCover)
            return m_wasFull;
        if (paragraphs.size() == 1 && m_text.clauses.last().number.isMarkdown)
            return m_wasFull;
        if (paragraphs.size() == 1 && couldBeHeading(paragraphs.last()))
            return m_wasFull || beginsInMidSentence(text);
        return true;
    }

    const QList<TextLine> &m_lines;
    QList<NumberedLine> m_numbers;
    bool m_hasNumbers = false;
    bool m_hasArticles = false;
    QMap<std::pair<Numbering, int>, int> m_lastValues; ///< of each style, wherever it stood
    bool m_wasFull = false;                             ///< the line before was as long as a broken one
    QString m_title;
    QList<int> m_open; ///< from the outermost clause to the last one
    GatheredText m_text;
};

} // namespace

void Paragraph::append(const QString &part, int line)
{
    if (needsSpace(text, part))
        text.append(u' ');
    starts.append({text.size(), line});
    text.append(part);
}

int Paragraph::lineAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(starts, position, {}, &std::pair<qsizetype, int>::first);
    return after == starts.begin() ? 0 : std::prev(after)->second;
}

Paragraph Paragraph::from(qsizetype position) const
{
    Paragraph rest;
    rest.text = text.mid(position);
    rest.starts.append({0, lineAt(position)});
    for (const auto &[start, number] : starts) {
        if (start > position)
            rest.starts.append({start - position, number});
    }
    return rest;
}

GatheredText gathered(const QList<TextLine> &lines)
{
    return Gatherer(lines).run();
}

} // namespace daicho
