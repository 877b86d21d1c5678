// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reminder.h"

#include "core/wareki.h"
#include "exchange/fontfiles.h"
#include "exchange/ledgerrules.h"
#include "exchange/pdffile.h"
#include "exchange/pdfwriter.h"
#include "exchange/reminderpaper.h"

#include <QCoreApplication>
#include <QLocale>

namespace daicho
{

using namespace Qt::StringLiterals;
using Weight = FontSet::Weight;
using Align = Placing::Align;
using namespace reminderpaper;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct ReminderTexts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Reminder)
};

/// So that a letter stays on its page, whatever somebody has typed.
QString cut(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

/// Nobody can be late for a day that had passed when the ledger was handed out: such a letter asks without a day.
Reminder withoutPastDue(Reminder reminder)
{
    if (reminder.due.isUnknown() || reminder.sent.isUnknown() || reminder.due.last() >= reminder.sent.first())
        return reminder;
    reminder.due = {};
    reminder.daysLate = 0;
    if (reminder.kind == Reminder::Kind::Late)
        reminder.kind = Reminder::Kind::Ahead;
    return reminder;
}

QString titleOf(Reminder::Kind kind)
{
    switch (kind) {
    case Reminder::Kind::Late:
        return ReminderTexts::tr("Handing in the information asset ledger (reminder)");
    case Reminder::Kind::Ahead:
        return ReminderTexts::tr("Handing in the information asset ledger (request)");
    case Reminder::Kind::SentBack:
        return ReminderTexts::tr("Handing in the information asset ledger again (request)");
    }
    return {};
}

} // namespace

void ReminderPages::take(const Reminders &reminders)
{
    m_reminders = reminders;
    std::ranges::transform(m_reminders.letters, m_reminders.letters.begin(), withoutPastDue);
    breakBoard();
}

Result<std::shared_ptr<ReminderPages>> ReminderPages::make(const Reminders &reminders)
{
    auto fonts = FontSet::find(reminders.fontFolders.isEmpty() ? fontFolders() : reminders.fontFolders);
    if (!fonts)
        return fonts.error();
    const std::shared_ptr<ReminderPages> pages(new ReminderPages(*fonts));
    pages->take(reminders);
    return pages;
}

double ReminderPages::width()
{
    return paperWidth;
}

double ReminderPages::height()
{
    return paperHeight;
}

QString ReminderPages::title() const
{
    return m_reminders.letters.isEmpty() ? ReminderTexts::tr("State of distribution and collection")
                                         : titleOf(m_reminders.letters.first().kind);
}

QString ReminderPages::dayText(PartialDate day) const
{
    return m_reminders.language == u"en" ? day.iso() : wareki(day);
}

double ReminderPages::put(const QString &text, Placing placing, Weight weight, PageDrawing &page)
{
    if (text.isEmpty())
        return placing.y;
    const SetText set = m_setter.set(text, placing.width / placing.size, weight);
    Typesetter::put(set, placing, page);
    return placing.y + set.lineCount() * placing.lead;
}

void ReminderPages::draw(int page, PageDrawing &into)
{
    into.clear();
    const int letters = int(m_reminders.letters.size());
    if (page < letters)
        drawLetter(m_reminders.letters[page], into);
    else
        drawBoard(page - letters, into);
}

void ReminderPages::drawLetter(const Reminder &reminder, PageDrawing &page)
{
    double y = drawHead(reminder, page);
    y = put(titleOf(reminder.kind), {left, y, textWidth, 14, 20, Align::Centre, Ink::Black}, Weight::Bold, page) + 22;
    for (const QString &paragraph : paragraphs(reminder))
        y = put(paragraph, {left, y, textWidth, textSize, textLead, Align::Left, Ink::Text}, Weight::Regular, page) + 4;
    y += 14;
    y = put(ReminderTexts::tr("Particulars"), {left, y, textWidth, textSize, textLead, Align::Centre, Ink::Text},
            Weight::Regular, page) +
        10;
    y = drawItems(reminder, y, page);
    if (m_reminders.language != u"en") // the end of what 記 begins, as Japanese letters have it
        y = put(u"以上"_s, {left, y + 6, textWidth, textSize, textLead, Align::Right, Ink::Text}, Weight::Regular,
                page);
    if (m_reminders.contact.isEmpty())
        return;
    const QString contact = ReminderTexts::tr("Please ask: %1").arg(cut(m_reminders.contact, 120));
    const SetText set = m_setter.set(contact, (textWidth - 20) / 10, Weight::Regular);
    const double height = set.lineCount() * 15 + 12;
    const double top = std::max(y + 24, paperHeight - bottom - height);
    addFrame(page, left, top, textWidth, height, thinRule);
    Typesetter::put(set, {left + 10, top + 6, textWidth - 20, 10, 15, Align::Left, Ink::Text}, page);
}

/// Number and day at the right, then to whom, then from whom.
double ReminderPages::drawHead(const Reminder &reminder, PageDrawing &page)
{
    const Placing right{left, top, textWidth, textSize, textLead, Align::Right, Ink::Text};
    const auto below = [](Placing placing, double y) {
        placing.y = y;
        return placing;
    };
    double y = put(cut(m_reminders.reference, 60), right, Weight::Regular, page);
    y = put(dayText(PartialDate(m_reminders.day)), below(right, y), Weight::Regular, page) + 16;
    Placing to = below(right, y);
    to.align = Align::Left;
    y = put(ReminderTexts::tr("To %1").arg(cut(reminder.department, 80)), to, Weight::Regular, page) + 16;
    y = put(cut(m_reminders.body, 60), below(right, y), Weight::Regular, page);
    y = put(cut(m_reminders.sender, 60), below(right, y), Weight::Regular, page);
    return y + 34;
}

QStringList ReminderPages::paragraphs(const Reminder &reminder) const
{
    QStringList texts;
    const QString sent = dayText(reminder.sent);
    const QString due = dayText(reminder.due);
    switch (reminder.kind) {
    case Reminder::Kind::Late:
        texts << ReminderTexts::tr("The information asset ledger that was handed out to you on %1 was due on %2, but "
                                   "has not been received as of today. Please look through it, fill it in and hand it "
                                   "in without delay.")
                     .arg(sent, due);
        break;
    case Reminder::Kind::Ahead:
        texts << (reminder.due.isUnknown()
                      ? ReminderTexts::tr("Please look through the information asset ledger that was handed out to you "
                                          "on %1, fill it in and hand it in.")
                            .arg(sent)
                      : ReminderTexts::tr("Please look through the information asset ledger that was handed out to you "
                                          "on %1, fill it in and hand it in by %2.")
                            .arg(sent, due));
        break;
    case Reminder::Kind::SentBack:
        texts << ReminderTexts::tr("The information asset ledger that you handed in was sent back on %1 for the reason "
                                   "below. Please mend it and hand it in again.")
                     .arg(dayText(reminder.sentBack));
        break;
    }
    texts << ReminderTexts::tr("If you have handed it in meanwhile, please excuse this letter.");
    return texts;
}

QList<std::pair<QString, QString>> ReminderPages::items(const Reminder &reminder) const
{
    const QLocale numbers;
    QList<std::pair<QString, QString>> items;
    items.append({ReminderTexts::tr("Handed out on"), dayText(reminder.sent)});
    if (!reminder.due.isUnknown()) {
        const QString late = ReminderTexts::tr(" (%1 days late)").arg(numbers.toString(reminder.daysLate));
        items.append({ReminderTexts::tr("Due on"), dayText(reminder.due) + (reminder.daysLate > 0 ? late : QString())});
    }
    items.append({ReminderTexts::tr("Form"), cut(reminder.form, 80)});
    items.append({ReminderTexts::tr("Information assets"),
                  ReminderTexts::tr("%1 items").arg(numbers.toString(reminder.assets))});
    items.append({ReminderTexts::tr("Unanswered measures"),
                  ReminderTexts::tr("%1 items").arg(numbers.toString(reminder.unanswered))});
    if (reminder.kind == Reminder::Kind::SentBack)
        items.append({ReminderTexts::tr("Why it was sent back"), cut(reminder.reason, 160)});
    return items;
}

double ReminderPages::drawItems(const Reminder &reminder, double y, PageDrawing &page)
{
    constexpr double indent = 22;
    constexpr double labelWidth = 118;
    const double valueLeft = left + 2 * indent + labelWidth;
    int number = 0;
    for (const auto &[label, value] : items(reminder)) {
        const QString counted = QString::number(++number) + u"　"_s + label;
        const double labelEnd =
            put(counted, {left + indent, y, labelWidth + indent, textSize, textLead, Align::Left, Ink::Text},
                Weight::Regular, page);
        const double valueEnd =
            put(value, {valueLeft, y, left + textWidth - valueLeft, textSize, textLead, Align::Left, Ink::Text},
                Weight::Regular, page);
        y = std::max(labelEnd, valueEnd) + 4;
    }
    return y;
}

Outcome ReminderPages::write(const QString &path)
{
    QStringList fontFiles;
    for (int face = 0; face < fonts().faceCount(); ++face)
        fontFiles << fonts().file(face);
    return writePdfFile(path, [&](QIODevice &file) {
        PdfWriter pdf(file, width(), height(), fontFiles, {title(), m_reminders.body, {}, m_reminders.day});
        PageDrawing drawing;
        for (int page = 0; page < pageCount(); ++page) {
            draw(page, drawing);
            pdf.write(drawing);
        }
        return pdf.finish();
    });
}

} // namespace daicho
