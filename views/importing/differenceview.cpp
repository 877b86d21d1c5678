// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/differenceview.h"

#include "views/importing/counted.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int everything = -1;

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString withCount(const QString &label, qint64 count)
{
    return label + u" ("_s + counted(count) + u')';
}

QComboBox *choice(const QString &name, const QString &accessibleName)
{
    auto *made = new QComboBox;
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return made;
}

} // namespace

DifferenceView::DifferenceView(DifferenceTable *table, QWidget *parent) : QWidget(parent), m_table(table)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(makeBar());
    m_tree = new QTreeView;
    m_tree->setObjectName(u"differences"_s);
    m_tree->setAccessibleName(tr("Differences between the file and the registry"));
    m_tree->setModel(table);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    layout->addWidget(m_tree, 1);
    connectAll();
}

QWidget *DifferenceView::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_sort = choice(u"differenceSort"_s, tr("Which differences are shown"));
    m_field = choice(u"differenceField"_s, tr("In which field"));
    m_everywhere = button(u"fieldEverywhere"_s, QString());
    m_take = button(u"takeShown"_s, tr("Take &all shown"));
    m_refuse = button(u"refuseShown"_s, tr("&Refuse all shown"));
    m_unchanged = new QLabel;
    m_unchanged->setObjectName(u"unchanged"_s);
    m_unchanged->setTextFormat(Qt::PlainText);
    row->addWidget(m_sort);
    row->addWidget(m_field);
    row->addWidget(m_everywhere);
    row->addStretch(1);
    row->addWidget(m_unchanged);
    row->addWidget(m_take);
    row->addWidget(m_refuse);
    return bar;
}

void DifferenceView::connectAll()
{
    connect(m_sort, &QComboBox::activated, this, [this] {
        fillFields();
        filter();
    });
    connect(m_field, &QComboBox::activated, this, &DifferenceView::filter);
    connect(m_take, &QPushButton::clicked, m_table, [this] { m_table->takeShown(true); });
    connect(m_refuse, &QPushButton::clicked, m_table, [this] { m_table->takeShown(false); });
    connect(m_everywhere, &QPushButton::clicked, this, [this] {
        const int field = m_field->currentData().toInt();
        m_table->takeField(field, !m_table->isFieldTaken(field));
        showField();
    });
}

void DifferenceView::fillSorts(qint64 unchanged)
{
    const int chosen = m_sort->count() > 0 ? m_sort->currentData().toInt() : everything;
    m_sort->clear();
    m_sort->addItem(tr("All differences"), everything);
    m_sort->addItem(withCount(tr("New"), m_table->count(DifferenceSort::New)), int(DifferenceSort::New));
    m_sort->addItem(withCount(tr("Changed"), m_table->count(DifferenceSort::Changed)), int(DifferenceSort::Changed));
    m_sort->addItem(withCount(tr("Not in the file"), m_table->count(DifferenceSort::Missing)),
                    int(DifferenceSort::Missing));
    m_sort->setCurrentIndex(std::max(0, m_sort->findData(chosen)));
    m_unchanged->setText(tr("Unchanged %1").arg(counted(unchanged)));
}

std::optional<DifferenceSort> DifferenceView::chosenSort() const
{
    const int sort = m_sort->currentData().toInt();
    return sort == everything ? std::nullopt : std::optional(DifferenceSort(sort));
}

void DifferenceView::fillFields()
{
    const int chosen = m_field->count() > 0 ? m_field->currentData().toInt() : everything;
    m_field->clear();
    m_field->addItem(tr("In any field"), everything);
    const std::vector<qint64> counts = m_table->countByField(chosenSort());
    for (size_t field = 0; field < counts.size(); ++field) {
        if (counts[field] > 0)
            m_field->addItem(withCount(m_table->columns()[field].label, counts[field]), int(field));
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(chosen)));
    m_field->setVisible(m_field->count() > 1);
}

void DifferenceView::refresh(qint64 unchanged)
{
    fillSorts(unchanged);
    fillFields();
    filter();
    fitColumns();
}

void DifferenceView::filter()
{
    m_table->setFilter({chosenSort(), m_field->currentData().toInt()});
    showField();
    expandSome();
}

void DifferenceView::showField()
{
    const int field = m_field->currentData().toInt();
    m_everywhere->setVisible(field != everything);
    if (field != everything)
        m_everywhere->setText(m_table->isFieldTaken(field) ? tr("Refuse this &field everywhere")
                                                           : tr("Take this &field everywhere"));
    const bool isMissing = m_table->filter().sort == DifferenceSort::Missing;
    m_take->setText(isMissing ? tr("Retire &all shown") : tr("Take &all shown"));
    m_refuse->setText(isMissing ? tr("&Keep all shown") : tr("&Refuse all shown"));
    m_take->setEnabled(m_table->rowCount() > 0);
    m_refuse->setEnabled(m_table->rowCount() > 0);
}

/// What changes is read without another click, as long as there is not too much of it.
void DifferenceView::expandSome()
{
    static constexpr int most = 200;
    const int rows = std::min(m_table->rowCount(), most);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_table->index(row, 0);
        if (index.data(DifferenceTable::SortRole).toInt() == int(DifferenceSort::Changed))
            m_tree->setExpanded(index, true);
    }
}

/// The sides share what the other columns leave.
void DifferenceView::fitColumns()
{
    const int em = fontMetrics().horizontalAdvance(u'あ');
    static constexpr int rowsMeasured = 200;
    m_tree->setColumnWidth(DifferenceTable::Name, std::clamp(width() / 4, 18 * em, 26 * em));
    m_tree->setColumnWidth(DifferenceTable::Outcome, 11 * em);
    m_tree->header()->setResizeContentsPrecision(rowsMeasured);
    m_tree->resizeColumnToContents(DifferenceTable::Place); // with the sheet's name in a workbook
    m_tree->setColumnWidth(DifferenceTable::Place,
                           std::clamp(m_tree->columnWidth(DifferenceTable::Place), 4 * em, 12 * em));
    for (int side = DifferenceTable::FirstSide; side < m_table->columnCount(); ++side)
        m_tree->header()->setSectionResizeMode(side, QHeaderView::Stretch);
}

} // namespace daicho
