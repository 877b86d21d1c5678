// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;

namespace daicho
{

/// Edits several assets at once: only what is ticked is set, everything else stays as it is in each of them.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(std::vector<Id> assets, SnapshotPtr now, ProfilePtr profile, QWidget *parent = nullptr);

    /// All of it as one change; empty when nothing would change.
    Change change() const;

private:
    struct Field {
        QCheckBox *tick;
        std::function<void(Asset &)> set;
        std::function<bool()> isReady;
    };

    void add(const QString &name, const QString &label, QWidget *editor, std::function<void(Asset &)> set,
             std::function<bool()> isReady = {});
    void addReferences();
    void addClasses();
    void addDates();
    void update();

    std::vector<Id> m_assets;
    SnapshotPtr m_now;
    ProfilePtr m_profile;
    QList<Field> m_fields;
    mutable Change m_named; // departments and posts that are named here for the first time
    QFormLayout *m_form;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
};

} // namespace daicho
