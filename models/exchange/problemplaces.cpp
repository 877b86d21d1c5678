// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/problemplaces.h"

#include "exchange/exchangetext.h"

#include <algorithm>

namespace daicho
{

namespace
{

constexpr qsizetype mostInNote = 10; // problems of one cell
constexpr qsizetype longestReason = 1000;

size_t sheetNamed(const LedgerReading &reading, const QString &name)
{
    const auto named = std::ranges::find_if(
        reading.sheets, [&](const SheetReading &one) { return one.isTaken && one.sheet.name == name; });
    const auto found =
        named == reading.sheets.end() ? std::ranges::find(reading.sheets, true, &SheetReading::isTaken) : named;
    return found == reading.sheets.end() ? 0 : size_t(found - reading.sheets.begin());
}

/// The column of the heading; where two have it, the one that is taken.
int columnOf(const Mapping &mapping, const QString &heading)
{
    const ColumnMapping *found = nullptr;
    int first = -1; // of the columns that are taken
    for (const ColumnMapping &one : mapping.columns) {
        const bool isTaken = !one.field.isEmpty();
        if (isTaken && (first < 0 || one.column < first))
            first = one.column;
        const bool isBetter = !found || (isTaken && found->field.isEmpty());
        if (!heading.isEmpty() && one.heading == heading && isBetter)
            found = &one;
    }
    return found ? found->column : std::max(first, 0);
}

/// Where cells are merged: the place of the first one.
std::map<CellPlace, CellPlace> firstCells(const std::vector<PlacedProblem> &problems, size_t sheet,
                                          const std::vector<CellRange> &merges)
{
    std::map<CellPlace, CellPlace> first;
    for (const PlacedProblem &one : problems) {
        if (one.sheet == sheet && one.place)
            first[*one.place] = *one.place;
    }
    for (const CellRange &range : merges) {
        for (auto at = first.lower_bound({range.firstRow, 0}); at != first.end() && at->first.row <= range.lastRow;
             ++at) {
            if (at->first.column >= range.firstColumn && at->first.column <= range.lastColumn)
                at->second = {range.firstRow, range.firstColumn};
        }
    }
    return first;
}

QString line(const Problem &problem, const CellPlace &place)
{
    const QString reason = problem.reason.left(longestReason);
    return problem.row == place.row
               ? QStringLiteral("・") + reason
               : QStringLiteral("・") + ExchangeText::tr("Row %1: %2").arg(problem.row).arg(reason);
}

Note noteOf(const QList<QString> &lines, Problem::Severity severity)
{
    const bool isError = severity == Problem::Severity::Error;
    Note note;
    note.title = isError ? ExchangeText::tr("This row cannot be taken in like this.")
                         : ExchangeText::tr("Somebody should look at this.");
    QStringList text = lines.mid(0, mostInNote);
    if (lines.size() > mostInNote)
        text.append(ExchangeText::tr("And %1 more: see the list of problems.").arg(lines.size() - mostInNote));
    text.append(isError ? ExchangeText::tr("Mend it, save the file and import it again.")
                        : ExchangeText::tr("If it is right, nothing has to be done."));
    note.text = text.join(u'\n');
    return note;
}

} // namespace

std::vector<PlacedProblem> placed(const LedgerReading &reading, const Problems &problems)
{
    std::vector<PlacedProblem> all;
    all.reserve(size_t(problems.size()));
    for (const Problem &problem : problems) {
        PlacedProblem one{problem, sheetNamed(reading, problem.sheet), {}};
        if (problem.row > 0)
            one.place = CellPlace{problem.row, columnOf(reading.sheets[one.sheet].mapping, problem.column)};
        all.push_back(std::move(one));
    }
    return all;
}

SheetProblems problemsOfSheet(const std::vector<PlacedProblem> &problems, size_t sheet,
                              const std::vector<CellRange> &merges)
{
    const auto first = firstCells(problems, sheet, merges);
    SheetProblems found;
    std::map<CellPlace, QList<QString>> lines;
    for (const PlacedProblem &one : problems) {
        if (one.sheet != sheet || !one.place)
            continue;
        const CellPlace place = first.at(*one.place);
        Problem::Severity &severity = found.marks.try_emplace(place, one.problem.severity).first->second;
        severity = std::min(severity, one.problem.severity); // errors come first
        lines[place].append(line(one.problem, place));
    }
    for (const auto &[place, texts] : lines)
        found.notes[place] = noteOf(texts, found.marks.at(place));
    return found;
}

} // namespace daicho
