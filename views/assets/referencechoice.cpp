// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assets/referencechoice.h"

#include "core/folding.h"
#include "core/snapshot.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace daicho
{

ReferenceChoice::ReferenceChoice(const QString &name, const QList<std::pair<Id, QString>> &items, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(name);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(20);
    addItem(QString(), qint64(0));
    for (const auto &[id, text] : items)
        addItem(text, id.value);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setClearButtonEnabled(true);
}

void ReferenceChoice::setId(Id id)
{
    setCurrentIndex(std::max(0, findData(id.value)));
}

Id ReferenceChoice::id() const
{
    const QString typed = foldTight(currentText());
    if (typed.isEmpty())
        return {};
    // Two posts may have one title: the one that was chosen counts as long as its text stands there.
    if (currentIndex() > 0 && foldTight(itemText(currentIndex())) == typed)
        return {itemData(currentIndex()).toLongLong()};
    for (int i = 1; i < count(); ++i) {
        if (foldTight(itemText(i)) == typed)
            return {itemData(i).toLongLong()};
    }
    return {};
}

QString ReferenceChoice::newName() const
{
    return id().isNull() ? currentText().trimmed() : QString();
}

QList<std::pair<Id, QString>> departmentItems(const Snapshot &now)
{
    QList<std::pair<Id, QString>> items;
    for (const Department &department : now.departmentsInOrder())
        items.append({department.id, now.departmentName(department.id)});
    return items;
}

QList<std::pair<Id, QString>> postItems(const Snapshot &now)
{
    QList<std::pair<Id, QString>> items;
    now.posts.forEach([&items](const Post &post) { items.append({post.id, post.title}); });
    std::ranges::sort(items, {}, [](const auto &item) { return fold(item.second); });
    return items;
}

} // namespace daicho
