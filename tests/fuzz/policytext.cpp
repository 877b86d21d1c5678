// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/planning.h"
#include "fuzz/targets.h"
#include "policy/policyreading.h"
#include "policy/profilereader.h"

#include <QJsonDocument>

namespace daicho::fuzz
{

void policyText(QByteArrayView bytes)
{
    const PolicyReading reading = readPolicyText(QString::fromUtf8(bytes));
    for (qsizetype i = 0; i < reading.clauses.size(); ++i)
        demand(reading.clauses[i].parent < i, "a clause stands below its parent");
    if (reading.draft.isEmpty()) {
        demand(!reading.problems.isEmpty(), "a text that is refused is told why");
        return;
    }
    const ReadProfile read = readProfile(QJsonDocument(reading.draft).toJson());
    demand(read.profile != nullptr, "a draft is a profile");
}

} // namespace daicho::fuzz
