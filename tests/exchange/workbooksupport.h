// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchangesupport.h"
#include "exchange/workbook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <zip.h>

namespace daicho
{

/// A part of a ZIP archive that a test writes.
struct Part {
    QByteArray name;
    QByteArray bytes;
};

/// Writes a ZIP archive part by part.
inline void writeZip(const QString &path, const QList<Part> &parts)
{
    const zipFile file = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    bool isWritten = file != nullptr;
    for (const Part &part : parts) {
        const zip_fileinfo info{};
        isWritten = isWritten &&
                    zipOpenNewFileInZip64(file, part.name.constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                                          Z_DEFLATED, Z_DEFAULT_COMPRESSION, 1) == ZIP_OK &&
                    zipWriteInFileInZip(file, part.bytes.constData(), unsigned(part.bytes.size())) == ZIP_OK &&
                    zipCloseFileInZip(file) == ZIP_OK;
    }
    if (!isWritten || zipClose(file, nullptr) != ZIP_OK)
        qFatal("cannot write a test file");
}

/// What an XLSX file of a test is made of; what is not said is as usual.
struct XlsxParts {
    QByteArray workbook = R"(<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>)";
    QList<QByteArray> sheets;  ///< what stands inside of <worksheet>
    QByteArray strings = {};   ///< inside of <sst>
    QByteArray styles = {};    ///< inside of <styleSheet>
    QByteArray relations = {}; ///< besides those of the sheets: rId1, rId2 …
    QList<Part> others = {};
};

inline QString writeXlsx(const Files &files, const XlsxParts &book, const QString &name = QStringLiteral("l.xlsx"))
{
    static const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static const QByteArray names = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")"
                                    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
    const auto relation = [](const QByteArray &id, const QByteArray &kind, const QByteArray &target) {
        return R"(<Relationship Id=")" + id + R"(" Type=")" + type + kind + R"(" Target=")" + target + R"("/>)";
    };
    const auto relations = [](const QByteArray &inside) {
        return "<Relationships>" + inside + "</Relationships>";
    };
    QByteArray inner = relation("s", "sharedStrings", "sharedStrings.xml") + relation("t", "styles", "styles.xml");
    QList<Part> parts{{"[Content_Types].xml", "<Types/>"},
                      {"_rels/.rels", relations(relation("d", "officeDocument", "xl/workbook.xml"))},
                      {"xl/workbook.xml", "<workbook" + names + ">" + book.workbook + "</workbook>"}};
    for (int i = 0; i < book.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        inner += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.append({"xl/worksheets/sheet" + number + ".xml", R"(<?xml version="1.0" encoding="UTF-8"?><worksheet)" +
                                                                   names + ">" + book.sheets[i] + "</worksheet>"});
    }
    parts.append({"xl/_rels/workbook.xml.rels", relations(inner + book.relations)});
    parts.append({"xl/sharedStrings.xml", "<sst>" + book.strings + "</sst>"});
    parts.append({"xl/styles.xml", "<styleSheet>" + book.styles + "</styleSheet>"});
    writeZip(files.path(name), parts + book.others);
    return files.path(name);
}

/// A workbook of one sheet, with this inside of its <sheetData>.
inline QString writeRows(const Files &files, const QByteArray &rows)
{
    return writeXlsx(files, {.sheets = {"<sheetData>" + rows + "</sheetData>"}});
}

/// An ODS file with this inside of <office:spreadsheet>.
inline QString writeOds(const Files &files, const QByteArray &tables, const QByteArray &styles = {},
                        const QList<Part> &others = {})
{
    const QByteArray content = "<office:document-content><office:automatic-styles>" + styles +
                               "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                               "</office:spreadsheet></office:body></office:document-content>";
    writeZip(files.path(QStringLiteral("l.ods")),
             QList<Part>{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}} +
                 others);
    return files.path(QStringLiteral("l.ods"));
}

/// A cell whose text stands in it: A1 with "x".
inline QByteArray cell(const QByteArray &name, const QByteArray &text)
{
    return R"(<c r=")" + name + R"(" t="inlineStr"><is><t>)" + text + "</t></is></c>";
}

/// The rows of a sheet as lines: 3: a | b | ⟨repeated⟩. Marks stand behind the value: ^ repeated, ! failed, ? unworked.
inline QStringList linesOf(const Sheet &sheet)
{
    QStringList lines;
    SheetRow row;
    const auto cursor = sheet.source->cursor();
    while (cursor->next(row)) {
        QStringList cells;
        for (int column = 0; column < int(row.cells.size()); ++column) {
            const std::string_view text = row.cell(column);
            static const QHash<CellMark, QString> marks{{CellMark::Repeated, QStringLiteral("^")},
                                                        {CellMark::Failed, QStringLiteral("!")},
                                                        {CellMark::Unworked, QStringLiteral("?")},
                                                        {CellMark::TooLong, QStringLiteral("…")}};
            cells.append(QString::fromUtf8(text.data(), std::min(qsizetype(text.size()), qsizetype(100))) +
                         marks.value(row.mark(column)));
        }
        lines.append(QStringLiteral("%1%2: %3")
                         .arg(row.number)
                         .arg(row.isHidden ? QStringLiteral("h") : QString(), cells.join(QStringLiteral(" | "))));
        if (!row.fault.isEmpty())
            lines.last() += QStringLiteral(" — ") + row.fault;
    }
    if (const auto error = cursor->error())
        lines.append(QStringLiteral("error: ") + error->text);
    return lines;
}

/// The rows of the first sheet of a file, or why it cannot be read.
inline QStringList linesOfFile(const QString &path)
{
    const auto workbook = readWorkbook(path);
    return workbook ? linesOf(workbook->sheets.front())
                    : QStringList{QStringLiteral("error: ") + workbook.error().text};
}

} // namespace daicho
