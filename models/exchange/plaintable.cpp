// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plaintable.h"

#include "exchange/cellforms.h"
#include "exchange/exchangetext.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <memory>

#include <xlsxwriter.h>

namespace daicho
{

namespace
{

Error unwritable(const QString &path, const QString &reason)
{
    return {Error::Kind::Storage, ExchangeText::tr("%1 cannot be written: %2").arg(path, reason)};
}

std::string csvCell(const QString &text, bool isGuarded)
{
    std::string storage;
    const std::string utf8 = text.toStdString();
    const std::string_view cell = isGuarded ? std::string_view(utf8) : guardedCell(utf8, storage);
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(cell);
    std::string quoted = "\"";
    for (const char c : cell)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

Outcome putCsvRow(QSaveFile &file, const QStringList &cells, const QSet<qsizetype> &guarded)
{
    std::string line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line.append(i == 0 ? "" : ",").append(csvCell(cells[i], guarded.contains(i)));
    line.append("\r\n");
    return file.write(line.data(), qint64(line.size())) == qint64(line.size())
               ? Outcome(Nothing())
               : unwritable(file.fileName(), file.errorString());
}

Outcome writeCsv(QSaveFile &file, const PlainTable &table)
{
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.fileName(), file.errorString());
    file.write("\xef\xbb\xbf");
    if (auto header = putCsvRow(file, table.headings, {}); !header)
        return header;
    return table.rows([&](const QStringList &cells) { return putCsvRow(file, cells, table.guarded); });
}

/// One sheet of a workbook that comes into being.
class SheetWriter
{
public:
    SheetWriter(lxw_worksheet *sheet, const PlainTable &table) : m_sheet(sheet), m_table(table) {}

    Outcome put(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            std::string storage;
            const std::string text = cells[i].toStdString();
            const bool isGuarded = m_table.guarded.contains(i);
            const std::string cell(isGuarded ? std::string_view(text) : guardedText(text, storage));
            const auto error = cell.empty()
                                   ? LXW_NO_ERROR
                                   : worksheet_write_string(m_sheet, m_row, lxw_col_t(i), cell.c_str(), nullptr);
            if (error != LXW_NO_ERROR)
                return Error{
                    Error::Kind::Invalid,
                    ExchangeText::tr("Sheet \"%1\", row %2: a workbook cannot hold this (%3).")
                        .arg(m_table.name, QString::number(m_row + 1), QString::fromUtf8(lxw_strerror(error)))};
        }
        ++m_row;
        return Nothing();
    }

private:
    lxw_worksheet *m_sheet;
    const PlainTable &m_table;
    quint32 m_row = 0;
};

struct FreeWorkbook {
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};

Outcome fillWorkbook(lxw_workbook *workbook, const PlainTable &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, table.name.toUtf8().constData());
    if (!sheet)
        return Error{Error::Kind::Storage, ExchangeText::tr("The workbook cannot be written: %1").arg(table.name)};
    worksheet_freeze_panes(sheet, 1, 0);
    SheetWriter writer(sheet, table);
    if (auto header = writer.put(table.headings); !header)
        return header;
    return table.rows([&writer](const QStringList &cells) { return writer.put(cells); });
}

Outcome copyTo(QSaveFile &file, const QString &from)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return unwritable(from, source.errorString());
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.fileName(), file.errorString());
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(1 << 20);
        if (bytes.isEmpty() || file.write(bytes) != bytes.size())
            return unwritable(file.fileName(), file.errorString());
    }
    return Nothing();
}

Outcome writeXlsx(QSaveFile &file, const PlainTable &table)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return unwritable(file.fileName(), folder.errorString());
    QByteArray place = QFile::encodeName(folder.path());
    const QByteArray name = place + "/table.xlsx";
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = place.data();
    std::unique_ptr<lxw_workbook, FreeWorkbook> workbook(workbook_new_opt(name.constData(), &options));
    if (!workbook)
        return unwritable(file.fileName(), folder.errorString());
    if (auto filled = fillWorkbook(workbook.get(), table); !filled)
        return filled;
    const auto error = workbook_close(workbook.release()); // frees it, whatever happens
    if (error != LXW_NO_ERROR)
        return unwritable(file.fileName(), QString::fromUtf8(lxw_strerror(error)));
    return copyTo(file, QFile::decodeName(name));
}

/// Nothing takes its place before everything is written; what is there then and was not before goes when a later one
/// cannot take its place.
Outcome writeAll(const PlainTables &files, Outcome (*write)(QSaveFile &, const PlainTable &))
{
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const auto &[path, table] : files) {
        written.push_back(std::make_unique<QSaveFile>(path));
        if (auto done = write(*written.back(), table); !done)
            return done;
    }
    QStringList made;
    for (const auto &file : written) {
        const bool isNew = !QFile::exists(file->fileName());
        if (!file->commit()) {
            for (const QString &path : std::as_const(made))
                QFile::remove(path);
            return unwritable(file->fileName(), file->errorString());
        }
        if (isNew)
            made.append(file->fileName());
    }
    return Nothing();
}

} // namespace

Outcome writeTablesAsCsv(const PlainTables &files)
{
    return writeAll(files, writeCsv);
}

Outcome writeTablesAsXlsx(const PlainTables &files)
{
    return writeAll(files, writeXlsx);
}

} // namespace daicho
