// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/rowdress.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace daicho
{

namespace
{

/// Keeps columns as wide as their headings when these change.
class HeadingRoom : public QObject
{
public:
    explicit HeadingRoom(QHeaderView *header) : QObject(header), m_header(header)
    {
        header->installEventFilter(this);
        connect(header->model(), &QAbstractItemModel::headerDataChanged, this, &HeadingRoom::widen);
        widen();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            widen();
        return QObject::eventFilter(watched, event);
    }

private:
    void widen()
    {
        for (int column = 0; column < m_header->count(); ++column) {
            if (m_header->sectionSize(column) < m_header->sectionSizeHint(column))
                m_header->resizeSection(column, m_header->sectionSizeHint(column));
        }
    }

    QHeaderView *m_header;
};

} // namespace

void dressRows(QTableView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().lineSpacing() + 12);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void sortByHeader(QTableView *view)
{
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view->horizontalHeader()->setSortIndicatorClearable(true);
}

void setLetterWidths(QHeaderView *header, const QList<int> &letters)
{
    const int letter = header->fontMetrics().horizontalAdvance(u'あ');
    for (int column = 0; column < letters.size(); ++column)
        header->resizeSection(column, letters[column] * letter);
    new HeadingRoom(header); // which the header keeps
}

} // namespace daicho
