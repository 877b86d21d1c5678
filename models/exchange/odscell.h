// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "exchange/xmlscanner.h"

#include <string>

namespace daicho
{

/// A cell of an ODS sheet: what its tag says, and the text that it shows.
class OdsCell
{
public:
    /// Reads the cell whose Start came last, to its end.
    void read(XmlScanner &xml);

    int times() const { return m_times; } ///< how many columns it stands in
    int rowsSpanned() const { return m_rowsSpanned; }
    int columnsSpanned() const { return m_columnsSpanned; }
    CellMark mark() const;
    /// What the ledger means by it: ISO for days, as precise as the cell shows them; digits with zeros in front and
    /// units behind as it shows them; other numbers as they are kept.
    void appendValue(std::string &out) const;

private:
    void readTag(const XmlScanner &xml);
    void readShown(XmlScanner &xml);
    void appendShown(std::string_view text);
    bool startElement(XmlScanner &xml);
    void appendNumber(std::string &out) const;
    void appendDate(std::string &out) const;

    int m_times = 1;
    int m_rowsSpanned = 1;
    int m_columnsSpanned = 1;
    std::string m_type;
    std::string m_value;
    bool m_hasFormula = false;
    bool m_isError = false;
    std::string m_shown;
    int m_paragraphs = 0;
    size_t m_paragraph = 0; // depth of the one that is open; 0: none
    bool m_isAfterSpace = false;
};

/// A whole number in an attribute, at least 1 and at most `most`.
int countIn(std::string_view attribute, int most);

} // namespace daicho
