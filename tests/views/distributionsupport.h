// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"
#include "support/windows.h"
#include "tables/boardtable.h"
#include "views/distribution/distributionpage.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace daicho::sending
{

using namespace Qt::StringLiterals;

inline void click(QWidget &in, const QString &button)
{
    QTest::mouseClick(child<QPushButton>(in, button), Qt::LeftButton);
}

inline Result<SnapshotPtr> contentOf(const QString &path)
{
    const auto registry = Registry::open(path, Access::ReadOnly);
    return registry ? Result<SnapshotPtr>((*registry)->snapshot()) : registry.error();
}

/// A town of three departments in the real window, whose board of distribution is shown; anew for each test.
class DistributionWindow : public QObject
{
public:
    DistributionWindow();

protected:
    void open(bool hasDepartments = true);
    void close() { m_window.reset(); }
    using Step = std::function<void(QDialog &)>;
    /// Does something in the next dialog of this name; a check that fails there ends it.
    void inDialog(const QString &name, const Step &step);
    void handOut(const QString &due = {});
    QString file(const QString &department) const { return m_files.filePath(department + u".daicho"_s); }
    void editIn(const QString &path, const QString &number, const std::function<void(Asset &)> &edit);
    void edit(Registry &registry, const QString &number, const std::function<void(Asset &)> &edit);
    Asset asset(const Registry &registry, const QString &number) const;
    BoardRow row(const QString &name);
    QAbstractItemModel &board() { return *child<QTableView>(*m_window, u"boardTable"_s)->model(); }
    Registry &registry() { return *m_window->registry(); }
    DistributionPage &page() { return *qobject_cast<DistributionPage *>(m_window->page(u"distribution"_s)); }

    OwnSettings m_settings;
    QTemporaryDir m_folder;
    QDir m_files;
    QDate m_today{2026, 11, 21};
    std::unique_ptr<MainWindow> m_window;
    int m_round = 0;
};

inline DistributionWindow::DistributionWindow()
{
    m_settings.use();
}

inline void DistributionWindow::open(bool hasDepartments)
{
    m_today = QDate(2026, 11, 21);
    const QString name = QString::number(++m_round);
    QVERIFY(QDir(m_folder.path()).mkpath(name));
    m_files = QDir(m_folder.filePath(name));
    Registry::Doors doors;
    doors.author = u"情報政策課"_s;
    doors.now = [this] {
        return QDateTime(m_today, QTime(9, 0));
    };
    auto made = Registry::create(m_folder.filePath(name + u".daicho"_s), u"uto"_s, doors);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text));
    Change change;
    std::vector<Asset> assets;
    int position = 0;
    for (const QString &department : {u"総務課"_s, u"税務課"_s, u"福祉課"_s}) {
        change.departments.upserts << Department{newId(), 0, department, {}, position++, {}, {}};
        for (const QString &number : {u"1"_s, u"2"_s}) {
            Asset asset;
            asset.id = newId();
            asset.number = department.left(1) + number;
            asset.name = department + u"の資産"_s + number;
            asset.kind = (*made)->profile()->kinds[1].id;
            asset.zone = (*made)->profile()->zones[1].id;
            asset.department = change.departments.upserts.last().id;
            assets.push_back(asset);
        }
    }
    change.assets = AssetRows::of(assets);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    if (hasDepartments)
        QVERIFY((*made)->apply(change)->isDone());
    m_window->use(*std::move(made));
    m_window->turnTo(u"distribution"_s);
}

inline void DistributionWindow::inDialog(const QString &name, const Step &step)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer, name, step] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != name)
            return;
        timer->deleteLater();
        timer->stop();
        QTimer::singleShot(0, dialog, [open = QPointer(dialog), step] {
            // Otherwise the test would wait for ever for somebody to close it.
            const auto guard = qScopeGuard([open] {
                if (open && QTest::currentTestFailed())
                    open->reject();
            });
            step(*open);
        });
    });
    timer->start(20);
}

/// Hands out to all that have nothing yet.
inline void DistributionWindow::handOut(const QString &due)
{
    inDialog(u"distributeDialog"_s, [this, due](QDialog &dialog) {
        child<QLineEdit>(dialog, u"folder"_s)->setText(m_files.path());
        auto *line = child<QLineEdit>(dialog, u"due"_s);
        line->clear();
        QTest::keyClicks(line, due);
        click(dialog, u"write"_s);
    });
    page().distribute();
    QTRY_VERIFY(!page().isBusy());
}

inline Asset DistributionWindow::asset(const Registry &registry, const QString &number) const
{
    Asset found;
    registry.snapshot()->assets.forEach([&](AssetRef, const AssetRow &row) {
        if (row.string(AssetText::Number) == number)
            found = row.asset();
    });
    return found;
}

inline void DistributionWindow::edit(Registry &registry, const QString &number,
                                     const std::function<void(Asset &)> &edit)
{
    Asset changed = asset(registry, number);
    QVERIFY(!changed.id.isNull());
    edit(changed);
    Change change;
    change.assets = AssetRows::of({changed});
    const auto applied = registry.apply(change);
    QVERIFY2(applied && applied->isDone(), applied ? "" : qPrintable(applied.error().text));
}

inline void DistributionWindow::editIn(const QString &path, const QString &number,
                                       const std::function<void(Asset &)> &change)
{
    Registry::Doors doors = Registry::usualDoors();
    doors.author = u"課の担当"_s;
    const auto opened = Registry::open(path, Access::ReadWrite, doors);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text));
    edit(**opened, number, change);
}

inline BoardRow DistributionWindow::row(const QString &name)
{
    const auto &table = static_cast<const BoardTable &>(board());
    for (int i = 0; i < table.rowCount(); ++i) {
        if (table.at(i).name == name)
            return table.at(i);
    }
    return {};
}

} // namespace daicho::sending
