// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/assetnames.h"

#include <QCoreApplication>
#include <QLocale>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

template <typename Item>
QString labelIn(const QList<Item> &items, const QString &id, const QString &language)
{
    for (const Item &item : items) {
        if (item.id == id)
            return item.label.in(language);
    }
    return id; // a value that the policy no longer knows is still shown as it is stored
}

/// Names are kept for as long as no department changes: they must not keep every asset as it was alive.
SnapshotPtr withoutAssets(const SnapshotPtr &now)
{
    auto rest = std::make_shared<Snapshot>(*now);
    rest->assets = {};
    rest->answers = {};
    return rest;
}

} // namespace

AssetNames::AssetNames(const SnapshotPtr &now, ProfilePtr profile)
    : m_now(withoutAssets(now)), m_profile(std::move(profile)), m_language(language())
{
    int place = 0;
    for (const Department &department : m_now->departmentsInOrder())
        m_departments.insert(codeOf(department.id), {m_now->departmentName(department.id), ++place});
    m_now->posts.forEach([this](const Post &post) { m_owners.insert(codeOf(post.id), post.title); });
    m_now->engagements.forEach([this](const Engagement &e) { m_engagements.insert(codeOf(e.id), e.name); });
}

bool AssetNames::holdFor(const Snapshot &now, const ProfilePtr &profile) const
{
    return profile == m_profile && m_language == language() && now.departments.isSameAs(m_now->departments) &&
           now.posts.isSameAs(m_now->posts) && now.zones.isSameAs(m_now->zones) &&
           now.engagements.isSameAs(m_now->engagements);
}

QList<std::pair<quint32, QString>> AssetNames::departments() const
{
    QList<std::pair<quint32, QString>> all;
    for (auto department = m_departments.begin(); department != m_departments.end(); ++department)
        all.append({department.key(), department->name});
    return all;
}

QString AssetNames::kind(const QString &id) const
{
    return id.isEmpty() ? QString() : labelIn(m_profile->kinds, id, m_language);
}

QString AssetNames::subKind(const QString &kind, const QString &id) const
{
    if (id.isEmpty())
        return {};
    const Kind *found = m_profile->kind(kind);
    return found ? labelIn(found->subKinds, id, m_language) : id;
}

QString AssetNames::zone(const QString &id) const
{
    if (id.isEmpty())
        return {};
    const PolicyZone *found = m_profile->zone(id);
    return found ? found->name.in(m_language) : m_now->zoneName(id);
}

QString AssetNames::level(const QString &axis, const QString &id) const
{
    if (id.isEmpty())
        return {};
    const Axis *found = m_profile->axis(axis);
    return found ? labelIn(found->levels, id, m_language) : id;
}

QString AssetNames::markText(const QString &axis, const QString &id) const
{
    const QString label = level(axis, id);
    const Axis *found = m_profile->axis(axis);
    const QString name = found ? found->label.in(m_language) : axis;
    return label.contains(name) ? label : name + u' ' + label;
}

QString AssetNames::personalInformation(const QString &id) const
{
    return id.isEmpty() ? QString() : labelIn(m_profile->personalInformation, id, m_language);
}

QString AssetNames::handling(const QString &id) const
{
    return id.isEmpty() ? QString() : labelIn(m_profile->handling, id, m_language);
}

QString AssetNames::state(AssetState state)
{
    switch (state) {
    case AssetState::Draft:
        return QCoreApplication::translate("daicho::AssetNames", "Draft");
    case AssetState::Registered:
        return QCoreApplication::translate("daicho::AssetNames", "Registered");
    case AssetState::Retired:
        return QCoreApplication::translate("daicho::AssetNames", "Retired");
    }
    return {};
}

QString AssetNames::language()
{
    return QLocale().language() == QLocale::English ? u"en"_s : u"ja"_s;
}

} // namespace daicho
