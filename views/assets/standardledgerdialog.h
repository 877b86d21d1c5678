// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/profile.h"
#include "policy/standardledger.h"
#include "tables/rowtable.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace daicho
{

/// One way in which a department's ledger differs from the standard one, in the user's words.
struct StandardRow {
    Id asset; ///< the asset, or the entry that is missing
    QString sort;
    QString number;
    QString name;
    QString what;
};

/// 標準台帳: the departments with what they miss of a standard ledger, how the chosen one differs from it, and copies
/// of what is missing, as one change.
class StandardLedgerDialog : public QDialog
{
    Q_OBJECT

public:
    StandardLedgerDialog(SnapshotPtr now, ProfilePtr profile, QDate today, bool canWrite, QWidget *parent = nullptr);

    static bool isOfUse(const Snapshot &now);
    /// The copies for the departments that are selected; empty when they miss nothing.
    Change change() const;
    /// The asset that the user wants to see; the dialog was rejected then.
    Id wanted() const { return m_wanted; }

private:
    void dress();
    void arrange();
    void fillTargets();
    void targetsMoved();
    void showDifference(Id target);
    Id standard() const;
    QList<Id> targets() const;
    StandardRow row(Id asset, const QString &sort, const QString &what) const;

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    QDate m_today;
    bool m_canWrite;
    Id m_wanted;
    RowTable<StandardRow> *m_table;
    QComboBox *m_standard;
    QTreeWidget *m_targets;
    QLabel *m_summary;
    QTableView *m_differences;
    QPushButton *m_make;
};

} // namespace daicho
