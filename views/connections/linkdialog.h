// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace daicho
{

class AssetChooser;

/// How one asset stands to another: takes a value and gives a value.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// `asset` is the one that it is seen from; a link with revision 0 and no ends is a new one.
    LinkDialog(const Link &link, Id asset, const SnapshotPtr &now, const ProfilePtr &profile,
               QWidget *parent = nullptr);

    Link link() const;

private:
    Link m_link;
    Id m_asset;
    QComboBox *m_relation;
    AssetChooser *m_other;
    QLineEdit *m_remarks;
    QPushButton *m_take;
};

} // namespace daicho
