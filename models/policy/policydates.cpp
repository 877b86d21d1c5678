// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"
#include "core/wareki.h"
#include "policy/policyfacts.h"

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A line that is no more than a date and what happened is rarely longer.
constexpr qsizetype longestDateLine = 40;

/// Goes through the text and keeps what came before: an instrument without a year is of the year of its date.
class DateFinder
{
public:
    explicit DateFinder(const ReadText &read) : m_read(read) {}

    QList<FoundDate> run()
    {
        const QList<Sentence> &sentences = m_read.text.sentences;
        for (m_at = 0; m_at < sentences.size(); ++m_at) {
            const Sentence &sentence = sentences[m_at];
            if (sentence.clause < 0)
                takeCover(sentence.plain);
            else if (!sentence.isHeading)
                takeClause(sentence.plain, sentence);
        }
        return m_dates;
    }

private:
    QString eventIn(const QString &plain) const
    {
        const QString folded = foldTight(plain);
        for (const NamedWords &event : m_read.rules.events) {
            if (isAnyIn(event.words, folded))
                return event.id;
        }
        return {};
    }

    /// 平成27年12月28日, 告示第105号: lines of their own before the first clause.
    void takeCover(const QString &plain)
    {
        if (plain.size() > longestDateLine)
            return;
        const QString instrument = m_read.rules.instrument.match(plain).captured(1);
        if (const auto date = dateIn(plain)) {
            const QString event = eventIn(QString(plain).remove(instrument));
            append(event.isEmpty() ? u"established"_s : event, *date, instrument);
        } else if (!instrument.isEmpty() && instrument.size() == plain.size() && !m_dates.isEmpty()) {
            m_dates.last().instrument = withYear(instrument, m_dates.last().date);
        }
    }

    /// この方針は、令和8年4月1日から施行する。
    void takeClause(const QString &plain, const Sentence &sentence)
    {
        const bool isSupplement = m_read.topicOf(sentence) == u"supplement";
        const QString event = eventIn(plain);
        if (event.isEmpty() || (!isSupplement && !isOnlyDate(plain)))
            return;
        const auto date = dateIn(plain);
        if (!date)
            return;
        QString instrument = instrumentAbove(sentence.clause, plain);
        const bool isFirst = std::ranges::none_of(m_dates, [](const FoundDate &d) { return d.event == u"effective"; });
        if (isFirst && instrument.isEmpty() && !m_dates.isEmpty())
            instrument = m_dates.last().instrument;
        append(event, *date, instrument);
    }

    /// 令和8年4月1日から施行する: nothing is said but the date.
    bool isOnlyDate(const QString &plain) const
    {
        return plain.size() <= longestDateLine && m_read.rules.date.match(plain).hasMatch();
    }

    /// 附則（令和5年告示第2号）
    QString instrumentAbove(int clause, const QString &plain) const
    {
        for (int above = clause; above >= 0; above = m_read.text.clauses[above].parent) {
            const QString heading = plainText(m_read.text.clauses[above].heading);
            if (const auto match = m_read.rules.instrument.match(heading); match.hasMatch())
                return match.captured(1);
        }
        return m_read.rules.instrument.match(plain).captured(1);
    }

    std::optional<PartialDate> dateIn(const QString &plain) const
    {
        const QRegularExpressionMatch match = m_read.rules.date.match(plain);
        if (!match.hasMatch())
            return std::nullopt;
        // 2026年(令和8年)4月: the same year twice.
        static const QRegularExpression brackets(u"\\([^)]*\\)"_s);
        return readDate(match.captured(1).remove(brackets));
    }

    /// 告示第105号 of a date in 平成27年 is 平成27年告示第105号.
    static QString withYear(const QString &instrument, PartialDate date)
    {
        static const QRegularExpression year(u"年"_s);
        if (instrument.contains(year))
            return instrument;
        const QString whole = wareki(date);
        const qsizetype end = whole.indexOf(u'年');
        return end < 0 ? instrument : whole.left(end + 1) + instrument;
    }

    void append(const QString &event, PartialDate date, const QString &instrument)
    {
        m_dates.append({event, date, instrument.isEmpty() ? instrument : withYear(instrument, date), m_at});
    }

    const ReadText &m_read;
    QList<FoundDate> m_dates;
    qsizetype m_at = 0;
};

} // namespace

QList<FoundDate> datesIn(const ReadText &read)
{
    return DateFinder(read).run();
}

} // namespace daicho
