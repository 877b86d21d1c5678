// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dispatchmerge.h"

namespace daicho
{

/// How far a department has come in the file that it sent back.
struct ReturnedState {
    qint64 required = 0;           ///< measures that are asked in it, of the department and of what belongs to it
    qint64 unanswered = 0;         ///< of these, as the file came back
    qint64 unansweredWhenSent = 0; ///< of those that were asked then
    bool isUntouched = false;      ///< nothing in it is otherwise than it was sent

    qint64 answered() const { return required - unanswered; }
};

/// Of a part that can be merged. Counts as the board does; exceptions count when they are valid on this day.
ReturnedState returnedState(const ReturnedPart &part, const ProfilePtr &profile, QDate day);

} // namespace daicho
