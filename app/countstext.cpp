// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/countstext.h"

namespace daicho
{

using namespace Qt::StringLiterals;

QJsonObject toJson(const Counts &counts)
{
    const auto ratio = counts.ratio();
    return {{u"required"_s, counts.required()},
            {u"done"_s, counts[Standing::Done]},
            {u"partial"_s, counts[Standing::Partial]},
            {u"notDone"_s, counts[Standing::NotDone]},
            {u"unanswered"_s, counts[Standing::Unanswered]},
            {u"excepted"_s, counts[Standing::Excepted]},
            {u"notApplicable"_s, counts[Standing::NotApplicable]},
            {u"ratio"_s, ratio ? QJsonValue(*ratio) : QJsonValue()}};
}

} // namespace daicho
