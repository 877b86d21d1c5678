// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/baseline.h"
#include "bench/phases.h"

#include "exchange/ledgercolumns.h"
#include "exchange/ledgerpdf.h"
#include "registry/registry.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace daicho::bench
{

namespace
{

using namespace Qt::StringLiterals;

/// A plain loop over QPdfWriter: every cell of the same rows, one line each, cut to its column.
double plainPdf(const Snapshot &now, const Profile &profile, const QString &path, qsizetype assets, qsizetype perPage)
{
    const LedgerForm form = LedgerForm::read(Paper::A4, u"ja"_s);
    const LedgerColumns columns(now, profile, form, u"ja"_s);
    const LedgerRows rows = LedgerRows::arrange(now, std::nullopt);
    return milliseconds([&] {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins({0, 0, 0, 0});
        writer.setResolution(72);
        QPainter painter(&writer);
        QFont font(u"BIZ UDGothic"_s);
        font.setPointSizeF(form.size);
        painter.setFont(font);
        const QFontMetricsF metrics(font, &writer);
        const double height = (form.height - form.top - form.bottom) / double(perPage);
        for (qsizetype i = 0; i < assets; ++i) {
            if (i > 0 && i % perPage == 0)
                writer.newPage();
            const AssetRow row = now.assets.row(rows.assets[size_t(i)]);
            const double y = form.top + double(i % perPage) * height;
            for (int column = 0; column < columns.count(); ++column) {
                const auto &at = columns.at(column);
                const QString text = metrics.elidedText(columns.text(column, row), Qt::ElideRight, at.width);
                painter.drawText(QRectF(at.x, y, at.width, height), Qt::TextSingleLine, text);
            }
        }
    });
}

} // namespace

void measureLedger(const Ground &ground, Report &report)
{
    const auto registry = Registry::open(ground.registry(), Access::ReadOnly);
    if (!registry)
        qFatal("%s", qPrintable(registry.error().text));
    const Snapshot &now = *(*registry)->snapshot();
    const Profile &profile = *(*registry)->profile();
    const QString path = ground.folder + u"/ledger.pdf"_s;
    const double before = peakMemory();
    qint64 pages = 0;
    LedgerOptions options;
    options.printed = QDate(2026, 11, 20);
    const double ours = milliseconds([&] {
        const auto written = writeLedgerPdf(now, profile, options, path);
        if (!written)
            qFatal("%s", qPrintable(written.error().text));
        pages = *written;
    });
    report.note(u"ledger PDF: %1 pages, %2 pages/s, %3 MiB; memory grew by %4 MiB over the open registry"_s.arg(pages)
                    .arg(double(pages) * 1000 / ours, 0, 'f', 0)
                    .arg(double(QFileInfo(path).size()) / 1048576, 0, 'f', 1)
                    .arg(peakMemory() - before, 0, 'f', 0));
    // The same cells by a plain loop, for at most 20,000 assets: it goes at one speed.
    const auto perPage = qsizetype(now.assets.size() / pages);
    const qsizetype assets = qMin<qsizetype>(LedgerRows::arrange(now, std::nullopt).assets.size(), 20000);
    const double plain = plainPdf(now, profile, ground.folder + u"/plain.pdf"_s, assets, perPage);
    const double plainPages = double(assets) / double(perPage);
    report.add({u"ledger PDF, per page"_s,
                ours / double(pages),
                u"QPdfWriter loop, per page"_s,
                plain / plainPages,
                1 / 1.5,
                {}});
    // Calc takes minutes for more.
    constexpr qint64 mostForOffice = 10000;
    if (ground.assets > mostForOffice)
        return;
    const double office = baseline::libreOfficePdf(ground.csv(), ground.folder);
    if (office > 0)
        report.add({u"ledger PDF, all"_s, ours, u"LibreOffice: the same rows as PDF"_s, office, 1.0 / 5, {}});
}

} // namespace daicho::bench
