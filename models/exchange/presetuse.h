// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmapping.h"
#include "exchange/presetreader.h"

#include <memory>
#include <optional>

namespace daicho
{

/// The name that stands for "read it as it is, whatever program wrote it".
inline const QString noPreset = QStringLiteral("none");

/// How a sheet was recognised as another program's; nothing in it when it was not.
struct PresetUse {
    const Preset *preset = nullptr;
    std::shared_ptr<const PresetReader> reader; ///< null where the form holds no assets
    SheetLayout layout;                         ///< of the rewritten sheet

    /// What a user should know of it.
    QStringList notes() const;
};

/// Recognises a sheet by its headings. `wanted`: the preset that the user says, or noPreset; nothing: whichever fits.
PresetUse presetOf(const SheetSample &sample, const SheetLayout &layout, const std::optional<QString> &wanted,
                   const Profile &profile);

/// The mapping of a rewritten sheet: what the preset says; where the form is one for people, for the other columns what
/// is found as usual.
Mapping presetMapping(const PresetUse &use, const SheetSample &rewritten, const Profile &profile);

} // namespace daicho
