// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/partchanges.h"

#include <QList>
#include <QSet>

namespace daicho
{

/// What a part of a workbook says of another one.
struct PartRelation {
    QString id;
    QString type;   ///< its whole address
    QString target; ///< the name of the part; the address itself where it lies outside of the file
    bool isExternal = false;

    /// The last word of its address: worksheet, sharedStrings.
    QString kind() const { return type.section(u'/', -1); }
};
using PartRelations = QList<PartRelation>;

/// The name of the part that holds the relations of this one.
QString relationsPart(const QString &part);
/// The relations of a part; none where it has no part for them. Invalid when that is damaged.
Result<PartRelations> readRelations(const ZipArchive &archive, const QString &part);
/// The first of this kind, or nullptr.
const PartRelation *relationOf(const PartRelations &relations, const QString &kind);

/// A workbook whose parts are being changed, and what ties them together: relations and types of content.
class XlsxPackage
{
public:
    explicit XlsxPackage(ZipArchive archive);

    const ZipArchive &archive() const { return m_archive; }
    /// The whole of a small part, as it is in the archive.
    Result<QByteArray> bytes(const QString &part) const;
    void edit(const QString &part, PartEdits edits);
    /// The part has this content from now on; also for new parts.
    void replace(const QString &part, const QByteArray &whole);
    /// A name for a new part: "xl/comments%1.xml" with a number that is free.
    QString freeName(const QString &pattern);
    /// Gives the id of a new relation.
    Result<QString> relate(const QString &from, const QString &type, const QString &to);
    void setType(const QString &part, const QString &type);
    void setTypeOfEnding(const QString &ending, const QString &type);

    /// Writes the package with all changes.
    Outcome write(const QString &path, const Progress &progress);

private:
    struct NewRelation {
        QString id;
        QString type;
        QString target;
    };
    Outcome putRelations();
    Outcome putTypes();

    ZipArchive m_archive;
    PartChanges m_changes;
    QSet<QString> m_names; // in lower case
    std::map<QString, QList<NewRelation>> m_relations;
    std::map<QString, QString> m_types;
    std::map<QString, QString> m_typesOfEndings;
};

} // namespace daicho
