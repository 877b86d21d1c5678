// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/presetreader.h"

#include "core/folding.h"
#include "exchange/cellforms.h"
#include "exchange/cisotext.h"
#include "exchange/exchangetext.h"
#include "exchange/presetvalues.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// The last part of a heading: 機密性 of 評価値／機密性.
QString leafOf(const QString &heading)
{
    return heading.section(u'／', -1);
}

/// The word of the policy that was written as a label, which has no signs in it; else what was written.
QString wordFor(const QString &label, const Vocabulary &words)
{
    const QString folded = foldTight(label);
    const auto found = std::ranges::find_if(
        words.labels(), [&folded](const QString &word) { return foldTight(cisoLabel(word)) == folded; });
    return found == words.labels().end() || words.id(label) ? label : *found;
}

bool isLevel(const QString &field)
{
    return field.startsWith(u"levels."_s);
}

} // namespace

PresetReader::PresetReader(const Preset &preset, const QStringList &headings, const Profile &profile,
                           std::span<const QStringList> rows)
    : m_preset(preset), m_profile(profile), m_columns(fieldColumns(m_profile))
{
    for (const QString &field : {u"kind"_s, u"subKind"_s, u"zone"_s, u"personalInformation"_s})
        m_words.insert(field, Vocabulary::of(*columnNamed(m_columns, field), m_profile));
    collect(headings);
    chooseScales(rows);
    place(headings);
    noteLevels();
}

void PresetReader::collect(const QStringList &headings)
{
    for (const PresetColumn &meaning : m_preset.columns) {
        if (!meaning.constant.isEmpty() && !hasOwnColumn(meaning.field, headings))
            addSource(meaning.field, m_preset.shownName(), {-1, &meaning});
        const QString wanted = foldTight(meaning.heading);
        for (int column = 0; column < headings.size() && !wanted.isEmpty(); ++column) {
            if (foldTight(leafOf(headings[column])) == wanted)
                addColumn(meaning, column, headings[column]);
        }
    }
}

/// Whether a form for people has a column of its own for what the preset would say of every row.
bool PresetReader::hasOwnColumn(const QString &field, const QStringList &headings) const
{
    const QString wanted = foldTight(columnNamed(m_columns, field)->heading);
    return std::ranges::any_of(headings,
                               [&wanted](const QString &heading) { return foldTight(leafOf(heading)) == wanted; });
}

void PresetReader::addColumn(const PresetColumn &meaning, int column, const QString &heading)
{
    if (meaning.reading == PresetColumn::Reading::Parents) {
        m_parents.push_back(column);
        m_used.append(heading);
    } else if (meaning.field == u"levels") {
        addLevels(meaning, column, heading);
    } else if (!meaning.field.isEmpty()) {
        addSource(meaning.field, heading, {column, &meaning});
    }
}

void PresetReader::addSource(const QString &field, const QString &heading, Source source)
{
    // Which of the columns will be the field's own is not known yet.
    m_used.append(heading);
    const auto output = std::ranges::find(m_outputs, field, &Output::field);
    if (output == m_outputs.end())
        m_outputs.push_back({-1, field, heading, {source}});
    else
        output->sources.push_back(source);
}

/// A field stands where a column of its own stood, unless another one stands there already: texts at the first one,
/// a choice out of the policy at the one that says it when nothing else does.
void PresetReader::place(const QStringList &headings)
{
    m_width = m_firstAdded = int(headings.size());
    std::vector<bool> isTaken(size_t(m_width), false);
    for (Output &output : m_outputs) {
        const Source &owner = m_words.contains(output.field) ? output.sources.back() : output.sources.front();
        const int own = owner.column;
        if (own >= 0 && !isTaken[size_t(own)]) {
            isTaken[size_t(own)] = true;
            output.column = own;
            continue;
        }
        output.column = m_width++;
        const FieldColumn *field = columnNamed(m_columns, output.field);
        output.heading += u'／' + (field ? field->heading : output.field);
    }
}

bool PresetReader::isKnown(int column) const
{
    if (std::ranges::find(m_parents, column) != m_parents.end())
        return true;
    return std::ranges::any_of(m_outputs, [column](const Output &output) {
        return std::ranges::find(output.sources, column, &Source::column) != output.sources.end();
    });
}

std::optional<std::string> PresetReader::key(const Output &output, const SheetRow &row) const
{
    if (!isLevel(output.field) && !m_words.contains(output.field))
        return std::nullopt;
    std::string key;
    for (const Output &one : m_outputs) {
        // Which sub-kinds there are depends on the kind.
        const bool isNeeded = &one == &output || (output.field == u"subKind" && one.field == u"kind");
        for (size_t i = 0; i < one.sources.size() && isNeeded; ++i)
            key.append(row.cell(one.sources[i].column)).push_back('\0');
    }
    return key;
}

std::string PresetReader::value(const Output &output, const SheetRow &row) const
{
    std::string storage;
    const std::string written = text(output, row).toStdString();
    return std::string(guardedCell(written, storage));
}

QString PresetReader::text(const Output &output, const SheetRow &row) const
{
    if (isLevel(output.field))
        return level(output, row);
    const FieldColumn *field = columnNamed(m_columns, output.field);
    const bool hasWords = field && m_words.contains(output.field);
    return hasWords ? first(output, row) : joined(output, row);
}

QString PresetReader::joined(const Output &output, const SheetRow &row) const
{
    QString text;
    for (const Source &source : output.sources) {
        if (source.meaning->reading == PresetColumn::Reading::Otherwise && !text.isEmpty())
            continue;
        QString part = read(output, source, cellOf(row, source.column), {});
        if (source.meaning->reading == PresetColumn::Reading::Numbered)
            part = cisoPlainName(part, rowNumber(row));
        if (!part.isEmpty())
            text += (text.isEmpty() ? QString() : source.meaning->join) + part;
    }
    return text;
}

QString PresetReader::first(const Output &output, const SheetRow &row) const
{
    const QString kind = output.field == u"subKind" ? kindOf(row) : QString();
    for (const Source &source : output.sources) {
        const QString found = read(output, source, cellOf(row, source.column), kind);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString PresetReader::rowNumber(const SheetRow &row) const
{
    const auto number = std::ranges::find(m_outputs, u"number"_s, &Output::field);
    return number == m_outputs.end() ? QString() : joined(*number, row);
}

/// The kind that the row says, by its id in the policy.
QString PresetReader::kindOf(const SheetRow &row) const
{
    const auto kind = std::ranges::find(m_outputs, u"kind"_s, &Output::field);
    return kind == m_outputs.end() ? QString() : m_words[u"kind"_s].id(first(*kind, row)).value_or(QString());
}

QString PresetReader::read(const Output &output, const Source &source, const QString &cell, const QString &kind) const
{
    const PresetColumn &meaning = *source.meaning;
    if (!meaning.constant.isEmpty())
        return known(output.field, meaning.constant);
    switch (meaning.reading) {
    case PresetColumn::Reading::Words: {
        const auto words = meaning.words.constFind(foldTight(cell));
        if (words == meaning.words.constEnd())
            return cell;
        return m_words.contains(output.field) ? known(output.field, *words) : words->value(0);
    }
    case PresetColumn::Reading::Class: {
        const AssetClass *found = assetClassNamed(cell);
        const QStringList words = !found ? QStringList() : output.field == u"kind" ? found->kinds : found->subKinds;
        return known(output.field, words, kind);
    }
    case PresetColumn::Reading::Labels:
        return labelled(output.field, cell, kind);
    case PresetColumn::Reading::Mark:
        return isMarked(cell) ? known(output.field, {meaning.heading}) : QString();
    case PresetColumn::Reading::MonthDayYear:
        return dayOf(cell);
    default:
        return cell;
    }
}

/// The policy's words for a field; of sub-kinds, those of the kind.
Vocabulary PresetReader::wordsOf(const QString &field, const QString &kind) const
{
    return kind.isEmpty() ? m_words.value(field) : Vocabulary::of(*columnNamed(m_columns, field), m_profile, kind);
}

/// The first of these words that the policy has.
QString PresetReader::known(const QString &field, const QStringList &words, const QString &kind) const
{
    const Vocabulary own = wordsOf(field, kind);
    const auto found = std::ranges::find_if(words, [&own](const QString &word) { return own.id(word).has_value(); });
    return found == words.end() ? QString() : *found;
}

/// The label that is a word of the policy for the field; of several, the one that the policy names last.
QString PresetReader::labelled(const QString &field, const QString &cell, const QString &kind) const
{
    const Vocabulary words = wordsOf(field, kind);
    QString best;
    QString bestId;
    const auto place = [&](const QString &id) {
        const auto found = std::ranges::find(m_profile.personalInformation, id, &Choice::id);
        return found - m_profile.personalInformation.begin();
    };
    for (const QString &written : listIn(cell)) {
        const QString label = wordFor(written, words);
        const auto id = words.id(label);
        if (!id || (!best.isEmpty() && (field != u"personalInformation" || place(*id) <= place(bestId))))
            continue;
        best = label;
        bestId = *id;
    }
    return best;
}

} // namespace daicho
