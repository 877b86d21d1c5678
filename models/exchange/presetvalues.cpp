// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/presetvalues.h"

#include "core/folding.h"
#include "core/partialdate.h"
#include "exchange/cellforms.h"

#include <QRegularExpression>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// confidentiality: 4 → its name and its number, which may be a word of the column.
std::optional<std::pair<QString, double>> entryOf(const QString &text, const PresetColumn &meaning)
{
    const QString written = text.section(u':', 1);
    const auto number = scaleNumberIn(meaning.words.value(foldTight(written), {written}).value(0));
    if (!number)
        return std::nullopt;
    return std::pair(text.section(u':', 0, 0).trimmed().toLower(), *number);
}

} // namespace

QString cellOf(const SheetRow &row, int column)
{
    const std::string_view cell = unguardedCell(trimmedCell(row.cell(column)));
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

std::optional<double> scaleNumberIn(const QString &cell)
{
    bool isNumber = false;
    const double number = fold(cell).trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QList<double> numbersIn(const QString &cell)
{
    // The usual cell is a digit alone, and there may be very many of them.
    if (cell.size() == 1 && cell.front().isDigit())
        return {double(cell.front().digitValue())};
    if (const auto alone = scaleNumberIn(cell); alone || cell.isEmpty())
        return alone ? QList<double>{*alone} : QList<double>();
    QList<double> numbers;
    for (const QString &part : listIn(cell)) {
        if (const auto number = scaleNumberIn(part.section(u':', -1)))
            numbers.append(*number);
    }
    return numbers;
}

std::optional<double> objectiveIn(const QString &cell, const PresetColumn &meaning, const Axis &axis,
                                  const Profile &profile)
{
    const bool isAboutOne = std::ranges::any_of(
        objectives(), [&](const QString &objective) { return axisAbout(objective, profile) == &axis; });
    std::optional<double> highest;
    for (const QString &part : listIn(cell)) {
        const auto entry = entryOf(part, meaning);
        if (!entry || !objectives().contains(entry->first))
            continue;
        if (!isAboutOne || axisAbout(entry->first, profile) == &axis)
            highest = std::max(highest.value_or(entry->second), entry->second);
    }
    return highest;
}

bool saysNothing(const QString &cell, const PresetColumn &meaning)
{
    // A list of objectives may say nothing of this one; that it can be read is enough.
    const auto isEntry = [&meaning](const QString &part) {
        return entryOf(part, meaning).has_value();
    };
    return cell.isEmpty() ||
           (meaning.reading == PresetColumn::Reading::Objectives && std::ranges::all_of(listIn(cell), isEntry));
}

QString dayOf(const QString &cell)
{
    static const QRegularExpression form(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?:\\s.*)?$"_s);
    const auto match = form.match(fold(cell).trimmed());
    if (!match.hasMatch())
        return cell;
    const int written = match.captured(3).toInt();
    const int year = match.capturedLength(3) == 4 ? written : written < 70 ? 2000 + written : 1900 + written;
    const auto date = PartialDate::from(year, match.captured(1).toInt(), match.captured(2).toInt());
    return date ? date->iso() : cell;
}

bool isMarked(const QString &cell)
{
    static const QStringList nothing{u""_s,   u"無"_s, u"なし"_s, u"無し"_s,  u"×"_s,       u"-"_s,
                                     u"ー"_s, u"0"_s,  u"no"_s,   u"false"_s, u"該当なし"_s};
    const QString folded = foldTight(cell);
    return std::ranges::none_of(nothing, [&](const QString &word) { return foldTight(word) == folded; });
}

QStringList listIn(const QString &cell)
{
    static const QRegularExpression separator(u"[,|\\n]"_s);
    QStringList entries;
    for (const QString &part : cell.split(separator, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            entries.append(part.trimmed());
    }
    return entries;
}

const AssetClass *assetClassNamed(const QString &name)
{
    // A path of a file may have any length; no class lies deeper.
    static constexpr int deepest = 8;
    QString path = name.section(u'/', 0, deepest);
    for (int level = 0; level <= deepest && !path.isEmpty(); ++level) {
        const AssetClass *byLeaf = nullptr;
        for (const AssetClass &one : assetClasses()) {
            if (one.path == path)
                return &one;
            if (one.path.section(u'/', -1) == path)
                byLeaf = &one;
        }
        if (byLeaf)
            return byLeaf;
        path = path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
    }
    return nullptr;
}

} // namespace daicho
