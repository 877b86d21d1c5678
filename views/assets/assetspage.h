// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace daicho
{

class AssetDetails;
class AssetFilterBar;
class AssetTable;
class AssetView;
class CampaignDialog;

/// 資産: the registry's assets as a table that is searched, sorted and edited.
class AssetsPage : public Page
{
    Q_OBJECT

public:
    explicit AssetsPage(QWidget *parent = nullptr);

    QString title() const override;
    QString name() const override { return QStringLiteral("assets"); }
    void display(const Showing &showing) override;
    bool needsCoverage() const override { return false; }
    void go(const Jump &jump) override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    AssetTable *table() const { return m_table; }

    /// Opens the editor for a new asset, a copy, or the current one, and says what came of it as a change.
    void addAsset();
    void duplicateAsset();
    void editAsset();
    void editSelected();
    void disposeSelected();
    void removeSelected();
    /// Opens what the current asset holds, depends on and exchanges; with this flow chosen, if any.
    void editConnections();
    void editConnectionsOf(Id asset, Id flow);
    /// Opens the questions, the campaign of classifying anew, the standard ledger.
    void classifySelected();
    void classifyAnew();
    void showStandardLedger();

signals:
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addAction(const QString &name, const QString &icon, void (AssetsPage::*act)());
    QWidget *emptyState(QLabel *&text, const QList<QPushButton *> &buttons);
    void addTools();
    void connectParts();
    void edit(const Asset &asset);
    void open(const Jump &jump);
    void import();
    void chooseColumns();
    QWidget *makeBanner();
    void showCampaign();
    void selectionMoved();
    void update();
    void retranslate();
    bool isReadOnly() const;

    Showing m_showing;
    AssetTable *m_table;
    AssetFilterBar *m_filter;
    AssetView *m_view;
    AssetDetails *m_details;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QToolBar *m_tools;
    QLabel *m_emptyText;
    QLabel *m_nothingText;
    QPushButton *m_firstImport;
    QPushButton *m_firstAdd;
    QPushButton *m_clearFilter;
    QTimer m_detailsSoon;
    QWidget *m_banner; ///< says that there is something to be classified anew
    QLabel *m_bannerText;
    QPushButton *m_bannerOpen;
    QPushButton *m_bannerFilter;
    QPointer<CampaignDialog> m_campaign;
};

} // namespace daicho
