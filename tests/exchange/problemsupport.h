// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/partchanges.h"
#include "exchange/problemworkbook.h"
#include "exchange/workbooksupport.h"
#include "exchange/xlsxmarks.h"
#include "exchange/xlsxpackage.h"
#include "exchange/xlsxparts.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace daicho
{

inline QByteArray partBytes(const QString &path, const QString &part)
{
    const auto archive = ZipArchive::open(path);
    const auto bytes = archive ? archive->bytes(part, qint64(1) << 30) : Result<QByteArray>(archive.error());
    return bytes ? *bytes : QByteArray();
}

/// A copy of a workbook in which a part has other bytes.
inline void replacePart(const QString &from, const QString &to, const QString &part, const QByteArray &bytes)
{
    PartChanges changes;
    changes[part].whole = bytes;
    if (!rewriteArchive(*ZipArchive::open(from), to, changes))
        qFatal("cannot write a test file");
}

/// The XML of a sheet with other values in some cells, which keep their styles: {"C8", ""}.
inline QByteArray withCells(const QByteArray &sheet, const QList<std::pair<QString, QString>> &cells)
{
    QString xml = QString::fromUtf8(sheet);
    for (const auto &[name, value] : cells) {
        const QRegularExpression cell(QStringLiteral("<c r=\"%1\"((?: s=\"\\d+\")?)[^>]*?(?:/>|>.*?</c>)").arg(name),
                                      QRegularExpression::DotMatchesEverythingOption);
        if (!cell.match(xml).hasMatch())
            qFatal("there is no cell %s", qPrintable(name));
        xml.replace(cell, QStringLiteral("<c r=\"%1\"\\1 t=\"inlineStr\"><is><t>%2</t></is></c>").arg(name, value));
    }
    return xml.toUtf8();
}

/// Parts that are not well-formed, and why.
inline QStringList brokenParts(const QString &path)
{
    QStringList broken;
    const auto archive = ZipArchive::open(path);
    for (const QString &name : archive->names()) {
        if (!name.endsWith(u".xml") && !name.endsWith(u".rels") && !name.endsWith(u".vml"))
            continue;
        QXmlStreamReader xml(*archive->bytes(name, qint64(1) << 30));
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            broken.append(name + QStringLiteral(": ") + xml.errorString());
    }
    return broken;
}

/// The colours of all cell styles of a workbook: FFFFC0C8; empty where there is none.
inline QStringList coloursOf(const QString &path)
{
    static const QRegularExpression fill(QStringLiteral("<(?:x:)?fill>.*?</(?:x:)?fill>|<(?:x:)?fill/>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rgb(QStringLiteral("fgColor [^>]*rgb=\"(\\w+)\""));
    static const QRegularExpression style(QStringLiteral("<(?:x:)?xf [^>]*?fillId=\"(\\d+)\""));
    const auto book = readXlsxBook(*ZipArchive::open(path));
    const QString styles = QString::fromUtf8(partBytes(path, book->stylesPart));
    QStringList fills;
    for (auto all = fill.globalMatch(styles); all.hasNext();)
        fills.append(rgb.match(all.next().captured()).captured(1));
    QStringList colours;
    const QString list = styles.mid(styles.indexOf(u"cellXfs"));
    for (auto all = style.globalMatch(list.left(list.lastIndexOf(u"cellXfs>"))); all.hasNext();)
        colours.append(fills.value(all.next().captured(1).toInt()));
    return colours;
}

/// The cells of a sheet's part that have a colour: "C8 error", "D7 warning", "E9 FFFFFF00".
inline QStringList colouredCells(const QString &path, const QString &part)
{
    const QStringList colours = coloursOf(path);
    static const QRegularExpression cell(QStringLiteral("<(?:x:)?c ([^>]*)"));
    static const QRegularExpression name(QStringLiteral("\\br=\"(\\w+)\""));
    static const QRegularExpression style(QStringLiteral("\\bs=\"(\\d+)\""));
    QStringList cells;
    for (auto all = cell.globalMatch(QString::fromUtf8(partBytes(path, part))); all.hasNext();) {
        const QString tag = all.next().captured(1);
        const QString colour = colours.value(style.match(tag).captured(1).toInt());
        const QString what = colour.startsWith(u"FFFFC0")   ? QStringLiteral("error")
                             : colour.startsWith(u"FFFFEC") ? QStringLiteral("warning")
                                                            : colour;
        if (!what.isEmpty())
            cells.append(name.match(tag).captured(1) + u' ' + what);
    }
    return cells;
}

/// The notes of a sheet: "C8: the text", line breaks as |.
inline QStringList notesOf(const QString &path, const QString &part)
{
    const auto relations = readRelations(*ZipArchive::open(path), part);
    const PartRelation *comments = relations ? relationOf(*relations, QStringLiteral("comments")) : nullptr;
    QStringList notes;
    QXmlStreamReader xml(comments ? partBytes(path, comments->target) : QByteArray());
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"comment")
            notes.append(xml.attributes().value(QStringLiteral("ref")).toString() + QStringLiteral(": "));
        else if (xml.isStartElement() && xml.name() == u"t" && !notes.isEmpty())
            notes.last() += xml.readElementText();
    }
    for (QString &note : notes)
        note.replace(u'\n', u'|');
    return notes;
}

/// A sheet's part without what a marking may change: styles, and the name of the drawing of the notes.
inline QByteArray withoutMarks(const QByteArray &sheet)
{
    static const QRegularExpression marks(
        QStringLiteral("<legacyDrawing [^>]*/>|(?<=\") s=\"\\d+\"|(?<=<c) s=\"\\d+\""));
    return QString::fromUtf8(sheet).remove(marks).toUtf8();
}

/// What a plan says, as lines, so that two can be compared.
inline QStringList planLines(const ImportPlan &plan)
{
    QStringList lines = plan.notes + plan.sheets + plan.unmapped;
    for (const Problem &problem : plan.problems)
        lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(int(problem.severity))
                         .arg(problem.sheet)
                         .arg(problem.row)
                         .arg(problem.column, problem.value, problem.reason));
    for (const SkippedRow &row : plan.skipped)
        lines.append(row.sheet + QString::number(row.row) + row.text + row.reason);
    for (const PlannedRow &row : plan.rows) {
        const Asset asset = plan.assetRow(row)->asset();
        lines.append(QStringLiteral("%1 %2 %3 %4").arg(row.sheet).arg(row.row).arg(asset.number, asset.name));
    }
    return lines;
}

} // namespace daicho
