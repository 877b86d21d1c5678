// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/percent.h"

#include <algorithm>

namespace daicho
{

QString percentText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QStringLiteral("—");
    if (part <= 0 || part >= whole)
        return part <= 0 ? QStringLiteral("0%") : QStringLiteral("100%");
    // Whole numbers: 0.29 × 1000 is not 290.
    const qint64 tenths = std::max<qint64>(part * 1000 / whole, 1);
    return QStringLiteral("%1.%2%").arg(tenths / 10).arg(tenths % 10);
}

QString ratioText(const Counts &counts)
{
    return percentText(counts[Standing::Done], counts.required() - counts[Standing::NotApplicable]);
}

} // namespace daicho
