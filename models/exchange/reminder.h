// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "core/result.h"
#include "exchange/typesetter.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <memory>

namespace daicho
{

/// What one department is reminded of.
struct Reminder {
    enum class Kind { Late, Ahead, SentBack };

    Kind kind = Kind::Late;
    QString department;
    PartialDate sent;
    PartialDate due;
    int daysLate = 0; ///< 0: not late
    QString form;     ///< the form and the name of the file that was sent
    qint64 assets = 0;
    qint64 unanswered = 0;
    PartialDate sentBack;
    QString reason; ///< why it was sent back
};

/// The state of all departments as a table of texts, for the last pages.
struct BoardSheet {
    struct Column {
        QString title;
        double share = 1; ///< of the page's width
        bool isNumber = false;
    };
    QList<Column> columns;
    QList<QStringList> rows;
    QString totals;

    bool isEmpty() const { return columns.isEmpty(); }
};

/// Letters that remind departments of what they have to hand in, and who writes them.
struct Reminders {
    QString body;      ///< the local government
    QString sender;    ///< such as 情報政策課長; may be empty
    QString reference; ///< 文書番号; may be empty
    QString contact;   ///< whom to ask; may be empty
    QDate day;
    QString language; ///< "ja": dates are in the Japanese calendar
    QList<Reminder> letters;
    BoardSheet board;             ///< empty: without
    QStringList fontFolders = {}; ///< where to look for fonts; empty: where this computer keeps them
};

/// The letters on A4 paper, a page for each department, and the board after them. Drawn page by page.
class ReminderPages
{
public:
    /// An error that says what to install when there is no font.
    static Result<std::shared_ptr<ReminderPages>> make(const Reminders &reminders);
    /// Other letters, in the same fonts.
    void take(const Reminders &reminders);

    int pageCount() const { return int(m_reminders.letters.size()) + int(m_boardPages.size()); }
    /// Draws a page, from 0.
    void draw(int page, PageDrawing &into);
    FontSet &fonts() { return m_setter.fonts(); }
    QString title() const;
    static double width();
    static double height();
    /// Writes all pages as a PDF, which appears when it is complete.
    Outcome write(const QString &path);

private:
    explicit ReminderPages(std::shared_ptr<FontSet> fonts) : m_setter(std::move(fonts)) {}
    void drawLetter(const Reminder &reminder, PageDrawing &page);
    double drawHead(const Reminder &reminder, PageDrawing &page);
    double drawItems(const Reminder &reminder, double y, PageDrawing &page);
    QStringList paragraphs(const Reminder &reminder) const;
    QList<std::pair<QString, QString>> items(const Reminder &reminder) const;
    QString dayText(PartialDate day) const;

    void breakBoard();
    double rowHeight(const QStringList &row);
    void drawBoard(int boardPage, PageDrawing &page);
    double drawBoardRow(const QStringList &cells, double y, bool isHead, PageDrawing &page);

    /// Puts a text and gives back where it ends.
    double put(const QString &text, Placing placing, FontSet::Weight weight, PageDrawing &page);

    Reminders m_reminders;
    Typesetter m_setter;
    std::vector<std::pair<int, int>> m_boardPages; // rows [first, end) of each
};

} // namespace daicho
