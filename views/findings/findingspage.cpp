// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingspage.h"

#include "tables/assetnames.h"
#include "views/common/backgroundwork.h"
#include "views/common/gravity.h"
#include "views/findings/findingswork.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 everyDepartment = -1; // in the data of the combo box; 0 is the body itself

} // namespace

FindingsPage::FindingsPage(QWidget *parent)
    : Page(parent), m_work(new FindingsWork(this)), m_wording(new BackgroundWork(this)),
      m_table(new FindingTable(this)), m_checks(new QTreeWidget), m_severity(new QComboBox),
      m_department(new QComboBox), m_search(new QLineEdit), m_count(new QLabel), m_mend(new QPushButton),
      m_view(new QTableView), m_words(new QLabel), m_empty(new QLabel), m_clear(new QPushButton),
      m_stack(new QStackedWidget), m_splitter(new QSplitter), m_delay(new QTimer(this))
{
    setObjectName(u"findingsPage"_s);
    m_checks->setObjectName(u"findingChecks"_s);
    m_severity->setObjectName(u"findingSeverity"_s);
    m_department->setObjectName(u"findingDepartment"_s);
    m_search->setObjectName(u"findingSearch"_s);
    m_count->setObjectName(u"findingCount"_s);
    m_mend->setObjectName(u"mendFinding"_s);
    m_view->setObjectName(u"findingTable"_s);
    m_words->setObjectName(u"findingWords"_s);
    m_empty->setObjectName(u"findingsEmpty"_s);
    m_clear->setObjectName(u"clearFindingFilter"_s);
    arrange();
    wire();
    retranslate();
}

QString FindingsPage::title() const
{
    return tr("Findings");
}

void FindingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    Page::changeEvent(event);
}

/// From the search one step down into the table, without the mouse.
bool FindingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (m_delay->isActive())
        filter();
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(0, 0));
    return true;
}

void FindingsPage::display(const Showing &showing)
{
    hold(showing);
    m_work->want(showing);
    showState();
}

/// The checks take their time: they are made when somebody looks.
void FindingsPage::keepUp(const Showing &showing)
{
    hold(showing);
    m_work->forget();
}

void FindingsPage::hold(const Showing &showing)
{
    const bool isOther = m_showing.registry != showing.registry;
    m_showing = showing;
    if (isOther) {
        m_rows.clear();
        m_wasChecked = false;
        m_table->show({});
        fillChecks();
    }
}

/// Nearly a hundred thousand lines take half a second, which the window does not wait for.
void FindingsPage::putIntoWords(const FindingsPtr &found)
{
    const auto rows = std::make_shared<QList<FindingRow>>();
    m_wording->start([rows, found, now = m_showing.now, profile = m_showing.profile, language = AssetNames::language()](
                         const Progress &) { *rows = findingRows(*found, now, *profile, language); },
                     [this, rows] { take(*rows); });
}

void FindingsPage::take(const QList<FindingRow> &rows)
{
    m_rows = rows;
    m_wasChecked = true;
    fillDepartments();
    fillChecks();
    filter();
}

/// The departments that something was found in, in the order of the organisation.
void FindingsPage::fillDepartments()
{
    const QVariant chosen = m_department->count() > 0 ? m_department->currentData() : QVariant(everyDepartment);
    QMap<int, std::pair<QString, qint64>> byPlace;
    for (const FindingRow &row : std::as_const(m_rows))
        byPlace.insert(row.place, {row.department, row.finding.department.value});
    const QSignalBlocker quiet(m_department);
    m_department->clear();
    m_department->addItem(tr("All departments"), everyDepartment);
    for (const auto &[name, id] : std::as_const(byPlace))
        m_department->addItem(name, id);
    m_department->setCurrentIndex(std::max(0, m_department->findData(chosen)));
}

void FindingsPage::fillChecks()
{
    const QLocale numbers;
    const QString chosen = m_check;
    const QSignalBlocker quiet(m_checks);
    m_checks->clear();
    const auto add = [&](const QString &text, const QString &check, qsizetype count) {
        auto *item = new QTreeWidgetItem(m_checks, {text, numbers.toString(count)});
        item->setData(0, Qt::UserRole, check);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, text);
        if (check == chosen)
            m_checks->setCurrentItem(item);
        return item;
    };
    add(tr("All checks"), {}, m_rows.size());
    for (const CheckCount &count : countsByCheck(m_rows)) {
        const Gravity gravity = count.errors > 0 ? Gravity::Error : Gravity::Warning;
        add(count.text, count.check, count.errors + count.warnings)->setIcon(0, gravityIcon(gravity, palette()));
    }
    if (!m_checks->currentItem()) {
        m_checks->setCurrentItem(m_checks->topLevelItem(0));
        m_check.clear(); // everything that it found was mended
    }
}

FindingFilter FindingsPage::wanted() const
{
    FindingFilter filter;
    if (const int severity = m_severity->currentData().toInt(); severity >= 0)
        filter.severity = Problem::Severity(severity);
    if (const qint64 department = m_department->currentData().toLongLong(); department != everyDepartment)
        filter.department = Id{department};
    filter.check = m_check;
    filter.text = m_search->text();
    return filter;
}

void FindingsPage::filter()
{
    m_delay->stop();
    const int row = m_view->currentIndex().row();
    m_table->show(filtered(m_rows, wanted()));
    if (row >= 0 && m_table->rowCount() > 0) // the next one to mend stands where the last one stood
        m_view->setCurrentIndex(m_table->index(std::min(row, m_table->rowCount() - 1), 0));
    showState();
}

void FindingsPage::clearFilter()
{
    m_check.clear();
    m_search->clear();
    m_severity->setCurrentIndex(0);
    m_department->setCurrentIndex(0);
    fillChecks();
    filter();
}

void FindingsPage::showState()
{
    const QLocale numbers;
    const bool isFiltered = wanted() != FindingFilter();
    const QString all = numbers.toString(m_rows.size());
    m_count->setText(!m_wasChecked ? QString()
                     : isFiltered  ? tr("%1 of %2").arg(numbers.toString(m_table->rowCount()), all)
                                   : tr("%1 findings").arg(all));
    const bool isShown = m_table->rowCount() > 0;
    m_stack->setCurrentIndex(isShown ? 0 : 1);
    showChosen();
    m_clear->setVisible(m_wasChecked && !m_rows.isEmpty());
    m_empty->setText(!m_wasChecked       ? tr("Checking …")
                     : !m_rows.isEmpty() ? tr("No finding matches the filter.")
                     : m_showing.now && m_showing.now->assets.isEmpty()
                         ? tr("Nothing was found, but there is nothing in the registry yet.\nRegister assets or import "
                              "the ledger that your office keeps; then it is checked here.")
                         : tr("No problems were found."));
}

void FindingsPage::showChosen()
{
    const QModelIndex chosen = m_view->currentIndex();
    const auto text = [&](int column) {
        return chosen.siblingAtColumn(column).data().toString();
    };
    m_mend->setEnabled(chosen.isValid());
    m_words->setVisible(m_table->rowCount() > 0);
    m_words->setText(chosen.isValid() ? text(FindingTable::Subject) + u'\n' + text(FindingTable::Message)
                                      : tr("Choose a finding to read it in full."));
}

void FindingsPage::mend(const QModelIndex &index)
{
    if (index.isValid())
        emit jumpWanted(jumpTo(m_table->at(index.row()).finding, *m_showing.now));
}

void FindingsPage::go(const Jump &jump)
{
    m_search->setText(jump.search);
    const qint64 department = jump.department ? jump.department->value : everyDepartment;
    m_department->setCurrentIndex(std::max(0, m_department->findData(department)));
    filter();
}

void FindingsPage::saveState(QSettings &settings) const
{
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    settings.setValue(u"columns"_s, m_view->horizontalHeader()->saveState());
}

void FindingsPage::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    m_view->horizontalHeader()->restoreState(settings.value(u"columns"_s).toByteArray());
}

} // namespace daicho
