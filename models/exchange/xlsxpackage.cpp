// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxpackage.h"

#include "exchange/xmlnode.h"

#include <algorithm>

namespace daicho
{

namespace
{

constexpr qint64 mostSmall = qint64(32) << 20;
const QString typesPart = QStringLiteral("[Content_Types].xml");

/// A target as it stands in a relation of this part, as the archive names it.
QString resolved(const QString &part, const QString &target)
{
    QStringList path = part.split(u'/');
    path.removeLast();
    if (target.startsWith(u'/'))
        path.clear();
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".." && !path.isEmpty())
            path.removeLast();
        else if (step != u"." && step != u"..")
            path.append(step);
    }
    return path.join(u'/');
}

const QByteArray emptyRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    "\n"
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>)";

} // namespace

QString relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

Result<PartRelations> readRelations(const ZipArchive &archive, const QString &part)
{
    PartRelations relations;
    const QString name = relationsPart(part);
    if (!archive.has(name))
        return relations;
    const auto bytes = archive.bytes(name, mostSmall);
    if (!bytes)
        return bytes.error();
    const auto root = readXmlNodes(*bytes, archive.path());
    if (!root)
        return root.error();
    for (const XmlNode &one : root->children) {
        const bool isExternal = one.attribute("TargetMode") == u"External";
        const QString target = one.attribute("Target");
        relations.append(
            {one.attribute("Id"), one.attribute("Type"), isExternal ? target : resolved(part, target), isExternal});
    }
    return relations;
}

const PartRelation *relationOf(const PartRelations &relations, const QString &kind)
{
    const auto found =
        std::ranges::find_if(relations, [&](const PartRelation &one) { return !one.isExternal && one.kind() == kind; });
    return found == relations.end() ? nullptr : &*found;
}

XlsxPackage::XlsxPackage(ZipArchive archive) : m_archive(std::move(archive))
{
    for (const QString &name : m_archive.names())
        m_names.insert(name.toLower());
}

Result<QByteArray> XlsxPackage::bytes(const QString &part) const
{
    return m_archive.bytes(part, mostSmall);
}

void XlsxPackage::edit(const QString &part, PartEdits edits)
{
    PartEdits &all = m_changes[part].edits;
    all.insert(all.end(), edits.begin(), edits.end());
}

void XlsxPackage::replace(const QString &part, const QByteArray &whole)
{
    m_changes[part].whole = whole;
    m_names.insert(part.toLower());
}

QString XlsxPackage::freeName(const QString &pattern)
{
    for (int number = 1;; ++number) {
        const QString name = pattern.arg(number);
        if (m_names.contains(name.toLower()))
            continue;
        m_names.insert(name.toLower());
        return name;
    }
}

Result<QString> XlsxPackage::relate(const QString &from, const QString &type, const QString &to)
{
    const auto known = readRelations(m_archive, from);
    if (!known)
        return known.error();
    QList<NewRelation> &added = m_relations[from];
    const auto isTaken = [&](const QString &id) {
        return std::ranges::any_of(*known, [&](const PartRelation &one) { return one.id == id; }) ||
               std::ranges::any_of(added, [&](const NewRelation &one) { return one.id == id; });
    };
    QString id;
    for (int number = 1; id.isEmpty() || isTaken(id); ++number)
        id = QStringLiteral("rId%1").arg(number);
    added.append({id, type, u'/' + to});
    return id;
}

void XlsxPackage::setType(const QString &part, const QString &type)
{
    m_types[part] = type;
}

void XlsxPackage::setTypeOfEnding(const QString &ending, const QString &type)
{
    m_typesOfEndings[ending] = type;
}

Outcome XlsxPackage::putRelations()
{
    for (const auto &[part, added] : m_relations) {
        const QString name = relationsPart(part);
        const auto bytes = m_archive.has(name) ? this->bytes(name) : Result<QByteArray>(emptyRelations);
        if (!bytes)
            return bytes.error();
        const auto root = readXmlNodes(*bytes, m_archive.path());
        if (!root)
            return root.error();
        QByteArray xml;
        for (const NewRelation &one : added)
            xml += '<' + root->prefix() + "Relationship Id=\"" + escapedXml(one.id) + "\" Type=\"" +
                   escapedXml(one.type) + "\" Target=\"" + escapedXml(one.target) + "\"/>";
        replace(name, edited(*bytes, {appendedTo(*root, xml)}));
    }
    return Nothing();
}

Outcome XlsxPackage::putTypes()
{
    const auto bytes = this->bytes(typesPart);
    if (!bytes)
        return bytes.error();
    const auto root = readXmlNodes(*bytes, m_archive.path());
    if (!root)
        return root.error();
    const auto isSaid = [&](const QByteArray &attribute, const QString &value) {
        return std::ranges::any_of(root->children, [&](const XmlNode &one) {
            return one.attribute(attribute).compare(value, Qt::CaseInsensitive) == 0;
        });
    };
    const auto saying = [&](const QByteArray &element, const QByteArray &attribute, const QString &value,
                            const QString &type) {
        if (isSaid(attribute, value))
            return QByteArray();
        return '<' + root->prefix() + element + ' ' + attribute + "=\"" + escapedXml(value) + "\" ContentType=\"" +
               escapedXml(type) + "\"/>";
    };
    QByteArray endings;
    QByteArray parts;
    for (const auto &[ending, type] : m_typesOfEndings)
        endings += saying("Default", "Extension", ending, type);
    for (const auto &[part, type] : m_types)
        parts += saying("Override", "PartName", u'/' + part, type);
    if (!endings.isEmpty() || !parts.isEmpty())
        edit(typesPart, {appendedTo(*root, endings + parts)});
    return Nothing();
}

Outcome XlsxPackage::write(const QString &path, const Progress &progress)
{
    if (auto put = putRelations(); !put)
        return put;
    if (auto put = putTypes(); !put)
        return put;
    return rewriteArchive(m_archive, path, m_changes, progress);
}

} // namespace daicho
