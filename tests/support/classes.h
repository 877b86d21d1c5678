// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/town.h"

namespace daicho
{

/// The town of town.h in the middle of a new scheme of classes: 秘2 ran out and becomes 2C or 2, questions lead to the
/// levels of C, personal information puts a floor under it, and the axis EDU is meant for the school zone only.
namespace classes
{

inline const QDate today(2026, 11, 21);

inline Level level(const QString &id, int rank, const QString &label)
{
    Level made;
    made.id = id;
    made.rank = rank;
    made.label = {label, label};
    return made;
}

inline Question question(const QString &id, const QString &ask, const Question::Next &yes, const Question::Next &no)
{
    using namespace Qt::StringLiterals;
    return {id, u"C"_s, {ask, id + u"?"_s}, {u"迷ったら上の課へ"_s, u"Ask when in doubt"_s}, yes, no};
}

inline Axis confidentiality()
{
    using namespace Qt::StringLiterals;
    Axis axis;
    axis.id = u"C"_s;
    axis.label = {u"機密性"_s, u"Confidentiality"_s};
    axis.levels = {level(u"3B"_s, 40, u"機密性3B"_s), level(u"2C"_s, 30, u"機密性2C"_s),
                   level(u"old2"_s, 25, u"旧機密性2"_s), level(u"2"_s, 20, u"機密性2"_s),
                   level(u"1"_s, 10, u"機密性1"_s)};
    axis.levels[0].handling = {u"nocopy"_s};
    axis.levels[0].definition = {u"住民の個人情報"_s, u"Residents' data"_s};
    axis.levels[2].until = *PartialDate::from(2026, 3, 31);
    axis.levels[2].becomes = {u"2C"_s, u"2"_s};
    return axis;
}

inline ProfilePtr makeProfile()
{
    using namespace Qt::StringLiterals;
    auto policy = std::make_shared<Profile>(*town::profile());
    policy->id = u"classes"_s;
    Axis edu;
    edu.id = u"EDU"_s;
    edu.label = {u"重要性分類"_s, u"Importance"_s};
    edu.levels = {level(u"I"_s, 2, u"Ⅰ"_s), level(u"IV"_s, 1, u"Ⅳ"_s)};
    edu.when = {{u"zone"_s, {u"SCHOOL"_s}, {}, false}};
    policy->axes = {confidentiality(), edu};
    policy->zones.resize(3);
    policy->zones[2].id = u"SCHOOL"_s;
    policy->zones[2].name = {u"校務系"_s, u"School zone"_s};
    policy->questions = {
        question(u"published"_s, u"公表を前提としているか。"_s, {{}, u"1"_s}, {u"staff"_s, {}}),
        question(u"personal"_s, u"住民の個人情報を含むか"_s, {{}, u"3B"_s}, {u"published"_s, {}}),
        question(u"staff"_s, u"職員のみが扱うか？"_s, {{}, u"2C"_s}, {{}, u"2"_s}),
    };
    policy->floors = {
        {u"F1"_s, u"C"_s, u"2"_s, {{u"personalInformation"_s, {u"personal"_s}, {}, false}}, {u"弱い下限"_s, {}}},
        {u"F2"_s,
         u"C"_s,
         u"3B"_s,
         {{u"personalInformation"_s, {u"personal"_s}, {}, false}},
         {u"個人情報を含むこと"_s, u"personal information"_s}},
    };
    return policy;
}

inline ProfilePtr profile()
{
    static const ProfilePtr one = makeProfile();
    return one;
}

inline Asset asset(qint64 id, const QString &level, Id department = Id{2})
{
    using namespace Qt::StringLiterals;
    Asset made;
    made.id = Id{id};
    made.number = u"N-%1"_s.arg(id);
    made.name = u"資産%1"_s.arg(id);
    made.kind = u"information"_s;
    made.department = department;
    made.zone = u"LG"_s;
    made.personalInformation = u"none"_s;
    if (!level.isEmpty())
        made.marks[u"C"_s] = {level, u"前からの理由"_s};
    return made;
}

} // namespace classes

} // namespace daicho
