// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distribution/handout.h"

#include "core/departmentpart.h"
#include "exchange/departmentform.h"
#include "exchange/dispatching.h"
#include "registry/departmentfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct HandOutTexts {
    Q_DECLARE_TR_FUNCTIONS(daicho::HandOut)
};

Error cannotWrite(const QString &path)
{
    return {Error::Kind::Storage, HandOutTexts::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path))};
}

Error cancelled()
{
    return {Error::Kind::Cancelled, HandOutTexts::tr("Nothing was handed out: it was cancelled.")};
}

Outcome writeOne(const QString &path, const Dispatch &dispatch, const HandOutSource &from)
{
    if (dispatch.form == Dispatch::Form::Registry)
        return writeDepartmentFile(path, *from.now, dispatch, from.by, false);
    return writeDepartmentForm(path, partOf(*from.now, dispatch.department), from.profile, dispatch, false);
}

/// Puts files in their places, which are on the same disk, so that only names change; takes all of it back when one
/// cannot be put there.
class Mover
{
public:
    Mover(const QDir &from, const QDir &to) : m_from(from), m_to(to) {}

    Outcome moveAll(const QList<Dispatch> &dispatches)
    {
        for (const Dispatch &dispatch : dispatches) {
            const QString target = m_to.filePath(dispatch.file);
            if ((QFile::exists(target) && !move(target, m_from.filePath(u"old-"_s + dispatch.file))) ||
                !move(m_from.filePath(dispatch.file), target)) {
                takeBack();
                return cannotWrite(target);
            }
        }
        return Nothing();
    }

private:
    bool move(const QString &from, const QString &to)
    {
        if (!QFile::rename(from, to))
            return false;
        m_moved.append({from, to});
        return true;
    }
    void takeBack()
    {
        while (!m_moved.isEmpty()) {
            const auto [from, to] = m_moved.takeLast();
            QFile::rename(to, from);
        }
    }

    QDir m_from;
    QDir m_to;
    QList<std::pair<QString, QString>> m_moved;
};

std::optional<Error> isThere(const QList<Dispatch> &dispatches, const QDir &folder)
{
    for (const Dispatch &dispatch : dispatches) {
        if (folder.exists(dispatch.file))
            return Error{Error::Kind::Duplicate, HandOutTexts::tr("%1 is there already. Nothing was written.")
                                                     .arg(QDir::toNativeSeparators(folder.filePath(dispatch.file)))};
    }
    return std::nullopt;
}

} // namespace

Result<Change> writeHandOut(const HandOut &wanted, const HandOutSource &from, const Progress &progress)
{
    const QList<Dispatch> dispatches =
        newDispatches(*from.now, wanted.departments, wanted.form, wanted.due, from.today);
    if (const auto there = isThere(dispatches, wanted.folder); there && !wanted.mayReplace)
        return *there;
    const QTemporaryDir beside(QDir(wanted.folder).filePath(u".daicho-XXXXXX"_s));
    if (!beside.isValid())
        return cannotWrite(wanted.folder);
    for (qsizetype i = 0; i < dispatches.size(); ++i) {
        if (!goOn(progress, i, dispatches.size()))
            return cancelled();
        if (const Outcome written = writeOne(beside.filePath(dispatches[i].file), dispatches[i], from); !written)
            return written.error();
    }
    if (!goOn(progress, dispatches.size(), dispatches.size()))
        return cancelled();
    if (const Outcome moved = Mover(beside.path(), wanted.folder).moveAll(dispatches); !moved)
        return moved.error();
    return distribution(*from.now, dispatches);
}

} // namespace daicho
