// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "policy/coverage.h"

namespace daicho
{

/// Draws the coverage of a registry, with its title, day, revision and policy, into a file: PNG at twice the size of a
/// screen, SVG or PDF (lines and text, A4 landscape, as many pages as it takes) by the name's ending. Needs a
/// QGuiApplication, but no display. Nothing is left behind when it fails.
Outcome writeCoverageChart(const Coverage &coverage, const Snapshot &now, const Profile &profile, const QString &path);

} // namespace daicho
