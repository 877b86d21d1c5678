// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of other programs' forms need: their files, a town that they are read into, and what is written for them.
#pragma once

#include "exchange/exchangesupport.h"
#include "support/policies.h"

namespace daicho
{

inline QString fixture(const QString &name)
{
    return QStringLiteral(DAICHO_TEST_DATA "/exchange/") + name;
}

/// A file of another program, or made after one; it is not on every machine.
inline QString sharedData(const QString &name)
{
    return QStringLiteral(DAICHO_SHARED "/data/") + name;
}

/// The small policy with a measure for each unit that controls of others are read into.
inline ProfilePtr measuredProfile()
{
    auto profile = std::make_shared<Profile>(*smallProfile());
    const QList<std::pair<QString, Unit>> measures{{QStringLiteral("M.DEPT"), Unit::Department},
                                                   {QStringLiteral("M.ASSET"), Unit::Asset},
                                                   {QStringLiteral("M.BODY"), Unit::Body},
                                                   {QStringLiteral("M.ZONE"), Unit::Zone}};
    for (const auto &[id, unit] : measures) {
        Measure measure;
        measure.id = id;
        measure.unit = unit;
        measure.label.ja = QStringLiteral("対策");
        profile->measures << measure;
    }
    return profile;
}

/// Three departments without assets, and the policy's measures.
inline SnapshotPtr smallTown(const ProfilePtr &profile = measuredProfile())
{
    auto now = std::make_shared<Snapshot>();
    now->revision = 1;
    now->bodyName = QStringLiteral("試験市");
    now->departments = Rows<Department>(QList<Department>{{Id{1}, 1, QStringLiteral("総務部"), {}, 0, {}, {}},
                                                          {Id{2}, 1, QStringLiteral("税務課"), {}, 1, {}, {}},
                                                          {Id{3}, 1, QStringLiteral("福祉課"), {}, 2, {}, {}}});
    for (const Measure &measure : profile->measures)
        now->measures << measure.id;
    return now;
}

/// Whether the registry was written in this form, on a day that is always the same.
inline bool exported(const SnapshotPtr &now, const ProfilePtr &profile, const QString &path, ExportForm form)
{
    ExportOptions options;
    options.form = form;
    options.today = QDate(2026, 11, 21);
    const auto done = exportAssets(now, profile, path, options);
    return done && done->isWritten;
}

inline QStringList problemReasons(const Problems &problems)
{
    QStringList reasons;
    for (const Problem &problem : problems)
        reasons << problem.reason;
    return reasons;
}

} // namespace daicho
