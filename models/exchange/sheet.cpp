// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

namespace daicho
{

namespace
{

class MemorySource : public SheetSource
{
public:
    explicit MemorySource(const std::vector<QStringList> &rows)
    {
        for (const QStringList &row : rows) {
            std::vector<std::string> cells;
            for (const QString &cell : row)
                cells.push_back(cell.toStdString());
            m_rows.push_back(std::move(cells));
        }
    }
    std::unique_ptr<SheetCursor> cursor() const override;
    qint64 size() const override { return qint64(m_rows.size()); }
    const std::vector<std::vector<std::string>> &rows() const { return m_rows; }

private:
    std::vector<std::vector<std::string>> m_rows;
};

class MemoryCursor : public SheetCursor
{
public:
    explicit MemoryCursor(const MemorySource &source) : m_source(source) {}
    bool next(SheetRow &row) override
    {
        if (m_at == m_source.rows().size())
            return false;
        const auto &cells = m_source.rows()[m_at++];
        row.number = int(m_at);
        row.cells.assign(cells.begin(), cells.end());
        row.fault.clear();
        return true;
    }
    qint64 position() const override { return qint64(m_at); }

private:
    const MemorySource &m_source;
    size_t m_at = 0;
};

std::unique_ptr<SheetCursor> MemorySource::cursor() const
{
    return std::make_unique<MemoryCursor>(*this);
}

constexpr std::string_view ideographicSpace = "\xe3\x80\x80";
constexpr std::string_view noBreakSpace = "\xc2\xa0";

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace

Sheet sheetOf(const QString &name, const std::vector<QStringList> &rows)
{
    return {name, std::make_shared<MemorySource>(rows)};
}

Result<SheetSample> sampleOf(const Sheet &sheet, int most)
{
    static constexpr qsizetype longest = 2000;     // a sample needs no more of a cell
    static constexpr qsizetype mostCells = 400000; // nor hundreds of rows of thousands of columns
    qsizetype cellCount = 0;
    SheetSample sample;
    SheetRow row;
    const auto cursor = sheet.source->cursor();
    while (int(sample.rows.size()) < most && cellCount < mostCells) {
        if (!cursor->next(row)) {
            if (const auto error = cursor->error())
                return *error;
            sample.isWhole = true;
            break;
        }
        // Workbooks leave blank rows out.
        while (int(sample.rows.size()) < std::min(row.number - 1, most))
            sample.rows.emplace_back();
        if (int(sample.rows.size()) == most)
            break;
        QStringList cells;
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const std::string_view cell = row.cells[column];
            const bool isRepeated = row.mark(int(column)) == CellMark::Repeated;
            cells.append(isRepeated ? QString()
                                    : QString::fromUtf8(cell.data(), std::min(qsizetype(cell.size()), longest)));
        }
        cellCount += cells.size();
        sample.rows.push_back(std::move(cells));
        sample.merges.insert(sample.merges.end(), row.merges.begin(), row.merges.end());
    }
    return sample;
}

bool isBlankCell(std::string_view cell)
{
    return trimmedCell(cell).empty();
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

std::string_view trimmedCell(std::string_view cell)
{
    for (;;) {
        if (!cell.empty() && isSpace(cell.front()))
            cell.remove_prefix(1);
        else if (cell.starts_with(ideographicSpace))
            cell.remove_prefix(ideographicSpace.size());
        else if (cell.starts_with(noBreakSpace))
            cell.remove_prefix(noBreakSpace.size());
        else
            break;
    }
    for (;;) {
        if (!cell.empty() && isSpace(cell.back()))
            cell.remove_suffix(1);
        else if (cell.ends_with(ideographicSpace))
            cell.remove_suffix(ideographicSpace.size());
        else if (cell.ends_with(noBreakSpace))
            cell.remove_suffix(noBreakSpace.size());
        else
            break;
    }
    return cell;
}

} // namespace daicho
