// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/rememberedlayouts.h"

#include "core/folding.h"

#include <QCryptographicHash>
#include <QSettings>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

const QString group = u"importLayouts"_s;
const QString orderKey = u"importLayouts/order"_s;
constexpr int mostRemembered = 100;

} // namespace

QString layoutKey(const QString &policy, const SheetReading &sheet)
{
    QStringList words{policy};
    for (const QString &heading : sheet.layout.headings)
        words.append(foldTight(heading));
    while (words.size() > 1 && words.last().isEmpty())
        words.removeLast();
    const QByteArray hash = QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(24));
}

RememberedLayouts rememberedLayouts()
{
    RememberedLayouts layouts;
    const QSettings settings;
    for (const QString &key : settings.value(orderKey).toStringList())
        layouts.insert(key, settings.value(group + u'/' + key).toByteArray());
    return layouts;
}

void rememberLayout(const QString &key, const QByteArray &mapping)
{
    QSettings settings;
    QStringList order = settings.value(orderKey).toStringList();
    order.removeAll(key);
    order.prepend(key);
    while (order.size() > mostRemembered)
        settings.remove(group + u'/' + order.takeLast());
    settings.setValue(orderKey, order);
    settings.setValue(group + u'/' + key, mapping);
}

void forgetLayouts(const QStringList &keys)
{
    QSettings settings;
    QStringList order = settings.value(orderKey).toStringList();
    for (const QString &key : keys) {
        order.removeAll(key);
        settings.remove(group + u'/' + key);
    }
    settings.setValue(orderKey, order);
}

std::optional<SavedMapping> mappingOf(const LedgerReading &reading, const RememberedLayouts &layouts,
                                      const Profile &profile)
{
    SavedMapping all;
    for (const SheetReading &sheet : reading.sheets) {
        const auto known = layouts.constFind(layoutKey(profile.id, sheet));
        if (known == layouts.cend())
            continue;
        // The policy may have other fields by now: then the layout is read as one that nobody saw before.
        const auto saved = readMapping(*known, profile);
        if (!saved || saved->sheets.size() != 1)
            continue;
        SavedSheet own = saved->sheets.front();
        own.name = sheet.sheet.name;
        all.sheets.append(own);
        all.rules = saved->rules;
        all.preset = saved->preset;
    }
    return all.sheets.isEmpty() ? std::nullopt : std::optional(all);
}

} // namespace daicho
