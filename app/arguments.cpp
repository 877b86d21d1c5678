// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/texttable.h"
#include "exchange/nearnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// A struct, because lupdate finds the context of tr() in nothing less.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::Arguments)
};

Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, text};
}

QString usageOf(const Verb &verb)
{
    QString usage = u"daicho "_s + verb.name;
    for (const Operand &operand : verb.operands)
        usage += (operand.optional ? u" [%1]"_s.arg(operand.name) : u' ' + operand.name) +
                 (operand.isRepeated ? u"…"_s : QString());
    for (const Option &option : verb.options) {
        const QString text = option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
        usage += option.required ? u' ' + text : u" [%1]"_s.arg(text);
    }
    return usage;
}

} // namespace

/// Reads the words one after the other.
class ArgumentReader
{
public:
    explicit ArgumentReader(const Verb &verb) : m_verb(verb) {}

    Result<Arguments> read(const QStringList &words)
    {
        for (m_words = words; !m_words.isEmpty();) {
            if (const Outcome taken = take(m_words.takeFirst()); !taken)
                return taken.error();
        }
        return complete();
    }

private:
    Outcome take(const QString &word)
    {
        if (!m_onlyOperands && word == u"--") {
            m_onlyOperands = true;
            return Nothing();
        }
        if (!m_onlyOperands && word.startsWith(u'-') && word.size() > 1)
            return takeOption(word);
        const bool isFull = m_arguments.m_operands.size() >= m_verb.operands.size();
        if (isFull && (m_verb.operands.isEmpty() || !m_verb.operands.last().isRepeated))
            return invalid(Texts::tr("“%1” is one word too many. Usage: %2").arg(word, usageOf(m_verb)));
        m_arguments.m_operands << word;
        return Nothing();
    }

    Outcome takeOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        const auto option = std::ranges::find(m_verb.options, name, &Option::name);
        if (option == m_verb.options.end()) {
            QStringList known;
            for (const Option &each : m_verb.options)
                known << each.name;
            return invalid(Texts::tr("“daicho %1” has no option “%2”.").arg(m_verb.name, name) +
                           didYouMean(name, known));
        }
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return invalid(Texts::tr("%1 takes no value.").arg(name));
            m_arguments.m_options.insert(name, QString());
            return Nothing();
        }
        if (equals < 0 && m_words.isEmpty())
            return invalid(Texts::tr("%1 needs a value: %2").arg(name, option->value));
        return takeValue(*option, equals < 0 ? m_words.takeFirst() : word.mid(equals + 1));
    }

    Outcome takeValue(const Option &option, const QString &value)
    {
        if (!option.choices.isEmpty() && !option.choices.contains(value))
            return invalid(Texts::tr("%1 cannot be “%2”; it is one of: %3.")
                               .arg(option.name, value, option.choices.join(u", "_s)) +
                           didYouMean(value, option.choices));
        if (!option.repeatable)
            m_arguments.m_values.remove(option.name);
        m_arguments.m_values[option.name].append(value);
        m_arguments.m_options.insert(option.name, value);
        return Nothing();
    }

    Result<Arguments> complete() const
    {
        for (qsizetype i = m_arguments.m_operands.size(); i < m_verb.operands.size(); ++i) {
            if (!m_verb.operands[i].optional)
                return invalid(Texts::tr("%1 is missing. Usage: %2").arg(m_verb.operands[i].name, usageOf(m_verb)));
        }
        for (const Option &option : m_verb.options) {
            if (option.required && !m_arguments.has(option.name))
                return invalid(Texts::tr("%1 is missing. Usage: %2").arg(option.name, usageOf(m_verb)));
        }
        return m_arguments;
    }

    const Verb &m_verb;
    QStringList m_words;
    Arguments m_arguments;
    bool m_onlyOperands = false;
};

Result<Arguments> readArguments(const Verb &verb, const QStringList &words)
{
    return ArgumentReader(verb).read(words);
}

QString helpOf(const Verb &verb)
{
    QList<QStringList> rows;
    for (const Operand &operand : verb.operands)
        rows << QStringList{u"  "_s + operand.name, operand.help};
    for (const Option &option : verb.options)
        rows << QStringList{u"  "_s + (option.value.isEmpty() ? option.name : option.name + u' ' + option.value),
                            option.help};
    rows << QStringList{u"  --lang ja|en"_s, Texts::tr("the language of messages and tables")}
         << QStringList{u"  --help"_s, Texts::tr("show this help")};
    return Texts::tr("Usage: %1").arg(usageOf(verb)) + u"\n\n"_s + verb.summary + u"\n\n"_s + inColumns(rows) + u'\n' +
           Texts::tr("Exit code: 0 done, 1 problems in the data, 2 it could not be done.") + u'\n';
}

QString closest(const QString &word, const QStringList &known)
{
    QString best;
    // A third of the letters may be wrong; more than that is a guess and not a help.
    int least = int(word.size()) / 3 + 2;
    for (const QString &candidate : known) {
        const int far = editDistance(word.toLower(), candidate.toLower());
        if (far < least) {
            least = far;
            best = candidate;
        }
    }
    return best;
}

QString didYouMean(const QString &word, const QStringList &known)
{
    const QString near = closest(word, known);
    return near.isEmpty() ? QString() : u' ' + Texts::tr("Did you mean “%1”?").arg(near);
}

} // namespace daicho
