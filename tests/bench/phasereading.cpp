// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/phases.h"

#include "policy/policyreading.h"

#include <QDir>
#include <QFile>

namespace daicho::bench
{

using namespace Qt::StringLiterals;

/// The published policies where they are at hand, else the invented ones of the tests.
void measureReading(const Ground &, Report &report)
{
    QDir folder(QStringLiteral(DAICHO_SHARED "/seeds"));
    if (!folder.exists())
        folder.setPath(QStringLiteral(DAICHO_TEST_DATA "/policy/texts"));
    const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    double slowest = 0;
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a policy text cannot be read");
        const QString text = QString::fromUtf8(file.readAll());
        slowest = std::max(slowest, milliseconds([&] { readPolicyText(text); }));
    }
    report.add({u"reading a policy text, the slowest of %1"_s.arg(files.size()), slowest, {}, 0, 0, {}});
}

} // namespace daicho::bench
