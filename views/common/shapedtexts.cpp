// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/shapedtexts.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <cmath>

namespace daicho
{

void ShapedTexts::use(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_lines.clear();
}

ShapedTexts::Line ShapedTexts::shaped(const QString &text) const
{
    QTextLayout layout(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return {};
    return {layout.glyphRuns(), line.naturalTextWidth(), int(std::ceil(line.height()))};
}

ShapedTexts::Line *ShapedTexts::cut(const QString &text, int width) const
{
    // A row has room for one line.
    QString whole = text;
    for (QChar &c : whole) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    Line line = shaped(whole);
    if (line.width > width)
        line = shaped(QFontMetrics(m_font).elidedText(whole, Qt::ElideRight, width));
    return new Line(std::move(line));
}

const ShapedTexts::Line &ShapedTexts::line(const QString &text, int width)
{
    const Key key{text, width};
    if (const Line *known = m_lines.object(key))
        return *known;
    Line *made = cut(text, width);
    m_lines.insert(key, made);
    return *made;
}

} // namespace daicho
