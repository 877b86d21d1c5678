// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrows.h"

#include "core/folding.h"
#include "exchange/exchangetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace daicho
{

namespace
{

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString firstText(const SheetRow &row)
{
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const std::string_view cell = row.cells[column];
        if (!isBlankCell(cell) && row.mark(int(column)) != CellMark::Repeated)
            return foldTight(textOf(cell.substr(0, 300)));
    }
    return {};
}

int filledCells(const SheetRow &row)
{
    int filled = 0;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const CellMark mark = row.mark(int(column));
        // What is merged with the row above says nothing of this one.
        filled += mark == CellMark::Unworked || (mark != CellMark::Repeated && !isBlankCell(row.cells[column])) ? 1 : 0;
    }
    return filled;
}

// The words are folded already.
bool isTotal(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("^[(【]?(合計|総計|小計|総合計|累計|計|総数|件数|total|subtotal|sum)([)】:0-9].*|件.*)?$"));
    return words.match(text).hasMatch();
}

bool isForSeals(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("^(作成|確認|承認|決裁|点検|検印|押印|記入|以上)(者|日|欄|年月日)?([:(].*|印)?$|^[(]?印[)]?$"));
    return words.match(text).hasMatch();
}

bool isNote(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("^([※*]|注[0-9):]|\\(注|備考:|凡例)"));
    return words.match(text).hasMatch();
}

} // namespace

QString shownCell(std::string_view cell)
{
    static constexpr qsizetype longest = 200;
    const QString text = textOf(cell.substr(0, 4 * longest));
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

QString rowText(const SheetRow &row)
{
    static constexpr qsizetype longest = 120;
    QStringList cells;
    for (const std::string_view cell : row.cells) {
        if (const QString text = textOf(cell.substr(0, 400)).simplified(); !text.isEmpty())
            cells.append(text);
        if (cells.size() > 20)
            break;
    }
    const QString text = cells.join(QStringLiteral(" | "));
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

RowJudge::RowJudge(const SheetLayout &layout, const Mapping &mapping)
    : m_headerFirst(layout.headerFirst), m_headerLast(layout.headerLast)
{
    if (const ColumnMapping *number = mapping.of(QStringLiteral("number")))
        m_number = number->column;
    if (const ColumnMapping *name = mapping.of(QStringLiteral("name"))) {
        m_name = name->column;
        m_nameHeading = name->heading.split(u'／').last().toStdString();
    }
}

std::optional<QString> RowJudge::whySkipped(const SheetRow &row) const
{
    const bool isHeader = row.number >= m_headerFirst && row.number <= m_headerLast;
    if (isHeader)
        return QString();
    if (row.number < m_headerFirst)
        return filledCells(row) == 0 ? QString() : ExchangeText::tr("It stands above the header.");
    const std::string_view name = trimmedCell(row.cell(m_name));
    if (name.empty() && row.mark(m_name) == CellMark::None)
        return whyNameless(row);
    const bool hasOwnNumber =
        m_number >= 0 && !isBlankCell(row.cell(m_number)) && row.mark(m_number) != CellMark::Repeated;
    if (row.mark(m_name) == CellMark::Repeated && !hasOwnNumber)
        return filledCells(row) == 0
                   ? QString()
                   : ExchangeText::tr("It goes on with the asset above, with which its name is merged.");
    if (!m_nameHeading.empty() && name == m_nameHeading)
        return ExchangeText::tr("The header is repeated here.");
    const std::string_view number = m_number >= 0 ? trimmedCell(row.cell(m_number)) : std::string_view();
    if (!number.empty()) {
        // 合計 may stand in the column of numbers, and the count beside it looks like a name.
        const bool isPlain = std::ranges::any_of(number, [](char c) { return c >= '0' && c <= '9'; });
        if (!isPlain && number.size() < 100 && isTotal(foldTight(textOf(number))))
            return ExchangeText::tr("A total, not an asset.");
        return std::nullopt;
    }
    const QString first = firstText(row);
    if (isTotal(first))
        return ExchangeText::tr("A total, not an asset.");
    if (isForSeals(first))
        return ExchangeText::tr("A line for names or seals, not an asset.");
    if (isNote(first) && filledCells(row) == 1)
        return ExchangeText::tr("A note, not an asset.");
    return std::nullopt;
}

std::optional<QString> RowJudge::whyNameless(const SheetRow &row) const
{
    const int filled = filledCells(row);
    if (filled == 0)
        return QString();
    const QString first = firstText(row);
    if (isTotal(first))
        return ExchangeText::tr("A total, not an asset.");
    if (std::ranges::any_of(row.cells, [](std::string_view cell) {
            return !cell.empty() && cell.size() < 100 && isForSeals(foldTight(textOf(cell)));
        }))
        return ExchangeText::tr("A line for names or seals, not an asset.");
    if (isNote(first))
        return ExchangeText::tr("A note, not an asset.");
    if (filled == 1 && m_number >= 0 && !isBlankCell(row.cell(m_number)))
        return ExchangeText::tr("Only a number stands here: the row was not filled in.");
    if (filled == 1)
        return ExchangeText::tr("Only one cell is filled, and it is not a name.");
    return std::nullopt;
}

} // namespace daicho
