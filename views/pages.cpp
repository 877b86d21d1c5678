// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages the program has: the one place where they are listed.
#include "views/assets/assetspage.h"
#include "views/mainwindow.h"

#if __has_include("views/answers/answerspage.h")
#include "views/answers/answerspage.h"
#define DAICHO_ANSWERS
#endif
#if __has_include("views/coverage/coveragepage.h")
#include "views/coverage/coveragepage.h"
#define DAICHO_COVERAGE
#endif
#if __has_include("views/ledger/ledgerpage.h")
#include "views/ledger/ledgerpage.h"
#define DAICHO_LEDGER
#endif
#if __has_include("views/history/historypage.h")
#include "views/history/historypage.h"
#define DAICHO_HISTORY
#endif

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
        make<AssetsPage>,
#ifdef DAICHO_ANSWERS
        make<AnswersPage>,
#endif
#ifdef DAICHO_COVERAGE
        make<CoveragePage>,
#endif
#ifdef DAICHO_LEDGER
        make<LedgerPage>,
#endif
#ifdef DAICHO_HISTORY
        make<HistoryPage>,
#endif
    };
}

} // namespace daicho
