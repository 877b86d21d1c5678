// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/problemsheet.h"

#include "exchange/exchangetext.h"

#include <algorithm>

namespace daicho
{

namespace
{

// In the first row of a hidden column: by this the sheet is known. The fills stand in the rows below.
const QString mark = QStringLiteral("daicho-problems");
constexpr int hiddenColumn = 7;
constexpr int headerRow = 3;
constexpr qsizetype longestValue = 1000;
constexpr int mostFills = 64;
constexpr int widths[] = {20, 8, 8, 20, 30, 12, 76, 10};

struct Styles {
    int text = 0;
    int heading = 0;
    int link = 0;
};

QByteArray textCell(int row, int column, const QString &text, int style)
{
    return "<c r=\"" + cellName({row, column}).toLatin1() + "\" s=\"" + QByteArray::number(style) +
           "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escapedCell(text) + "</t></is></c>";
}

QByteArray numberCell(int row, int column, int number, int style)
{
    return "<c r=\"" + cellName({row, column}).toLatin1() + "\" s=\"" + QByteArray::number(style) + "\"><v>" +
           QByteArray::number(number) + "</v></c>";
}

QStringList headings()
{
    return {ExchangeText::tr("Sheet"),
            ExchangeText::tr("Cell"),
            ExchangeText::tr("Row"),
            ExchangeText::tr("Column"),
            ExchangeText::tr("What stands there"),
            ExchangeText::tr("Sort"),
            ExchangeText::tr("What is wrong")};
}

QString titleOf(const std::vector<PlacedProblem> &problems)
{
    const auto errors = std::ranges::count_if(
        problems, [](const PlacedProblem &one) { return one.problem.severity == Problem::Severity::Error; });
    if (problems.empty())
        return ExchangeText::tr("There is no problem in this ledger any more.");
    return ExchangeText::tr("Problems of the import: %1 errors, %2 to look at. Mend the coloured cells, save this file "
                            "and import it again.")
        .arg(errors)
        .arg(qint64(problems.size()) - errors);
}

/// Where a click on the name of a cell goes.
QByteArray linkXml(int row, const QString &sheet, const CellPlace &place)
{
    const QString name = QString(sheet).replace(u'\'', QStringLiteral("''"));
    const QString location = QStringLiteral("'%1'!%2").arg(name, cellName(place));
    return "<hyperlink ref=\"B" + QByteArray::number(row) + "\" location=\"" + escapedXml(location) + "\"/>";
}

QByteArray problemCells(int row, const PlacedProblem &one, const QString &sheet, const Styles &styles)
{
    const Problem &problem = one.problem;
    const bool isError = problem.severity == Problem::Severity::Error;
    QByteArray cells = textCell(row, 0, sheet, styles.text);
    if (one.place)
        cells += textCell(row, 1, cellName(*one.place), styles.link) + numberCell(row, 2, problem.row, styles.text);
    return cells + textCell(row, 3, problem.column, styles.text) +
           textCell(row, 4, problem.value.left(longestValue), styles.text) +
           textCell(row, 5, isError ? ExchangeText::tr("Error") : ExchangeText::tr("Look at it"), styles.text) +
           textCell(row, 6, problem.reason.left(longestValue), styles.text);
}

/// How many lines a text takes in a column of this width; wide characters take the place of two.
int linesOf(const QString &text, int width)
{
    int lines = 0;
    for (const QString &part : text.split(u'\n')) {
        const auto wide = std::ranges::count_if(part, [](QChar c) { return c.unicode() > 0x7f; });
        lines += std::max(1, (int(part.size() + wide) + width - 3) / (width - 2));
    }
    return lines;
}

/// The height in points that shows everything: not every program works it out when it opens a file.
int heightOf(const PlacedProblem &one)
{
    static constexpr int line = 15;
    static constexpr int highest = 405; // more a row cannot have
    const int lines = std::max({linesOf(one.problem.column, widths[3]), linesOf(one.problem.value, widths[4]),
                                linesOf(one.problem.reason, widths[6])});
    return std::min(lines * line + 3, highest);
}

QByteArray rowXml(int row, const QByteArray &cells, int height)
{
    if (cells.isEmpty())
        return {};
    const QByteArray sized =
        height == 0 ? QByteArray() : " ht=\"" + QByteArray::number(height) + "\" customHeight=\"1\"";
    return "<row r=\"" + QByteArray::number(row) + '"' + sized + '>' + cells + "</row>";
}

QByteArray beginning()
{
    QByteArray columns;
    for (int i = 0; i < int(std::size(widths)); ++i)
        columns += "<col min=\"" + QByteArray::number(i + 1) + "\" max=\"" + QByteArray::number(i + 1) + "\" width=\"" +
                   QByteArray::number(widths[i]) + "\" customWidth=\"1\"" +
                   (i == hiddenColumn ? QByteArray(" hidden=\"1\"") : QByteArray()) + "/>";
    const QByteArray below = QByteArray::number(headerRow);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
           "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"" +
           below + "\" topLeftCell=\"A" + QByteArray::number(headerRow + 1) +
           "\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>" + columns +
           "</cols><sheetData>";
}

QByteArray ending(const QByteArray &links)
{
    return "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"A2:G2\"/></mergeCells>" +
           (links.isEmpty() ? QByteArray() : "<hyperlinks>" + links + "</hyperlinks>") +
           "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
           "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
}

} // namespace

QString problemSheetName()
{
    return ExchangeText::tr("Problems of the import");
}

Result<bool> isProblemSheet(const Sheet &sheet)
{
    const auto sample = sampleOf(sheet, 1);
    if (!sample)
        return sample.error();
    return !sample->rows.empty() && sample->rows.front().value(hiddenColumn) == mark;
}

QList<QByteArray> fillsWrittenDown(const Sheet &sheet)
{
    QList<QByteArray> fills{QByteArray()};
    SheetRow row;
    const auto cursor = sheet.source->cursor();
    while (fills.size() < mostFills && cursor->next(row)) {
        const std::string_view fill = row.cell(hiddenColumn);
        if (row.number > 1 && row.number <= fills.size() + 1)
            fills.append(QByteArray(fill.data(), qsizetype(fill.size())));
    }
    return fills;
}

QByteArray problemSheetXml(const std::vector<PlacedProblem> &problems, const QStringList &sheets, bool isCut,
                           XlsxStyles &styles)
{
    const Styles used{styles.text(), styles.heading(), styles.link()};
    const QList<QByteArray> fills = styles.fillsBefore();
    QByteArray xml = beginning();
    QByteArray links;
    const int lastRow = std::max(headerRow + int(problems.size()), int(fills.size()));
    for (int row = 1; row <= lastRow; ++row) {
        QByteArray cells;
        int height = 0;
        const int index = row - headerRow - 1;
        if (row == 1)
            cells = textCell(row, 0, titleOf(problems), used.text);
        if (row == 2 && isCut)
            cells = textCell(row, 0, ExchangeText::tr("Only the first %1 are listed and marked.").arg(problems.size()),
                             used.text);
        if (row == headerRow) {
            for (int column = 0; const QString &heading : headings())
                cells += textCell(row, column++, heading, used.heading);
        }
        if (index >= 0 && index < int(problems.size())) {
            const PlacedProblem &one = problems[size_t(index)];
            const QString sheet = sheets.value(qsizetype(one.sheet));
            cells += problemCells(row, one, sheet, used);
            height = heightOf(one);
            if (one.place)
                links += linkXml(row, sheet, *one.place);
        }
        if (row == 1)
            cells += textCell(row, hiddenColumn, mark, used.text);
        else if (row <= fills.size())
            cells += textCell(row, hiddenColumn, QString::fromUtf8(fills[row - 1]), used.text);
        xml += rowXml(row, cells, height);
    }
    return xml + ending(links);
}

} // namespace daicho
