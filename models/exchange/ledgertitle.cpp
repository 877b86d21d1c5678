// SPDX-License-Identifier: GPL-3.0-or-later
// The upper part of a ledger's page: the title block with the seals, and the line that stands for it on later pages.
#include "exchange/ledgersheet.h"

#include "exchange/ledgerrules.h"

#include <algorithm>

namespace daicho
{

using Weight = FontSet::Weight;
using Align = Placing::Align;

namespace
{

// In points on A4; larger paper has them larger.
constexpr double sealWidth = 46;
constexpr double sealHead = 11;
constexpr double sealHeight = 57;
constexpr double countTop = 64.5;
constexpr double anyWidth = 1e6;

} // namespace

/// The ledger's own class and the word that goes with it, each in a box; gives back where the last box ends.
double LedgerSheet::drawMarks(double x, double y, double size, PageDrawing &page)
{
    for (const QString &mark : {m_profile.ledgerClass, m_form.word("handleWithCare")}) {
        if (mark.isEmpty())
            continue;
        const SetText text = m_setter.set(mark, anyWidth, Weight::Bold);
        const double width = double(text.width()) * size + size * 1.2;
        addFrame(page, x, y, width, size * 1.6, 0.7);
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
    const double middle = (left + right) / 2;
    // What stands left and right of the title has the same room, so that the title is in the middle of the sheet.
    const double half = middle - left - m_scale * (3 * sealWidth + 12);
    drawMarks(left, top + 0.5, 8.5 * m_scale, page);
    const double beside = 60 * m_scale; // the department's line reaches below the title's corner
    drawCentre(middle, half - beside, page);
    drawOwner(sectionName(*facts.section), middle - half - left + beside - 4 * m_scale, page);
    drawSeals(right, top, page);

    const Placing below{left, top + countTop * m_scale, right - left, 7 * m_scale, 9 * m_scale, Align::Left, Ink::Text};
    write(m_form.word("count").arg(facts.section->count), below, Weight::Regular, page);
    Placing atRight = below;
    atRight.align = Align::Right;
    write(m_form.word("sectionPage").arg(facts.sectionPage).arg(facts.section->pages), atRight, Weight::Regular, page);
}

void LedgerSheet::drawCentre(double middle, double half, PageDrawing &page)
{
    const auto put = [&](const QString &text, double y, double size, Ink ink, Weight weight) {
        write(text,
              {middle - half, m_form.top + y * m_scale, 2 * half, size * m_scale, size * 1.2 * m_scale, Align::Centre,
               ink},
              weight, page);
    };
    put(yearText(), 2, 10, Ink::Text, Weight::Regular);
    put(m_form.word("title"), 17, 19, Ink::Black, Weight::Bold);
    put(m_form.word("asOf").arg(dateText()), 41.5, 8.5, Ink::Text, Weight::Regular);
}

void LedgerSheet::drawOwner(const QString &name, double room, PageDrawing &page)
{
    const double left = m_columns.left();
    const auto at = [&](double x, double y, double size, Ink ink) {
        return Placing{left + x, m_form.top + y * m_scale, room - x, size * m_scale, size * 1.2 * m_scale, Align::Left,
                       ink};
    };
    write(m_body, at(0, 25, 10, Ink::Text), Weight::Regular, page);
    if (name.isEmpty())
        return;
    const QString label = m_form.word("department");
    const double width = (double(m_setter.set(label, anyWidth, Weight::Regular).width()) * 7 + 8) * m_scale;
    write(label, at(0, 46, 7, Ink::Grey), Weight::Regular, page);
    write(name, at(width, 42, 12, Ink::Black), Weight::Bold, page);
    const double y = m_form.top + 58 * m_scale;
    addLine(page, left, y, left + room, y, headRule);
}

void LedgerSheet::drawSeals(double right, double top, PageDrawing &page)
{
    const double width = sealWidth * m_scale;
    const double head = sealHead * m_scale;
    const double height = sealHeight * m_scale;
    double x = right - 3 * width;
    addBox(page, x, top, 3 * width, head, Ink::Shade);
    addFrame(page, x, top, 3 * width, height, headRule);
    addLine(page, x, top + head, right, top + head, thinRule);
    for (const char *word : {"prepared", "checked", "approved"}) {
        write(m_form.word(word),
              {x, top + 1.2 * m_scale, width, 6.8 * m_scale, 8.6 * m_scale, Align::Centre, Ink::Text}, Weight::Regular,
              page);
        x += width;
        if (x < right - 1)
            addLine(page, x, top, x, top + height, thinRule);
    }
}

void LedgerSheet::drawRunningTitle(const Facts &facts, PageDrawing &page)
{
    const double left = m_columns.left();
    const double right = m_columns.right();
    const double top = m_form.top;
    const double middle = (left + right) / 2;
    const double size = 10.5 * m_scale;
    const double gap = 8 * m_scale;
    const QString title = m_form.word("title");
    const double half = double(m_setter.set(title, anyWidth, Weight::Bold).width()) * size / 2 + 1;
    const double marksEnd = drawMarks(left, top + m_scale, 6.6 * m_scale, page);
    write(title, {middle - half, top, 2 * half, size, size * 1.2, Align::Centre, Ink::Black}, Weight::Bold, page);

    const QString name = sectionName(*facts.section);
    const QString where = name.isEmpty() ? m_body : m_body + u'　' + name;
    write(where, {marksEnd + gap / 2, top + m_scale, middle - half - marksEnd - gap * 1.5, 8 * m_scale, 11 * m_scale},
          Weight::Regular, page);
    const QString pages = m_form.word("sectionPage").arg(facts.sectionPage).arg(facts.section->pages);
    write(yearText() + u'　' + pages,
          {middle + half + gap, top + m_scale, right - middle - half - gap, 7.5 * m_scale, 11 * m_scale, Align::Right},
          Weight::Regular, page);
}

} // namespace daicho
