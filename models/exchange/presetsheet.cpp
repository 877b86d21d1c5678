// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a sheet as a preset rewrites them, one by one as they are asked for.
#include "exchange/presetreader.h"

namespace daicho
{

namespace
{

class RewrittenCursor : public SheetCursor
{
public:
    RewrittenCursor(std::unique_ptr<SheetCursor> inner, std::shared_ptr<const PresetReader> reader, int headerLast)
        : m_inner(std::move(inner)), m_reader(std::move(reader)), m_headerLast(headerLast),
          m_values(m_reader->outputs().size()), m_known(m_reader->outputs().size())
    {
    }

    bool next(SheetRow &row) override
    {
        if (!m_inner->next(row))
            return false;
        if (row.number >= m_headerLast)
            rewrite(row);
        return true;
    }
    qint64 position() const override { return m_inner->position(); }
    std::optional<Error> error() const override { return m_inner->error(); }

private:
    void rewrite(SheetRow &row)
    {
        const bool isHeader = row.number == m_headerLast;
        const auto &outputs = m_reader->outputs();
        const bool isBlank = std::ranges::all_of(row.cells, isBlankCell);
        // All are worked out before the first one is put in the place of a cell that another one needs.
        for (size_t i = 0; i < outputs.size(); ++i) {
            const bool isAdded = outputs[i].column >= m_reader->firstAdded();
            if (isHeader)
                m_values[i] = isAdded ? outputs[i].heading.toStdString() : std::string(row.cell(outputs[i].column));
            else
                m_values[i] = isBlank ? std::string() : valueOf(i, row);
        }
        if (row.cells.size() < size_t(m_reader->width()))
            row.cells.resize(size_t(m_reader->width()));
        for (size_t i = 0; i < outputs.size(); ++i)
            row.cells[size_t(outputs[i].column)] = m_values[i];
    }

    /// A file has a few hundred different values of everything but texts.
    std::string valueOf(size_t output, const SheetRow &row)
    {
        static constexpr size_t most = 10000;
        const PresetReader::Output &one = m_reader->outputs()[output];
        const auto key = m_reader->key(one, row);
        if (!key)
            return m_reader->value(one, row);
        auto &known = m_known[output];
        if (const auto found = known.find(*key); found != known.end())
            return found->second;
        if (known.size() == most)
            known.clear();
        return known.emplace(*key, m_reader->value(one, row)).first->second;
    }

    std::unique_ptr<SheetCursor> m_inner;
    std::shared_ptr<const PresetReader> m_reader;
    int m_headerLast = 0;
    std::vector<std::string> m_values;
    std::vector<std::unordered_map<std::string, std::string>> m_known; // by output
};

class RewrittenSource : public SheetSource
{
public:
    RewrittenSource(std::shared_ptr<const SheetSource> inner, std::shared_ptr<const PresetReader> reader,
                    int headerLast)
        : m_inner(std::move(inner)), m_reader(std::move(reader)), m_headerLast(headerLast)
    {
    }
    std::unique_ptr<SheetCursor> cursor() const override
    {
        return std::make_unique<RewrittenCursor>(m_inner->cursor(), m_reader, m_headerLast);
    }
    qint64 size() const override { return m_inner->size(); }
    const SheetSource &inner() const { return *m_inner; }

private:
    std::shared_ptr<const SheetSource> m_inner;
    std::shared_ptr<const PresetReader> m_reader;
    int m_headerLast = 0;
};

} // namespace

Sheet rewritten(const Sheet &sheet, std::shared_ptr<const PresetReader> reader, int headerLast)
{
    Sheet result = sheet;
    result.source = std::make_shared<RewrittenSource>(sheet.source, std::move(reader), headerLast);
    return result;
}

std::unique_ptr<SheetCursor> cursorInFile(const Sheet &sheet)
{
    const auto *source = dynamic_cast<const RewrittenSource *>(sheet.source.get());
    return source ? source->inner().cursor() : sheet.source->cursor();
}

} // namespace daicho
