// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers of all usual columns, planned as they are.
#pragma once

#include "exchange/exchangesupport.h"

namespace daicho::planning
{

using namespace Qt::StringLiterals;

inline const QString header =
    u"番号,所管課,名称,種別,機密性,完全性,ネットワーク区分,個人情報,媒体,管理責任者,利用者,登録日,備考\n"_s;
inline const QString firstRow =
    u"001,総務部総務課,台帳,情報,3B,2,LGWAN接続系,なし,書類,総務部総務課長,課内,令和7年4月1日,注\n"_s;

inline Result<ImportPlan> planned(const QString &text, const SnapshotPtr &now = emptyRegistry(),
                                  const QString &department = {})
{
    Files files;
    return planFile(files.write(u"l.csv"_s, text.toUtf8()), now, smallProfile(), department);
}

/// The registry after these rows were imported.
inline SnapshotPtr registryWith(const QString &rows)
{
    const auto plan = planned(header + rows);
    if (!plan || plan->problemRows > 0)
        qFatal("the rows of the test cannot be imported");
    return plan->after();
}

inline QString numbers(const ImportPlan &plan)
{
    QStringList all;
    for (const Asset &asset : assetsOf(plan))
        all.append(asset.number);
    return all.join(u' ');
}

} // namespace daicho::planning
