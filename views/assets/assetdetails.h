// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace daicho
{

/// What stands beside the table about one asset: its class marks and the measures asked of it, with how each stands,
/// whose answer that is, and why it is asked.
class AssetDetails : public QWidget
{
    Q_OBJECT

public:
    explicit AssetDetails(QWidget *parent = nullptr);

    /// A null id: nothing is chosen.
    void show(const Showing &showing, Id asset);

signals:
    void jumpWanted(const daicho::Jump &jump);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fill();
    void showImportance(const Asset &asset);
    QString connectionsOf(Id asset) const;
    void fillMeasures(const Asset &asset);
    void fillHistory();
    void retranslate();
    QString sourceOf(const SubjectStanding &standing) const;

    Showing m_showing;
    Id m_asset;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_importance; ///< with what made it so
    QLabel *m_measuresTitle;
    QTreeWidget *m_measures;
    QPushButton *m_answer;
    QLabel *m_historyTitle;
    QTreeWidget *m_history;
};

} // namespace daicho
