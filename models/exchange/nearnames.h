// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

namespace daicho
{

/// How many letters have to be put in, taken out or replaced to make one text of the other (Levenshtein).
int editDistance(QStringView one, QStringView other);

/// Which of the names that are known a name of a ledger may be a slip of: 情報政策科 of 情報政策課, 総務部総務課 of a
/// 総務課 that stands below nothing. Names that offices tell apart by one letter (第一係 and 第二係, 東支所 and 西支所,
/// 総務部 and 総務課) are no slips of each other. Only says so; nothing is read otherwise because of it.
class NearNames
{
public:
    NearNames(const ImportPlan &plan, const Profile &profile) : m_plan(plan), m_profile(profile) {}

    /// What the cells of a field may be read as: names that the registry has, or the words of the policy.
    QStringList known(const QString &field) const;
    /// The names that are nearest to a new one, at most three; among them new ones that more rows have.
    QStringList of(const NewName &name);
    /// The same for a value that the policy does not know.
    QStringList of(const UnknownValue &value) { return nearest(value.field, value.cell, 0); }

private:
    struct Known {
        QString name;
        QString folded;
        QString own; ///< folded, without those above it
        bool isNew = false;
        qint64 rows = 0; ///< of the ledger that have it, where it is new itself
    };

    const std::vector<Known> &knownOf(const QString &field);
    static int distanceFrom(const QString &folded, const Known &known, bool isUnit);
    QStringList nearest(const QString &field, const QString &name, qint64 rows);

    const ImportPlan &m_plan;
    const Profile &m_profile;
    std::map<QString, std::vector<Known>> m_known; // by field
};

} // namespace daicho
