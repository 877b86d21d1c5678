// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "exchange/xmlnode.h"

#include <QHash>

#include <map>

namespace daicho
{

/// The cell styles of an XLSX workbook, to which marked ones are added: a style like another one, in one of our
/// colours. The last digits of the colour say which fill was there before, so that marks can be taken off again, even
/// after the cell was moved and the workbook saved by another program.
class XlsxStyles
{
public:
    /// `bytes`: of the styles' part; empty where the workbook has none. Invalid when it is damaged.
    static Result<XlsxStyles> read(const QByteArray &bytes, const QString &file);

    /// The fills that the colours stand for, as XML, from the first colour on; what an earlier mark wrote down is given
    /// back before anything is asked.
    void setFillsBefore(const QList<QByteArray> &fills);
    const QList<QByteArray> &fillsBefore() const { return m_before; }

    /// Whether any style is marked already.
    bool hasMarks() const;
    bool isMarked(int style) const;
    /// The style with the colour of this severity.
    int marked(int style, Problem::Severity severity);
    /// The style as it was before it was marked.
    int unmarked(int style);
    /// Styles of the list of problems: wrapped text, headings, links to cells.
    int text();
    int heading();
    int link();

    /// What becomes of the part; the whole of it where there was none.
    PartEdits edits() const;
    const QByteArray &bytes() const { return m_bytes; }

private:
    struct List {
        QByteArray name; ///< fonts, fills, cellXfs
        std::optional<XmlNode> node;
        QList<QByteArray> items; ///< as XML
        qsizetype known = 0;     ///< of the items: those that stand in the part
        qint64 place = 0;        ///< where the list has to stand when there is none
    };
    static List readList(const QByteArray &bytes, const XmlNode &root, const QByteArray &name,
                         const QList<QByteArray> &behind, const QList<QByteArray> &usual);
    int add(List &list, const QByteArray &item);
    int addStyle(const QByteArray &style);
    /// The style that this one is, but with another fill.
    int filled(int style, int fill);
    int fillOf(int style) const;
    std::optional<int> colourOf(int style) const; // which of ours it has
    int numberBefore(const QByteArray &fill);
    QByteArray fontLike(const QByteArray &first, const QByteArray &colour) const;
    int styleOf(int font, int fill);

    QByteArray m_bytes;
    QByteArray m_prefix;
    List m_fonts;
    List m_fills;
    List m_styles;
    QList<QByteArray> m_before;
    std::map<std::pair<int, Problem::Severity>, int> m_marked;
    std::vector<std::optional<int>> m_colours; // of the fills that stand in the part
    std::vector<bool> m_areMarked;             // of the styles that stand in the part
    QHash<QByteArray, int> m_sames;            // the first style of all that look alike
};

} // namespace daicho
