// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/preset.h"
#include "exchange/presetplan.h"
#include "fuzz/planning.h"
#include "fuzz/targets.h"
#include "policy/oscalcatalogue.h"
#include "policy/profilereader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace daicho::fuzz
{

namespace
{

/// A policy that asks departments and assets for something, so that a file of controls has what to answer.
ProfilePtr askingProfile()
{
    auto profile = std::make_shared<Profile>(*smallProfile());
    for (const Unit unit : {Unit::Department, Unit::Asset, Unit::Body, Unit::Zone}) {
        Measure measure;
        measure.id = QStringLiteral("M.") + QString::number(int(unit));
        measure.unit = unit;
        profile->measures.append(measure);
    }
    return profile;
}

SnapshotPtr askedRegistry(const Profile &profile)
{
    auto now = std::make_shared<Snapshot>(*registryFor(true));
    for (const Measure &measure : profile.measures)
        now->measures.append(measure.id);
    return now;
}

/// 0: whatever fits; else the preset of this number, or none.
std::optional<QString> presetOfNumber(int number)
{
    if (number == 0)
        return std::nullopt;
    return number <= presets().size() ? presets()[number - 1].id : noPreset;
}

} // namespace

void otherForms(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const int how = static_cast<unsigned char>(bytes[0]);
    static const Files files;
    static const ProfilePtr profile = askingProfile();
    static const SnapshotPtr now = askedRegistry(*profile);
    SavedMapping saved;
    saved.preset = presetOfNumber(how & 7);
    planAny(files.write(QStringLiteral("l.csv"), bytes.sliced(1).toByteArray()), saved,
            how & 0x20 ? now : emptyRegistry(), how & 0x40 ? QStringLiteral("総務課") : QString(), profile);
}

void oscal(QByteArrayView bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    const OscalReading reading = readOscalCatalogue(document.object());
    if (reading.draft.isEmpty()) {
        demand(!reading.problems.isEmpty(), "a catalogue that is refused is told why");
        return;
    }
    demand(reading.draft[u"measures"].toArray().size() == reading.controls, "controls are counted");
    const ReadProfile read = readProfile(QJsonDocument(reading.draft).toJson());
    demand(read.profile || hasError(reading.problems), "what is written without an error is a profile");
}

} // namespace daicho::fuzz
