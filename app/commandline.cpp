// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/arguments.h"
#include "app/console.h"
#include "app/language.h"
#include "app/settings.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::CommandLine)
};

QStringList namesOf(const QList<Verb> &verbs)
{
    QStringList names;
    for (const Verb &verb : verbs)
        names << verb.name;
    return names;
}

QString overview(const QList<Verb> &verbs)
{
    QList<QStringList> rows{{u"  daicho [REGISTRY]"_s, Texts::tr("open the window")}};
    for (const Verb &verb : verbs)
        rows << QStringList{u"  daicho "_s + verb.name, verb.summary};
    return Texts::tr("Daicho %1, the information-asset registry of local governments")
               .arg(QCoreApplication::applicationVersion()) +
           u"\n\n"_s + inColumns(rows) + u'\n' +
           Texts::tr("“daicho COMMAND --help” explains a command. --lang ja|en sets the language.") + u'\n';
}

int run(const Verb &verb, const QStringList &words)
{
    if (words.contains(u"--help") || words.contains(u"-h")) {
        print(helpOf(verb));
        return int(Exit::Done);
    }
    const auto arguments = readArguments(verb, words);
    if (!arguments)
        return int(refuse(arguments.error()));
    return int(verb.run(*arguments));
}

/// `daicho [REGISTRY]`; a first word that is neither a command nor a file was probably meant to be a command.
int openWindow(const QList<Verb> &verbs, const QStringList &words)
{
    const QString first = words.value(0);
    if (first.startsWith(u'-'))
        return int(refuse(Texts::tr("There is no option “%1”.").arg(first) +
                          didYouMean(first, {u"--help"_s, u"--version"_s, u"--lang"_s})));
    const QString meant = didYouMean(first, namesOf(verbs));
    if (words.size() > 1 || (!meant.isEmpty() && !QFileInfo::exists(first)))
        return int(refuse(Texts::tr("There is no command “%1”.").arg(first) + meant + u' ' +
                          Texts::tr("“daicho --help” lists all.")));
    return run(windowVerb(), words);
}

} // namespace

bool needsGui(const QStringList &words)
{
    QStringList rest = words;
    takeLanguage(rest);
    if (rest.contains(u"--help") || rest.contains(u"-h") || rest.contains(u"--version"))
        return false;
    if (rest.isEmpty() || rest.first() == u"chart")
        return true;
    return rest.size() == 1 && !namesOf(allVerbs()).contains(rest.first()) && !rest.first().startsWith(u'-');
}

int runCommandLine(QStringList words)
{
    const QString asked = takeLanguage(words);
    useLanguage(asked.isEmpty() ? usualLanguage() : asked == u"en" ? u"en"_s : u"ja"_s);
    if (!asked.isEmpty() && asked != u"ja" && asked != u"en")
        return int(refuse(Texts::tr("%1 cannot be “%2”; it is one of: %3.").arg(u"--lang"_s, asked, u"ja, en"_s)));

    const QList<Verb> verbs = allVerbs();
    const QString first = words.value(0);
    for (const Verb &verb : verbs) {
        if (verb.name == first)
            return run(verb, words.mid(1));
    }
    if (first == u"--help" || first == u"-h" || first == u"help") {
        print(overview(verbs));
        return int(Exit::Done);
    }
    if (first == u"--version") {
        print(u"daicho %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return int(Exit::Done);
    }
    return openWindow(verbs, words);
}

} // namespace daicho
