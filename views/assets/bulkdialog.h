// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace daicho
{

/// Edits several assets at once: only what is ticked is set, everything else stays as it is in each of them.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(std::vector<Id> assets, SnapshotPtr now, ProfilePtr profile, QDate today, QWidget *parent = nullptr);

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
    void addAxis(const Axis &axis);
    bool isMeant(const Axis &axis, const Asset &asset) const;
    qint64 lowered(const Axis &axis, const QString &level) const;
    QString lowering() const;
    void addDates();
    void update();

    struct Choosing {
        QString axis;
        QCheckBox *tick;
        QComboBox *level;
        QLineEdit *reason;
    };

    std::vector<Id> m_assets;
    SnapshotPtr m_now;
    ProfilePtr m_profile;
    QDate m_today;
    QHash<quint32, qint64> m_signatures; ///< how many of the assets have which, by code
    QList<Choosing> m_axes;
    QList<Field> m_fields;
    mutable Change m_named; // departments and posts that are named here for the first time
    QFormLayout *m_form;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
};

} // namespace daicho
