// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tst_ledgersample.h"

#include "views/common/prompt.h"
#include "views/ledger/ledgerpage.h"
#include "views/ledger/ledgerprinting.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

Showing showing(int assets)
{
    Showing shown;
    shown.now = ledgersample::body(assets).snapshot();
    shown.profile = std::make_shared<const Profile>(ledgersample::profile());
    shown.today = QDate(2026, 11, 20);
    return shown;
}

} // namespace

class LedgerPageTest : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    T *child(const QString &name)
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void show(const Showing &shown)
    {
        m_page->display(shown);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 60'000);
    }

    std::unique_ptr<LedgerPage> m_page;
    QTemporaryDir m_folder;

private slots:
    void init();
    void cleanup();
    void turnsPages();
    void choosesDepartmentAndPaper();
    void previewShowsThePage();
    void zooms();
    void emptyRegistry();
    void newSnapshotWhileMeasuring();
    void savesPdf();
    void saveCanBeGivenUp();
    void cancelsWriting();
    void saysWhatWentWrong();
    void prints();
    void remembersPaper();
};

void LedgerPageTest::init()
{
    Prompt::instance().setSilent(true);
    m_page = std::make_unique<LedgerPage>();
    m_page->resize(1100, 720);
    m_page->show();
}

void LedgerPageTest::cleanup()
{
    m_page.reset();
}

void LedgerPageTest::turnsPages()
{
    show(showing(200));
    LedgerPreview *preview = m_page->preview();
    const qsizetype pages = preview->pageCount();
    QVERIFY(pages > 5);
    QVERIFY(!child<QToolButton>(u"ledgerPrevious"_s)->isEnabled());
    QTest::mouseClick(child<QToolButton>(u"ledgerNext"_s), Qt::LeftButton);
    QCOMPARE(preview->page(), 1);
    QTest::keyClick(preview, Qt::Key_PageDown);
    QCOMPARE(preview->page(), 2);
    QCOMPARE(child<QSpinBox>(u"ledgerPageNumber"_s)->value(), 3);
    QTest::keyClick(preview, Qt::Key_PageUp);
    QCOMPARE(preview->page(), 1);
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(preview->page(), pages - 1);
    QVERIFY(!child<QToolButton>(u"ledgerNext"_s)->isEnabled());
    QCOMPARE(child<QLabel>(u"ledgerSection"_s)->text(), u"市民課"_s);
    QTest::keyClick(preview, Qt::Key_PageDown); // there is no further one
    QCOMPARE(preview->page(), pages - 1);
    QTest::mouseClick(child<QToolButton>(u"ledgerFirst"_s), Qt::LeftButton);
    QCOMPARE(preview->page(), 0);
    child<QSpinBox>(u"ledgerPageNumber"_s)->setValue(4);
    QCOMPARE(preview->page(), 3);
}

void LedgerPageTest::choosesDepartmentAndPaper()
{
    show(showing(200));
    const qsizetype all = m_page->preview()->pageCount();
    auto *departments = child<QComboBox>(u"ledgerDepartment"_s);
    QCOMPARE(departments->count(), 5);
    departments->setCurrentIndex(4);
    QTRY_VERIFY(!m_page->isBusy());
    const qsizetype one = m_page->preview()->pageCount();
    QVERIFY(one < all && one > 1);
    QCOMPARE(m_page->preview()->sectionName(), u"市民課"_s);
    child<QRadioButton>(u"ledgerA3"_s)->setChecked(true);
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(m_page->preview()->pageCount() < one);
    QVERIFY(m_page->preview()->pages().layout->width() > 1000);

    Jump jump;
    jump.department = ledgersample::body(1).departments[2].id;
    m_page->go(jump);
    QTRY_VERIFY(!m_page->isBusy());
    QCOMPARE(m_page->preview()->sectionName(), u"総務部税務課"_s);
}

/// What is painted is the page: dark where the drawing has text, white in the margin.
void LedgerPageTest::previewShowsThePage()
{
    show(showing(40));
    LedgerPreview *preview = m_page->preview();
    const LedgerPages pages = preview->pages();
    PageDrawing drawing;
    pages.layout->draw(0, drawing);
    constexpr double scale = 2;
    QImage image(int(pages.layout->width() * scale), int(pages.layout->height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    LedgerPainter().paint(drawing, pages.layout->fonts(), scale, painter);
    painter.end();
    const auto darkIn = [&image](const QRectF &where) {
        int dark = 0;
        for (int y = int(where.top()); y < where.bottom(); ++y) {
            for (int x = int(where.left()); x < where.right(); ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return dark;
    };
    QCOMPARE(darkIn({0, 0, 30, double(image.height())}), 0);
    size_t glyph = 0;
    int inked = 0;
    for (const auto &run : drawing.runs) {
        for (const size_t end = glyph + run.glyphs; glyph < end; ++glyph) {
            const auto &at = drawing.glyphs[glyph];
            const QRectF box(at.x * scale, (at.y - run.size * 0.8) * scale, run.size * 0.5 * scale,
                             run.size * 0.9 * scale);
            inked += darkIn(box) > 0 ? 1 : 0;
        }
    }
    QVERIFY2(inked > int(drawing.glyphs.size()) * 8 / 10, qPrintable(QString::number(inked)));
    QVERIFY(!preview->grab().isNull());
}

void LedgerPageTest::zooms()
{
    show(showing(40));
    LedgerPreview *preview = m_page->preview();
    QCOMPARE(preview->fit(), LedgerPreview::Fit::Width);
    const double wide = preview->zoom();
    QTest::mouseClick(child<QToolButton>(u"ledgerLarger"_s), Qt::LeftButton);
    QVERIFY(preview->zoom() > wide);
    QCOMPARE(preview->fit(), LedgerPreview::Fit::None);
    QTest::mouseClick(child<QToolButton>(u"ledgerFitWidth"_s), Qt::LeftButton);
    QVERIFY(qAbs(preview->zoom() - wide) < 0.001);
    m_page->resize(700, 720);
    QVERIFY(preview->zoom() < wide);
    for (int i = 0; i < 60; ++i)
        preview->setZoom(preview->zoom() * 1.5);
    QCOMPARE(preview->zoom(), 4.0);
}

void LedgerPageTest::emptyRegistry()
{
    show(showing(0));
    QVERIFY(child<QLabel>(u"ledgerMessage"_s)->isVisible());
    QVERIFY(!child<QLabel>(u"ledgerMessage"_s)->text().isEmpty());
    QVERIFY(!m_page->preview()->isVisible());
    show(showing(3));
    QVERIFY(m_page->preview()->isVisible());
}

void LedgerPageTest::newSnapshotWhileMeasuring()
{
    m_page->display(showing(20'000));
    m_page->display(showing(3));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 60'000);
    QCOMPARE(m_page->preview()->pages().layout->assetCount(), 3);
}

void LedgerPageTest::savesPdf()
{
    show(showing(40));
    const QString path = m_folder.filePath(u"台帳"_s);
    QSignalSpy said(m_page.get(), &Page::said);
    Prompt::instance().answerNext(path);
    QTest::mouseClick(child<QPushButton>(u"ledgerSave"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(QFile::exists(path + u".pdf"_s));
    QCOMPARE(said.count(), 1);
    QVERIFY(child<QPushButton>(u"ledgerSave"_s)->isEnabled());
}

void LedgerPageTest::saveCanBeGivenUp()
{
    show(showing(4));
    QTest::mouseClick(child<QPushButton>(u"ledgerSave"_s), Qt::LeftButton); // silent: no file name is given
    QVERIFY(!m_page->isBusy());
}

void LedgerPageTest::cancelsWriting()
{
    show(showing(30'000));
    const QString path = m_folder.filePath(u"cancelled.pdf"_s);
    QSignalSpy said(m_page.get(), &Page::said);
    m_page->savePdf(path);
    QVERIFY(child<QPushButton>(u"ledgerCancel"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(u"ledgerCancel"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 60'000);
    QCOMPARE(said.count(), 1);
    QVERIFY(QDir(m_folder.path()).entryList({u"cancelled*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    QVERIFY(!child<QPushButton>(u"ledgerCancel"_s)->isVisible());
}

void LedgerPageTest::saysWhatWentWrong()
{
    show(showing(4));
    m_page->savePdf(m_folder.filePath(u"no/such/folder.pdf"_s));
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(Prompt::instance().lastText().contains(u"folder.pdf"_s));
}

void LedgerPageTest::prints()
{
    show(showing(100));
    const LedgerPages pages = m_page->preview()->pages();
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    choosePaper(printer, *pages.layout);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 4);
    int asked = 0;
    QVERIFY(printLedger(pages, printer, [&asked](qint64, qint64) { return ++asked > 0; }));
    QCOMPARE(asked, 3);
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    QProcess info;
    info.start(u"pdfinfo"_s, {path});
    QVERIFY(info.waitForFinished());
    const QString text = QString::fromUtf8(info.readAllStandardOutput());
    QVERIFY2(text.contains(QRegularExpression(u"Pages: +3\n"_s)), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"84[12](\\.\\d+)? x 595"_s)), qPrintable(text));
}

void LedgerPageTest::remembersPaper()
{
    QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    child<QRadioButton>(u"ledgerA3"_s)->setChecked(true);
    m_page->saveState(settings);
    m_page = std::make_unique<LedgerPage>();
    m_page->restoreState(settings);
    show(showing(4));
    QVERIFY(m_page->preview()->pages().layout->width() > 1000);
}

QTEST_MAIN(LedgerPageTest)
#include "tst_ledgerpage.moc"
