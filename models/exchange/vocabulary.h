// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldcolumns.h"

#include <QHash>

#include <optional>

namespace daicho
{

/// The words that a ledger may use for the values of one field, and which id each stands for. Words are compared
/// folded: ＬＧＷＡＮ接続系 is LGWAN接続系, ３Ｂ and 自治体機密性3B are 3B.
class Vocabulary
{
public:
    /// The words of this policy for a field; empty for fields of free text. For sub-kinds, of one kind.
    static Vocabulary of(const FieldColumn &column, const Profile &profile, const QString &kind = {});

    bool isEmpty() const { return m_ids.isEmpty(); }
    std::optional<QString> id(QStringView word) const;
    /// What can be written, for the user.
    const QStringList &labels() const { return m_labels; }
    QString choices() const { return m_labels.join(QStringLiteral("、")); }

private:
    void add(const QString &id, const QStringList &words);
    void addUnlisted(const QString &id, const QStringList &words);
    void addLevels(const QList<Level> &levels);
    template <typename Entry>
    void addAll(const QList<Entry> &entries);

    QHash<QString, QString> m_ids; // by folded word
    QStringList m_labels;
    QString m_axis; // folded name of the axis, which may stand in front of a level
};

} // namespace daicho
