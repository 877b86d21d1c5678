// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgersheet.h"

#include "core/wareki.h"
#include "exchange/ledgerrules.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;
using Weight = FontSet::Weight;
using Align = Placing::Align;

namespace
{

// All in points on A4; larger paper has them larger.
constexpr double a4Size = 6.4; // of the rows' text
constexpr double titleHeight = 76;
constexpr double runningHeight = 21;
constexpr double footerHeight = 15;
constexpr double headSize = 6.2;
constexpr double headLead = 7.4;
constexpr double headPadding = 2.6;

} // namespace

LedgerSheet::LedgerSheet(const Snapshot &snapshot, const Profile &profile, const LedgerForm &form,
                         const LedgerColumns &columns, QDate printed, const QString &language, Typesetter &setter)
    : m_profile(profile), m_form(form), m_columns(columns), m_scale(form.size / a4Size), m_setter(setter),
      m_language(language), m_body(snapshot.bodyName.isEmpty() ? profile.body.in(language) : snapshot.bodyName),
      m_printed(printed), m_revision(snapshot.revision), m_policyVersion(profile.version)
{
    setHeadings();
}

double LedgerSheet::tableTop(bool isFirst) const
{
    return m_form.top + m_scale * (isFirst ? titleHeight : runningHeight);
}

double LedgerSheet::rowsBottom() const
{
    return m_form.height - m_form.bottom - m_scale * footerHeight;
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
        const auto ems = [this](double width) {
            return (width - 2) / (m_scale * headSize);
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
    m_groupHeight = groupLines > 0 ? m_scale * (groupLines * headLead + headPadding) : 0;
    m_headHeight = std::max(m_groupHeight + m_scale * (underLines * headLead + headPadding),
                            m_scale * (aloneLines * headLead + headPadding));
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

void LedgerSheet::drawHeadings(double top, PageDrawing &page) const
{
    const double left = m_columns.left();
    const double right = m_columns.right();
    addBox(page, left, top, right - left, m_headHeight, Ink::Shade);
    for (const Heading &heading : m_headings) {
        const double y = heading.isUnderGroup ? top + m_groupHeight : top;
        const double height = heading.isGroup ? m_groupHeight : m_headHeight - (y - top);
        const double start = y + (height - heading.text.lineCount() * m_scale * headLead) / 2;
        Typesetter::put(
            heading.text,
            {heading.x, start, heading.width, m_scale * headSize, m_scale * headLead, Align::Centre, Ink::Black}, page);
        if (heading.isGroup)
            addLine(page, heading.x, top + m_groupHeight, heading.x + heading.width, top + m_groupHeight, thinRule);
        if (!heading.isGroup && heading.x > left + 1)
            addLine(page, heading.x, y, heading.x, top + m_headHeight, thinRule);
        if (heading.isGroup && heading.x > left + 1)
            addLine(page, heading.x, top, heading.x, top + m_groupHeight, thinRule);
    }
    addLine(page, left, top + m_headHeight, right, top + m_headHeight, headRule);
}

void LedgerSheet::drawFrame(bool isFirst, double rowsEnd, PageDrawing &page) const
{
    const double top = tableTop(isFirst);
    addFrame(page, m_columns.left(), top, m_columns.right() - m_columns.left(), rowsEnd - top, frameRule);
}

void LedgerSheet::drawColumnRules(bool isFirst, double rowsEnd, PageDrawing &page) const
{
    for (int i = 1; i < m_columns.count(); ++i)
        addLine(page, m_columns.at(i).x, rowsTop(isFirst), m_columns.at(i).x, rowsEnd, thinRule, Ink::Rule);
}

void LedgerSheet::drawRowRule(double y, PageDrawing &page) const
{
    addLine(page, m_columns.left(), y, m_columns.right(), y, thinRule, Ink::Rule);
}

void LedgerSheet::drawRemark(const QString &text, double top, double size, PageDrawing &page)
{
    write(text,
          {m_columns.left(), top, m_columns.right() - m_columns.left(), size, size * 1.4, Align::Centre, Ink::Text},
          Weight::Regular, page);
}

QString LedgerSheet::dateText() const
{
    const PartialDate day(m_printed);
    return m_language == u"en" ? day.iso() : wareki(day);
}

/// The fiscal year, April to March.
QString LedgerSheet::yearText() const
{
    if (m_language != u"en")
        return m_form.word("fiscalYear").arg(fiscalYear(m_printed));
    return m_form.word("fiscalYear").arg(m_printed.month() >= 4 ? m_printed.year() : m_printed.year() - 1);
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
    const double y = m_form.height - m_form.bottom - 8 * m_scale;
    const double middle = (left + right) / 2;
    const double side = middle - left - 50 * m_scale;
    const double size = 6.4 * m_scale;
    const double lead = 9 * m_scale;
    write(policyLine(), {left, y, side, size, lead, Align::Left, Ink::Text}, Weight::Regular, page);
    write(m_form.word("page").arg(facts.page).arg(facts.pages),
          {left + side, y - 0.5, 2 * (middle - left - side), 8 * m_scale, 10 * m_scale, Align::Centre, Ink::Black},
          Weight::Regular, page);
    write(m_form.word("printed").arg(dateText()), {right - side, y, side, size, lead, Align::Right, Ink::Text},
          Weight::Regular, page);
}

} // namespace daicho
