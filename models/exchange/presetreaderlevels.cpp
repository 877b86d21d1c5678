// SPDX-License-Identifier: GPL-3.0-or-later
// The levels that a preset reads: numbers of another program's scale, put on the policy's levels, and labels that say
// them exactly.
#include "core/folding.h"
#include "exchange/cisotext.h"
#include "exchange/exchangetext.h"
#include "exchange/presetlevels.h"
#include "exchange/presetreader.h"
#include "exchange/presetvalues.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

using Reading = PresetColumn::Reading;

/// The level of the axis that one of the labels names.
QString levelLabelled(const QString &cell, const Axis &axis)
{
    const QStringList labels = listIn(cell);
    for (const Level &level : axis.levels) {
        const QString wanted = foldTight(cisoLevelLabel(axis, level));
        if (std::ranges::any_of(labels, [&wanted](const QString &label) { return foldTight(label) == wanted; }))
            return level.id;
    }
    return {};
}

/// The first scale that has all these numbers, else the first one.
ValueScale scaleFor(const QList<ValueScale> &scales, const QList<double> &numbers)
{
    const auto found = std::ranges::find_if(scales, [&numbers](const ValueScale &scale) {
        return std::ranges::all_of(numbers, [&scale](double number) { return scale.has(number); });
    });
    return found == scales.end() ? scales.first() : *found;
}

} // namespace

/// Each axis has the objective that it is about. A policy with one axis about none of them has the highest of all.
/// Labels may name the level of any axis.
void PresetReader::addLevels(const PresetColumn &meaning, int column, const QString &heading)
{
    if (meaning.reading == Reading::Labels) {
        for (const Axis &axis : m_profile.axes)
            addSource(u"levels."_s + axis.id, heading, {column, &meaning});
        return;
    }
    const bool isWhole = meaning.objective.isEmpty();
    bool isAny = false;
    for (const QString &objective : objectives()) {
        const Axis *axis = axisAbout(objective, m_profile);
        if (!axis)
            continue;
        isAny = true;
        if (meaning.objective == objective || (isWhole && meaning.reading == Reading::Objectives))
            addSource(u"levels."_s + axis->id, heading, {column, &meaning});
    }
    if (!isAny && m_profile.axes.size() == 1)
        addSource(u"levels."_s + m_profile.axes.first().id, heading, {column, &meaning});
}

/// All columns of one form count alike: what is 0 in one of them says that 2 is the highest in the others.
void PresetReader::chooseScales(std::span<const QStringList> rows)
{
    std::vector<Source *> scaled;
    for (Output &output : m_outputs) {
        for (Source &source : output.sources) {
            if (!source.meaning->scales.isEmpty())
                scaled.push_back(&source);
        }
    }
    while (!scaled.empty()) {
        const QList<ValueScale> scales = scaled.front()->meaning->scales;
        // Of the iterators: clang 14 does not take what the one of ranges gives.
        const auto others = std::partition(scaled.begin(), scaled.end(), [&scales](const Source *source) {
            return source->meaning->scales == scales;
        });
        const std::span<Source *> alike(scaled.begin(), others);
        QList<double> numbers;
        for (const Source *source : alike) {
            for (const QStringList &row : rows)
                numbers += numbersIn(row.value(source->column));
        }
        const ValueScale scale = scaleFor(scales, numbers);
        for (Source *source : alike)
            source->scale = scale;
        scaled.erase(scaled.begin(), others);
    }
}

void PresetReader::noteLevels()
{
    for (const Output &output : m_outputs) {
        const auto scaled = std::ranges::find_if(
            output.sources, [](const Source &source) { return !source.meaning->scales.isEmpty(); });
        if (!output.field.startsWith(u"levels."_s) || scaled == output.sources.end())
            continue;
        const Axis *axis = m_profile.axis(output.field.mid(7));
        const LevelScale scale(*axis, scaled->scale.lowest, scaled->scale.highest);
        m_notes.append(
            ExchangeText::tr("Numbers were put on the levels of %1 by rank: %2").arg(axis->label.ja, scale.shown()));
    }
}

std::optional<double> PresetReader::numberIn(const Source &source, const QString &cell, const Axis &axis) const
{
    return source.meaning->reading == Reading::Objectives ? objectiveIn(cell, *source.meaning, axis, m_profile)
                                                          : scaleNumberIn(cell);
}

QString PresetReader::level(const Output &output, const SheetRow &row) const
{
    const Axis &axis = *m_profile.axis(output.field.mid(7));
    // A label is exact, a number may stand for several levels.
    for (const Source &source : output.sources) {
        const bool hasLabels = source.meaning->reading == Reading::Labels;
        const QString labelled = hasLabels ? levelLabelled(cellOf(row, source.column), axis) : QString();
        if (!labelled.isEmpty())
            return labelled;
    }
    std::optional<double> highest;
    ValueScale scale;
    QString unread;
    for (const Source &source : output.sources) {
        if (source.meaning->reading == Reading::Labels)
            continue;
        const QString cell = cellOf(row, source.column);
        scale = source.scale;
        const auto number = numberIn(source, cell, axis);
        if (number && scale.has(*number))
            highest = std::max(highest.value_or(scale.lowest), *number);
        else if (number || !saysNothing(cell, *source.meaning))
            unread = cell;
    }
    return highest && unread.isEmpty() ? LevelScale(axis, scale.lowest, scale.highest).levelAt(*highest) : unread;
}

} // namespace daicho
