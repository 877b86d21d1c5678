// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/requirements.h"
#include "registry/registry.h"
#include "views/common/prompt.h"
#include "views/policy/adoptdialog.h"
#include "views/policy/measuretree.h"
#include "views/policy/policycontents.h"
#include "views/policy/policypage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace daicho;
using namespace Qt::StringLiterals;

/// The page ポリシー over a real registry: what it shows, and the changes that come out of it.
class PolicyPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setSiteProfileFolder(QStringLiteral(DAICHO_TEST_DATA "/policy")); }
    void init();
    void listsMeasuresByClause();
    void filters();
    void explainsAMeasure();
    void showsTheRestOfThePolicy();
    void editsAWording();
    void editsATermAndALevel();
    void addsAMeasureOfItsOwn();
    void removesWhatIsNotNeeded();
    void refusesToRemoveWhatOthersSpellOut();
    void adoptsAnotherPolicy();
    void takesChaptersOfACatalogue();
    void offersNothingForReadOnly();
    void whatIfTable();
    void readsAPublishedText();

private:
    void show()
    {
        m_page->display({m_registry->snapshot(), m_registry->profile(), {}, m_registry->today(), m_registry.get()});
    }
    template <typename T>
    T *child(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    void click(const QString &name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    MeasureTree *tree() { return child<MeasureTree>(u"policyMeasures"_s); }
    /// Clicks a button of the page and does something in the dialog that comes.
    void inDialog(const QString &button, const std::function<void(QDialog &)> &act);
    static void type(QDialog &dialog, const QString &name, const QString &text)
    {
        auto *line = dialog.findChild<QLineEdit *>(name);
        line->setText(text); // QTest has no keys for Japanese
    }
    static void choose(QDialog &dialog, const QString &name, const QVariant &data)
    {
        auto *box = dialog.findChild<QComboBox *>(name);
        box->setCurrentIndex(box->findData(data));
    }
    static void press(QDialog &dialog, const QString &name)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(name), Qt::LeftButton);
    }
    void chooseLine(PolicyContents::Edits edits, const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<PolicyPage> m_page;
    QList<Change> m_changes;
};

void PolicyPageTest::init()
{
    Prompt::instance().setSilent(true);
    m_page.reset();
    m_registry.reset();
    m_changes.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    const Registry::Doors doors{[] { return QDateTime(QDate(2026, 4, 1), QTime(9, 30)); }, u"総務 太郎"_s};
    auto made = Registry::create(m_folder->filePath(u"r.daicho"_s), u"village"_s, doors);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_registry = *std::move(made);
    m_page = std::make_unique<PolicyPage>();
    m_page->resize(900, 600);
    connect(m_page.get(), &Page::changeWanted, this, [this](const Change &change) {
        m_changes << change;
        const auto applied = m_registry->apply(change);
        QVERIFY(applied && applied->isDone());
        show();
    });
    m_page->show();
    show();
}

void PolicyPageTest::inDialog(const QString &button, const std::function<void(QDialog &)> &act)
{
    bool came = false;
    QTimer::singleShot(0, m_page.get(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        came = true;
        act(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    click(button);
    QVERIFY2(came, "no dialog came");
}

void PolicyPageTest::chooseLine(PolicyContents::Edits edits, const QString &id)
{
    child<QTabWidget>(u"policyTabs"_s)->setCurrentIndex(1);
    auto *contents = child<PolicyContents>(u"policyContents"_s);
    for (QTreeWidgetItemIterator at(contents); *at; ++at) {
        contents->setCurrentItem(*at);
        if (contents->chosen().edits == edits && contents->chosen().id == id)
            return;
    }
    QFAIL("there is no such line");
}

void PolicyPageTest::listsMeasuresByClause()
{
    QCOMPARE(tree()->topLevelItemCount(), 2);
    QCOMPARE(tree()->shown(), 4);
    QCOMPARE(tree()->topLevelItem(0)->text(0), u"6.2　分類"_s);
    QCOMPARE(tree()->topLevelItem(0)->child(0)->text(MeasureTree::Wording), u"体制を決めている"_s);
    QCOMPARE(tree()->topLevelItem(0)->child(0)->text(MeasureTree::Source), u"6(1)"_s);
    QVERIFY(child<QLabel>(u"policyHeading"_s)->text().contains(u"試験村情報セキュリティ基本方針"));
}

void PolicyPageTest::filters()
{
    auto *filter = child<QLineEdit>(u"policyFilter"_s);
    filter->setText(u"電算室"_s);
    QCOMPARE(tree()->shown(), 1);
    QVERIFY(tree()->topLevelItem(0)->isHidden());
    filter->clear();
    filter->setText(u"6.2"_s); // a clause brings what stands in it
    QCOMPARE(tree()->shown(), 2);
    filter->clear();
    filter->setText(u"どこにもない"_s);
    QCOMPARE(tree()->shown(), 0);
    QVERIFY(child<QLabel>(u"policyNone"_s)->isVisible());
    filter->clear();
    QCOMPARE(tree()->shown(), 4);
    QVERIFY(!child<QLabel>(u"policyNone"_s)->isVisible());
}

void PolicyPageTest::explainsAMeasure()
{
    tree()->choose(u"ROOM"_s);
    const QString text = child<QPlainTextEdit>(u"policyDetails"_s)->toPlainText();
    QVERIFY(text.contains(u"電算室に置いている"));
    QVERIFY(text.contains(u"情報システム"));
    QVERIFY(text.contains(u"機密性"));
    QVERIFY(text.contains(u"R3"));
    QVERIFY(text.contains(u"6(4)"));
}

void PolicyPageTest::showsTheRestOfThePolicy()
{
    QStringList all;
    for (QTreeWidgetItemIterator at(child<PolicyContents>(u"policyContents"_s)); *at; ++at)
        all << (*at)->text(0) + u'|' + (*at)->text(1) + u'|' + (*at)->text(2);
    const QString text = all.join(u'\n');
    for (const QString &part :
         {u"実施手順|"_s, u"|10"_s, u"|電算室"_s, u"機密性3|"_s, u"LGWAN系|"_s, u"情報システム|"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in\n"_s + text));
}

void PolicyPageTest::editsAWording()
{
    QVERIFY(!child<QPushButton>(u"policyEdit"_s)->isEnabled());
    tree()->choose(u"ORG"_s);
    inDialog(u"policyEdit"_s, [](QDialog &dialog) {
        type(dialog, u"ja"_s, QString());
        QVERIFY(!dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
        type(dialog, u"ja"_s, u"推進体制がある"_s);
        press(dialog, u"save"_s);
    });
    QCOMPARE(m_changes.size(), 1);
    QCOMPARE(m_changes[0].verb, Change::Verb::Adopt);
    QCOMPARE(m_registry->profile()->measure(u"ORG"_s)->label.ja, u"推進体制がある"_s);
    QCOMPARE(m_registry->profile()->version, u"2025-04-01+1"_s);
    QCOMPARE(tree()->chosen(), u"ORG"_s);
    QVERIFY(child<QPlainTextEdit>(u"policyDetails"_s)->toPlainText().contains(u"推進体制がある"));
    QVERIFY(m_registry->undo()->isDone());
    QCOMPARE(m_registry->profile()->measure(u"ORG"_s)->label.ja, u"体制を決めている"_s);
}

void PolicyPageTest::editsATermAndALevel()
{
    chooseLine(PolicyContents::Edits::Term, u"room"_s);
    inDialog(u"policyEdit"_s, [](QDialog &dialog) {
        type(dialog, u"ja"_s, u"サーバ室"_s);
        press(dialog, u"save"_s);
    });
    QCOMPARE(m_registry->profile()->measure(u"ROOM"_s)->label.ja, u"サーバ室に置いている"_s);
    chooseLine(PolicyContents::Edits::Level, u"3"_s);
    inDialog(u"policyEdit"_s, [](QDialog &dialog) {
        type(dialog, u"ja"_s, u"極秘"_s);
        press(dialog, u"save"_s);
    });
    QCOMPARE(m_registry->profile()->axis(u"C"_s)->level(u"3"_s)->label.ja, u"極秘"_s);
    chooseLine(PolicyContents::Edits::Document, u"実施手順"_s);
    inDialog(u"policyEdit"_s, [](QDialog &dialog) {
        dialog.findChild<QCheckBox *>(u"public"_s)->setChecked(true);
        press(dialog, u"save"_s);
    });
    QVERIFY(m_registry->profile()->documents[0].isPublic);
    QCOMPARE(m_changes.size(), 3);
}

void PolicyPageTest::addsAMeasureOfItsOwn()
{
    inDialog(u"policyAddMeasure"_s, [](QDialog &dialog) {
        QVERIFY(!dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
        type(dialog, u"ja"_s, u"施錠している"_s);
        type(dialog, u"source"_s, u"要綱3"_s);
        choose(dialog, u"when.kind"_s, u"system"_s);
        choose(dialog, u"when.C"_s, u"2"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"words"_s)->text().contains(u"情報システム"));
        type(dialog, u"id"_s, u"ROOM"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"save"_s)->isEnabled()); // taken
        type(dialog, u"id"_s, u"OWN.LOCK"_s);
        press(dialog, u"save"_s);
    });
    QCOMPARE(m_changes.size(), 1);
    QCOMPARE(m_changes[0].newMeasures, QList<QString>{u"OWN.LOCK"_s});
    const Facts strict{{u"unit"_s, u"asset"_s}, {u"kind"_s, u"system"_s}, {u"C"_s, u"3"_s}};
    const Facts loose{{u"unit"_s, u"asset"_s}, {u"kind"_s, u"system"_s}, {u"C"_s, u"1"_s}};
    const auto asks = [this](const Facts &facts) {
        const auto all = requirements(*m_registry->profile(), Unit::Asset, facts);
        return std::ranges::any_of(all, [](const Requirement &r) { return r.measure == u"OWN.LOCK"; });
    };
    QVERIFY(asks(strict));
    QVERIFY(!asks(loose));
}

void PolicyPageTest::removesWhatIsNotNeeded()
{
    tree()->choose(u"ROOM"_s);
    click(u"policyRemove"_s); // nobody agreed
    QCOMPARE(m_changes.size(), 0);
    Prompt::instance().answerNext(Prompt::Accept);
    click(u"policyRemove"_s);
    QCOMPARE(m_changes.size(), 1);
    QVERIFY(!m_registry->profile()->measure(u"ROOM"_s));
    QVERIFY(m_registry->snapshot()->ordinal(u"ROOM"_s) >= 0); // answers keep their place
}

void PolicyPageTest::refusesToRemoveWhatOthersSpellOut()
{
    inDialog(u"policyAdopt"_s, [](QDialog &dialog) {
        choose(dialog, u"catalogue"_s, u"standard"_s);
        press(dialog, u"adopt"_s);
    });
    tree()->choose(u"CLASSIFY"_s);
    Prompt::instance().answerNext(Prompt::Accept);
    click(u"policyRemove"_s);
    QVERIFY(m_registry->profile()->measure(u"CLASSIFY"_s));
    QVERIFY(Prompt::instance().lastText().contains(u"CLASSIFY"));
}

void PolicyPageTest::adoptsAnotherPolicy()
{
    inDialog(u"policyAdopt"_s, [](QDialog &dialog) {
        QVERIFY(!dialog.findChild<QPushButton *>(u"adopt"_s)->isEnabled()); // nothing differs yet
        auto *policy = dialog.findChild<QComboBox *>(u"policy"_s);
        policy->setCurrentIndex(policy->findText(u"試験町"_s, Qt::MatchContains));
        QVERIFY(dialog.findChild<QPlainTextEdit *>(u"difference"_s)->toPlainText().contains(u"LOG"));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"from"_s), u"R8.4.1"_s);
        press(dialog, u"adopt"_s);
    });
    QCOMPARE(m_changes.size(), 1);
    QCOMPARE(m_registry->profile()->id, u"town"_s);
    QCOMPARE(m_registry->snapshot()->policy.from, *PartialDate::from(2026, 4, 1));
    QVERIFY(child<QLabel>(u"policyHeading"_s)->text().contains(u"試験町"));
    QVERIFY(m_registry->undo()->isDone());
    QCOMPARE(m_registry->profile()->id, u"village"_s);
}

void PolicyPageTest::takesChaptersOfACatalogue()
{
    inDialog(u"policyAdopt"_s, [](QDialog &dialog) {
        choose(dialog, u"catalogue"_s, u"standard"_s);
        auto *chapters = dialog.findChild<QListWidget *>(u"chapters"_s);
        QCOMPARE(chapters->count(), 3);
        chapters->item(0)->setCheckState(Qt::Unchecked);
        dialog.findChild<QCheckBox *>(u"onlyRequired"_s)->setChecked(true);
        press(dialog, u"adopt"_s);
    });
    QVERIFY(m_registry->profile()->measure(u"S.SHELF"_s));
    QVERIFY(!m_registry->profile()->measure(u"S.LABEL"_s));  // chapter 2
    QVERIFY(!m_registry->profile()->measure(u"S.CAMERA"_s)); // recommended
    // What spells a measure out stands below it.
    tree()->choose(u"S.SHELF"_s);
    QCOMPARE(tree()->currentItem()->parent()->text(MeasureTree::Code), u"ROOM"_s);
}

void PolicyPageTest::offersNothingForReadOnly()
{
    const QString path = m_registry->path();
    m_registry.reset();
    m_registry = *Registry::open(path, Access::ReadOnly);
    show();
    tree()->choose(u"ORG"_s);
    for (const QString &name : {u"policyAdopt"_s, u"policyEdit"_s, u"policyRemove"_s, u"policyAddMeasure"_s})
        QVERIFY2(!child<QPushButton>(name)->isEnabled(), qPrintable(name));
}

void PolicyPageTest::whatIfTable()
{
    RowTable<WhatIfRow> table(whatIfColumns());
    QAbstractItemModelTester tester(&table);
    WhatIfRow row{u"総務課"_s, {}, {}};
    row.before.by = {2, 0, 0, 1, 0, 0};
    row.after.by = {2, 0, 0, 4, 0, 0};
    table.show({row});
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells << table.index(0, column).data().toString();
    QCOMPARE(cells,
             QStringList({u"総務課"_s, u"3"_s, u"6"_s, u"2"_s, u"2"_s, u"1"_s, u"4"_s, u"66.6%"_s, u"33.3%"_s}));
}

void PolicyPageTest::readsAPublishedText()
{
    const QDir seeds(QStringLiteral(DAICHO_SHARED "/seeds"));
    const QStringList texts = seeds.entryList({u"*.txt"_s}, QDir::Files);
    if (texts.isEmpty())
        QSKIP("the five texts are not here");
    Prompt::instance().answerNext(seeds.filePath(texts.first()));
    Prompt::instance().answerNext(m_folder->filePath(u"draft.json"_s));
    QString summary;
    inDialog(u"policyRead"_s, [&](QDialog &dialog) {
        QCOMPARE(dialog.objectName(), u"readingDialog"_s);
        summary = dialog.findChild<QLabel *>(u"summary"_s)->text();
        press(dialog, u"save"_s);
    });
    QVERIFY(!summary.isEmpty());
    QFile draft(m_folder->filePath(u"draft.json"_s));
    QVERIFY(draft.open(QIODevice::ReadOnly));
    QVERIFY(readProfile(draft.readAll()).profile);
    QCOMPARE(m_changes.size(), 0);
}

QTEST_MAIN(PolicyPageTest)
#include "tst_policypage.moc"
