// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/assetfilter.h"

#include <QSettings>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace daicho
{

/// The filter of the table of assets: a line that filters as one types, and what is asked for most as lists.
class AssetFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit AssetFilterBar(QWidget *parent = nullptr);

    /// The departments, kinds, zones and levels that there are; what is chosen stays chosen where it still exists.
    void show(const SnapshotPtr &now, const ProfilePtr &profile);
    const AssetFilter &filter() const { return m_filter; }
    void setFilter(const AssetFilter &filter);
    void clear() { setFilter({}); }
    /// Whether there is anything to be classified anew; a filter for that is offered then, and as long as it is set.
    void offerToClassify(bool isAny);
    void setCount(qint64 shown, qint64 total, qint64 selected);
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void filterChanged(const daicho::AssetFilter &filter);
    /// Down or Enter in the search line: the user is done typing and wants the table.
    void leaveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QComboBox *combo(const QString &name);
    void fill();
    void fillDepartments();
    void read();
    void write();
    void retranslate();

    SnapshotPtr m_now;
    ProfilePtr m_profile;
    AssetFilter m_filter;
    bool m_isWriting = false;
    bool m_isOffered = false;

    QLineEdit *m_search;
    QLabel *m_count;
    QComboBox *m_department;
    QComboBox *m_kind;
    QComboBox *m_zone;
    QComboBox *m_level;
    QComboBox *m_personal;
    QComboBox *m_state;
    QCheckBox *m_overdue;
    QCheckBox *m_toClassify;
    QToolButton *m_clear;
};

} // namespace daicho
