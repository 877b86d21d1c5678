// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/profile.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace daicho
{

/// 関連と通信 of one asset: what it holds, is held by and depends on, and what flows to and from it. A value in, a
/// change out; it saves nothing.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionsDialog(Id asset, SnapshotPtr now, ProfilePtr profile, QWidget *parent = nullptr);

    /// Makes this flow the current one.
    void choose(Id flow);
    QList<Link> links() const { return m_links; }
    QList<Flow> flows() const { return m_flows; }
    /// One change with all that was added, edited and removed; empty when nothing was.
    Change change() const;

private:
    /// A list with its three buttons.
    struct List {
        QTreeWidget *rows = nullptr;
        QPushButton *add = nullptr;
        QPushButton *edit = nullptr;
        QPushButton *remove = nullptr;
    };

    QWidget *makeList(List &list, const QString &name, const QString &title, const QStringList &headers);
    void wire(const List &list, void (ConnectionsDialog::*edit)(int));
    void editLink(int at);
    void editFlow(int at);
    void removeAt(const List &list);
    void fill();
    void fillLinks();
    void fillFlows();
    void update();

    Id m_asset;
    SnapshotPtr m_now;
    ProfilePtr m_profile;
    QList<Link> m_links;
    QList<Flow> m_flows;
    List m_linkList;
    List m_flowList;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace daicho
