// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerpage.h"

#include "core/wareki.h"
#include "exchange/ledgerpdf.h"
#include "tables/assetnames.h"
#include "views/common/backgroundwork.h"
#include "views/common/longwork.h"
#include "views/common/prompt.h"
#include "views/ledger/ledgerchoices.h"
#include "views/ledger/ledgernavigator.h"
#include "views/ledger/ledgerprinting.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>

namespace daicho
{

using namespace Qt::StringLiterals;

LedgerPage::LedgerPage(QWidget *parent)
    : Page(parent), m_measuring(new BackgroundWork(this)), m_writing(new BackgroundWork(this)),
      m_choices(new LedgerChoices), m_preview(new LedgerPreview), m_navigator(new LedgerNavigator(m_preview)),
      m_stack(new QStackedWidget), m_message(new QLabel), m_splitter(new QSplitter(this)), m_progressRow(new QWidget),
      m_progressText(new QLabel), m_progress(new QProgressBar), m_cancel(new QPushButton)
{
    arrange();
    wire();
    m_choices->setReady(false);
    showProgress({}, false);
    retranslate();
}

void LedgerPage::arrange()
{
    m_message->setObjectName(u"ledgerMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_preview->setObjectName(u"ledgerPreview"_s);
    m_progress->setObjectName(u"ledgerProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"ledgerCancel"_s);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_preview);

    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(m_navigator);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progressRow);
    m_splitter->addWidget(m_choices);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({220, 900});
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_splitter);
}

void LedgerPage::wire()
{
    connect(m_choices, &LedgerChoices::changed, this, &LedgerPage::measure);
    connect(m_choices, &LedgerChoices::saveWanted, this, &LedgerPage::askAndSave);
    connect(m_choices, &LedgerChoices::printWanted, this, &LedgerPage::askAndPrint);
    connect(m_writing, &BackgroundWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_measuring, &BackgroundWork::progressed, this, [this](int permille) {
        if (!m_writing->isRunning())
            m_progress->setValue(permille);
    });
    connect(m_cancel, &QPushButton::clicked, m_writing, &BackgroundWork::cancel);
}

LedgerPage::~LedgerPage() = default;

QString LedgerPage::title() const
{
    return tr("Print");
}

bool LedgerPage::isBusy() const
{
    return m_measuring->isRunning() || m_writing->isRunning();
}

LedgerOptions LedgerPage::options() const
{
    LedgerOptions options;
    options.paper = m_choices->paper();
    options.department = m_choices->department();
    options.printed = m_showing.today.isValid() ? m_showing.today : QDate::currentDate();
    options.language = AssetNames::language();
    return options;
}

void LedgerPage::display(const Showing &showing)
{
    m_showing = showing;
    if (!showing.now || !showing.profile)
        return;
    m_choices->offer(*showing.now);
    measure();
}

void LedgerPage::keepUp(const Showing &showing)
{
    m_showing = showing;
    if (m_measuredFrom == showing.now)
        return;
    m_measuredFrom = nullptr;
    m_measuring->cancel();
    m_choices->setReady(false);
    m_preview->show({});
    m_stack->setCurrentWidget(m_message);
}

/// Lays the chosen ledger out anew, unless it is what is shown already. Meanwhile the old pages stay.
void LedgerPage::measure()
{
    if (!m_showing.now || !m_showing.profile)
        return;
    const LedgerOptions wanted = options();
    if (m_measured == wanted && m_measuredFrom == m_showing.now && m_measuredBy == m_showing.profile)
        return;
    m_measured = wanted;
    m_measuredFrom = m_showing.now;
    m_measuredBy = m_showing.profile;
    struct Found {
        LedgerPages pages;
        std::optional<Error> error;
    };
    auto found = std::make_shared<Found>(Found{{m_showing.now, m_showing.profile, nullptr}, {}});
    showProgress(tr("Laying out the pages …"), true);
    if (m_preview->pageCount() == 0)
        m_message->setText(tr("Laying out the pages …"));
    m_measuring->start(
        [found, wanted](const Progress &progress) {
            auto layout = LedgerLayout::measure(*found->pages.now, *found->pages.profile, wanted, progress);
            if (layout)
                found->pages.layout = *layout;
            else
                found->error = layout.error();
        },
        [this, found] { showMeasured(found->pages, found->error); });
}

void LedgerPage::showMeasured(const LedgerPages &pages, const std::optional<Error> &error)
{
    if (!m_writing->isRunning())
        showProgress({}, false);
    m_choices->setReady(pages.layout && !m_writing->isRunning());
    m_choices->describe(pages.layout.get());
    m_preview->show(pages.layout ? pages : LedgerPages());
    m_navigator->refresh();
    if (error)
        m_message->setText(error->text);
    else if (m_showing.now->assets.isEmpty())
        m_message->setText(tr("There are no assets yet. Add assets or import a ledger; it can be printed then."));
    const bool isShown = pages.layout && !m_showing.now->assets.isEmpty();
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_preview) : m_message);
}

void LedgerPage::askAndSave()
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    const QString where = m_choices->department() ? m_preview->sectionName() : m_showing.now->bodyName;
    QString suggestion = tr("Ledger %1 %2").arg(where, fiscalYear(options().printed)).simplified() + u".pdf"_s;
    suggestion.replace(unfit, u"_"_s);
    const QString path = Prompt::instance().saveFile(this, tr("Save the ledger as PDF"), suggestion, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(QFileInfo(path).suffix().isEmpty() ? path + u".pdf"_s : path);
}

void LedgerPage::savePdf(const QString &path)
{
    if (!m_showing.now || !m_showing.profile)
        return;
    auto written = std::make_shared<std::optional<Result<qint64>>>();
    showProgress(tr("Writing %1 …").arg(QFileInfo(path).fileName()), true);
    m_cancel->show();
    m_choices->setReady(false);
    // The worker keeps the snapshot: editing may go on meanwhile.
    m_writing->start(
        [written, now = m_showing.now, profile = m_showing.profile, chosen = options(),
         path](const Progress &progress) { written->emplace(writeLedgerPdf(*now, *profile, chosen, path, progress)); },
        [this, written, path] { saved(path, **written); });
}

void LedgerPage::saved(const QString &path, const Result<qint64> &written)
{
    showProgress({}, false);
    m_choices->setReady(m_preview->pageCount() > 0);
    if (written)
        emit said(tr("%1 was written: %2 pages.").arg(QDir::toNativeSeparators(path), QLocale().toString(*written)));
    else if (written.error().kind == Error::Kind::Cancelled)
        emit said(written.error().text);
    else
        Prompt::instance().error(this, tr("The PDF could not be written"), written.error().text);
}

void LedgerPage::askAndPrint()
{
    const LedgerPages pages = m_preview->pages();
    if (!pages.layout)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.layout->title());
    choosePaper(printer, *pages.layout);
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, int(pages.layout->pageCount()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    choosePaper(printer, *pages.layout);
    LongWork work(this, tr("Printing …"));
    const Outcome printed = printLedger(pages, printer, work.progress());
    if (printed)
        emit said(tr("The ledger was sent to the printer."));
    else if (printed.error().kind == Error::Kind::Cancelled)
        emit said(printed.error().text);
    else
        Prompt::instance().error(this, tr("The ledger could not be printed"), printed.error().text);
}

void LedgerPage::go(const Jump &jump)
{
    m_choices->chooseDepartment(jump.department);
}

void LedgerPage::saveState(QSettings &settings) const
{
    settings.setValue(u"paper"_s, m_choices->paper() == Paper::A3 ? u"A3"_s : u"A4"_s);
    settings.setValue(u"fit"_s, int(m_preview->fit()));
    settings.setValue(u"splitter"_s, m_splitter->saveState());
}

void LedgerPage::restoreState(const QSettings &settings)
{
    m_choices->choosePaper(settings.value(u"paper"_s).toString() == u"A3" ? Paper::A3 : Paper::A4);
    const int fit = settings.value(u"fit"_s).toInt();
    m_preview->setFit(fit == int(LedgerPreview::Fit::Page) ? LedgerPreview::Fit::Page : LedgerPreview::Fit::Width);
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
}

/// The row keeps its place while it is empty, so that the preview does not jump.
void LedgerPage::showProgress(const QString &text, bool isVisible)
{
    m_progressText->setText(text);
    m_progress->setVisible(isVisible);
    m_progress->setValue(0);
    m_progressText->setVisible(isVisible);
    if (!isVisible)
        m_cancel->hide();
    m_progressRow->setMinimumHeight(m_cancel->sizeHint().height());
}

void LedgerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        measure();
    }
    Page::changeEvent(event);
}

void LedgerPage::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace daicho
