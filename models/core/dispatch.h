// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/partialdate.h"

#include <QString>

namespace daicho
{

/// 配布と回収: what was sent to one department in one round, and what became of it. A department without any is 未配布;
/// of several, the newest counts and the others stay as a record.
struct Dispatch {
    enum class Form : quint8 { Registry, Workbook };
    enum class State : quint8 { Sent, Submitted, Merged, SentBack };

    Id id;
    qint64 revision = 0;
    Id department;
    Form form = Form::Registry;
    State state = State::Sent;
    qint64 sentRevision = 0; ///< the registry's revision whose state was sent: what comes back is compared with it
    PartialDate sent;
    PartialDate due;
    PartialDate submitted;
    PartialDate merged;
    PartialDate sentBack;
    QString file;        ///< the name of the file that was written, without its folder
    QString remarks;     ///< why it was sent back
    QString digest;      ///< SHA-256, in hex, of the file that was merged: the same one again brings nothing new
    bool isHere = false; ///< this registry is what was sent: set in a department's own file only

    bool operator==(const Dispatch &) const = default;
};

} // namespace daicho
