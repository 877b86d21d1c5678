// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ledger/ledgerpreview.h"
#include "views/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace daicho
{

class LedgerChoices;
class LedgerNavigator;
class BackgroundWork;

/// 印刷: the printed ledger as it will come out, to be saved as a PDF or sent to a printer.
class LedgerPage : public Page
{
    Q_OBJECT

public:
    explicit LedgerPage(QWidget *parent = nullptr);
    ~LedgerPage() override;

    QString title() const override;
    QString name() const override { return QStringLiteral("ledger"); }
    void display(const Showing &showing) override;
    void keepUp(const Showing &showing) override;
    void go(const Jump &jump) override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    LedgerPreview *preview() const { return m_preview; }
    /// Whether pages are being measured or written.
    bool isBusy() const;
    /// Writes the chosen ledger to a file, beside the window's own work.
    void savePdf(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void wire();
    LedgerOptions options() const;
    void measure();
    void showMeasured(const LedgerPages &pages, const std::optional<Error> &error);
    void askAndSave();
    void askAndPrint();
    void saved(const QString &path, const Result<qint64> &written);
    void showProgress(const QString &text, bool isVisible);
    void retranslate();

    Showing m_showing;
    std::optional<LedgerOptions> m_measured; ///< what the preview shows, together with m_measuredFrom
    SnapshotPtr m_measuredFrom;
    ProfilePtr m_measuredBy;
    BackgroundWork *m_measuring;
    BackgroundWork *m_writing;
    LedgerChoices *m_choices;
    LedgerPreview *m_preview;
    LedgerNavigator *m_navigator;
    QStackedWidget *m_stack;
    QLabel *m_message; ///< in place of the preview: nothing to print yet, or why it cannot be shown
    QSplitter *m_splitter;
    QWidget *m_progressRow;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace daicho
