// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of ReminderPages that list all departments.
#include "core/wareki.h"
#include "exchange/ledgerrules.h"
#include "exchange/reminder.h"
#include "exchange/reminderpaper.h"

#include <QCoreApplication>

namespace daicho
{

using Weight = FontSet::Weight;
using Align = Placing::Align;
using namespace reminderpaper;

namespace
{

struct BoardTexts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Reminder)
};

constexpr double side = 42; // narrower margins than a letter's: there are many columns
constexpr double tableWidth = paperWidth - 2 * side;
constexpr double tableTop = top + 62;
constexpr double cellSize = 8;
constexpr double cellLead = 10.5;
constexpr double padding = 3;

double shareSum(const BoardSheet &board)
{
    double sum = 0;
    for (const BoardSheet::Column &column : board.columns)
        sum += column.share;
    return sum;
}

} // namespace

double ReminderPages::rowHeight(const QStringList &row)
{
    const BoardSheet &board = m_reminders.board;
    const double sum = shareSum(board);
    int lines = 1;
    for (qsizetype i = 0; i < board.columns.size(); ++i) {
        const double width = tableWidth * board.columns[i].share / sum - 2 * padding;
        lines = std::max(lines, m_setter.set(row.value(i), width / cellSize, Weight::Regular).lineCount());
    }
    return lines * cellLead + 2 * padding;
}

/// How many rows stand on each page; at least one does.
void ReminderPages::breakBoard()
{
    const BoardSheet &board = m_reminders.board;
    m_boardPages.clear();
    if (board.isEmpty())
        return;
    QStringList titles;
    for (const BoardSheet::Column &column : board.columns)
        titles << column.title;
    const double room = paperHeight - bottom - tableTop - rowHeight(titles);
    int first = 0;
    double used = 0;
    for (int row = 0; row < int(board.rows.size()); ++row) {
        const double height = rowHeight(board.rows[row]);
        if (used + height > room && row > first) {
            m_boardPages.emplace_back(first, row);
            first = row;
            used = 0;
        }
        used += height;
    }
    m_boardPages.emplace_back(first, int(board.rows.size()));
}

void ReminderPages::drawBoard(int boardPage, PageDrawing &page)
{
    const BoardSheet &board = m_reminders.board;
    const auto [first, end] = m_boardPages[size_t(boardPage)];
    put(BoardTexts::tr("State of distribution and collection"),
        {side, top, tableWidth, 14, 20, Align::Left, Ink::Black}, Weight::Bold, page);
    put(BoardTexts::tr("As of %1").arg(dayText(PartialDate(m_reminders.day))),
        {side, top + 4, tableWidth, 9, 13, Align::Right, Ink::Text}, Weight::Regular, page);
    put(m_reminders.body, {side, top + 24, tableWidth, 10, 14, Align::Left, Ink::Text}, Weight::Regular, page);
    put(board.totals, {side, top + 40, tableWidth, 9, 13, Align::Left, Ink::Text}, Weight::Regular, page);
    QStringList titles;
    for (const BoardSheet::Column &column : board.columns)
        titles << column.title;
    double y = drawBoardRow(titles, tableTop, true, page);
    for (int row = first; row < end; ++row)
        y = drawBoardRow(board.rows[row], y, false, page);
    addFrame(page, side, tableTop, tableWidth, y - tableTop, frameRule);
    double x = side;
    for (qsizetype i = 0; i + 1 < board.columns.size(); ++i) {
        x += tableWidth * board.columns[i].share / shareSum(board);
        addLine(page, x, tableTop, x, y, thinRule);
    }
    if (m_boardPages.size() > 1)
        put(BoardTexts::tr("Page %1 of %2").arg(boardPage + 1).arg(m_boardPages.size()),
            {side, paperHeight - bottom + 12, tableWidth, 8, 11, Align::Right, Ink::Grey}, Weight::Regular, page);
}

double ReminderPages::drawBoardRow(const QStringList &cells, double y, bool isHead, PageDrawing &page)
{
    const BoardSheet &board = m_reminders.board;
    const double sum = shareSum(board);
    const double height = rowHeight(cells);
    if (isHead)
        addBox(page, side, y, tableWidth, height, Ink::Shade);
    double x = side;
    for (qsizetype i = 0; i < board.columns.size(); ++i) {
        const double width = tableWidth * board.columns[i].share / sum;
        const Align align = isHead ? Align::Centre : board.columns[i].isNumber ? Align::Right : Align::Left;
        put(cells.value(i), {x + padding, y + padding, width - 2 * padding, cellSize, cellLead, align, Ink::Text},
            isHead ? Weight::Bold : Weight::Regular, page);
        x += width;
    }
    addLine(page, side, y + height, side + tableWidth, y + height, isHead ? headRule : thinRule);
    return y + height;
}

} // namespace daicho
