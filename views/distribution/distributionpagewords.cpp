// SPDX-License-Identifier: GPL-3.0-or-later
// What DistributionPage says below the board.
#include "views/distribution/distributionpage.h"

#include <QLocale>

namespace daicho
{

using namespace Qt::StringLiterals;

QString DistributionPage::totalsText() const
{
    const QLocale numbers;
    const BoardTotals totals = boardTotals(m_rows);
    QStringList parts{tr("%1 departments").arg(numbers.toString(totals.all))};
    for (int state = 0; state < boardStateCount; ++state)
        parts << BoardTable::stateText(BoardState(state)) + u' ' + numbers.toString(totals[BoardState(state)]);
    if (totals.overdue > 0)
        parts << tr("overdue %1").arg(numbers.toString(totals.overdue));
    const QString leftOut = leftOutText();
    return parts.join(u"　"_s) + (leftOut.isEmpty() ? QString() : u'\n' + leftOut);
}

/// Who is not on the board, so that nobody waits for them, and what they are asked all the same.
QString DistributionPage::leftOutText() const
{
    if (m_leftOut.isEmpty())
        return {};
    constexpr qsizetype mostNamed = 3;
    const QLocale numbers;
    QStringList names;
    qint64 unanswered = 0;
    for (const BoardRow &row : m_leftOut) {
        names << row.name;
        unanswered += row.unanswered();
    }
    const bool isMore = names.size() > mostNamed;
    const QString text = tr("Not listed, because they hold nothing themselves: %1 (%2)")
                             .arg(numbers.toString(names.size()),
                                  names.mid(0, mostNamed).join(u"、"_s) + (isMore ? u" …"_s : QString()));
    return unanswered == 0 ? text
                           : text + u'　' +
                                 tr("Their %1 unanswered measures are answered on the page of the answers.")
                                     .arg(numbers.toString(unanswered));
}

} // namespace daicho
