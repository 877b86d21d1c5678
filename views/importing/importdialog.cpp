// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importdialog.h"

#include "tables/importtable.h"
#include "views/importing/counted.h"
#include "views/importing/differenceview.h"
#include "views/importing/formtable.h"
#include "views/importing/keychoice.h"
#include "views/importing/mappingtable.h"
#include "views/importing/presetchoice.h"
#include "views/importing/problemsfile.h"
#include "views/importing/proposaltable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostShown = 1000; // entries in a list; nobody reads more

void addEntry(QTreeWidget *list, const QString &sheet, int row, const QStringList &texts)
{
    const QString place = sheet.isEmpty() ? QString::number(row) : sheet + u' ' + QString::number(row);
    auto *item = new QTreeWidgetItem(list, QStringList{place} + texts);
    item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(0, QSize(list->fontMetrics().horizontalAdvance(place) + 16, list->fontMetrics().height() + 8));
    item->setData(0, Qt::UserRole, row);
    item->setData(0, Qt::UserRole + 1, sheet);
}

} // namespace

ImportDialog::ImportDialog(const QString &path, SnapshotPtr now, ProfilePtr profile, QWidget *parent, QDate today)
    : QDialog(parent), m_path(path), m_now(std::move(now)), m_profile(std::move(profile)), m_today(today)
{
    build();
    showDepartments();
    connectAll();
    // While the file is read, nothing stands there without its name.
    m_differenceView->refresh(0);
    showLists();
    readAnew();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::workLater(bool mustRead)
{
    m_mustRead = m_mustRead || mustRead;
    m_isByHand = true;
    m_soon.start();
    updateButtons();
}

void ImportDialog::connectAll()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connectDecisions();
    connect(&m_soon, &QTimer::timeout, this, [this] { m_mustRead ? readAnew() : planAnew(); });
    const auto later = [this](bool mustRead) {
        workLater(mustRead);
    };
    connect(m_encoding, &QComboBox::activated, this, [later] { later(true); });
    connect(m_separator, &QComboBox::activated, this, [later] { later(true); });
    connect(m_headerFirst, &QSpinBox::valueChanged, this, [later] { later(true); });
    connect(m_headerLast, &QSpinBox::valueChanged, this, [later] { later(true); });
    connect(m_department, &QComboBox::activated, this, [later] { later(false); });
    connect(m_presets, &PresetChoice::chosen, this, &ImportDialog::readAs);
    connect(m_forget, &QPushButton::clicked, this, &ImportDialog::forgetLayouts);
    connect(m_mapping, &MappingTable::changed, this, [this, later] {
        keepMapping();
        later(false);
    });
    connect(m_sheetChoice, &QComboBox::currentIndexChanged, this, &ImportDialog::showSheet);
    connect(m_takeSheet, &QCheckBox::toggled, this, [this, later](bool isTaken) {
        takeSheet(isTaken);
        later(false);
    });
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::updateButtons);
    connect(m_load, &QPushButton::clicked, this, &ImportDialog::loadMapping);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveMapping);
    connect(m_writeBack, &QPushButton::clicked, this,
            [this] { saveProblems(this, m_path, *m_reading, m_plan->problems); });
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_work, &ImportWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_work, &ImportWork::answered, this, &ImportDialog::take);
    connect(m_problems, &QTreeWidget::itemActivated, this, &ImportDialog::jumpTo);
    connect(m_blanks, &QTreeWidget::itemActivated, this, &ImportDialog::jumpTo);
}

void ImportDialog::connectDecisions()
{
    connect(m_key, &KeyChoice::changed, this, [this] {
        changeRules([this](ImportRules &rules) { rules.key = m_key->key(); });
        workLater(false);
    });
    connect(m_proposals, &ProposalTable::readingsChanged, this, [this](const QList<ValueReading> &readings) {
        changeRules([&readings](ImportRules &rules) { rules.values = readings; });
        workLater(false);
    });
    connect(m_proposals, &ProposalTable::refusedChanged, m_differences, &DifferenceTable::refuseNames);
    connect(m_differences, &DifferenceTable::decided, this, &ImportDialog::updateButtons);
}

void ImportDialog::showDepartments()
{
    m_department->addItem(tr("(none)"), QString());
    for (const Department &department : m_now->departmentsInOrder()) {
        const QString name = m_now->departmentName(department.id);
        m_department->addItem(name, name);
    }
}

Change ImportDialog::change() const
{
    if (m_form)
        return m_form->change;
    return m_plan ? decide(*m_plan, m_differences->decisions(), *m_profile).change : Change();
}

bool ImportDialog::isWorking() const
{
    return m_work.isRunning() || m_soon.isActive();
}

SavedMapping ImportDialog::decided() const
{
    if (!m_reading)
        return m_loaded;
    SavedMapping saved = m_loaded;
    saved.rules = m_reading->rules;
    saved.preset = m_reading->preset;
    if (!m_reading->text) {
        saved.sheets = decidedSheets();
        return saved;
    }
    saved.text.encoding = Encoding(m_encoding->currentData().toInt());
    saved.text.separator = m_separator->currentData().toString().front().toLatin1();
    saved.headerRows = std::pair(m_headerFirst->value(), std::max(m_headerFirst->value(), m_headerLast->value()));
    // Another way of reading the file makes other columns.
    const bool isSameText = *saved.text.encoding == m_reading->text->encoding.encoding &&
                            *saved.text.separator == m_reading->text->separator;
    if (!isSameText)
        saved.headerRows.reset();
    return saved;
}

void ImportDialog::readAnew()
{
    m_mustRead = false;
    ImportRequest request{m_path, decided(), nullptr, m_department->currentData().toString(), m_now, m_profile};
    request.isFirst = !m_reading && !m_hasLoaded;
    if (request.isFirst)
        request.layouts = rememberedLayouts();
    start(request);
}

void ImportDialog::planAnew()
{
    if (!m_reading)
        return readAnew();
    start({m_path, {}, m_reading, m_department->currentData().toString(), m_now, m_profile});
}

void ImportDialog::start(const ImportRequest &request)
{
    m_plan.reset();
    m_form.reset();
    m_error.reset();
    m_progress->setValue(0);
    m_work.start(request);
    updateButtons();
}

void ImportDialog::stop()
{
    m_soon.stop();
    m_work.cancel();
    m_error = Error{Error::Kind::Cancelled, tr("Stopped. Change anything above to compare again.")};
    showPlan();
}

void ImportDialog::take(const ImportAnswer &answer)
{
    m_plan = answer.plan;
    m_form = answer.form;
    m_error = answer.error;
    takeLayouts(answer);
    if (answer.reading && answer.reading != m_reading) {
        m_reading = answer.reading;
        showReading(*m_reading);
    }
    showDifferences(answer);
    showForm();
    showPlan();
}

void ImportDialog::showPlan()
{
    if (m_plan && m_reading) {
        m_rows->show(*m_reading, m_plan, m_profile);
        m_preview->resizeColumnsToContents();
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_preview->setColumnWidth(column, std::clamp(m_preview->columnWidth(column), 48, 260));
    } else {
        m_rows->clear();
    }
    showLists();
    updateButtons();
}

void ImportDialog::showLists()
{
    const ImportPlan none;
    const ImportPlan &plan = m_plan ? *m_plan : none;
    const auto lists = {m_problems, m_skipped, m_blanks};
    for (QTreeWidget *list : lists)
        list->clear();
    const Problems &problems = m_form ? m_form->problems : plan.problems;
    const QList<SkippedRow> &skippedRows = m_form ? m_form->skipped : plan.skipped;
    for (const Problem &problem : problems.mid(0, mostShown))
        addEntry(m_problems, problem.sheet, problem.row, {problem.column, problem.value.simplified(), problem.reason});
    for (const SkippedRow &skipped : skippedRows.mid(0, mostShown))
        addEntry(m_skipped, skipped.sheet, skipped.row, {skipped.text, skipped.reason});
    for (const KeptCell &kept : plan.keptCells.mid(0, mostShown))
        addEntry(m_blanks, kept.sheet, kept.row, {kept.column, kept.number, kept.value.simplified()});
    for (QTreeWidget *list : lists) {
        for (int column = 0; column < list->columnCount(); ++column) {
            list->resizeColumnToContents(column);
            list->setColumnWidth(column, std::min(list->columnWidth(column), 320));
        }
    }
    const auto title = [this](QWidget *tab, const QString &text) {
        m_tabs->setTabText(m_tabs->indexOf(tab), text);
    };
    const Difference &difference = plan.difference;
    title(m_differenceView,
          tr("Differences (%1)").arg(counted(difference.added + difference.changed + difference.missing)));
    title(m_preview, tr("Rows to import (%1)").arg(counted(qint64(plan.rows.size()))));
    title(m_problems, tr("Problems (%1)").arg(counted(std::max(problemRows(), qint64(problems.size())))));
    title(m_proposals, tr("Unknown names and values (%1)").arg(counted(m_proposals->count())));
    title(m_skipped, m_form ? tr("Controls without a measure (%1)").arg(counted(m_form->skipped.size()))
                            : tr("Rows that are no assets (%1)").arg(counted(plan.skippedRows)));
    title(m_blanks, tr("Blank cells (%1)").arg(counted(plan.keptCount)));
    m_tabs->setTabVisible(m_tabs->indexOf(m_blanks), !plan.keptCells.isEmpty());
    title(m_formLines, m_formLines->title());
}

void ImportDialog::updateButtons()
{
    const bool isBusy = isWorking();
    const bool hasProblems = problemRows() > 0;
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_save->setEnabled(m_reading != nullptr);
    m_leaveOut->setVisible(hasProblems);
    m_writeBack->setVisible(!isBusy && m_reading && m_plan && !m_plan->problems.isEmpty());
    m_import->setEnabled(!isBusy && canImport());
    m_summary->setText(isBusy ? tr("Reading and comparing…") : m_form ? formSummary() : planSummary());
    showNote(isBusy);
}

void ImportDialog::jumpTo(const QTreeWidgetItem *item)
{
    if (m_form)
        return;
    const int row = item->data(0, Qt::UserRole).toInt();
    const int column = std::max(0, m_rows->columnOf(item->text(1)));
    m_tabs->setCurrentWidget(m_preview);
    const QString sheet = item->data(0, Qt::UserRole + 1).toString();
    const QModelIndex index = m_rows->index(m_rows->lineOf(sheet, row), column);
    m_preview->setCurrentIndex(index);
    m_preview->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_preview->setFocus();
}

} // namespace daicho
