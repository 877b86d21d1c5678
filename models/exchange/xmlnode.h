// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/partchanges.h"

#include <QByteArrayView>

#include <vector>

namespace daicho
{

/// An element of a small part, with the place of its tags, so that the part can be changed and the rest of it stays as
/// it was written.
struct XmlNode {
    QByteArray name; ///< with its prefix
    QByteArray tag;  ///< as it stands, with brackets
    QString text;    ///< that stands directly in it
    qint64 start = 0;
    qint64 tagEnd = 0;   ///< behind its tag
    qint64 endStart = 0; ///< before its end tag; tagEnd where it is empty
    qint64 end = 0;
    bool isEmpty = false; ///< written as <name/>
    std::vector<XmlNode> children;

    QByteArrayView localName() const;
    /// "x:" where the name is x:sheet, else empty.
    QByteArray prefix() const;
    /// Decoded; empty where it is missing.
    QString attribute(const QByteArray &attribute) const;
    const XmlNode *child(QByteArrayView localName) const;
};

/// The root of a part. Elements below `depth` are left out. Invalid where the part is no XML.
Result<XmlNode> readXmlNodes(const QByteArray &bytes, const QString &file, int depth = 16);

/// The tag with an attribute that has this value, already escaped; the others stay as they are.
QByteArray withAttribute(const QByteArray &tag, const QByteArray &attribute, const QByteArray &value);
QByteArray withoutAttribute(const QByteArray &tag, const QByteArray &attribute);
/// The value as it is written in the tag; empty where it is missing.
QByteArray rawAttribute(const QByteArray &tag, const QByteArray &attribute);

/// An edit that puts XML at the end of what stands in the element whose tags are at these places.
PartEdit appendedTo(const XmlNode &node, const QByteArray &xml);
/// The same, and its tag says how many there are now.
PartEdits appendedTo(const XmlNode &node, const QByteArray &xml, qsizetype count);

/// Text as it is written in XML; characters that XML cannot hold are left out.
QByteArray escapedXml(const QString &text);
/// As escapedXml, for cells, where _x0041_ would be read as a character.
QByteArray escapedCell(const QString &text);

} // namespace daicho
