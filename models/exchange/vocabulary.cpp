// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vocabulary.h"

#include "core/folding.h"

namespace daicho
{

void Vocabulary::add(const QString &id, const QStringList &words)
{
    m_labels.append(words.first());
    addUnlisted(id, words);
}

void Vocabulary::addUnlisted(const QString &id, const QStringList &words)
{
    for (const QString &word : words + QStringList{id}) {
        const QString key = foldTight(word);
        // The first entry keeps its word: the policy's own order decides.
        if (!key.isEmpty() && !m_ids.contains(key))
            m_ids.insert(key, id);
    }
}

template <typename Entry>
void Vocabulary::addAll(const QList<Entry> &entries)
{
    for (const Entry &entry : entries)
        add(entry.id, QStringList{entry.label.ja, entry.label.en} + entry.aliases);
}

/// Levels that ran out are still understood, but no longer proposed.
void Vocabulary::addLevels(const QList<Level> &levels)
{
    const QDate today = QDate::currentDate();
    for (const Level &level : levels) {
        const QStringList words = QStringList{level.label.ja, level.label.en} + level.aliases;
        const bool hasRunOut = !level.until.isUnknown() && level.until.last() < today;
        if (hasRunOut)
            addUnlisted(level.id, words);
        else
            add(level.id, words);
    }
}

Vocabulary Vocabulary::of(const FieldColumn &column, const Profile &profile, const QString &kind)
{
    Vocabulary words;
    switch (column.field) {
    case Field::Kind:
        for (const Kind &one : profile.kinds)
            words.add(one.id, QStringList{one.label.ja, one.label.en, one.full.ja, one.full.en} + one.aliases);
        break;
    case Field::SubKind:
        for (const Kind &one : profile.kinds) {
            if (kind.isEmpty() || one.id == kind)
                words.addAll(one.subKinds);
        }
        break;
    case Field::Zone:
        for (const PolicyZone &zone : profile.zones)
            words.add(zone.id, QStringList{zone.name.ja, zone.name.en} + zone.aliases);
        break;
    case Field::PersonalInformation:
        words.addAll(profile.personalInformation);
        break;
    case Field::Handling:
        words.addAll(profile.handling);
        break;
    case Field::State:
        for (const AssetState state : {AssetState::Registered, AssetState::Draft, AssetState::Retired})
            words.add(stateId(state), {stateLabel(state)});
        words.m_ids.insert(foldTight(u"登録"), stateId(AssetState::Registered));
        words.m_ids.insert(foldTight(u"下書き"), stateId(AssetState::Draft));
        words.m_ids.insert(foldTight(u"廃棄"), stateId(AssetState::Retired));
        break;
    case Field::Level:
        if (const Axis *axis = profile.axis(column.axis)) {
            words.m_axis = foldTight(axis->label.ja);
            words.addLevels(axis->levels);
        }
        break;
    default:
        break;
    }
    return words;
}

std::optional<QString> Vocabulary::id(QStringView word) const
{
    const QString key = foldTight(word);
    if (const auto found = m_ids.find(key); found != m_ids.end())
        return *found;
    // 自治体機密性3B, 機密性:3B and the like: what follows the axis' name.
    const qsizetype at = m_axis.isEmpty() ? -1 : key.indexOf(m_axis);
    if (at < 0)
        return std::nullopt;
    QString rest = key.mid(at + m_axis.size());
    while (!rest.isEmpty() && QStringView(u":=()").contains(rest.front()))
        rest.remove(0, 1);
    if (rest.endsWith(u')'))
        rest.chop(1);
    const auto found = m_ids.find(rest);
    return found == m_ids.end() ? std::nullopt : std::optional(*found);
}

} // namespace daicho
