// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/organisation.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fewestDepartments = 12;

/// Puts one department after the other into the change.
class Organiser
{
public:
    Organiser(const SampleCity &city, QDate yearStart, SampleIds &ids, Dice &dice)
        : m_city(city), m_yearStart(yearStart), m_ids(ids), m_dice(dice)
    {
        m_result.change.verb = Change::Verb::Organise;
    }

    SampleOrganisation organise(int count)
    {
        for (const QString &parent : m_city.parents) {
            Id parentId;
            int position = 0;
            for (const SampleDepartment &words : m_city.departments) {
                if (words.parent != parent || words.rank > count)
                    continue;
                if (parentId.isNull())
                    parentId = addParent(parent);
                addOffice(words, parentId, position++);
            }
        }
        addSocialMedia();
        return m_result;
    }

private:
    Id addDepartment(const QString &name, Id parent, int position)
    {
        const Id id = m_ids.next();
        m_result.change.departments.upserts
            << Department{id, 0, name, parent, position, PartialDate(m_yearStart.addYears(-6)), {}};
        return id;
    }

    Id addPost(const QString &title, Id department)
    {
        const Id id = m_ids.next();
        const QString holder =
            m_dice.oneOf(m_city.words[u"surnames"_s]) + u'　' + m_dice.oneOf(m_city.words[u"givenNames"_s]);
        m_result.change.posts.upserts << Post{id,         0,      title,
                                              department, holder, PartialDate(m_yearStart.addYears(-m_dice.below(4)))};
        return id;
    }

    Id addParent(const QString &name)
    {
        const Id id = addDepartment(name, {}, m_parents++);
        addPost(name + u'長', id);
        return id;
    }

    void addOffice(const SampleDepartment &words, Id parent, int position)
    {
        SampleOffice office{words, words.parent + words.name, {}, {}, {}, {}};
        office.department = addDepartment(words.name, parent, position);
        office.post = addPost(office.fullName + u'長', office.department);
        const SampleBusiness &first = words.businesses.first();
        if (m_dice.chance(700))
            office.outsourcing = addEngagement(office, Engagement::Sort::Outsourcing,
                                               m_dice.oneOf(first.systems) +
                                                   (m_dice.chance(500) ? u"運用保守業務委託"_s : u"賃貸借及び保守"_s));
        if (m_dice.chance(450))
            office.cloud = addEngagement(office, Engagement::Sort::Cloud,
                                         words.businesses.last().name + u"クラウドサービス利用"_s);
        m_result.offices << office;
    }

    Id addEngagement(const SampleOffice &office, Engagement::Sort sort, const QString &name)
    {
        const Id id = m_ids.next();
        const QDate from = m_yearStart.addYears(-m_dice.below(5));
        m_result.change.engagements.upserts
            << Engagement{id,
                          0,
                          sort,
                          Engagement::Terms::Unknown,
                          m_names.contains(name) ? name + u"（"_s + office.words.name + u"）"_s : name,
                          m_dice.oneOf(m_city.words[u"providers"_s]),
                          office.department,
                          office.post,
                          PartialDate(from),
                          PartialDate(from.addYears(5).addDays(-1)),
                          {}};
        m_names << name;
        return id;
    }

    void addSocialMedia()
    {
        const QStringList accounts = m_city.words[u"socialMedia"_s];
        for (const QString &account : accounts.mid(0, 1 + m_result.offices.size() / 12)) {
            const SampleOffice &office = m_result.offices[m_dice.below(m_result.offices.size())];
            addEngagement(office, Engagement::Sort::SocialMedia, account);
        }
    }

    const SampleCity &m_city;
    QDate m_yearStart;
    SampleIds &m_ids;
    Dice &m_dice;
    SampleOrganisation m_result;
    QStringList m_names;
    int m_parents = 0;
};

} // namespace

SampleIds::SampleIds(QDate yearStart)
{
    // As newId() counts (core/id.h), a year back: whatever is added later gets a larger id.
    const qint64 epoch = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 then = QDateTime(yearStart.addYears(-1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    m_last = (then - epoch) << 21;
}

int departmentCount(qint64 assets, const SampleCity &city)
{
    // Twelve up to a thousand assets, all at a million, evenly on a logarithmic scale between.
    const double share = std::clamp(std::log10(double(std::max<qint64>(assets, 1)) / 1000) / 3, 0.0, 1.0);
    return fewestDepartments + int(share * double(city.departments.size() - fewestDepartments));
}

SampleOrganisation organise(const SampleCity &city, qint64 assets, QDate yearStart, SampleIds &ids, Dice &dice)
{
    return Organiser(city, yearStart, ids, dice).organise(departmentCount(assets, city));
}

} // namespace daicho
