// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/answerrows.h"

#include <QCoreApplication>

namespace daicho
{

/// One line of the list of subjects; without a subject it is a heading.
struct SubjectEntry {
    std::optional<SubjectId> subject;
    int above = -1; ///< index of the entry above, or -1
    QString text;
    QString fullName;
    bool isOver = false; ///< a department or engagement whose time is over

    bool operator==(const SubjectEntry &) const = default;
};

/// Everything that can be answered for, as the chooser lists it: the body, departments as in the organisation chart,
/// zones, engagements, and the assets that a search finds. In a department's own file without the body and its zones.
class SubjectList
{
    Q_DECLARE_TR_FUNCTIONS(daicho::SubjectList)

public:
    /// `asset` is listed whatever the search finds.
    SubjectList(const AnswerSource &source, const QString &language, const QString &search, std::optional<Id> asset);

    QList<SubjectEntry> entries() const;

private:
    void addBody(QList<SubjectEntry> &all) const;
    void addZones(QList<SubjectEntry> &all) const;
    void addDepartments(QList<SubjectEntry> &all) const;
    void addEngagements(QList<SubjectEntry> &all) const;
    void addAssets(QList<SubjectEntry> &all) const;
    QList<Id> foundAssets(int most) const;

    const AnswerSource &m_source;
    QString m_language;
    QString m_search;
    std::optional<Id> m_asset;
};

} // namespace daicho
