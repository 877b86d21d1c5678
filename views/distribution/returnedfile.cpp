// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/returnedfile.h"

#include "core/departmentpart.h"
#include "exchange/departmentform.h"
#include "exchange/workbook.h"
#include "registry/departmentfile.h"
#include "registry/registry.h"
#include "views/distribution/paststates.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct ReturnedTexts {
    Q_DECLARE_TR_FUNCTIONS(daicho::ReturnedFile)
};

QString digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

/// Everybody who changed it since it was handed out, which is its first entry.
QStringList authorsOf(Registry &registry)
{
    QStringList authors;
    const auto entries = registry.history();
    if (!entries)
        return authors;
    for (const HistoryEntry &entry : *entries) {
        if (entry.verb != Change::Verb::Found && !authors.contains(entry.author))
            authors.prepend(entry.author);
    }
    return authors;
}

void readRegistry(const QString &path, ReturnedFile &file, const Progress &progress)
{
    const auto registry = Registry::open(path, Access::ReadOnly, Registry::usualDoors(), progress);
    if (!registry) {
        file.error = registry.error();
        return;
    }
    if (const Outcome whole = checkWhole(path); !whole) {
        file.error = whole.error();
        return;
    }
    file.content = (*registry)->snapshot();
    file.authors = authorsOf(**registry);
    if (const auto here = dispatchHere(*file.content))
        file.claimed = *here;
    else
        file.error = Error{Error::Kind::Invalid,
                           ReturnedTexts::tr("This is a registry of its own, not one that was handed out.")};
}

void readForm(const QString &path, ReturnedFile &file, const Progress &progress)
{
    const auto claimed = dispatchOfForm(path, progress);
    if (claimed)
        file.claimed = *claimed;
    else
        file.error = claimed.error();
}

/// Whether the dispatch was merged by the change of its revision, not by an undo or redo of one.
bool isMergedThen(Registry &registry, const Dispatch &own)
{
    if (own.state != Dispatch::State::Merged)
        return false;
    const auto entries = registry.history(1, registry.snapshot()->revision - own.revision);
    return entries && entries->size() == 1 && entries->first().revision == own.revision &&
           entries->first().verb == Change::Verb::Collect;
}

} // namespace

Outcome addEarlierMerges(ReturnedPart &part, PastStates &past)
{
    part.earlier.clear();
    Dispatch own = part.dispatch;
    while (own.state != Dispatch::State::Sent) {
        const auto before = past.at(own.revision - 1);
        if (!before)
            return before.error();
        if (isMergedThen(past.registry(), own)) {
            const auto after = past.at(own.revision);
            if (!after)
                return after.error();
            part.earlier.push_back(
                {partOf(*before->snapshot, own.department), partOf(*after->snapshot, own.department)});
        }
        const Dispatch *earlier = before->snapshot->dispatches.find(own.id);
        if (!earlier)
            break;
        own = *earlier;
    }
    return Nothing();
}

ReturnedFile readReturned(const QString &path, const Progress &progress)
{
    ReturnedFile file;
    if (!isRegistryName(path) && looksLikeWorkbook(path))
        readForm(path, file, progress);
    else
        readRegistry(path, file, progress);
    if (!file.error)
        file.digest = digestOf(path);
    return file;
}

Result<ReturnedPart> withContent(ReturnedPart part, const ReturnedFile &file, const QString &path,
                                 const ProfilePtr &profile, const Progress &progress)
{
    if (file.content) {
        part.theirs = file.content;
        return part;
    }
    auto form = readDepartmentForm(path, part.base, profile, part.dispatch, progress);
    if (!form)
        return form.error();
    part.theirs = form->theirs;
    part.problems = form->problems;
    part.notes = form->notes;
    return part;
}

} // namespace daicho
