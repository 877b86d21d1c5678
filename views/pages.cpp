// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages the program has: the one place where they are listed.
#include "views/assets/assetspage.h"
#include "views/mainwindow.h"

#include "views/answers/answerspage.h"
#include "views/coverage/coveragepage.h"
#include "views/distribution/distributionpage.h"
#include "views/findings/findingspage.h"
#include "views/history/historypage.h"
#include "views/ledger/ledgerpage.h"
#include "views/map/zonemappage.h"
#include "views/policy/policypage.h"

namespace daicho
{

namespace
{

template <typename T>
Page *make(QWidget *parent)
{
    return new T(parent);
}

} // namespace

QList<PageMaker> usualPages()
{
    return {
        make<AssetsPage>, make<AnswersPage>,      make<CoveragePage>, make<FindingsPage>, make<ZoneMapPage>,
        make<LedgerPage>, make<DistributionPage>, make<PolicyPage>,   make<HistoryPage>,
    };
}

} // namespace daicho
