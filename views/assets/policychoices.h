// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/assetnames.h"

#include <QList>
#include <QString>

#include <utility>

namespace daicho
{

/// The entries of one of the policy's lists as ids with their labels in the program's language.
template <typename Item>
QList<std::pair<QString, QString>> policyChoices(const QList<Item> &items)
{
    QList<std::pair<QString, QString>> choices;
    for (const Item &item : items) {
        if constexpr (requires { item.label; })
            choices.append({item.id, item.label.in(AssetNames::language())});
        else
            choices.append({item.id, item.name.in(AssetNames::language())});
    }
    return choices;
}

} // namespace daicho
