// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/departmentfile.h"

#include "core/departmentpart.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace daicho
{

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::DepartmentFile)
};

Outcome writeAnew(const QString &path, const Change &part, const Authorship &by)
{
    auto store = Store::create(path, Journal::Rollback); // one file, with nothing beside it
    if (!store)
        return store.error();
    const auto written = (*store)->write(part, Snapshot(), by);
    return written ? Outcome(Nothing()) : written.error();
}

/// On the same disk, so that the file appears at once and whole.
Outcome moveTo(const QString &from, const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{Error::Kind::ReadOnly, Texts::tr("%1 cannot be replaced.").arg(path)};
    if (QFile::rename(from, path))
        return Nothing();
    return Error{Error::Kind::Storage, Texts::tr("%1 cannot be written.").arg(path)};
}

} // namespace

Outcome writeDepartmentFile(const QString &path, const Snapshot &now, const Dispatch &dispatch, const Authorship &by,
                            bool mayReplace)
{
    if (QFile::exists(path) && !mayReplace)
        return Error{Error::Kind::Duplicate, Texts::tr("%1 is there already. It was not touched.").arg(path)};
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + QStringLiteral("/.daicho-XXXXXX"));
    if (!folder.isValid())
        return Error{Error::Kind::ReadOnly, Texts::tr("%1 cannot be written: %2").arg(path, folder.errorString())};
    Change part = departmentPart(now, dispatch.department);
    Dispatch here = dispatch;
    here.revision = 0;
    here.isHere = true;
    part.dispatches.upserts = {here};
    const QString made = folder.filePath(QStringLiteral("part.daicho"));
    if (const auto written = writeAnew(made, part, by); !written)
        return written;
    return moveTo(made, path);
}

bool isRegistryName(const QString &path)
{
    return QFileInfo(path).suffix().compare(QStringLiteral("daicho"), Qt::CaseInsensitive) == 0;
}

Outcome checkWhole(const QString &path)
{
    const auto store = Store::open(path, Access::ReadOnly);
    return store ? (*store)->checkIntegrity() : Outcome(store.error());
}

std::optional<Dispatch> dispatchHere(const Snapshot &now)
{
    std::optional<Dispatch> here;
    now.dispatches.forEach([&here](const Dispatch &dispatch) {
        if (dispatch.isHere)
            here = dispatch;
    });
    return here;
}

} // namespace daicho
