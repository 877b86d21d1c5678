// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/town.h"
#include "support/windows.h"
#include "views/assets/assetspage.h"

namespace daicho
{

inline Showing showing(const SnapshotPtr &now)
{
    return {now, town::profile(), nullptr, QDate(2026, 6, 1), nullptr};
}

/// The page of assets in a window of its own.
inline std::unique_ptr<AssetsPage> shownPage(const SnapshotPtr &now)
{
    auto page = std::make_unique<AssetsPage>();
    page->resize(1100, 700);
    page->show();
    if (!QTest::qWaitForWindowExposed(page.get()))
        qFatal("the page does not show");
    page->display(showing(now));
    return page;
}

} // namespace daicho
