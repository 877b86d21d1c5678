// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/changetext.h"

#include "views/importing/counted.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(daicho::ChangeText)
};

QString verbText(Change::Verb verb)
{
    switch (verb) {
    case Change::Verb::Found:
        return ChangeText::tr("New registry");
    case Change::Verb::Edit:
        return ChangeText::tr("Edit");
    case Change::Verb::Add:
        return ChangeText::tr("Add");
    case Change::Verb::Remove:
        return ChangeText::tr("Remove");
    case Change::Verb::Import:
        return ChangeText::tr("Import");
    case Change::Verb::Answer:
        return ChangeText::tr("Answer");
    case Change::Verb::Except:
        return ChangeText::tr("Exception");
    case Change::Verb::Organise:
        return ChangeText::tr("Organisation");
    case Change::Verb::Adopt:
        return ChangeText::tr("Adopt policy");
    case Change::Verb::Undo:
        return ChangeText::tr("Undo");
    case Change::Verb::Redo:
        return ChangeText::tr("Redo");
    case Change::Verb::Distribute:
        return ChangeText::tr("Distribute");
    case Change::Verb::Collect:
        return ChangeText::tr("Collect");
    }
    return {};
}

} // namespace

QString changeText(Change::Verb verb, const QString &detail)
{
    const QString text = verbText(verb);
    return detail.isEmpty() ? text : ChangeText::tr("%1: %2").arg(text, detail);
}

QString savedText(const Change &change)
{
    if (change.verb != Change::Verb::Import || change.assets.isEmpty())
        return ChangeText::tr("Saved: %1").arg(changeText(change.verb, change.detail));
    qint64 added = 0;
    change.assets.forEach([&added](AssetRef, const AssetRow &row) { added += row.revision == 0 ? 1 : 0; });
    return ChangeText::tr("Imported %1: %2 new assets, %3 changed")
        .arg(change.detail, counted(added), counted(change.assets.size() - added));
}

} // namespace daicho
