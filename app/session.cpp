// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/console.h"
#include "core/folding.h"

#include <QCoreApplication>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Session)
};

Error missing(const QString &text, const QString &word, const QStringList &known)
{
    return {Error::Kind::Missing, text.arg(word) + didYouMean(word, known)};
}

/// The first asset whose number fits; null when none does.
template <typename Fits>
Id firstAsset(const Snapshot &now, Fits fits)
{
    for (const AssetBlockPtr &block : now.assets.blocks()) {
        for (int row = 0; row < block->size(); ++row) {
            if (fits(block->text(AssetText::Number, row)))
                return block->id(row);
        }
    }
    return {};
}

} // namespace

Exit withRegistry(const QString &path, Access access, const std::function<Exit(Registry &)> &work)
{
    const auto registry = Registry::open(path, access, Registry::usualDoors(), progressOf(Texts::tr("Opening")));
    if (!registry)
        return refuse(registry.error());
    return work(**registry);
}

Exit report(const Result<Applied> &applied, const QString &done)
{
    if (!applied)
        return refuse(applied.error());
    const Exit exit = list(applied->problems);
    if (exit == Exit::Done)
        print(done + u'\n');
    return exit;
}

QString revisionOf(const Result<Applied> &applied)
{
    return applied && applied->isDone() ? QString::number(applied->revision) : QString();
}

Result<Id> findDepartment(const Snapshot &now, const QString &name)
{
    const QString wanted = foldTight(name);
    QStringList names;
    QStringList fitting;
    QList<Id> alike;
    for (const Department &department : now.departmentsInOrder()) {
        const QString full = now.departmentName(department.id);
        if (foldTight(full) == wanted)
            return department.id;
        names << full;
        // An imported 総務部総務課 is one name; 総務課 means it as long as no other ends so.
        if (foldTight(full).endsWith(wanted)) {
            alike << department.id;
            fitting << full;
        }
    }
    if (alike.size() == 1)
        return alike.first();
    if (alike.size() > 1)
        return Error{Error::Kind::Invalid, Texts::tr("“%1” can be any of these departments: %2. Write the full name.")
                                               .arg(name, fitting.join(u", "_s))};
    return missing(Texts::tr("There is no department “%1”."), name, names);
}

Result<Id> findZone(const Snapshot &now, const Profile &profile, const QString &name)
{
    const QString wanted = foldTight(name);
    QStringList names;
    Id found;
    now.zones.forEach([&](const Zone &zone) {
        QStringList spellings{zone.code, zone.name};
        if (const PolicyZone *known = profile.zone(zone.code))
            spellings << known->name.ja << known->name.en << known->aliases;
        for (const QString &spelling : spellings) {
            if (!spelling.isEmpty() && foldTight(spelling) == wanted)
                found = zone.id;
        }
        names << zone.code << zone.name;
    });
    if (found.isNull())
        return missing(Texts::tr("There is no zone “%1”."), name, names);
    return found;
}

Result<Id> findAsset(const Snapshot &now, const QString &number)
{
    const QByteArray utf8 = number.toUtf8();
    const std::string_view exact(utf8.constData(), size_t(utf8.size()));
    if (const Id found = firstAsset(now, [exact](std::string_view here) { return here == exact; }); !found.isNull())
        return found;
    const QString folded = foldTight(number);
    const Id alike = firstAsset(now, [&folded](std::string_view here) {
        return foldTight(QString::fromUtf8(here.data(), qsizetype(here.size()))) == folded;
    });
    if (!alike.isNull())
        return alike;
    return missing(Texts::tr("There is no asset with the number “%1”."), number, {});
}

Result<Id> findEngagement(const Snapshot &now, const QString &name)
{
    const QString wanted = foldTight(name);
    QStringList names;
    Id found;
    now.engagements.forEach([&](const Engagement &engagement) {
        names << engagement.name;
        if (foldTight(engagement.name) == wanted)
            found = engagement.id;
    });
    if (found.isNull())
        return missing(Texts::tr("There is no engagement “%1”."), name, names);
    return found;
}

} // namespace daicho
