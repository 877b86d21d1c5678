// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/campaign.h"
#include "tables/rowtable.h"
#include "views/page.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace daicho
{

/// 区分の見直し: how far every department is with the assets whose level ran out, and the assets themselves to be put
/// into the levels that take its place. Stays open while its changes are written.
class CampaignDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CampaignDialog(QWidget *parent = nullptr);

    /// To be called with every new snapshot.
    void display(const Showing &showing);

signals:
    void changeWanted(const daicho::Change &change);
    void undoWanted();

private:
    /// What is looked at: one axis, and one department or all.
    struct Line {
        QString axis;
        std::optional<Id> department;
        bool operator==(const Line &) const = default;
    };

    void dress();
    void arrange();
    QList<Column<Id>> columns() const;
    void fillProgress(const Campaign &campaign);
    void addLine(const Line &line, const QString &name, qint64 toDo, qint64 done);
    void fillAssets();
    void offerLevels();
    std::vector<Id> selected() const;
    void setLevel(const QString &level);
    void ask();
    void say(const Change &change);
    Line current() const;

    Showing m_showing;
    QList<Line> m_lines; ///< in the order of m_progress
    int m_nextRow = 0;   ///< where the list goes on after a change
    RowTable<Id> *m_table;
    QLabel *m_summary;
    QProgressBar *m_total;
    QTreeWidget *m_progress;
    QTableView *m_assets;
    QLineEdit *m_reason;
    QLabel *m_into;
    QHBoxLayout *m_levels;
    QPushButton *m_ask;
    QPushButton *m_undo;
};

} // namespace daicho
