// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window writes the ledger to a file.
#include "exchange/cisoexport.h"
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

namespace
{

QString filterOf(const QString &suffix)
{
    if (suffix == u"xlsx")
        return MainWindow::tr("Excel workbooks (*.xlsx)");
    return suffix == u"csv" ? MainWindow::tr("CSV files (*.csv)") : MainWindow::tr("JSON files (*.json)");
}

/// So that one form is not written over another one.
QString tailOf(ExportForm form)
{
    switch (form) {
    case ExportForm::Ciso:
        return u"-ciso"_s;
    case ExportForm::Oscal:
        return u"-oscal"_s;
    case ExportForm::Registry:
        return u"-registry"_s;
    case ExportForm::Ledger:
        break;
    }
    return {};
}

/// The file dialog asked about one file only.
bool mayReplaceDomains(QWidget *parent, const QString &path)
{
    const QString domains = cisoDomainsPath(path);
    return !QFileInfo::exists(domains) ||
           Prompt::instance().ask(parent, MainWindow::tr("Export the ledger"),
                                  MainWindow::tr("The departments go into a second file, %1, which is there already.")
                                      .arg(QFileInfo(domains).fileName()),
                                  MainWindow::tr("Replace it")) == Prompt::Accept;
}

} // namespace

void MainWindow::exportLedger(const QString &suffix, ExportOptions options)
{
    if (!m_registry)
        return;
    const QFileInfo registry(m_registry->path());
    const QString suggestion =
        registry.absolutePath() + u'/' + registry.completeBaseName() + tailOf(options.form) + u'.' + suffix;
    QString path = Prompt::instance().saveFile(this, tr("Export the ledger"), suggestion, filterOf(suffix));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    if (options.form == ExportForm::Ciso && !mayReplaceDomains(this, path))
        return;
    options.today = QDate::currentDate();
    if (const auto written = writeExport(path, options); written && !written->isWritten && mayForce(path, *written)) {
        options.isForced = true;
        (void)writeExport(path, options);
    }
}

bool MainWindow::mayForce(const QString &path, const Exported &refused)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive)) {
        Prompt::instance().problems(this, tr("Some texts do not fit into Excel cells"),
                                    tr("Nothing was written yet. CSV and JSON files can hold these texts."),
                                    refused.problems);
        return Prompt::instance().ask(this, tr("Export the ledger"),
                                      tr("Write the file and leave out what does not fit?"),
                                      tr("Write without it")) == Prompt::Accept;
    }
    Prompt::instance().problems(this, tr("Some characters do not exist in CP932"),
                                tr("Nothing was written yet. UTF-8 has all characters."), refused.problems);
    return Prompt::instance().ask(this, tr("Export the ledger"),
                                  tr("Write the file with “?” in place of these characters?"),
                                  tr("Write with “?”")) == Prompt::Accept;
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
    if (written->isWritten && options.form != ExportForm::Ledger && !written->problems.isEmpty())
        Prompt::instance().problems(this, tr("The file was written"), tr("Not everything fits into this form."),
                                    written->problems);
    if (written->isWritten)
        statusBar()->showMessage(
            tr("Written: %1 assets to %2").arg(QLocale().toString(written->rows), QFileInfo(path).fileName()), 15'000);
    return *written;
}

} // namespace daicho
