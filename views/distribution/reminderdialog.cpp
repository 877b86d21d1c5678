// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/reminderdialog.h"

#include "tables/assetnames.h"
#include "views/common/prompt.h"
#include "views/distribution/paperview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

namespace daicho
{

using namespace Qt::StringLiterals;

ReminderDialog::ReminderDialog(const QList<BoardRow> &rows, const QList<BoardRow> &chosen, const QString &body,
                               QDate today, QWidget *parent)
    : QDialog(parent), m_rows(rows), m_body(body), m_today(today), m_who(new QComboBox), m_sender(new QLineEdit),
      m_reference(new QLineEdit), m_contact(new QLineEdit), m_withBoard(new QCheckBox(tr("With the &list of states"))),
      m_paper(new PaperView), m_scroll(new QScrollArea), m_place(new QLabel), m_back(new QPushButton(u"‹"_s)),
      m_next(new QPushButton(u"›"_s)), m_print(new QPushButton(tr("&Print…"))),
      m_save(new QPushButton(tr("Save as P&DF…")))
{
    setObjectName(u"reminderDialog"_s);
    setWindowTitle(tr("Reminders"));
    auto *upper = new QHBoxLayout;
    upper->addLayout(makeForm(), 2);
    upper->addSpacing(8);
    upper->addLayout(makePreview(), 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(upper, 1);
    layout->addLayout(makeFoot());
    const QSettings settings;
    m_sender->setText(settings.value(u"reminder/sender"_s).toString());
    m_contact->setText(settings.value(u"reminder/contact"_s).toString());
    m_withBoard->setChecked(settings.value(u"reminder/board"_s, false).toBool());
    fillWho(chosen);
    wire();
    layOut();
    resize(860, 600);
}

QLayout *ReminderDialog::makeForm()
{
    m_who->setObjectName(u"who"_s);
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sender->setObjectName(u"sender"_s);
    m_sender->setPlaceholderText(tr("e.g. Head of the information policy section"));
    m_reference->setObjectName(u"reference"_s);
    m_contact->setObjectName(u"contact"_s);
    m_contact->setPlaceholderText(tr("e.g. Information policy section, extension 1234"));
    m_withBoard->setObjectName(u"withBoard"_s);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Letters to"), m_who);
    form->addRow(tr("&Sender"), m_sender);
    form->addRow(tr("&Document number"), m_reference);
    form->addRow(tr("&Contact"), m_contact);
    form->addRow(m_withBoard);
    return form;
}

QLayout *ReminderDialog::makePreview()
{
    m_paper->setObjectName(u"paper"_s);
    m_paper->setAccessibleName(tr("Preview"));
    m_scroll->setWidget(m_paper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_place->setObjectName(u"place"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_back->setObjectName(u"back"_s);
    m_back->setToolTip(tr("The page before"));
    m_back->setAccessibleName(m_back->toolTip());
    m_next->setObjectName(u"next"_s);
    m_next->setToolTip(tr("The next page"));
    m_next->setAccessibleName(m_next->toolTip());
    for (QPushButton *button : {m_back, m_next})
        button->setFixedWidth(fontMetrics().horizontalAdvance(u'あ') * 3);
    auto *turning = new QHBoxLayout;
    turning->addStretch(1);
    turning->addWidget(m_back);
    turning->addWidget(m_place);
    turning->addWidget(m_next);
    turning->addStretch(1);
    auto *column = new QVBoxLayout;
    column->addWidget(m_scroll, 1);
    column->addLayout(turning);
    return column;
}

QLayout *ReminderDialog::makeFoot()
{
    m_print->setObjectName(u"print"_s);
    m_save->setObjectName(u"savePdf"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_print);
    foot->addWidget(m_save);
    foot->addWidget(close);
    return foot;
}

/// Those who are late first; those that were chosen on the page before all.
void ReminderDialog::fillWho(const QList<BoardRow> &chosen)
{
    const QLocale numbers;
    QList<BoardRow> late;
    QList<BoardRow> awaited;
    QList<BoardRow> marked;
    for (const BoardRow &row : std::as_const(m_rows)) {
        if (row.isOverdue())
            late.append(row);
        if (row.isAwaited())
            awaited.append(row);
    }
    for (const BoardRow &row : chosen) {
        if (row.isAwaited())
            marked.append(row);
    }
    const auto offer = [&](const QString &text, const QList<BoardRow> &group) {
        m_who->addItem(text);
        m_groups.append(group);
    };
    const auto count = [&](const QList<BoardRow> &group) {
        return numbers.toString(group.size());
    };
    if (marked.size() == 1)
        offer(tr("Only %1").arg(marked.first().name), marked);
    else if (!marked.isEmpty())
        offer(tr("The chosen ones that have not handed in (%1)").arg(count(marked)), marked);
    offer(tr("Those that are overdue (%1)").arg(count(late)), late);
    offer(tr("All that have not handed in (%1)").arg(count(awaited)), awaited);
    if (late.isEmpty() && marked.isEmpty())
        m_who->setCurrentIndex(m_who->count() - 1);
}

void ReminderDialog::wire()
{
    connect(m_who, &QComboBox::currentIndexChanged, this, &ReminderDialog::layOut);
    for (const QLineEdit *line : {m_sender, m_reference, m_contact})
        connect(line, &QLineEdit::textChanged, this, &ReminderDialog::layOut);
    connect(m_withBoard, &QCheckBox::toggled, this, &ReminderDialog::layOut);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(m_page + 1); });
    connect(m_print, &QPushButton::clicked, this, &ReminderDialog::print);
    connect(m_save, &QPushButton::clicked, this, &ReminderDialog::save);
    for (QPushButton *button : {m_back, m_next, m_print, m_save})
        button->setAutoDefault(false);
}

void ReminderDialog::layOut()
{
    std::optional<Error> error;
    if (m_pages) {
        m_pages->take(reminders());
    } else if (const auto made = ReminderPages::make(reminders()); made) {
        m_pages = *made;
    } else {
        error = made.error();
    }
    const bool isAny = m_pages && m_pages->pageCount() > 0;
    m_print->setEnabled(isAny);
    m_save->setEnabled(isAny);
    turn(m_page);
    if (error)
        m_place->setText(error->text);
    else if (!isAny)
        m_place->setText(tr("Nobody is to be reminded."));
}

void ReminderDialog::turn(int page)
{
    const int count = m_pages ? m_pages->pageCount() : 0;
    m_page = std::clamp(page, 0, std::max(0, count - 1));
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    if (count == 0)
        return m_paper->clear();
    PageDrawing drawing;
    m_pages->draw(m_page, drawing);
    m_paper->show(drawing, {ReminderPages::width(), ReminderPages::height()}, m_pages->fonts());
    m_place->setText(tr("Page %1 of %2").arg(m_page + 1).arg(count));
}

void ReminderDialog::remember() const
{
    QSettings settings;
    settings.setValue(u"reminder/sender"_s, m_sender->text());
    settings.setValue(u"reminder/contact"_s, m_contact->text());
    settings.setValue(u"reminder/board"_s, m_withBoard->isChecked());
}

void ReminderDialog::save()
{
    QString path = Prompt::instance().saveFile(this, tr("Save the reminders as PDF"),
                                               tr("Reminders %1").arg(m_today.toString(Qt::ISODate)) + u".pdf"_s,
                                               tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    if (const Outcome written = m_pages->write(path); !written)
        return Prompt::instance().error(this, tr("The PDF could not be written"), written.error().text);
    remember();
    m_done =
        tr("%1 was written: %2 pages.").arg(QDir::toNativeSeparators(path), QLocale().toString(m_pages->pageCount()));
    accept();
}

void ReminderDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    const auto choosePaper = [this, &printer] {
        printer.setDocName(m_pages->title());
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageOrientation(QPageLayout::Portrait);
        printer.setFullPage(true);
    };
    choosePaper();
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    choosePaper();
    QPainter painter;
    if (!painter.begin(&printer))
        return Prompt::instance().error(this, tr("The reminders could not be printed"),
                                        tr("The printer does not answer."));
    LedgerPainter replay;
    PageDrawing drawing;
    for (int page = 0; page < m_pages->pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return Prompt::instance().error(this, tr("The reminders could not be printed"), tr("The printer stopped."));
        m_pages->draw(page, drawing);
        replay.paint(drawing, m_pages->fonts(), printer.resolution() / 72.0, painter);
    }
    remember();
    m_done = tr("The reminders were sent to the printer.");
    accept();
}

} // namespace daicho
