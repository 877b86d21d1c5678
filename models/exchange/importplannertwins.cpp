// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that speak of one asset: the same row twice is taken once, and of rows that differ none is taken.
#include "exchange/exchangetext.h"
#include "exchange/importplanner.h"
#include "exchange/importrows.h"

#include <algorithm>

namespace daicho
{

/// What the cells of the row at hand mean, 〃 being what it stands for, in so little room that it can be kept for every
/// row; 0 where one of them means nothing.
quint64 ImportPlanner::meaningOf(const SheetRow &row) const
{
    quint64 hash = 0;
    const auto add = [&hash](std::string_view cell) {
        hash = qHashBits(cell.data(), cell.size(), size_t(hash + 1));
    };
    for (const Bound &one : m_bound) {
        if (one.isDittoWithoutAbove)
            return 0;
        add(one.cell);
    }
    size_t filled = row.cells.size();
    while (filled > 0 && row.cells[filled - 1].empty())
        --filled;
    for (size_t i = 0; i < filled; ++i) {
        const auto isTaken = [i](const Bound &one) {
            return one.mapping.column == int(i);
        };
        if (std::ranges::none_of(m_bound, isTaken))
            add(row.cells[i]);
    }
    return hash == 0 ? 1 : hash;
}

void ImportPlanner::noteTwin(const SheetRow &row, quint32 before, std::string_view value)
{
    m_laterTwins.push_back({m_nextOrdinal, before, meaningOf(row), m_isBad});
    if (m_twinTexts.size() < size_t(ImportPlan::mostListed))
        m_twinTexts.emplace_back(shownCell(value), rowText(row));
}

QString ImportPlanner::whyTwin(const QString &other) const
{
    return m_key.isChosen()
               ? ExchangeText::tr("Rows are matched by %1, and row %2 has the same.").arg(m_key.label(), other)
               : ExchangeText::tr("Row %1 has this number too: only one of them can be the asset.").arg(other);
}

/// What the rows mean that have twins further down, by their ordinals.
Outcome ImportPlanner::readFirstOnes(const Progress &progress, QHash<quint32, quint64> &meanings)
{
    static constexpr int often = 1024;
    QSet<size_t> wanted;
    for (const Twin &twin : m_laterTwins)
        wanted.insert(sheetOf(twin.before));
    for (const size_t at : std::as_const(wanted)) {
        const SheetImport &sheet = (*m_sheets)[at];
        if (auto ready = bind(sheet); !ready)
            return ready;
        const RowJudge judge(sheet.layout, sheet.mapping);
        const auto cursor = sheet.sheet.source->cursor();
        SheetRow row;
        for (int count = 0; cursor->next(row); ++count) {
            if (count % often == 0 && !goOn(progress, m_total, m_total))
                return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
            // As they were read before: rows that are left out have nothing that 〃 could stand for.
            if (judge.whySkipped(row) || !row.fault.isEmpty())
                continue;
            resolveCells(row);
            if (const auto first = meanings.find(m_firstOrdinals[at] + quint32(row.number)); first != meanings.end())
                *first = meaningOf(row);
        }
        if (const auto error = cursor->error())
            return *error;
    }
    return Nothing();
}

/// Equal cells in other sheets may have other headings.
bool ImportPlanner::isTakenOnce(const Twin &twin, quint64 before) const
{
    return !twin.isBad && twin.meaning != 0 && twin.meaning == before &&
           sheetOf(twin.before) == sheetOf(twin.ordinal) && plannedRow(twin.before) != m_plan.rows.end();
}

/// Rows that are equal in every cell contradict nothing: one of them is taken. As soon as one of them differs, nobody
/// knows which of them is the asset.
Outcome ImportPlanner::settleTwins(const Progress &progress)
{
    QHash<quint32, quint64> meanings;
    for (const Twin &twin : m_laterTwins)
        meanings.insert(twin.before, 0);
    if (auto read = readFirstOnes(progress, meanings); !read)
        return read;
    QSet<quint32> contradicted;
    for (const Twin &twin : m_laterTwins) {
        if (!isTakenOnce(twin, meanings.value(twin.before)))
            contradicted.insert(twin.before);
    }
    qint64 same = 0;
    for (size_t i = 0; i < m_laterTwins.size(); ++i) {
        const Twin &twin = m_laterTwins[i];
        const auto [value, text] = i < m_twinTexts.size() ? m_twinTexts[i] : std::pair<QString, QString>();
        const bool isSame = !contradicted.contains(twin.before);
        same += isSame ? 1 : 0;
        isSame ? takeOnce(twin, text) : blameTwin(twin, value);
    }
    if (same > 0)
        m_plan.notes.append(ExchangeText::tr("%1 rows are equal to another one in every cell: each of these is taken "
                                             "once. They are among the rows that are no assets.")
                                .arg(same));
    return Nothing();
}

void ImportPlanner::takeOnce(const Twin &twin, const QString &text)
{
    ++m_plan.skippedRows;
    const size_t sheet = sheetOf(twin.ordinal);
    if (m_plan.skipped.size() < ImportPlan::mostListed)
        m_plan.skipped.append(
            {(*m_sheets)[sheet].sheet.name, int(twin.ordinal - m_firstOrdinals[sheet]), text,
             ExchangeText::tr("Equal to row %1 in every cell: it is taken once.").arg(placeOf(twin.before, sheet))});
}

/// The row that is taken with this count through the whole file; end where it is not taken.
std::vector<PlannedRow>::const_iterator ImportPlanner::plannedRow(quint32 ordinal) const
{
    const size_t sheet = sheetOf(ordinal);
    const std::pair wanted(sheet, int(ordinal - m_firstOrdinals[sheet]));
    const auto place = [](const PlannedRow &one) {
        return std::pair<size_t, int>(one.sheet, one.row);
    };
    const auto found = std::ranges::lower_bound(m_plan.rows, wanted, {}, place);
    return found != m_plan.rows.end() && place(*found) == wanted ? found : m_plan.rows.end();
}

/// Of two rows that speak of one asset nobody knows which one does: neither is taken, unless the first changes nothing.
void ImportPlanner::blameTwin(const Twin &twin, const QString &value)
{
    const QString key = m_key.isChosen() ? m_key.fields().front().id : QStringLiteral("number");
    const auto say = [&](quint32 ordinal, quint32 other) {
        const size_t sheet = sheetOf(ordinal);
        const SheetImport &source = (*m_sheets)[sheet];
        const ColumnMapping *column = source.mapping.of(key);
        if (m_plan.problems.size() < ImportPlan::mostListed)
            m_plan.problems.append({Problem::Severity::Error, source.sheet.name, int(ordinal - m_firstOrdinals[sheet]),
                                    column ? column->heading : columnNamed(m_columns, key)->label, value,
                                    whyTwin(placeOf(other, sheet))});
    };
    m_plan.problemRows += twin.isBad ? 0 : 1;
    say(twin.ordinal, twin.before);
    const auto found = plannedRow(twin.before);
    if (found == m_plan.rows.end() || found->fate == Fate::Unchanged || m_twins.contains(found->id))
        return;
    m_twins.insert(found->id);
    say(twin.before, twin.ordinal); // with the spelling of the twin: its own is gone with its row
}

} // namespace daicho
