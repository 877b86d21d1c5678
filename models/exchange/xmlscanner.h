// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/zippart.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daicho
{

/// Reads the XML of a workbook's part in bounded memory, token by token. It is UTF-8 without a document type (so there
/// are no entities to expand), no tag is longer than a megabyte, and nothing is nested deeper than 256 levels: any
/// other file is refused. Written by us because QXmlStreamReader takes seven times as long.
class XmlScanner
{
public:
    explicit XmlScanner(ZipPart part);
    /// Over bytes in memory, of the file with this name.
    XmlScanner(QByteArray bytes, const QString &file);

    enum class Token {
        Start, ///< see name() and attribute(); an empty element gives Start and End
        End,   ///< see name()
        Text,  ///< a piece of it, see text(); a long text comes in several pieces
        Finish ///< the end, or a fault: see error()
    };
    Token next();
    /// With its prefix: "table:table-cell". Good until next().
    std::string_view name() const { return m_name; }
    /// The name behind its prefix.
    std::string_view localName() const;
    /// The value of an attribute by its full name, decoded; empty where it is missing. Good until next().
    std::string_view attribute(std::string_view name) const;
    /// The text with its entities decoded. Good until next().
    std::string_view text() const { return m_text; }
    /// Goes on behind the end of the element whose Start came last.
    void skipElement();
    /// The tag of a Start or End as it stands in the part, with its brackets; good until next(). An empty element has
    /// the tag of its Start for both.
    std::string_view tag() const { return m_tag; }
    /// Where in the part the tag begins; behind it is position(). The End of an empty element begins where it ends.
    qint64 tagStart() const { return m_tagStart; }
    /// Whether the Start that came last is of an empty element.
    bool isEmptyElement() const { return m_isEmptyElement; }
    /// How many elements are open.
    size_t depth() const { return m_open.size(); }
    /// Bytes that were read so far.
    qint64 position() const { return m_read - qint64(m_end - m_at); }
    const std::optional<Error> &error() const { return m_error; }

private:
    struct Attribute {
        std::string_view name;
        std::string_view value;
    };
    Token finish();
    Token fail(const QString &reason);
    Token text(size_t end);
    Token markup();
    Token startTag(size_t end);
    Token endTag(size_t end);
    Token cdata();
    bool skipPast(std::string_view mark);
    bool readMore();
    bool need(size_t bytes);
    std::optional<size_t> tagEnd();
    bool takeAttributes(std::string_view inside);
    bool checkStart();

    std::optional<ZipPart> m_part;
    QString m_file;
    std::string m_window;
    size_t m_at = 0;
    size_t m_end = 0;
    qint64 m_read = 0;
    bool m_isAll = false;
    bool m_isChecked = false;

    std::string m_names;        // of the open elements, one behind the other
    std::vector<size_t> m_open; // where each of them ends in m_names
    std::string_view m_name;
    std::string_view m_text;
    std::string_view m_tag;
    qint64 m_tagStart = 0;
    std::string m_decoded;
    std::vector<Attribute> m_attributes;
    std::string m_values; // of attributes that have entities
    bool m_isEmptyElement = false;
    bool m_isInCdata = false;
    bool m_isSkipping = false; // nobody asks for attributes
    std::optional<Error> m_error;
};

} // namespace daicho
