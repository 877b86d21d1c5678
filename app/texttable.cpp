// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texttable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

bool isWide(char32_t character)
{
    // East Asian Width W and F of Unicode 15, to whole blocks.
    static constexpr std::array<std::pair<char32_t, char32_t>, 13> wide{{{0x1100, 0x115F},
                                                                         {0x2E80, 0x303E},
                                                                         {0x3041, 0x33FF},
                                                                         {0x3400, 0x4DBF},
                                                                         {0x4E00, 0x9FFF},
                                                                         {0xA000, 0xA4CF},
                                                                         {0xAC00, 0xD7A3},
                                                                         {0xF900, 0xFAFF},
                                                                         {0xFE30, 0xFE6F},
                                                                         {0xFF00, 0xFF60},
                                                                         {0xFFE0, 0xFFE6},
                                                                         {0x1F300, 0x1FAFF},
                                                                         {0x20000, 0x3FFFD}}};
    return std::ranges::any_of(
        wide, [character](const auto &range) { return character >= range.first && character <= range.second; });
}

QString cell(const QStringList &row, qsizetype column)
{
    return row.value(column).simplified().isEmpty() ? QString() : QString(row.value(column)).replace(u'\n', u' ');
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        const QChar::Category category = QChar::category(character);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        width += isWide(character) ? 2 : 1;
    }
    return width;
}

QString inColumns(const QList<QStringList> &rows, const QList<int> &rightAligned)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(cell(row, column)));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString content = cell(row, column);
            const QString padding(widths[column] - displayWidth(content), u' ');
            line += (column == 0 ? QString() : u"  "_s) +
                    (rightAligned.contains(column) ? padding + content : content + padding);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString textTable(const QStringList &header, QList<QStringList> rows, const QList<int> &rightAligned)
{
    QStringList rule;
    for (qsizetype column = 0; column < header.size(); ++column) {
        int width = displayWidth(header[column]);
        for (const QStringList &row : rows)
            width = std::max(width, displayWidth(cell(row, column)));
        rule << QString(width, u'-');
    }
    rows.prepend(rule);
    rows.prepend(header);
    return inColumns(rows, rightAligned);
}

} // namespace daicho
