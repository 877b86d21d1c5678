// SPDX-License-Identifier: GPL-3.0-or-later
// What AssetsPage does with the assets that are chosen: every way ends in one change that is wanted.
#include "tables/assettable.h"
#include "views/assets/assetdialog.h"
#include "views/assets/assetedits.h"
#include "views/assets/assetspage.h"
#include "views/assets/assetview.h"
#include "views/assets/bulkdialog.h"
#include "views/assets/disposaldialog.h"
#include "views/common/prompt.h"
#include "views/connections/connectionsdialog.h"

#include <QAction>
#include <QLocale>
#include <QToolBar>

namespace daicho
{

using namespace Qt::StringLiterals;

void AssetsPage::edit(const Asset &asset)
{
    if (isReadOnly())
        return;
    AssetDialog dialog(asset, m_showing.now, m_showing.profile, m_showing.today, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Change change = dialog.change();
    emit changeWanted(change);
    if (asset.id.isNull() && m_table->snapshot() && !change.assets.isEmpty())
        m_view->setCurrentId(change.assets.blocks().front()->id(0));
}

void AssetsPage::addAsset()
{
    if (!m_showing.now)
        return;
    Asset asset;
    asset.number = nextNumber(m_showing.now->assets);
    asset.registered = PartialDate(m_showing.today);
    // Who registers assets mostly registers several for one department.
    if (const auto current = m_showing.now->assets.asset(m_view->currentId())) {
        asset.department = current->department;
        asset.owner = current->owner;
    }
    edit(asset);
}

void AssetsPage::duplicateAsset()
{
    auto asset = m_showing.now ? m_showing.now->assets.asset(m_view->currentId()) : std::nullopt;
    if (!asset)
        return;
    asset->id = {};
    asset->revision = 0;
    asset->number = nextNumber(m_showing.now->assets);
    asset->registered = PartialDate(m_showing.today);
    asset->disposal = {};
    if (asset->state == AssetState::Retired)
        asset->state = AssetState::Registered;
    edit(*asset);
}

void AssetsPage::editAsset()
{
    if (const auto asset = m_showing.now ? m_showing.now->assets.asset(m_view->currentId()) : std::nullopt)
        edit(*asset);
}

void AssetsPage::editSelected()
{
    std::vector<Id> ids = m_view->selectedIds();
    if (ids.empty() || isReadOnly())
        return;
    BulkDialog dialog(std::move(ids), m_showing.now, m_showing.profile, m_showing.today, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Change change = dialog.change();
    if (change.isEmpty())
        emit said(tr("Nothing changed: all of them were like that already."));
    else
        emit changeWanted(change);
}

void AssetsPage::disposeSelected()
{
    const std::vector<Id> ids = m_view->selectedIds();
    if (ids.empty() || isReadOnly())
        return;
    DisposalDialog dialog(*m_showing.now, ids, m_showing.today, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Disposal disposal = dialog.disposal();
    const Change change = editAll(*m_showing.now, ids, [&disposal](Asset &asset) {
        asset.state = AssetState::Retired;
        asset.disposal = disposal;
    });
    if (!change.isEmpty())
        emit changeWanted(change);
}

void AssetsPage::editConnections()
{
    if (m_showing.now && m_showing.now->assets.find(m_view->currentId()))
        editConnectionsOf(m_view->currentId(), {});
}

void AssetsPage::editConnectionsOf(Id asset, Id flow)
{
    if (isReadOnly() || !m_showing.now->assets.find(asset))
        return;
    ConnectionsDialog dialog(asset, m_showing.now, m_showing.profile, this);
    dialog.choose(flow);
    if (dialog.exec() == QDialog::Accepted)
        emit changeWanted(dialog.change());
}

void AssetsPage::removeSelected()
{
    const std::vector<Id> ids = m_view->selectedIds();
    if (ids.empty() || isReadOnly())
        return;
    const QString what = ids.size() == 1 ? tr("“%1”").arg(namesOf(*m_showing.now, ids)) : namesOf(*m_showing.now, ids);
    const auto answer = Prompt::instance().ask(
        this, tr("Remove assets"),
        tr("%1 will be taken out of the registry.\n\nThis is for rows that were entered by mistake. What was really "
           "disposed of should be recorded with “Dispose”, so that the record stays.")
            .arg(what),
        tr("Remove"));
    if (answer == Prompt::Accept)
        emit changeWanted(removeAll(*m_showing.now, ids));
}

void AssetsPage::import()
{
    Jump jump;
    jump.where = Jump::Where::Import;
    emit jumpWanted(jump);
}

void AssetsPage::chooseColumns()
{
    const QWidget *button = m_tools->widgetForAction(findChild<QAction *>(u"chooseColumns"_s));
    m_view->showColumnMenu(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace daicho
