// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgersheet.h"

#include "core/wareki.h"

#include <algorithm>
#include <cmath>

namespace daicho
{

using namespace Qt::StringLiterals;
using Weight = FontSet::Weight;
using Align = Placing::Align;

namespace
{

// All in points.
constexpr double titleHeight = 76;
constexpr double runningHeight = 21;
constexpr double footerHeight = 15;
constexpr double sealWidth = 46;
constexpr double sealHead = 11;
constexpr double sealHeight = 57;
constexpr double frameRule = 0.8;
constexpr double headRule = 0.5;
constexpr double thinRule = 0.25;
constexpr double headSize = 6.2;
constexpr double headLead = 7.4;
constexpr double headPadding = 2.6;

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

void line(PageDrawing &page, double x1, double y1, double x2, double y2, double width, Ink ink = Ink::Black)
{
    page.lines.push_back({rounded(x1), rounded(y1), rounded(x2), rounded(y2), width, ink});
}

void frame(PageDrawing &page, double x, double y, double width, double height, double rule)
{
    line(page, x - rule / 2, y, x + width + rule / 2, y, rule);
    line(page, x - rule / 2, y + height, x + width + rule / 2, y + height, rule);
    line(page, x, y, x, y + height, rule);
    line(page, x + width, y, x + width, y + height, rule);
}

} // namespace

LedgerSheet::LedgerSheet(const Snapshot &snapshot, const Profile &profile, const LedgerForm &form,
                         const LedgerColumns &columns, QDate printed, const QString &language, Typesetter &setter)
    : m_profile(profile), m_form(form), m_columns(columns), m_setter(setter), m_language(language),
      m_body(snapshot.bodyName.isEmpty() ? profile.body.in(language) : snapshot.bodyName), m_printed(printed),
      m_revision(snapshot.revision), m_policyVersion(profile.version)
{
    setHeadings();
}

double LedgerSheet::tableTop(bool isFirst) const
{
    return m_form.top + (isFirst ? titleHeight : runningHeight);
}

double LedgerSheet::rowsBottom() const
{
    return m_form.height - m_form.bottom - footerHeight;
}

void LedgerSheet::setHeadings()
{
    int groupLines = 0;
    int underLines = 1;
    int aloneLines = 1;
    for (int i = 0; i < m_columns.count();) {
        int end = i + 1;
        const QString group = m_columns.at(i).group;
        while (!group.isEmpty() && end < m_columns.count() && m_columns.at(end).group == group)
            ++end;
        const bool grouped = end - i > 1;
        const auto ems = [](double width) {
            return (width - 2) / headSize;
        };
        if (grouped) {
            const double width = m_columns.at(end - 1).x + m_columns.at(end - 1).width - m_columns.at(i).x;
            m_headings.push_back(
                {m_columns.at(i).x, width, true, false, m_setter.set(group, ems(width), Weight::Bold)});
            groupLines = std::max(groupLines, m_headings.back().text.lineCount());
        }
        for (; i < end; ++i) {
            const auto &column = m_columns.at(i);
            m_headings.push_back(
                {column.x, column.width, false, grouped, m_setter.set(column.title, ems(column.width), Weight::Bold)});
            int &lines = grouped ? underLines : aloneLines;
            lines = std::max(lines, m_headings.back().text.lineCount());
        }
    }
    m_groupHeight = groupLines > 0 ? groupLines * headLead + headPadding : 0;
    m_headHeight = std::max(m_groupHeight + underLines * headLead + headPadding, aloneLines * headLead + headPadding);
}

void LedgerSheet::draw(const Facts &facts, PageDrawing &page)
{
    const bool isFirst = facts.sectionPage == 1;
    if (isFirst)
        drawTitle(facts, page);
    else
        drawRunningTitle(facts, page);
    drawHeadings(tableTop(isFirst), page);
    drawFooter(facts, page);
}

void LedgerSheet::write(const QString &text, Placing placing, Weight weight, PageDrawing &page)
{
    constexpr double smallest = 0.6; // of the size that was asked for
    const double size = placing.size;
    const double width = double(m_setter.set(text, 1e6, weight).width());
    if (width * size > placing.width)
        placing.size = std::max(placing.width / width - 0.001, size * smallest);
    const SetText lines = m_setter.set(text, placing.width / placing.size, weight);
    if (lines.lineCount() > 1) {
        placing.y -= placing.lead * (lines.lineCount() - 1) * smallest / 2;
        placing.lead *= smallest;
    }
    Typesetter::put(lines, placing, page);
}

QString LedgerSheet::sectionName(const LedgerSection &section) const
{
    return section.name.isEmpty() ? (section.count > 0 ? m_form.word("noDepartment") : QString()) : section.name;
}

/// The ledger's own class and the word that goes with it, each in a box; gives back where the last box ends.
double LedgerSheet::drawMarks(double x, double y, double size, PageDrawing &page)
{
    for (const QString &mark : {m_profile.ledgerClass, m_form.word("handleWithCare")}) {
        if (mark.isEmpty())
            continue;
        const SetText text = m_setter.set(mark, 1e6, Weight::Bold);
        const double width = double(text.width()) * size + size * 1.2;
        const double height = size * 1.6;
        frame(page, x, y, width, height, 0.7);
        Typesetter::put(text, {x, y + size * 0.3, width, size, size, Align::Centre, Ink::Black}, page);
        x += width + size * 0.6;
    }
    return x;
}

void LedgerSheet::drawTitle(const Facts &facts, PageDrawing &page)
{
    const double left = m_columns.left();
    const double right = m_columns.right();
    const double top = m_form.top;
    const PartialDate day(m_printed);
    const bool english = m_language == u"en";
    const QString date = english ? day.iso() : wareki(day);

    drawMarks(left, top + 0.5, 8.5, page);
    const double middle = (m_form.left + m_form.width - m_form.right) / 2;
    const double half = std::min(middle - left, right - middle) - 3 * sealWidth - 12;
    write(fiscalYear(m_printed), {middle - half, top + 2, 2 * half, 10, 12, Align::Centre, Ink::Text}, Weight::Regular,
          page);
    write(m_form.word("title"), {middle - half, top + 17, 2 * half, 19, 22, Align::Centre, Ink::Black}, Weight::Bold,
          page);
    write(m_form.word("asOf").arg(date), {middle - half, top + 41, 2 * half, 8.5, 11, Align::Centre, Ink::Text},
          Weight::Regular, page);

    const double room = middle - half > left + 120 ? middle - half - left + 60 : 180;
    write(m_body, {left, top + 25, room, 10, 12, Align::Left, Ink::Text}, Weight::Regular, page);
    const QString name = sectionName(*facts.section);
    if (!name.isEmpty()) {
        const double label = m_setter.set(m_form.word("department"), 1e6, Weight::Regular).width() * 7.0 + 8;
        write(m_form.word("department"), {left, top + 46, label, 7, 9, Align::Left, Ink::Grey}, Weight::Regular, page);
        write(name, {left + label, top + 42, room - label, 12, 14, Align::Left, Ink::Black}, Weight::Bold, page);
        line(page, left, top + 58, left + room, top + 58, 0.5);
    }
    drawSeals(right, top, page);
    const Placing below{left, top + titleHeight - 11.5, right - left, 7, 9, Align::Left, Ink::Text};
    write(m_form.word("count").arg(facts.section->count), below, Weight::Regular, page);
    Placing atRight = below;
    atRight.align = Align::Right;
    write(m_form.word("sectionPage").arg(facts.sectionPage).arg(facts.section->pages), atRight, Weight::Regular, page);
}

void LedgerSheet::drawSeals(double right, double top, PageDrawing &page)
{
    double x = right - 3 * sealWidth;
    page.boxes.push_back({rounded(x), rounded(top), 3 * sealWidth, sealHead, Ink::Shade});
    frame(page, x, top, 3 * sealWidth, sealHeight, headRule);
    line(page, x, top + sealHead, right, top + sealHead, thinRule);
    for (const char *word : {"prepared", "checked", "approved"}) {
        write(m_form.word(word), {x, top + 1.2, sealWidth, 6.8, 8.6, Align::Centre, Ink::Text}, Weight::Regular, page);
        if (x + sealWidth < right - 1)
            line(page, x + sealWidth, top, x + sealWidth, top + sealHeight, thinRule);
        x += sealWidth;
    }
}

void LedgerSheet::drawRunningTitle(const Facts &facts, PageDrawing &page)
{
    const double left = m_columns.left();
    const double right = m_columns.right();
    const double top = m_form.top;
    const double marksEnd = drawMarks(left, top + 1, 6.6, page);
    const double middle = (m_form.left + m_form.width - m_form.right) / 2;
    const double titleHalf = m_setter.set(m_form.word("title"), 1e6, Weight::Bold).width() * 10.5 / 2.0;
    write(m_form.word("title"), {middle - titleHalf - 2, top, 2 * titleHalf + 4, 10.5, 13, Align::Centre, Ink::Black},
          Weight::Bold, page);
    QString where = m_body;
    const QString name = sectionName(*facts.section);
    if (!name.isEmpty())
        where += u'　' + name;
    write(where, {marksEnd + 4, top + 1, middle - titleHalf - marksEnd - 14, 8, 11, Align::Left, Ink::Text},
          Weight::Regular, page);
    const QString pages = m_form.word("sectionPage").arg(facts.sectionPage).arg(facts.section->pages);
    write(fiscalYear(m_printed) + u'　' + pages,
          {middle + titleHalf + 10, top + 1, right - middle - titleHalf - 10, 7.5, 11, Align::Right, Ink::Text},
          Weight::Regular, page);
}

void LedgerSheet::drawHeadings(double top, PageDrawing &page) const
{
    const double left = m_columns.left();
    const double right = m_columns.right();
    page.boxes.push_back({rounded(left), rounded(top), rounded(right - left), rounded(m_headHeight), Ink::Shade});
    for (const Heading &heading : m_headings) {
        const double y = heading.isUnderGroup ? top + m_groupHeight : top;
        const double height = heading.isGroup ? m_groupHeight : m_headHeight - (y - top);
        const double start = y + (height - heading.text.lineCount() * headLead) / 2;
        Typesetter::put(heading.text, {heading.x, start, heading.width, headSize, headLead, Align::Centre, Ink::Black},
                        page);
        if (heading.isGroup)
            line(page, heading.x, top + m_groupHeight, heading.x + heading.width, top + m_groupHeight, thinRule);
        if (!heading.isGroup && heading.x > left + 1)
            line(page, heading.x, y, heading.x, top + m_headHeight, thinRule);
        if (heading.isGroup && heading.x > left + 1)
            line(page, heading.x, top, heading.x, top + m_groupHeight, thinRule);
    }
    line(page, left, top + m_headHeight, right, top + m_headHeight, headRule);
}

void LedgerSheet::drawFrame(bool isFirst, double rowsEnd, PageDrawing &page) const
{
    const double top = tableTop(isFirst);
    for (int i = 1; i < m_columns.count(); ++i)
        line(page, m_columns.at(i).x, top + m_headHeight, m_columns.at(i).x, rowsEnd, thinRule, Ink::Rule);
    frame(page, m_columns.left(), top, m_columns.right() - m_columns.left(), rowsEnd - top, frameRule);
}

void LedgerSheet::drawRowRule(double y, PageDrawing &page) const
{
    line(page, m_columns.left(), y, m_columns.right(), y, thinRule, Ink::Rule);
}

void LedgerSheet::drawRemark(const QString &text, double top, double size, PageDrawing &page)
{
    write(text,
          {m_columns.left(), top, m_columns.right() - m_columns.left(), size, size * 1.4, Align::Centre, Ink::Text},
          Weight::Regular, page);
}

QString LedgerSheet::policyLine() const
{
    QString text = m_form.word("revision").arg(m_revision);
    const QString title = m_profile.title.in(m_language);
    if (!title.isEmpty())
        text = m_form.word("policy").arg(title, m_policyVersion) + u'　' + text;
    return text;
}

void LedgerSheet::drawFooter(const Facts &facts, PageDrawing &page)
{
    const double left = m_columns.left();
    const double right = m_columns.right();
    const double y = m_form.height - m_form.bottom - 8;
    const double middle = (m_form.left + m_form.width - m_form.right) / 2;
    const double side = middle - left - 50;
    write(policyLine(), {left, y, side, 6.4, 9, Align::Left, Ink::Text}, Weight::Regular, page);
    write(m_form.word("page").arg(facts.page).arg(facts.pages),
          {middle - 45, y - 0.5, 90, 8, 10, Align::Centre, Ink::Black}, Weight::Regular, page);
    const PartialDate day(m_printed);
    const QString date = m_language == u"en" ? day.iso() : wareki(day);
    write(m_form.word("printed").arg(date), {right - side, y, side, 6.4, 9, Align::Right, Ink::Text}, Weight::Regular,
          page);
}

} // namespace daicho
