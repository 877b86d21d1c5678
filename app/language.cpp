// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Translators {
    QTranslator ours;
    QTranslator qt;
    QString language = u"en"_s; // what the sources speak
};

/// Lives as long as the application does, so that nothing is torn down twice.
Translators &translators()
{
    static auto *instance = new Translators;
    return *instance;
}

} // namespace

QString takeLanguage(QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--")
            break;
        if (words[i].startsWith(u"--lang="))
            return words.takeAt(i).mid(7);
        if (words[i] == u"--lang" && i + 1 < words.size()) {
            words.removeAt(i);
            return words.takeAt(i);
        }
    }
    return {};
}

QString environmentLanguage()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return value.startsWith(u"en") ? u"en"_s : u"ja"_s;
    }
    return u"ja"_s;
}

void useLanguage(const QString &language)
{
    Translators &now = translators();
    QCoreApplication::removeTranslator(&now.ours);
    QCoreApplication::removeTranslator(&now.qt);
    QLocale::setDefault(QLocale(language == u"ja" ? QLocale::Japanese : QLocale::English));
    now.language = language;
    if (now.qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&now.qt);
    if (now.ours.load(u":/i18n/daicho_"_s + language))
        QCoreApplication::installTranslator(&now.ours);
}

QString language()
{
    return translators().language;
}

} // namespace daicho
