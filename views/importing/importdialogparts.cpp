// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is put together; what it does is in importdialog.cpp.
#include "tables/importtable.h"
#include "views/common/look.h"
#include "views/common/rowdress.h"
#include "views/importing/differenceview.h"
#include "views/importing/formtable.h"
#include "views/importing/importdialog.h"
#include "views/importing/keychoice.h"
#include "views/importing/mappingtable.h"
#include "views/importing/presetchoice.h"
#include "views/importing/proposaltable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsMeasured = 50; // for the width of a column; a thousand would hold the window up

template <typename Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

QLabel *plainLabel(const QString &name)
{
    auto *label = named(new QLabel, name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QTreeWidget *makeList(const QString &name, const QStringList &headers, int stretched)
{
    auto *list = named(new QTreeWidget, name);
    list->setHeaderLabels(headers);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->header()->setStretchLastSection(false);
    list->header()->setResizeContentsPrecision(rowsMeasured);
    list->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return list;
}

void labelled(QHBoxLayout *row, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    row->addSpacing(8);
}

/// A part of the form that can be hidden with its labels.
template <typename Fill>
QWidget *formPart(const Fill &fill)
{
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    fill(layout);
    return part;
}

} // namespace

void ImportDialog::build()
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import %1").arg(QFileInfo(m_path).fileName()));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeForm());
    m_note = plainLabel(u"note"_s);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    layout->addWidget(makeRemembered());
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    m_mapping = new MappingTable;
    splitter->addWidget(m_mapping);
    splitter->addWidget(makeTabs());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    static constexpr int columnsSeen = 9;
    splitter->setSizes({m_mapping->heightFor(columnsSeen), m_mapping->heightFor(columnsSeen)});
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFoot());
    resize(fitting({1200, 900}, *this));
}

void ImportDialog::makeChoices()
{
    m_encoding = named(new QComboBox, u"encoding"_s);
    m_encoding->addItem(u"UTF-8"_s, int(Encoding::Utf8));
    m_encoding->addItem(tr("Shift_JIS (CP932)"), int(Encoding::Cp932));
    m_encoding->addItem(u"UTF-16 LE"_s, int(Encoding::Utf16Le));
    m_encoding->addItem(u"UTF-16 BE"_s, int(Encoding::Utf16Be));
    m_separator = named(new QComboBox, u"separator"_s);
    m_separator->addItem(tr("Comma"), u","_s);
    m_separator->addItem(tr("Tab"), u"\t"_s);
    m_separator->addItem(tr("Semicolon"), u";"_s);
    m_headerFirst = named(new QSpinBox, u"headerFirst"_s);
    m_headerLast = named(new QSpinBox, u"headerLast"_s);
    for (QSpinBox *box : {m_headerFirst, m_headerLast}) {
        box->setRange(0, 1000);
        box->setSpecialValueText(tr("none"));
    }
    m_headerFirst->setAccessibleName(tr("First row of the header"));
    m_headerLast->setAccessibleName(tr("Last row of the header"));
    m_department = named(new QComboBox, u"department"_s);
    m_department->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_department->setMinimumContentsLength(8);
    m_department->setMaximumWidth(260);
    m_key = new KeyChoice;
    m_load = named(new QPushButton(tr("&Load columns…")), u"loadMapping"_s);
    m_save = named(new QPushButton(tr("Sa&ve columns…")), u"saveMapping"_s);

    m_sheetChoice = named(new QComboBox, u"sheet"_s);
    m_sheetChoice->setMinimumContentsLength(14);
    m_takeSheet = named(new QCheckBox(tr("&Take this sheet")), u"takeSheet"_s);
    m_sheetsTaken = plainLabel(u"sheetsTaken"_s);
}

QWidget *ImportDialog::makeForm()
{
    makeChoices();
    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_textForm = formPart([this](QHBoxLayout *part) {
        labelled(part, tr("&Encoding"), m_encoding);
        labelled(part, tr("&Separator"), m_separator);
    });
    row->addWidget(m_textForm);
    m_sheetForm = formPart([this](QHBoxLayout *part) {
        labelled(part, tr("Sh&eet"), m_sheetChoice);
        part->addWidget(m_takeSheet);
        part->addWidget(m_sheetsTaken);
    });
    m_sheetForm->hide();
    row->addWidget(m_sheetForm);
    m_headerForm = formPart([this](QHBoxLayout *part) {
        labelled(part, tr("&Header from row"), m_headerFirst);
        labelled(part, tr("&to row"), m_headerLast);
    });
    row->addWidget(m_headerForm);
    row->addStretch(1);
    rows->addLayout(row);
    auto *forms = new QHBoxLayout;
    m_presets = new PresetChoice;
    forms->addWidget(m_presets, 2);
    forms->addStretch(1);
    rows->addLayout(forms);
    m_ledgerForm = formPart([this](QHBoxLayout *part) {
        labelled(part, tr("&Department of rows without one"), m_department);
        part->setStretchFactor(m_department, 3);
        labelled(part, tr("&Match by"), m_key);
        part->addStretch(1);
        part->addWidget(m_load);
        part->addWidget(m_save);
    });
    rows->addWidget(m_ledgerForm);
    return form;
}

/// Says that a file of this layout was seen before.
QWidget *ImportDialog::makeRemembered()
{
    m_rememberedText = plainLabel(u"remembered"_s);
    m_rememberedText->setWordWrap(true);
    m_forget = named(new QPushButton(tr("&Forget that")), u"forget"_s);
    m_remembered = formPart([&](QHBoxLayout *part) {
        part->addWidget(m_rememberedText, 1);
        part->addWidget(m_forget);
    });
    m_remembered->hide();
    return m_remembered;
}

QWidget *ImportDialog::makeTabs()
{
    m_tabs = named(new QTabWidget, u"tabs"_s);
    m_rows = new ImportTable(this);
    m_preview = named(new QTableView, u"preview"_s);
    m_preview->setAccessibleName(tr("Rows as they will be stored"));
    m_preview->setModel(m_rows);
    dressRows(m_preview);
    m_preview->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_preview->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_problems = makeList(u"problems"_s, {tr("Row"), tr("Column"), tr("Value"), tr("Reason")}, 3);
    m_skipped = makeList(u"skipped"_s, {tr("Row"), tr("What stands there"), tr("Reason")}, 1);
    m_blanks = makeList(u"blanks"_s, {tr("Row"), tr("Column"), tr("Number"), tr("Value that stays")}, 3);
    m_differences = new DifferenceTable(this);
    m_differenceView = new DifferenceView(m_differences);
    m_proposals = new ProposalTable;
    m_formLines = new FormTable;
    m_tabs->addTab(m_formLines, QString());
    m_tabs->addTab(m_differenceView, QString());
    m_tabs->addTab(m_preview, QString());
    m_tabs->addTab(m_problems, QString());
    m_tabs->addTab(m_proposals, QString());
    m_tabs->addTab(m_skipped, QString());
    m_tabs->addTab(m_blanks, QString());
    m_tabs->setTabVisible(m_tabs->indexOf(m_formLines), false);
    m_tabs->setCurrentWidget(m_differenceView);
    return m_tabs;
}

QWidget *ImportDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = plainLabel(u"summary"_s);
    QFont strong = m_summary->font();
    strong.setBold(true);
    m_summary->setFont(strong);
    layout->addWidget(m_summary);

    m_leaveOut = named(new QCheckBox(tr("&Leave out the rows with problems and import the others")), u"leaveOut"_s);
    m_writeBack = named(new QPushButton(tr("&Write the problems back…")), u"writeBack"_s);
    m_writeBack->setToolTip(
        tr("Makes a copy of the ledger in which each cell with a problem is coloured and says why"));
    m_progress = named(new QProgressBar, u"progress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(240);
    m_stop = named(new QPushButton(tr("Sto&p")), u"stop"_s);
    m_import = named(new QPushButton(tr("&Import")), u"import"_s);
    m_import->setDefault(true);
    m_cancel = named(new QPushButton(tr("Cancel")), u"cancel"_s);
    for (QPushButton *other : {m_load, m_save, m_forget, m_writeBack, m_stop, m_cancel})
        other->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_leaveOut);
    row->addWidget(m_writeBack);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addWidget(m_import);
    row->addWidget(m_cancel);
    layout->addLayout(row);
    return foot;
}

} // namespace daicho
