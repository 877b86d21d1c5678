// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/distributedialog.h"

#include "core/wareki.h"
#include "exchange/dispatching.h"
#include "registry/registry.h"
#include "tables/boardtable.h"
#include "views/answers/datefield.h"
#include "views/common/prompt.h"
#include "views/common/rowdress.h"
#include "views/windowstate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

enum ListColumn { NameColumn, StateColumn, AssetsColumn, UnansweredColumn, FileColumn, ListColumns };

/// Of the newest round; unknown when it has passed.
PartialDate lastDue(const QList<BoardRow> &rows, QDate today)
{
    PartialDate sent;
    PartialDate due;
    for (const BoardRow &row : rows) {
        if (row.state == BoardState::NotSent || row.dispatch.sent < sent)
            continue;
        due = row.dispatch.sent == sent ? std::max(due, row.dispatch.due) : row.dispatch.due;
        sent = row.dispatch.sent;
    }
    return due.isUnknown() || !checkDue(due, today) ? PartialDate() : due;
}

} // namespace

DistributeDialog::DistributeDialog(const QList<BoardRow> &rows, const QSet<Id> &checked, const Registry &registry,
                                   QWidget *parent)
    : QDialog(parent), m_rows(rows), m_folderKey(settingsGroup(registry.path()) + u"/distribution/folder"_s),
      m_now(registry.snapshot()), m_today(registry.today()), m_list(new QTreeWidget),
      m_all(new QPushButton(tr("Check &all"))), m_none(new QPushButton(tr("Check &none"))), m_form(new QComboBox),
      m_due(new DateField(u"due"_s)), m_folder(new QLineEdit), m_choose(new QPushButton(tr("Choose…"))),
      m_replace(new QCheckBox(tr("&Replace the files that are there"))), m_note(new QLabel)
{
    setObjectName(u"distributeDialog"_s);
    setWindowTitle(tr("Hand out ledgers"));
    build();
    fill(checked);
    connect(m_list, &QTreeWidget::itemChanged, this, &DistributeDialog::update);
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(m_choose, &QPushButton::clicked, this, &DistributeDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &DistributeDialog::update);
    connect(m_form, &QComboBox::currentIndexChanged, this, &DistributeDialog::update);
    connect(m_due, &DateField::changed, this, &DistributeDialog::update);
    connect(m_replace, &QCheckBox::toggled, this, &DistributeDialog::update);
    m_due->setDate(lastDue(m_rows, m_today));
    m_folder->setText(QSettings().value(m_folderKey).toString());
    update();
    resize(760, 560);
}

void DistributeDialog::build()
{
    m_list->setObjectName(u"departments"_s);
    m_list->setColumnCount(ListColumns);
    m_list->setHeaderLabels({tr("Department"), tr("State"), tr("Assets"), tr("Unanswered"), tr("File")});
    for (const int number : {AssetsColumn, UnansweredColumn})
        m_list->headerItem()->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("List of departments"));
    setLetterWidths(m_list->header(), {15, 10, 6, 6, 14});
    m_all->setObjectName(u"checkAll"_s);
    m_none->setObjectName(u"checkNone"_s);
    m_form->setObjectName(u"form"_s);
    m_folder->setObjectName(u"folder"_s);
    m_choose->setObjectName(u"chooseFolder"_s);
    m_replace->setObjectName(u"replace"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_all);
    choices->addWidget(m_none);
    choices->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("Hand out"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(u"write"_s);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QSettings().setValue(m_folderKey, m_folder->text());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(choices);
    layout->addLayout(makeForm());
    layout->addWidget(m_note);
    layout->addWidget(buttons);
}

QLayout *DistributeDialog::makeForm()
{
    m_form->addItem(tr("Daicho file: the department works in Daicho, with the policy and its questions"),
                    int(Dispatch::Form::Registry));
    m_form->addItem(tr("Excel workbook: the department fills in sheets of its assets and measures, without Daicho"),
                    int(Dispatch::Form::Workbook));
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("F&orm"), m_form);
    form->addRow(tr("&Due"), m_due);
    auto *folderLabel = new QLabel(tr("&Folder"));
    folderLabel->setBuddy(m_folder); // a layout takes no mnemonic
    form->addRow(folderLabel, folder);
    form->addRow(QString(), m_replace);
    return form;
}

void DistributeDialog::fill(const QSet<Id> &checked)
{
    const QLocale numbers;
    for (const BoardRow &row : std::as_const(m_rows)) {
        auto *item = new QTreeWidgetItem(m_list, {row.name, BoardTable::stateText(row.state),
                                                  numbers.toString(row.assets), numbers.toString(row.unanswered())});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(NameColumn, checked.contains(row.department) ? Qt::Checked : Qt::Unchecked);
        for (const int number : {AssetsColumn, UnansweredColumn})
            item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void DistributeDialog::checkAll(bool isChecked)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            m_list->topLevelItem(i)->setCheckState(NameColumn, isChecked ? Qt::Checked : Qt::Unchecked);
    }
    update();
}

void DistributeDialog::chooseFolder()
{
    const QString folder = Prompt::instance().folder(this, tr("Folder for the files"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

QList<Id> DistributeDialog::chosen() const
{
    QList<Id> ids;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(NameColumn) == Qt::Checked)
            ids.append(m_rows[i].department);
    }
    return ids;
}

Dispatch::Form DistributeDialog::form() const
{
    return Dispatch::Form(m_form->currentData().toInt());
}

/// Which files of the chosen departments are in the folder already, beside each.
void DistributeDialog::listThere()
{
    QHash<Id, QString> files;
    for (const Dispatch &dispatch : newDispatches(*m_now, chosen(), form(), m_due->date(), m_today))
        files.insert(dispatch.department, dispatch.file);
    const QSignalBlocker quiet(m_list);
    const QDir folder(QDir::fromNativeSeparators(m_folder->text()));
    m_there = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QString file = files.value(m_rows[i].department);
        const bool isThere = !file.isEmpty() && !m_folder->text().isEmpty() && folder.exists(file);
        m_there += isThere;
        m_list->topLevelItem(i)->setText(FileColumn, isThere ? tr("%1 (is there)").arg(file) : file);
    }
}

/// What becomes of files that the chosen departments still have.
QString DistributeDialog::lostFiles() const
{
    const QList<Id> ids = chosen();
    const auto isLost = [&ids](const BoardRow &row) {
        return row.isAwaited() && ids.contains(row.department);
    };
    const auto lost = std::ranges::count_if(m_rows, isLost);
    return lost == 0 ? QString()
                     : u' ' + tr("%1 of them have not handed in the file of before, which cannot be collected any more.")
                                  .arg(QLocale().toString(qint64(lost)));
}

void DistributeDialog::update()
{
    listThere();
    const qsizetype count = chosen().size();
    const QLocale numbers;
    const bool hasFolder = QFileInfo(QDir::fromNativeSeparators(m_folder->text())).isDir();
    const Outcome due = checkDue(m_due->date(), m_today);
    QString note = tr("%1 departments get a file each.").arg(numbers.toString(count)) + lostFiles();
    if (count == 0)
        note = tr("Check the departments that get a file.");
    else if (!m_due->isReadable())
        note = tr("The due date cannot be read. Write it like 2026-12-25 or R8.12.25.");
    else if (!due)
        note = due.error().text;
    else if (m_folder->text().isEmpty())
        note = tr("Choose the folder for the files.");
    else if (!hasFolder)
        note = tr("This folder does not exist.");
    else if (m_there > 0)
        note += u' ' + tr("%1 files of these names are in the folder already.").arg(numbers.toString(m_there));
    m_note->setText(note);
    m_replace->setVisible(m_there > 0);
    m_write->setEnabled(count > 0 && m_due->isReadable() && due && hasFolder &&
                        (m_there == 0 || m_replace->isChecked()));
}

HandOut DistributeDialog::handOut() const
{
    return {chosen(), form(), m_due->date(), QDir::fromNativeSeparators(m_folder->text()),
            m_there > 0 && m_replace->isChecked()};
}

} // namespace daicho
