// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fixtures.h"

#include <QTest>

namespace daicho::fixtures
{

/// Writes a body into a registry that has nothing yet.
inline void found(OpenRegistry &registry, const Body &body)
{
    QVERIFY(registry.store);
    QVERIFY(registry.write(body.founding()));
    const auto written = registry.write(body.rest());
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
}

/// What is stored is what was seen last.
inline void compareStored(OpenRegistry &registry)
{
    const auto stored = registry.store->load();
    QVERIFY(stored);
    QCOMPARE(differences(*registry.now, **stored), QStringList());
}

} // namespace daicho::fixtures
