// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/rowdress.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestRowDress : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_view = std::make_unique<QTableView>();
        m_view->setModel(&m_model);
        m_model.setHorizontalHeaderLabels({u"名称"_s, u"Handed out on a day of this year"_s, u"備考"_s});
    }

    void columnsAreAsWideAsTheirHeadings()
    {
        setLetterWidths(header(), {9, 2, 6});
        const int letter = header()->fontMetrics().horizontalAdvance(u'あ');
        QCOMPARE(header()->sectionSize(0), 9 * letter);
        QCOMPARE(header()->sectionSize(1), header()->sectionSizeHint(1));
        QVERIFY(header()->sectionSize(1) > 2 * letter);
    }

    void anotherLanguageHasRoomToo()
    {
        setLetterWidths(header(), {9, 20, 6});
        m_model.setHorizontalHeaderLabels({u"名称"_s, u"提出日"_s, u"Remarks on what was handed in"_s});
        QCOMPARE(header()->sectionSize(2), header()->sectionSizeHint(2));
        const int before = header()->sectionSize(1);
        header()->resizeSection(1, 1);
        QEvent change(QEvent::LanguageChange); // of a model that asks for its headings each time
        QCoreApplication::sendEvent(header(), &change);
        QCOMPARE(header()->sectionSize(1), header()->sectionSizeHint(1));
        QVERIFY(header()->sectionSize(1) < before);
    }

    void rowsStandAsTheyComeUntilTheHeaderIsClicked()
    {
        m_model.setRowCount(0);
        for (const QString &name : {u"ろ"_s, u"い"_s, u"は"_s})
            m_model.appendRow(new QStandardItem(name));
        sortByHeader(m_view.get());
        QCOMPARE(m_model.item(0)->text(), u"ろ"_s);
        QVERIFY(header()->isSortIndicatorClearable());
        m_view->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(m_model.item(0)->text(), u"い"_s);
    }

private:
    QHeaderView *header() const { return m_view->horizontalHeader(); }

    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_view;
};

QTEST_MAIN(TestRowDress)
#include "tst_rowdress.moc"
