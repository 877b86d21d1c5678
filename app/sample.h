// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

namespace daicho
{

/// What body to make up.
struct SampleRequest {
    QString policy = QStringLiteral("uto");
    qint64 assets = 1000;
    quint64 seed = 1;
};

/// What was made.
struct SampleSummary {
    qint64 revision = 0;
    qint64 assets = 0;
    qint64 departments = 0;
    qint64 answers = 0;
    qint64 exceptions = 0;
    qint64 links = 0;
    qint64 flows = 0;
};

/// Makes a registry of a made-up city with that many assets: departments, posts, contracts, assets, links, flows, answers and
/// exceptions that hang together. The same request in the same fiscal year gives the same contents, ids included, but
/// for those that Registry::create() makes.
Result<SampleSummary> makeSample(const QString &path, const SampleRequest &request, const Progress &progress = {});

} // namespace daicho
