// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

namespace daicho
{

/// How one asset stands to another: `from` holds `to` (a medium or a system the information on it), depends on it, or
/// was derived from it (an entry of a school's ledger from the standard ledger's).
struct Link {
    enum class Sort : quint8 { Holds, DependsOn, DerivedFrom };

    Id id;
    qint64 revision = 0;
    Sort sort = Sort::Holds;
    Id from;
    Id to;
    QString remarks;

    bool operator==(const Link &) const = default;
};

/// 通信: data goes from one asset to another.
struct Flow {
    Id id;
    qint64 revision = 0;
    Id from;
    Id to;
    QString protocol;       ///< as the diagram says it, such as HTTPS/443
    bool isLimited = false; ///< 特定通信: path and protocol are restricted to what is needed
    QString sanitising;     ///< 無害化の方式, by its id in the policy; empty: none
    QString remarks;

    bool operator==(const Flow &) const = default;
};

} // namespace daicho
