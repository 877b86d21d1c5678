// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace daicho
{

class AssetChooser;

/// One 通信 of an asset, to or from another: takes a value and gives a value.
class FlowDialog : public QDialog
{
    Q_OBJECT

public:
    /// `asset` is the one that it is seen from; a flow with revision 0 and no ends is a new one.
    FlowDialog(const Flow &flow, Id asset, const SnapshotPtr &now, const ProfilePtr &profile,
               QWidget *parent = nullptr);

    Flow flow() const;

private:
    void build(const Snapshot &now);
    void fill(const Snapshot &now, const Profile &profile);

    Flow m_flow;
    Id m_asset;
    QComboBox *m_direction;
    AssetChooser *m_other;
    QComboBox *m_protocol;
    QCheckBox *m_isLimited;
    QComboBox *m_sanitising;
    QLineEdit *m_remarks;
    QPushButton *m_take;
};

} // namespace daicho
