// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/importancetext.h"

#include "policy/importance.h"
#include "tables/assetnames.h"

#include <QCoreApplication>

namespace daicho
{

namespace
{

struct ImportanceText {
    Q_DECLARE_TR_FUNCTIONS(daicho::ImportanceText)
};

} // namespace

QString importanceText(const Profile &profile, const Asset &asset)
{
    const QString language = AssetNames::language();
    const Importance importance = importanceOf(profile, asset, language);
    if (!importance.step)
        return {};
    return ImportanceText::tr("Importance: %1 — %2")
        .arg(importance.step->label.in(language), importance.reasons.join(ImportanceText::tr("; ")));
}

} // namespace daicho
