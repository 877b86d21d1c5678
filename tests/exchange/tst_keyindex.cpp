// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that find a row by its number: they must agree with a plain map in whatever order the numbers come.
#include "exchange/keyindex.h"
#include "policy/numbertable.h"

#include <QTest>

#include <map>
#include <random>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace
{

constexpr int count = 5000;

std::string padded(int number)
{
    const std::string digits = std::to_string(number);
    return std::string(5 - digits.size(), '0') + digits;
}

/// Each number once; `order` says how they come.
std::vector<std::string> numbersIn(const QString &order)
{
    std::vector<std::string> numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(order == u"unpadded"_s ? std::to_string(i) : padded(i));
    if (order == u"descending"_s)
        std::ranges::reverse(numbers);
    if (order == u"mixed"_s)
        std::ranges::shuffle(numbers, std::mt19937(1));
    if (order == u"one behind"_s)
        std::ranges::rotate(numbers, numbers.begin() + 1); // the first one comes last
    return numbers;
}

} // namespace

class TestKeyIndex : public QObject
{
    Q_OBJECT

    static void addOrders()
    {
        QTest::addColumn<QString>("order");
        for (const char *order : {"ascending", "unpadded", "descending", "mixed", "one behind"})
            QTest::newRow(order) << QString::fromLatin1(order);
    }

private slots:
    void keysAreFoundAgain_data() { addOrders(); }
    void keysAreFoundAgain()
    {
        QFETCH(QString, order);
        KeyIndex index;
        index.reserve(count / 2);
        std::map<std::string, quint32> known;
        for (const std::string &number : numbersIn(order)) {
            QVERIFY(!index.find(number));
            QVERIFY(!index.insert(number, quint32(known.size())));
            known.emplace(number, quint32(known.size()));
            QCOMPARE(index.find(number), std::optional(known.at(number)));
            QCOMPARE(index.find(known.begin()->first), std::optional(known.begin()->second));
        }
        for (const auto &[number, value] : known) {
            QCOMPARE(index.find(number), std::optional(value));
            QVERIFY(!index.find(number + "x"));
            QCOMPARE(index.insert(number, 7), std::optional(value));
        }
        QVERIFY(!index.find({}));
    }

    void keysAreCounted_data() { addOrders(); }
    void keysAreCounted()
    {
        QFETCH(QString, order);
        KeyIndex index;
        for (quint32 before = 0; before < 3; ++before) {
            for (const std::string &number : numbersIn(order))
                QCOMPARE(index.count(number), before);
        }
        QCOMPARE(index.count("x"), 0u);
    }

    void numbersAreFoundAgain_data() { addOrders(); }
    void numbersAreFoundAgain()
    {
        QFETCH(QString, order);
        const std::vector<std::string> numbers = numbersIn(order);
        NumberTable table;
        QVERIFY(table.isEmpty());
        for (int i = 0; i < count; ++i) {
            QCOMPARE(table.find(numbers[size_t(i)]), 0);
            QCOMPARE(table.rowOf(numbers[size_t(i)], i + 1), i + 1);
            QCOMPARE(table.rowOf(numbers[size_t(i / 2)], count), i / 2 + 1);
        }
        QVERIFY(!table.isEmpty());
        QCOMPARE(table.find("x"), 0);
        QCOMPARE(table.find({}), 0);
    }

    void keysAreFolded()
    {
        std::string storage;
        QCOMPARE(numberKey("Ａ－ ０１", storage), std::string_view("a-01"));
    }
};

QTEST_GUILESS_MAIN(TestKeyIndex)
#include "tst_keyindex.moc"
