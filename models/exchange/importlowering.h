// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importdraft.h"
#include "exchange/importplan.h"
#include "policy/lowering.h"

namespace daicho
{

/// Gives a reason to classes that a ledger lowers without saying why: the import itself, by the name of its file. So
/// an import is never refused for the want of a reason, and the history can tell why.
class ImportLowerings
{
public:
    ImportLowerings(const Profile &profile, const ImportOptions &options, const Snapshot &now)
        : m_profile(profile), m_file(options.file), m_revision(now.revision), m_lowerings(profile)
    {
    }
    /// Writes the reasons into the draft of an asset whose signature is settled; gives what changed by that.
    std::vector<FieldChange> explain(const AssetRow &before, Draft &draft);

private:
    QString reasonFor(const QString &axis, const Signature &before, const Signature &after, const QString &was) const;

    const Profile &m_profile;
    QString m_file;
    qint64 m_revision;
    Lowerings m_lowerings;
};

} // namespace daicho
