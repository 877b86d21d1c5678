// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/attributes.h"

#include "policy/words.h"

#include <array>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 bit(Unit unit)
{
    return 1u << int(unit);
}
constexpr quint32 bit(Checked subject)
{
    return 1u << int(subject);
}
constexpr quint32 everyUnit =
    bit(Unit::Body) | bit(Unit::Zone) | bit(Unit::Department) | bit(Unit::Asset) | bit(Unit::Engagement);
constexpr quint32 noUnit = 0;
constexpr quint32 ofAssets = bit(Checked::Asset);

template <typename T>
QStringList idsOf(const QList<T> &list)
{
    QStringList ids;
    for (const T &entry : list)
        ids.append(entry.id);
    return ids;
}

QStringList subKindIds(const Profile &profile)
{
    QStringList ids;
    for (const Kind &kind : profile.kinds)
        ids += idsOf(kind.subKinds);
    return ids;
}

QString kindWord(const Profile &profile, const QString &value, const QString &language)
{
    const Kind *kind = profile.kind(value);
    return kind ? kind->label.in(language) : value;
}

QString subKindWord(const Profile &profile, const QString &value, const QString &language)
{
    for (const Kind &kind : profile.kinds) {
        if (const SubKind *found = kind.subKind(value))
            return found->label.in(language);
    }
    return value;
}

QString zoneWord(const Profile &profile, const QString &value, const QString &language)
{
    const PolicyZone *zone = profile.zone(value);
    return zone ? zone->name.in(language) : value;
}

QString personalWord(const Profile &profile, const QString &value, const QString &language)
{
    const Choice *choice = profile.personal(value);
    return choice ? choice->label.in(language) : value;
}

QString sanitisingWord(const Profile &profile, const QString &value, const QString &language)
{
    const Choice *choice = profile.sanitisingMethod(value);
    return choice ? choice->label.in(language) : value;
}

/// The values that are the program's own, with their words.
struct Word {
    QString value;
    const char *text;
};

const std::array unitWords{
    Word{u"body"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "the body")},
    Word{u"zone"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "zone")},
    Word{u"department"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "department")},
    Word{u"asset"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "asset")},
    Word{u"engagement"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "engagement")},
};
const std::array sortWords{
    Word{u"outsourcing"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "outsourcing")},
    Word{u"cloud"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "cloud service")},
    Word{u"socialMedia"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "social media")},
};
const std::array termsWords{
    Word{u""_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "not recorded")},
    Word{u"negotiated"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "negotiated")},
    Word{u"standard"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "standard terms")},
};
const std::array yesAndNo{
    Word{u"yes"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "yes")},
    Word{u"no"_s, QT_TRANSLATE_NOOP("daicho::RuleWords", "no")},
};
const std::array checkedNames{u"asset"_s, u"flow"_s, u"engagement"_s};

template <const auto &words>
QStringList valuesOf(const Profile &)
{
    QStringList values;
    for (const Word &word : words) {
        if (!word.value.isEmpty())
            values.append(word.value);
    }
    return values;
}

template <const auto &words>
QString wordOf(const Profile &, const QString &value, const QString &)
{
    for (const Word &word : words) {
        if (word.value == value)
            return RuleWords::tr(word.text);
    }
    return value;
}

Atom yesOrNo(bool is)
{
    static const Atom yes = Atom::of(u"yes"_s);
    static const Atom no = Atom::of(u"no"_s);
    return is ? yes : no;
}

Atom assetUnit(const Signature &)
{
    static const Atom asset = Atom::of(unitName(Unit::Asset));
    return asset;
}

// clang-format off
constexpr auto table = std::to_array<Attribute>({
    {u"unit", everyUnit, ofAssets, valuesOf<unitWords>, assetUnit,
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Answered for"), wordOf<unitWords>},
    {u"kind", bit(Unit::Asset), ofAssets, [](const Profile &p) { return idsOf(p.kinds); },
     [](const Signature &s) { return s.kind; },
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Kind"), kindWord},
    {u"subKind", bit(Unit::Asset), ofAssets, subKindIds,
     [](const Signature &s) { return s.subKind; },
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Sub-kind"), subKindWord},
    {u"zone", bit(Unit::Asset) | bit(Unit::Zone), ofAssets, [](const Profile &p) { return idsOf(p.zones); },
     [](const Signature &s) { return s.zone; },
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Zone"), zoneWord},
    {u"personalInformation", bit(Unit::Asset), ofAssets, [](const Profile &p) { return idsOf(p.personalInformation); },
     [](const Signature &s) { return s.personalInformation; },
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Personal information"), personalWord},
    {u"offSite", bit(Unit::Asset), ofAssets, valuesOf<yesAndNo>,
     [](const Signature &s) { return yesOrNo(s.offSite); },
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Off the premises"), wordOf<yesAndNo>},
    {u"hasEngagement", bit(Unit::Asset), ofAssets, valuesOf<yesAndNo>,
     [](const Signature &s) { return yesOrNo(s.hasEngagement); },
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Under an engagement"), wordOf<yesAndNo>},
    {u"engagement", bit(Unit::Engagement), ofAssets | bit(Checked::Engagement), valuesOf<sortWords>, nullptr,
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Engagement"), wordOf<sortWords>},
    {u"engagementTerms", noUnit, ofAssets | bit(Checked::Engagement), valuesOf<termsWords>, nullptr,
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Terms of the engagement"), wordOf<termsWords>},
    {u"responsible", noUnit, bit(Checked::Engagement), valuesOf<yesAndNo>, nullptr,
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Somebody is responsible"), wordOf<yesAndNo>},
    {u"limited", noUnit, bit(Checked::Flow), valuesOf<yesAndNo>, nullptr,
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Limited flow"), wordOf<yesAndNo>},
    {u"sanitising", noUnit, bit(Checked::Flow), [](const Profile &p) { return idsOf(p.sanitising); }, nullptr,
     QT_TRANSLATE_NOOP("daicho::RuleWords", "Sanitising"), sanitisingWord},
});
// clang-format on

const QString fromPrefix = u"from."_s;
const QString toPrefix = u"to."_s;

} // namespace

std::span<const Attribute> attributes()
{
    return table;
}

const Attribute *attributeNamed(QStringView name)
{
    for (const Attribute &attribute : table) {
        if (attribute.name == name)
            return &attribute;
    }
    return nullptr;
}

FactName factNamed(const Profile &profile, const QString &name)
{
    FactName fact;
    QString plain = name;
    if (name.startsWith(fromPrefix)) {
        fact.end = FactName::End::From;
        plain = name.mid(fromPrefix.size());
    } else if (name.startsWith(toPrefix)) {
        fact.end = FactName::End::To;
        plain = name.mid(toPrefix.size());
    }
    fact.attribute = attributeNamed(plain);
    if (!fact.attribute)
        fact.axis = profile.axis(plain);
    return fact;
}

QStringList FactName::values(const Profile &profile) const
{
    if (axis)
        return idsOf(axis->levels);
    return attribute ? attribute->values(profile) : QStringList();
}

bool isSpokenOf(const FactName &fact, Checked subject)
{
    if (!fact.isKnown())
        return false;
    if (fact.end == FactName::End::None)
        return fact.axis ? subject == Checked::Asset : fact.attribute->isOf(subject);
    return subject == Checked::Flow && (fact.axis || fact.attribute->isOf(Unit::Asset));
}

QString unitName(Unit unit)
{
    return unitWords[size_t(unit)].value;
}

QString sortName(Engagement::Sort sort)
{
    return sortWords[size_t(sort)].value;
}

QString termsName(Engagement::Terms terms)
{
    return termsWords[size_t(terms)].value;
}

std::optional<Checked> checkedNamed(const QString &name)
{
    const auto found = std::ranges::find(checkedNames, name);
    return found == checkedNames.end() ? std::nullopt : std::optional(Checked(found - checkedNames.begin()));
}

} // namespace daicho
