// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportassets.h"

#include "exchange/cellforms.h"
#include "exchange/cisoexport.h"
#include "exchange/cp932.h"
#include "exchange/exchangetext.h"
#include "exchange/exportorder.h"
#include "exchange/exportworkbook.h"
#include "exchange/oscalexport.h"
#include "exchange/registryjson.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace daicho
{

namespace
{

constexpr qint64 flushAt = 1 << 20;
constexpr int mostListed = 1000;

/// Whether a spreadsheet may make a day or a number of the cell: days and years are what they are, and an import knows
/// 123 for the number 00123. Beyond 15 digits a spreadsheet rounds.
bool isMeantAsValue(Field field, std::string_view cell)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    return dateBehind(field) || field == Field::RetentionYears ||
           (field == Field::Number && cell.size() <= 15 && std::ranges::all_of(cell, isDigit));
}

void appendCell(std::string_view cell, std::string &line)
{
    const auto isSpecial = [](char c) {
        return c == ',' || c == '"' || c == '\r' || c == '\n';
    };
    if (std::ranges::none_of(cell, isSpecial)) {
        line.append(cell);
        return;
    }
    line.push_back('"');
    for (const char c : cell) {
        if (c == '"')
            line.push_back('"');
        line.push_back(c);
    }
    line.push_back('"');
}

Error unwritable(const QIODevice &file, const QString &path)
{
    return {Error::Kind::Storage, ExchangeText::tr("%1 cannot be written: %2").arg(path, file.errorString())};
}

Outcome write(QIODevice &file, const QString &path, std::string &buffer, qint64 least)
{
    if (qint64(buffer.size()) < least)
        return Nothing();
    if (file.write(buffer.data(), qint64(buffer.size())) != qint64(buffer.size()))
        return unwritable(file, path);
    buffer.clear();
    return Nothing();
}

/// Writes rows as CSV: a line of headings, then one for each asset, CRLF.
class CsvWriter
{
public:
    CsvWriter(const SnapshotPtr &now, const ProfilePtr &profile, Encoding encoding)
        : m_columns(fieldColumns(*profile)), m_cells(now, profile), m_encoding(encoding)
    {
    }

    void appendHeader(std::string &out)
    {
        if (m_encoding == Encoding::Utf8)
            out.append("\xef\xbb\xbf");
        std::string line;
        for (const FieldColumn &column : m_columns)
            line.append(line.empty() ? "" : ",").append(column.heading.toStdString());
        encode(line.append("\r\n"), out);
    }

    void appendRow(const AssetRow &row, std::string &out)
    {
        m_line.clear();
        bool isFirst = true;
        for (const FieldColumn &column : m_columns) {
            if (!std::exchange(isFirst, false))
                m_line.push_back(',');
            const std::string_view cell = m_cells.cell(column, row);
            appendCell(isMeantAsValue(column.field, cell) ? cell : guardedCell(cell, m_storage), m_line);
        }
        encode(m_line.append("\r\n"), out);
    }

    /// Lists the characters of a row that CP932 lacks.
    void check(const AssetRow &row, int place, Problems &problems)
    {
        for (const FieldColumn &column : m_columns) {
            const std::string_view cell = m_cells.cell(column, row);
            QString lacking;
            m_storage.clear();
            appendToCp932(cell, m_storage, &lacking);
            if (lacking.isEmpty() || problems.size() >= mostListed)
                continue;
            problems.append({Problem::Severity::Error,
                             {},
                             place,
                             column.heading,
                             QString::fromUtf8(cell.data(), qsizetype(cell.size())),
                             ExchangeText::tr("CP932 (Shift_JIS) has no character for: %1").arg(lacking)});
        }
    }

private:
    void encode(std::string_view line, std::string &out) const
    {
        if (m_encoding == Encoding::Cp932)
            appendToCp932(line, out, nullptr);
        else
            out.append(line);
    }

    std::vector<FieldColumn> m_columns;
    FieldCells m_cells;
    Encoding m_encoding;
    std::string m_line;
    std::string m_storage;
};

Result<Problems> lackingCharacters(const SnapshotPtr &now, const ProfilePtr &profile, const Progress &progress)
{
    Problems problems;
    CsvWriter writer(now, profile, Encoding::Cp932);
    int place = 1; // the header
    const auto check = [&](const AssetRow &row) -> Outcome {
        writer.check(row, ++place, problems);
        return Nothing();
    };
    if (auto done = visitAssets(*now, progress, check); !done)
        return done.error();
    return problems;
}

Outcome writeCsv(QIODevice &file, const QString &path, const SnapshotPtr &now, const ProfilePtr &profile,
                 Encoding encoding, const Progress &progress)
{
    CsvWriter writer(now, profile, encoding);
    std::string buffer;
    writer.appendHeader(buffer);
    const auto add = [&](const AssetRow &row) {
        writer.appendRow(row, buffer);
        return write(file, path, buffer, flushAt);
    };
    if (auto done = visitAssets(*now, progress, add); !done)
        return done;
    return write(file, path, buffer, 1);
}

Outcome writeJson(QIODevice &file, const QString &path, const SnapshotPtr &now, const ProfilePtr &profile,
                  const Progress &progress)
{
    FieldCells cells(now, profile);
    std::string buffer = "{\"assets\": [";
    bool isFirst = true;
    const auto add = [&](const AssetRow &row) {
        buffer.append(std::exchange(isFirst, false) ? "\n" : ",\n");
        const QByteArray json = QJsonDocument(assetJson(cells, row)).toJson(QJsonDocument::Compact);
        buffer.append(json.constData(), size_t(json.size()));
        return write(file, path, buffer, flushAt);
    };
    if (auto done = visitAssets(*now, progress, add); !done)
        return done;
    buffer.append("\n]}\n");
    return write(file, path, buffer, 1);
}

/// Our own ledger as text or JSON.
Result<Exported> exportText(const SnapshotPtr &now, const ProfilePtr &profile, const QString &path,
                            const ExportOptions &options, const Progress &progress)
{
    Exported exported{now->assets.size(), {}, false};
    const bool isJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    if (!isJson && options.encoding != Encoding::Utf8 && options.encoding != Encoding::Cp932)
        return Error{Error::Kind::Invalid, ExchangeText::tr("A ledger is written in UTF-8 or CP932.")};
    if (!isJson && options.encoding == Encoding::Cp932) {
        const auto lacking = lackingCharacters(now, profile, progress);
        if (!lacking)
            return lacking.error();
        exported.problems = *lacking;
        if (!exported.problems.isEmpty() && !options.isForced)
            return exported;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file, path);
    const Outcome written = isJson ? writeJson(file, path, now, profile, progress)
                                   : writeCsv(file, path, now, profile, options.encoding, progress);
    if (!written)
        return written.error();
    if (!file.commit())
        return unwritable(file, path);
    exported.isWritten = true;
    return exported;
}

} // namespace

Result<Exported> exportAssets(const SnapshotPtr &now, const ProfilePtr &profile, const QString &path,
                              const ExportOptions &options, const Progress &progress)
{
    switch (options.form) {
    case ExportForm::Ciso:
        return exportForCiso(now, profile, path, progress);
    case ExportForm::Oscal:
        return exportForOscal(now, profile, path, options.today, progress);
    case ExportForm::Registry:
        return exportRegistry(now, path, progress);
    case ExportForm::Ledger:
        break;
    }
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return exportWorkbook(now, profile, path, options, progress);
    return exportText(now, profile, path, options, progress);
}

} // namespace daicho
