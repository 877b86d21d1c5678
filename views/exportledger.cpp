// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window writes the ledger to a file.
#include "exchange/exportassets.h"
#include "views/common/longwork.h"
#include "views/common/prompt.h"
#include "views/mainwindow.h"

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStatusBar>

namespace daicho
{

using namespace Qt::StringLiterals;

void MainWindow::exportLedger(const QString &suffix, bool asCp932)
{
    if (!m_registry)
        return;
    const QFileInfo registry(m_registry->path());
    const QString suggestion = registry.absolutePath() + u'/' + registry.completeBaseName() + u'.' + suffix;
    const QString filter = suffix == u"csv"_s ? tr("CSV files (*.csv)") : tr("JSON files (*.json)");
    QString path = Prompt::instance().saveFile(this, tr("Export the ledger"), suggestion, filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    ExportOptions options;
    options.encoding = asCp932 ? Encoding::Cp932 : Encoding::Utf8;
    if (const auto written = writeExport(path, options); written && !written->isWritten) {
        Prompt::instance().problems(this, tr("Some characters do not exist in CP932"),
                                    tr("Nothing was written yet. UTF-8 has all characters."), written->problems);
        const auto answer =
            Prompt::instance().ask(this, tr("Export the ledger"),
                                   tr("Write the file with “?” in place of these characters?"), tr("Write with “?”"));
        options.isForced = true;
        if (answer == Prompt::Accept)
            (void)writeExport(path, options);
    }
}

std::optional<Exported> MainWindow::writeExport(const QString &path, const ExportOptions &options)
{
    LongWork work(this, tr("Writing %1 …").arg(QFileInfo(path).fileName()));
    const auto written = exportAssets(m_registry->snapshot(), m_registry->profile(), path, options, work.progress());
    if (!written) {
        if (written.error().kind != Error::Kind::Cancelled)
            Prompt::instance().error(this, tr("The file was not written"), written.error().text);
        return std::nullopt;
    }
    if (written->isWritten)
        statusBar()->showMessage(
            tr("Written: %1 assets to %2").arg(QLocale().toString(written->rows), QFileInfo(path).fileName()), 15'000);
    return *written;
}

} // namespace daicho
