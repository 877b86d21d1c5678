// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/knownheadings.h"

#include "core/folding.h"
#include "exchange/importlayout.h"

#include <QRegularExpression>

#include <algorithm>

namespace daicho
{

namespace
{

constexpr qsizetype longestHeading = 200;

/// The forms in which a heading is looked up, folded: the whole, and what is left without a unit or a hint in brackets,
/// which says nothing about the field: 保存年限（年）, 情報資産の名称 *
std::pair<QString, QString> formsOf(const QString &heading)
{
    static const QRegularExpression hint(QStringLiteral("[(][^)]*[)]|[*※:]"));
    const QString whole = foldTight(heading);
    const bool mayHaveHint = std::ranges::any_of(whole, [](QChar c) { return QStringView(u"(*※:").contains(c); });
    return {whole, mayHaveHint ? QString(whole).remove(hint) : whole};
}

} // namespace

KnownHeadings::KnownHeadings(const std::vector<FieldColumn> &columns)
{
    for (const FieldColumn &column : columns) {
        for (const QString &heading : column.headings) {
            if (!m_columns.contains(heading))
                m_columns.insert(heading, &column);
        }
    }
}

const FieldColumn *KnownHeadings::of(const QString &heading) const
{
    if (heading.isEmpty() || heading.size() > longestHeading)
        return nullptr;
    const auto [whole, key] = formsOf(heading);
    if (key.isEmpty())
        return nullptr;
    const FieldColumn *column = m_columns.value(whole);
    return column ? column : m_columns.value(key);
}

const FieldColumn *columnHeaded(const std::vector<FieldColumn> &columns, const QString &heading, bool *exact)
{
    if (exact)
        *exact = true;
    if (heading.size() > longestHeading)
        return nullptr;
    const auto [whole, key] = formsOf(heading);
    if (key.isEmpty())
        return nullptr;
    for (const QString &form : {whole, key}) {
        for (const FieldColumn &column : columns) {
            if (column.headings.contains(form))
                return &column;
        }
    }
    if (exact)
        *exact = false;
    const FieldColumn *best = nullptr;
    qsizetype bestLength = 1;
    for (const FieldColumn &column : columns) {
        for (const QString &known : column.headings) {
            if (known.size() > bestLength && known.size() > 2 && key.contains(known)) {
                best = &column;
                bestLength = known.size();
            }
        }
    }
    return best;
}

} // namespace daicho
