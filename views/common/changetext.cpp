// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/changetext.h"

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

} // namespace daicho
