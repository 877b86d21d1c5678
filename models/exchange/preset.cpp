// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/preset.h"

#include "core/folding.h"
#include "policy/jsonvalues.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

PresetColumn::Reading readingNamed(const QString &name)
{
    using Reading = PresetColumn::Reading;
    static const QHash<QString, Reading> readings{
        {u"words"_s, Reading::Words},           {u"class"_s, Reading::Class},
        {u"objectives"_s, Reading::Objectives}, {u"rank"_s, Reading::Rank},
        {u"labels"_s, Reading::Labels},         {u"mark"_s, Reading::Mark},
        {u"parents"_s, Reading::Parents},       {u"monthDayYear"_s, Reading::MonthDayYear},
        {u"numbered"_s, Reading::Numbered},     {u"otherwise"_s, Reading::Otherwise}};
    return readings.value(name, Reading::Text);
}

PresetColumn readColumn(const QJsonValue &json)
{
    PresetColumn column;
    column.heading = json[u"heading"_s].toString();
    column.field = json[u"field"_s].toString();
    column.reading = readingNamed(json[u"reading"_s].toString());
    const QJsonObject words = json[u"words"_s].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        column.words.insert(foldTight(word.key()), json::strings(*word));
    column.constant = json::strings(json[u"constant"_s]);
    column.objective = json[u"objective"_s].toString();
    column.scales = json::list<ValueScale>(json[u"scales"_s], [](const QJsonValue &scale) {
        return ValueScale{scale[0].toDouble(), scale[1].toDouble()};
    });
    column.join = json[u"join"_s].toString(column.join);
    return column;
}

QStringList folded(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(foldTight(text));
    return all;
}

Preset readPreset(const QJsonValue &json)
{
    const QString holds = json[u"holds"_s].toString();
    Preset preset;
    preset.id = json[u"id"_s].toString();
    preset.name = json::text(json[u"name"_s]);
    preset.holds = holds == u"domains"    ? Preset::Holds::Domains
                   : holds == u"controls" ? Preset::Holds::Controls
                                          : Preset::Holds::Assets;
    preset.needs = folded(json::strings(json[u"needs"_s]));
    preset.isOnly = json[u"only"_s].toBool();
    preset.isAnyHeader = json[u"anyHeader"_s].toBool();
    preset.columns = json::list<PresetColumn>(json[u"columns"_s], readColumn);
    return preset;
}

AssetClass readClass(const QJsonValue &json)
{
    return {json[u"class"_s].toString(), json[u"type"_s].toString(), json::strings(json[u"kinds"_s]),
            json::strings(json[u"subKinds"_s])};
}

/// What resources/exchange/presets.json says, read once.
struct PresetFile {
    QList<Preset> presets;
    QList<AssetClass> classes;
    QHash<QString, QStringList> objectives;

    PresetFile()
    {
        QFile file(u":/exchange/presets.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QJsonObject json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
        presets = json::list<Preset>(json[u"presets"_s], readPreset);
        classes = json::list<AssetClass>(json[u"classes"_s], readClass);
        const QJsonObject words = json[u"objectives"_s].toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            objectives.insert(word.key(), json::strings(*word));
    }
};

const PresetFile &presetFile()
{
    static const PresetFile file;
    return file;
}

} // namespace

bool Preset::fits(const QStringList &headings) const
{
    const QStringList present = folded(headings);
    const auto isThere = [&present](const QString &heading) {
        return present.contains(heading);
    };
    if (!std::ranges::all_of(needs, isThere))
        return false;
    return !isOnly || std::ranges::all_of(headings, [this](const QString &heading) {
        return heading.trimmed().isEmpty() || column(heading);
    });
}

const PresetColumn *Preset::column(const QString &heading) const
{
    const QString wanted = foldTight(heading);
    if (wanted.isEmpty())
        return nullptr;
    const auto found =
        std::ranges::find_if(columns, [&](const PresetColumn &column) { return foldTight(column.heading) == wanted; });
    return found == columns.end() ? nullptr : &*found;
}

QString Preset::shownName() const
{
    return name.in(QLocale().language() == QLocale::English ? u"en"_s : u"ja"_s);
}

const QList<Preset> &presets()
{
    return presetFile().presets;
}

const Preset *presetNamed(const QString &id)
{
    const auto found = std::ranges::find(presets(), id, &Preset::id);
    return found == presets().end() ? nullptr : &*found;
}

const Preset *presetFor(const QStringList &headings)
{
    const auto found = std::ranges::find_if(presets(), [&](const Preset &preset) { return preset.fits(headings); });
    return found == presets().end() ? nullptr : &*found;
}

const QList<AssetClass> &assetClasses()
{
    return presetFile().classes;
}

const QStringList &objectiveWords(const QString &objective)
{
    static const QStringList none;
    const auto found = presetFile().objectives.constFind(objective);
    return found == presetFile().objectives.constEnd() ? none : *found;
}

const QStringList &objectives()
{
    static const QStringList all{u"confidentiality"_s, u"integrity"_s, u"availability"_s};
    return all;
}

const Axis *axisAbout(const QString &objective, const Profile &profile)
{
    const QStringList words = folded(objectiveWords(objective));
    const auto found = std::ranges::find_if(profile.axes, [&words](const Axis &axis) {
        return words.contains(foldTight(axis.label.ja)) || words.contains(foldTight(axis.label.en)) ||
               words.contains(foldTight(axis.id));
    });
    return found == profile.axes.end() ? nullptr : &*found;
}

} // namespace daicho
