// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policytext.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class tst_TextNumbering : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheNumberings_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("rest");
        const auto row = [](const QString &line, Numbering style, const QString &mark, const QString &rest) {
            QTest::newRow(qPrintable(line)) << line << int(style) << mark << rest;
        };
        row(u"1 目的"_s, Numbering::Plain, u"1"_s, u"目的"_s);
        row(u"1. 目的"_s, Numbering::Plain, u"1"_s, u"目的"_s);
        row(u"## 1. 目的"_s, Numbering::Plain, u"1"_s, u"目的"_s);
        row(u" １　目的"_s, Numbering::Plain, u"1"_s, u"目的"_s);
        row(u"１．目的"_s, Numbering::Plain, u"1"_s, u"目的"_s);
        row(u"10目的"_s, Numbering::Plain, u"10"_s, u"目的"_s);
        row(u"第１条　この"_s, Numbering::Article, u"第1条"_s, u"この"_s);
        row(u"第十二条（定義）"_s, Numbering::Article, u"第12条"_s, u"（定義）"_s);
        row(u"第3条の2 この"_s, Numbering::Article, u"第3条の2"_s, u"この"_s);
        row(u"第2条に規定する"_s, Numbering::None, {}, u"第2条に規定する"_s);
        row(u"# 第1章 総則"_s, Numbering::Chapter, u"第1章"_s, u"総則"_s);
        row(u"第２章対策"_s, Numbering::Chapter, u"第2章"_s, u"対策"_s);
        row(u"第2章及び第3章"_s, Numbering::None, {}, u"第2章及び第3章"_s);
        row(u"(1) 体制"_s, Numbering::Paren, u"(1)"_s, u"体制"_s);
        row(u"（１）体制"_s, Numbering::Paren, u"(1)"_s, u"体制"_s);
        row(u"(１) 体制"_s, Numbering::Paren, u"(1)"_s, u"体制"_s);
        row(u"- (1) 体制"_s, Numbering::Paren, u"(1)"_s, u"体制"_s);
        row(u"⑴ 体制"_s, Numbering::Paren, u"(1)"_s, u"体制"_s);
        row(u"1) 体制"_s, Numbering::Paren, u"(1)"_s, u"体制"_s);
        row(u"- ①マイナンバー"_s, Numbering::Circled, u"①"_s, u"マイナンバー"_s);
        row(u"ア マイナンバー"_s, Numbering::Kana, u"ア"_s, u"マイナンバー"_s);
        row(u"（ア）端末"_s, Numbering::ParenKana, u"(ア)"_s, u"端末"_s);
        row(u"アクセス制御"_s, Numbering::None, {}, u"アクセス制御"_s);
        row(u"二　中期"_s, Numbering::Kanji, u"第2号"_s, u"中期"_s);
        row(u"一部を改正する"_s, Numbering::None, {}, u"一部を改正する"_s);
        row(u"6.3 強靭性"_s, Numbering::Dotted, u"6.3"_s, u"強靭性"_s);
        row(u"Ⅲ 点検"_s, Numbering::Roman, u"Ⅲ"_s, u"点検"_s);
        row(u"附　則（令和5年告示第2号）"_s, Numbering::Supplement, u"附則"_s, u"（令和5年告示第2号）"_s);
        row(u"2026年4月策定"_s, Numbering::None, {}, u"2026年4月策定"_s);
        row(u"3段階の対策"_s, Numbering::None, {}, u"3段階の対策"_s);
        row(u"## 用語"_s, Numbering::Heading, {}, u"用語"_s);
        row(u"§9 その他"_s, Numbering::Unknown, u"9"_s, u"その他"_s);
    }

    void knowsTheNumberings()
    {
        QFETCH(QString, line);
        QFETCH(int, style);
        QFETCH(QString, mark);
        QFETCH(QString, rest);
        const NumberedLine taken = numberedLine(line);
        QCOMPARE(int(taken.style), style);
        QCOMPARE(taken.mark, mark);
        QCOMPARE(taken.rest, rest);
    }

    /// Number, heading and line of each clause, one below the other.
    void findsTheClauses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clauses");
        QTest::newRow("one line each") << u"1 目的\n(1) 体制 置く。\nア 端末を守る。\nイ 回線を守る。\n2 定義\nいう。"_s
                                       << u"1 目的@1|1(1) 体制@2|1(1)ア @3|1(1)イ @4|2 定義@5"_s;
        QTest::newRow("articles") << u"（目的）\n第1条 この。\n2 前項の。\n(1) 次の。\n第2条（定義） いう。"_s
                                  << u"第1条 目的@2|第1条第2項 @3|第1条第2項(1) @4|第2条 定義@5"_s;
        QTest::newRow("iroha") << u"第1条 次の。\n一 次の。\nイ 甲\nロ 乙\nハ 丙\n第2条 次の。"_s
                               << u"第1条 @1|第1条第1号 @2|第1条第1号イ @3|第1条第1号ロ @4|第1条第1号ハ @5|第2条 @6"_s;
        QTest::newRow("numbers that begin anew") << u"第1章 総則\n1 目的\nする。\n第2章 対策\n1 体制\nする。"_s
                                                 << u"第1章 総則@1|第1章1 目的@2|第2章 対策@4|第2章1 体制@5"_s;
        QTest::newRow("numbers that go on") << u"第1章 総則\n1 目的\nする。\n第2章 対策\n2 体制\nする。"_s
                                            << u"第1章 総則@1|1 目的@2|第2章 対策@4|2 体制@5"_s;
        QTest::newRow("a table of contents")
            << u"目次\n1 目的……1\n2 定義……2\n\n1 目的\nする。\n2 定義\nいう。"_s << u"1 目的@5|2 定義@7"_s;
        QTest::newRow("page numbers") << u"1 目的\nこれを\n- 1 -\nする。\n2\n2 定義\nいう。"_s
                                      << u"1 目的@1|2 定義@6"_s;
        QTest::newRow("a number in mid-sentence")
            << u"1 目的\nこれは、情報の\n7 割を守る。\n2 定義\nいう。"_s << u"1 目的@1|2 定義@4"_s;
        QTest::newRow("letters in mid-sentence")
            << u"1 目的\nこれは、クラウドサービ\nス) の利用を定める。"_s << u"1 目的@1"_s;
        QTest::newRow("without spaces") << u"1目的\nする。\n2定義\nいう。\n3段階とする。"_s << u"1 目的@1|2 定義@3"_s;
        QTest::newRow("supplements") << u"1 目的\nする。\n附 則\n施行する。\n附 則（令和5年告示第2号）\n1 施行する。"_s
                                     << u"1 目的@1|附則 @3|附則 令和5年告示第2号@5|附則1 @6"_s;
    }

    void findsTheClauses()
    {
        QFETCH(QString, text);
        QFETCH(QString, clauses);
        QStringList found;
        for (const TextClause &clause : takenApart(text).clauses)
            found << u"%1 %2@%3"_s.arg(clause.number, clause.heading).arg(clause.line);
        QCOMPARE(found.join(u'|'), clauses);
    }

    void joinsBrokenLines()
    {
        const PolicyText text =
            takenApart(u"1 目的\nこれは、情報セキュリ\n\nティと use of\nAI を定める。次に\nする。"_s);
        QCOMPARE(text.clauses[0].text, u"これは、情報セキュリティと use of AI を定める。次にする。"_s);
        QCOMPARE(text.sentences.last().text, u"次にする。"_s);
        QCOMPARE(text.sentences.last().line, 5);
    }
};

QTEST_GUILESS_MAIN(tst_TextNumbering)
#include "tst_textnumbering.moc"
