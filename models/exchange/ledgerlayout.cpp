// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerlayout.h"

#include "exchange/fontfiles.h"
#include "exchange/ledgercells.h"
#include "exchange/ledgersheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho
{

namespace
{

constexpr double rowPadding = 1.9; // above and below a row's text
constexpr int fewestLines = 3;     // of a row that is continued, at the foot of a page
constexpr qsizetype rowsBetweenReports = 1000;

/// The width of the widest asset number in ems.
double widestNumber(const Snapshot &snapshot, const LedgerRows &rows, Typesetter &setter)
{
    float widest = 0;
    SetText number;
    for (const AssetRef ref : rows.assets) {
        const std::string_view text = snapshot.assets.blocks()[ref.block()]->text(AssetText::Number, ref.row());
        setter.set(QString::fromUtf8(text.data(), qsizetype(text.size())), 1e6, FontSet::Weight::Regular, number);
        widest = std::max(widest, number.width());
    }
    return double(widest);
}

} // namespace

Result<std::shared_ptr<LedgerLayout>> LedgerLayout::measure(const Snapshot &snapshot, const Profile &profile,
                                                            const LedgerOptions &options, const Progress &progress)
{
    auto fonts = FontSet::find(options.fontFolders.isEmpty() ? daicho::fontFolders() : options.fontFolders);
    if (!fonts)
        return fonts.error();
    std::shared_ptr<LedgerLayout> layout(new LedgerLayout(snapshot, profile, options, *fonts));
    if (!layout->paginate(progress)) {
        return Error{Error::Kind::Cancelled,
                     QCoreApplication::translate("daicho::LedgerLayout", "The ledger was not made: it was cancelled.")};
    }
    return layout;
}

LedgerLayout::LedgerLayout(const Snapshot &snapshot, const Profile &profile, const LedgerOptions &options,
                           std::shared_ptr<FontSet> fonts)
    : m_snapshot(snapshot), m_form(LedgerForm::read(options.paper, options.language)), m_fonts(std::move(fonts)),
      m_setter(std::make_unique<Typesetter>(m_fonts)), m_rows(LedgerRows::arrange(snapshot, options.department)),
      m_columns(std::make_unique<LedgerColumns>(snapshot, profile, m_form, options.language,
                                                widestNumber(snapshot, m_rows, *m_setter))),
      m_cells(std::make_unique<LedgerCells>(*m_columns, *m_setter, m_form.size)),
      m_sheet(std::make_unique<LedgerSheet>(snapshot, profile, m_form, *m_columns, options.printed, options.language,
                                            *m_setter)),
      m_title(m_form.word("title")),
      m_body(snapshot.bodyName.isEmpty() ? profile.body.in(options.language) : snapshot.bodyName),
      m_isWholeBody(!options.department)
{
}

LedgerLayout::~LedgerLayout() = default;

double LedgerLayout::rowHeight(int lines) const
{
    return lines * m_form.lead + 2 * rowPadding;
}

int LedgerLayout::linesIn(double height) const
{
    return std::max(0, int((height - 2 * rowPadding) / m_form.lead));
}

bool LedgerLayout::paginate(const Progress &progress)
{
    const qsizetype total = assetCount();
    for (int section = 0; section < m_rows.sections.size(); ++section) {
        LedgerSection &part = m_rows.sections[section];
        part.firstPage = pageCount();
        startPage(part.first, 0, section);
        double y = m_sheet->rowsTop(true);
        for (qsizetype row = part.first; row < part.first + part.count; ++row) {
            if (row % rowsBetweenReports == 0 && !goOn(progress, row, total))
                return false;
            place(row, m_cells->lineCount(this->row(row)), section, y);
        }
        part.pages = pageCount() - part.firstPage;
    }
    return goOn(progress, total, total);
}

void LedgerLayout::startPage(qsizetype row, int line, int section)
{
    m_pages.push_back({quint32(row), quint32(line), section});
}

/// Puts a row where there is room for it, turning the page before it. A row that no page could hold is continued.
void LedgerLayout::place(qsizetype row, int lines, int section, double &y)
{
    const double bottom = m_sheet->rowsBottom();
    const double top = m_sheet->rowsTop(false);
    const double height = rowHeight(lines);
    if (y + height <= bottom) {
        y += height;
        return;
    }
    if (height <= bottom - top) {
        startPage(row, 0, section);
        y = top + height;
        return;
    }
    int line = 0;
    if (linesIn(bottom - y) < fewestLines) {
        startPage(row, 0, section);
        y = top;
    }
    while (lines - line > linesIn(bottom - y)) {
        line += linesIn(bottom - y);
        startPage(row, line, section);
        y = top;
    }
    y += rowHeight(lines - line);
}

void LedgerLayout::draw(qsizetype page, PageDrawing &into)
{
    into.clear();
    const Page &facts = m_pages[size_t(page)];
    const LedgerSection &section = m_rows.sections[facts.section];
    const qsizetype sectionPage = page - section.firstPage + 1;
    m_sheet->draw({&section, page + 1, pageCount(), sectionPage}, into);
    drawRows(page, m_sheet->rowsTop(sectionPage == 1), into);
}

void LedgerLayout::drawRows(qsizetype page, double y, PageDrawing &into)
{
    const Page &facts = m_pages[size_t(page)];
    const LedgerSection &section = m_rows.sections[facts.section];
    const bool isFirst = page == section.firstPage;
    const bool isLast = page + 1 == section.firstPage + section.pages;
    const double bottom = m_sheet->rowsBottom();
    if (section.count == 0) {
        m_sheet->drawFrame(isFirst, y + 36, into);
        m_sheet->drawRemark(m_form.word(m_isWholeBody ? "emptyBody" : "empty"), y + 12, 8.5, into);
        return;
    }
    // The page ends where the next one begins: before a row, or within one that is continued there.
    qsizetype end = section.first + section.count;
    if (!isLast) {
        const Page &next = m_pages[size_t(page) + 1];
        end = next.row + (next.line > 0 ? 1 : 0);
    }
    for (qsizetype row = facts.row; row < end; ++row) {
        if (row > facts.row)
            m_sheet->drawRowRule(y, into);
        y = drawRow(row, row == facts.row ? int(facts.line) : 0, y, into);
    }
    m_sheet->drawColumnRules(isFirst, y, into);
    m_sheet->drawFrame(isFirst, y, into);
    if (isLast && y + 14 <= bottom)
        m_sheet->drawRemark(m_form.word("end"), y + 3, 7, into);
}

/// Draws a row, or what of it the page has room for; gives back where it ends.
double LedgerLayout::drawRow(qsizetype index, int firstLine, double y, PageDrawing &into)
{
    const AssetRow asset = row(index);
    const int room = linesIn(m_sheet->rowsBottom() - y + 0.01);
    int lines = 1;
    for (int i = 0; i < m_columns->count(); ++i) {
        const LedgerColumns::Column &column = m_columns->at(i);
        const SetText &text = m_cells->cell(i, asset);
        lines = std::max(lines, std::min(text.lineCount() - firstLine, room));
        const Placing placing{column.x + LedgerColumns::padding,
                              y + rowPadding,
                              column.width - 2 * LedgerColumns::padding,
                              m_form.size,
                              m_form.lead,
                              column.align,
                              Ink::Text};
        if (i == 0 && firstLine > 0) {
            const SetText again = m_setter->set(m_columns->text(i, asset) + u'\n' + m_form.word("continued"),
                                                placing.width / placing.size, FontSet::Weight::Regular);
            Typesetter::put(again, placing, into, 0, room);
            lines = std::max(lines, std::min(again.lineCount(), room));
        } else if (firstLine < text.lineCount()) {
            Typesetter::put(text, placing, into, firstLine, firstLine + room);
        }
    }
    return y + rowHeight(lines);
}

} // namespace daicho
