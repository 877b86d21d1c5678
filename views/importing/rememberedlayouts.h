// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

#include <QHash>

#include <optional>

namespace daicho
{

/// What was decided by hand about ledgers of a layout, by the key of the layout.
using RememberedLayouts = QHash<QString, QByteArray>;

/// Names a layout: the policy and the headings of a sheet, folded; hashed, so that nobody reads from the settings what
/// stands in a ledger.
QString layoutKey(const QString &policy, const SheetReading &sheet);

/// Those that are in the user's settings.
RememberedLayouts rememberedLayouts();
void rememberLayout(const QString &key, const QByteArray &mapping);
void forgetLayouts(const QStringList &keys);

/// The mapping for a ledger whose layouts were seen before; nothing when none of its sheets was.
std::optional<SavedMapping> mappingOf(const LedgerReading &reading, const RememberedLayouts &layouts,
                                      const Profile &profile);

} // namespace daicho
