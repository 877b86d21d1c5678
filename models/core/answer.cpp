// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer.h"

#include <algorithm>
#include <bit>

namespace daicho
{

int MeasureSet::count() const
{
    int sum = 0;
    for (const quint64 word : words)
        sum += std::popcount(word);
    return sum;
}

MeasureSet MeasureSet::operator|(const MeasureSet &other) const
{
    MeasureSet result;
    for (size_t i = 0; i < words.size(); ++i)
        result.words[i] = words[i] | other.words[i];
    return result;
}

MeasureSet MeasureSet::operator&(const MeasureSet &other) const
{
    MeasureSet result;
    for (size_t i = 0; i < words.size(); ++i)
        result.words[i] = words[i] & other.words[i];
    return result;
}

MeasureSet MeasureSet::minus(const MeasureSet &other) const
{
    MeasureSet result;
    for (size_t i = 0; i < words.size(); ++i)
        result.words[i] = words[i] & ~other.words[i];
    return result;
}

Status Statuses::of(Ordinal measure) const
{
    return Status(int(planes[0].has(measure)) | int(planes[1].has(measure)) << 1 | int(planes[2].has(measure)) << 2);
}

void Statuses::set(Ordinal measure, Status status)
{
    for (int plane = 0; plane < 3; ++plane) {
        if (int(status) >> plane & 1)
            planes[size_t(plane)].insert(measure);
        else
            planes[size_t(plane)].remove(measure);
    }
}

MeasureSet Statuses::with(Status status) const
{
    MeasureSet all;
    all.words.fill(~quint64(0));
    for (int plane = 0; plane < 3; ++plane) {
        const MeasureSet &bits = planes[size_t(plane)];
        all = int(status) >> plane & 1 ? all & bits : all.minus(bits);
    }
    return all;
}

AnswerNote Answers::note(Ordinal measure) const
{
    const auto found = std::ranges::lower_bound(notes, measure, {}, &AnswerNote::measure);
    if (found != notes.end() && found->measure == measure)
        return *found;
    AnswerNote none;
    none.measure = measure;
    return none;
}

void Answers::setNote(const AnswerNote &note)
{
    const auto found = std::ranges::lower_bound(notes, note.measure, {}, &AnswerNote::measure);
    const bool present = found != notes.end() && found->measure == note.measure;
    if (present && note.isEmpty())
        notes.erase(found);
    else if (present)
        *found = note;
    else if (!note.isEmpty())
        notes.insert(found, note);
}

} // namespace daicho
