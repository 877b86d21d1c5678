// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace daicho
{

/// A word that a command takes by its place, such as REGISTRY.
struct Operand {
    QString name;
    QString help;
    bool optional = false;
    bool isRepeated = false; ///< the last one: there may be several
};

/// An option of a command; `value` names what it takes (empty: it takes nothing), `choices` all that it may be.
struct Option {
    QString name; ///< with its dashes
    QString value;
    QString help;
    QStringList choices = {};
    bool required = false;
    bool repeatable = false; ///< may be given more than once: see Arguments::values()
};

/// What the user wrote after the name of a command, taken apart.
class Arguments
{
public:
    /// The operand at this place; empty when it was left out.
    QString operand(qsizetype place) const { return m_operands.value(place); }
    /// The operands from this place on.
    QStringList operandsFrom(qsizetype place) const { return m_operands.mid(place); }
    bool has(const QString &option) const { return m_options.contains(option); }
    /// What was given to an option; `otherwise` when it was not used.
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return m_options.value(option, otherwise);
    }

    /// All that was given to an option, one by one.
    QStringList values(const QString &option) const { return m_values.value(option); }

private:
    friend class ArgumentReader;
    QStringList m_operands;
    QHash<QString, QString> m_options;
    QHash<QString, QStringList> m_values;
};

/// How a command came out, as scripts see it.
enum class Exit { Done = 0, Problems = 1, Failed = 2 };

/// One command: its words and what it does.
struct Verb {
    QString name;
    QString summary;
    QList<Operand> operands;
    QList<Option> options;
    std::function<Exit(const Arguments &)> run;
};

/// Takes the words after a command's name apart; the error names the word and what was probably meant.
Result<Arguments> readArguments(const Verb &verb, const QStringList &words);

/// The help of one command, as it is printed.
QString helpOf(const Verb &verb);

/// The word of `known` that is most like this one; empty when none is near.
QString closest(const QString &word, const QStringList &known);
/// " Did you mean “…”?" or nothing: to be put behind a message about a wrong word.
QString didYouMean(const QString &word, const QStringList &known);

} // namespace daicho
