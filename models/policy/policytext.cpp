// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policytext.h"

#include "core/folding.h"
#include "policy/clausebuilder.h"

#include <QRegularExpression>
#include <QSet>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestHeading = 80;

void setHeading(TextClause &clause, Paragraph &first, qsizetype length, qsizetype textStart)
{
    clause.heading = first.text.left(length).trimmed();
    while (textStart < first.text.size() && first.text[textStart].isSpace())
        ++textStart;
    first = first.from(textStart);
}

/// Takes the heading off the first paragraph, where it has one.
void takeHeading(const GatheredClause &from, TextClause &clause, QList<Paragraph> &paragraphs)
{
    if (!from.title.isEmpty() || paragraphs.isEmpty()) {
        clause.heading = from.title;
        return;
    }
    Paragraph &first = paragraphs.first();
    static const QRegularExpression bracketed(u"^\\(([^()]{1,40})\\)\\s*"_s);
    const bool canBeBracketed = from.number.style == Numbering::Article || from.number.style == Numbering::Supplement;
    const QRegularExpressionMatch match = bracketed.match(narrowed(first.text.left(longestHeading)));
    if (canBeBracketed && match.hasMatch()) {
        clause.heading = first.text.mid(match.capturedStart(1), match.capturedLength(1)).trimmed();
        first = first.from(match.capturedLength());
    } else if (first.text.contains(u'。') || first.text.size() > longestHeading) {
        if (const qsizetype start = inlineHeading(first.text))
            setHeading(clause, first, start - 1, start);
    } else if (paragraphs.size() > 1 || from.holdsOthers || from.number.isMarkdown ||
               from.number.style == Numbering::Chapter || from.number.style == Numbering::Section) {
        setHeading(clause, first, first.text.size(), first.text.size());
    }
    if (first.text.isEmpty())
        paragraphs.removeFirst();
}

Sentence sentenceOf(int clause, int line, bool isHeading, const QString &text)
{
    return {clause, line, isHeading, text, foldTight(text), plainText(text)};
}

/// Cuts a paragraph after each 。 that does not stand in brackets.
void addSentences(QList<Sentence> &sentences, int clause, const Paragraph &paragraph)
{
    const QString &text = paragraph.text;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (u"（(「『"_s.contains(text[i]))
            ++depth;
        else if (u"）)」』"_s.contains(text[i]))
            depth = qMax(0, depth - 1);
        const bool isLast = i + 1 == text.size();
        if (!isLast && (text[i] != u'。' || depth > 0))
            continue;
        const QString sentence = text.mid(start, i + 1 - start).trimmed();
        if (!sentence.isEmpty())
            sentences.append(sentenceOf(clause, paragraph.lineAt(start), false, sentence));
        start = i + 1;
    }
}

/// Works out how each clause is cited, from the marks of the clauses above it.
class Citation
{
public:
    Citation(const QList<GatheredClause> &clauses, const QList<TextClause> &named) : m_clauses(clauses), m_named(named)
    {
    }

    /// Where numbers begin anew in each chapter, the chapter is part of the citation.
    QStringList all()
    {
        const QStringList without = numbers();
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_clauses.size(); ++i) {
            const Numbering style = m_clauses[i].number.style;
            const bool isCounted =
                style > Numbering::Supplement && style <= Numbering::Plain && !isInSupplement(int(i));
            if (isCounted && seen.contains(without[i]) && isInChapter(int(i))) {
                m_withChapters = true;
                return numbers();
            }
            if (isCounted)
                seen.insert(without[i]);
        }
        return without;
    }

private:
    QStringList numbers() const
    {
        QStringList all;
        for (qsizetype i = 0; i < m_clauses.size(); ++i)
            all.append(above(int(i), all) + markOf(int(i)));
        return all;
    }

    QString above(int at, const QStringList &known) const
    {
        const int parent = m_clauses[at].parent;
        if (parent < 0)
            return {};
        const Numbering style = m_clauses[parent].number.style;
        if (style == Numbering::Chapter || style == Numbering::Section)
            return m_withChapters ? known[parent] : QString();
        return m_clauses[at].number.style == Numbering::Dotted ? QString() : known[parent];
    }

    QString markOf(int at) const
    {
        const NumberedLine &number = m_clauses[at].number;
        if (number.style == Numbering::Heading)
            return m_named[at].heading.isEmpty() ? number.rest : m_named[at].heading;
        const int parent = m_clauses[at].parent;
        if (number.style != Numbering::Plain || parent < 0)
            return number.mark;
        switch (m_clauses[parent].number.style) {
        case Numbering::Article:
            return u"第%1項"_s.arg(number.mark);
        case Numbering::Roman:
            return u'-' + number.mark;
        default:
            return number.mark;
        }
    }

    bool isInSupplement(int at) const { return isIn(at, Numbering::Supplement); }
    bool isInChapter(int at) const { return isIn(at, Numbering::Chapter); }

    bool isIn(int at, Numbering style) const
    {
        for (int above = at; above >= 0; above = m_clauses[above].parent) {
            if (m_clauses[above].number.style == style)
                return true;
        }
        return false;
    }

    const QList<GatheredClause> &m_clauses;
    const QList<TextClause> &m_named;
    bool m_withChapters = false;
};

TextClause finished(const GatheredClause &from, int index, QList<Sentence> &sentences)
{
    TextClause clause;
    clause.line = from.line;
    clause.parent = from.parent;
    QList<Paragraph> paragraphs = from.paragraphs;
    takeHeading(from, clause, paragraphs);
    if (!clause.heading.isEmpty())
        sentences.append(sentenceOf(index, from.line, true, clause.heading));
    QStringList texts;
    for (const Paragraph &paragraph : paragraphs) {
        texts.append(paragraph.text);
        addSentences(sentences, index, paragraph);
    }
    clause.text = texts.join(u'\n');
    return clause;
}

} // namespace

QString plainText(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

PolicyText takenApart(const QString &text)
{
    const GatheredText from = gathered(linesOf(text));
    PolicyText policy;
    for (const Paragraph &paragraph : from.cover)
        addSentences(policy.sentences, -1, paragraph);
    for (int i = 0; i < from.clauses.size(); ++i)
        policy.clauses.append(finished(from.clauses[i], i, policy.sentences));
    const QStringList numbers = Citation(from.clauses, policy.clauses).all();
    for (qsizetype i = 0; i < numbers.size(); ++i)
        policy.clauses[i].number = numbers[i];
    policy.doubtful = from.doubtful;
    return policy;
}

} // namespace daicho
