// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fieldcolumns.h"
#include "fuzz/planning.h"
#include "fuzz/targets.h"
#include "policy/profilereader.h"

namespace daicho::fuzz
{

namespace
{

const QByteArray ledger = "様式第1号,,,\n番号,資産名,機密性,備考\n1,住民基本台帳,3B,=1\n2,〃,高,\n,合計,,\n";

const QString &ledgerPath()
{
    static const Files files;
    static const QString path = files.write(QStringLiteral("l.csv"), ledger);
    return path;
}

} // namespace

void profile(QByteArrayView bytes)
{
    const ReadProfile read = readProfile(bytes.toByteArray());
    if (!read.profile) {
        demand(!read.problems.isEmpty(), "a profile that is refused is told why");
        return;
    }
    const auto plan = planFile(ledgerPath(), registryFor(true), read.profile);
    if (plan)
        checkPlan(*plan);
}

void mapping(QByteArrayView bytes)
{
    const auto saved = readMapping(bytes.toByteArray(), *profileOfAll());
    if (!saved) {
        demand(!saved.error().text.isEmpty(), "a mapping that is refused is told why");
        return;
    }
    planAny(ledgerPath(), *saved, registryFor(true), {});
}

} // namespace daicho::fuzz
