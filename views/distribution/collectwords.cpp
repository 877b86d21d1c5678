// SPDX-License-Identifier: GPL-3.0-or-later
// What CollectDialog says about a file.
#include "core/wareki.h"
#include "tables/assetnames.h"
#include "tables/boardtable.h"
#include "views/distribution/collectdialog.h"
#include "views/distribution/collectwork.h"

#include <QLocale>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// On a line of its own; nothing where all is answered.
QString unansweredText(const CollectedFile &file)
{
    return file.state.unanswered == 0
               ? QString()
               : u'\n' + CollectDialog::tr("Unanswered: %1").arg(QLocale().toString(file.state.unanswered));
}

QString answeredText(const CollectedFile &file)
{
    const QLocale numbers;
    const ReturnedState &state = file.state;
    if (state.required == 0)
        return {};
    const QString text = CollectDialog::tr("Measures asked %1　Answered %2　Unanswered %3")
                             .arg(numbers.toString(state.required), numbers.toString(state.answered()),
                                  numbers.toString(state.unanswered));
    return state.unansweredWhenSent == state.unanswered
               ? text
               : CollectDialog::tr("%1 (%2 when handed out)").arg(text, numbers.toString(state.unansweredWhenSent));
}

} // namespace

QString stageText(const CollectedFile &file)
{
    using Stage = CollectedFile::Stage;
    const QLocale numbers;
    switch (file.stage) {
    case Stage::Reading:
        return CollectDialog::tr("Reading …");
    case Stage::Failed:
        return CollectDialog::tr("Cannot be taken in");
    case Stage::Taken:
        return file.wasTaken ? CollectDialog::tr("Taken in before") : CollectDialog::tr("Taken in");
    case Stage::SentBack:
        return CollectDialog::tr("Sent back");
    case Stage::Planned:
        break;
    }
    if (const qsizetype open = file.openConflicts(); open > 0)
        return CollectDialog::tr("%1 conflicts to decide").arg(numbers.toString(open));
    if (file.isUnread())
        return CollectDialog::tr("%1 rows cannot be read").arg(numbers.toString(file.plan->unread));
    if (file.isUntouched())
        return CollectDialog::tr("As handed out") + unansweredText(file);
    if (file.plan->bringsNothing())
        return CollectDialog::tr("Nothing was changed") + unansweredText(file);
    const qsizetype all = file.plan->added.size() + file.plan->taken.size() + file.plan->conflicts.size();
    return CollectDialog::tr("Ready: %1 changes").arg(numbers.toString(all)) + unansweredText(file);
}

QString aboutText(const CollectedFile &file, const Snapshot &now)
{
    if (file.stage == CollectedFile::Stage::Failed)
        return file.problem;
    if (!file.plan)
        return stageText(file);
    const Dispatch &dispatch = file.part.dispatch;
    const QString sent = AssetNames::language() == u"en" ? dispatch.sent.iso() : wareki(dispatch.sent);
    QString text = CollectDialog::tr("%1: handed out on %2 as %3.")
                       .arg(now.departmentName(dispatch.department), sent, BoardTable::formText(dispatch.form));
    if (!file.authors.isEmpty())
        text += u' ' + CollectDialog::tr("Changed by %1.").arg(file.authors.join(u", "_s));
    if (dispatch.state == Dispatch::State::Merged && file.stage == CollectedFile::Stage::Planned)
        text += u' ' + CollectDialog::tr("Another file of this department was taken in before.");
    return text;
}

QString countsText(const CollectedFile &file)
{
    if (!file.plan || file.stage == CollectedFile::Stage::Failed)
        return {};
    if (file.wasTaken)
        return CollectDialog::tr("This file was taken in before. There is nothing more to take.");
    const QLocale numbers;
    const MergePlan &plan = *file.plan;
    QStringList lines{CollectDialog::tr("New assets %1　Changed values %2　Conflicts %3　Not taken %4")
                          .arg(numbers.toString(plan.added.size()), numbers.toString(plan.taken.size()),
                               numbers.toString(plan.conflicts.size()), numbers.toString(plan.refused.size())),
                      answeredText(file)};
    if (file.isUntouched())
        lines << CollectDialog::tr(
            "The file came back exactly as it was handed out: nothing was filled in or changed.");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace daicho
