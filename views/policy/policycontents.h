// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"

#include <QTreeWidget>

namespace daicho
{

/// What a policy says beside its measures: whom it binds, dates, documents, its own words, axes with their levels,
/// zones, kinds.
class PolicyContents : public QTreeWidget
{
    Q_OBJECT

public:
    /// What a line can be edited as.
    enum class Edits : quint8 { Nothing, Term, Document, Level };
    struct Line {
        Edits edits = Edits::Nothing;
        QString id;    ///< term, the document's title, or the level
        QString group; ///< the level's axis
    };

    explicit PolicyContents(QWidget *parent = nullptr);

    void show(const ProfilePtr &profile, QDate today, const QString &language);
    Line chosen() const;
    /// What a term stands for, in words; its key where there is no word for it.
    static QString termName(const QString &term);

private:
    QTreeWidgetItem *section(const QString &title);
    QTreeWidgetItem *add(QTreeWidgetItem *to, const QStringList &cells, const Line &line);
    void addScope(const Profile &profile);
    void addDates(const Profile &profile);
    void addDocuments(const Profile &profile);
    void addTerms(const Profile &profile);
    void addAxes(const Profile &profile, QDate today);
    void addZones(const Profile &profile);
    void addKinds(const Profile &profile);
    QString validity(const Level &level, QDate today) const;

    QString m_language;
};

} // namespace daicho
