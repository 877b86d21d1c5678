// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace daicho
{

/// Finds one asset among however many by number or name, as one types. The arrow keys reach the list from the line.
class AssetChooser : public QWidget
{
    Q_OBJECT

public:
    /// `except` is never offered.
    AssetChooser(SnapshotPtr now, ProfilePtr profile, Id except, QWidget *parent = nullptr);

    void setId(Id asset);
    /// The null id while none is chosen.
    Id id() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void add(Id asset);

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    Id m_except;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_note;
};

} // namespace daicho
