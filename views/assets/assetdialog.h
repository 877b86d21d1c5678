// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace daicho
{

class AssetForm;

/// Edits one asset: a value in, a value out. Says as one types what is wrong, and does not close before it is right.
class AssetDialog : public QDialog
{
    Q_OBJECT

public:
    /// An asset with a null id is a new one.
    AssetDialog(const Asset &asset, SnapshotPtr now, ProfilePtr profile, QDate today, QWidget *parent = nullptr);

    Asset asset() const;
    /// The asset with whatever was named for the first time: its department and its owner's post, in one change.
    Change change() const;

private:
    void validate();
    void compareWithStandard();

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    Asset m_before;
    std::optional<Asset> m_pattern; ///< the entry of the standard ledger that it was made from
    AssetForm *m_form;
    QLabel *m_importance;
    QLabel *m_standard;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
};

} // namespace daicho
