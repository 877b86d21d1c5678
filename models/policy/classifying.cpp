// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/classifying.h"

#include "policy/floors.h"

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

/// How answers are written down. Part of what a registry keeps, and read again: never translated.
struct Wording {
    QString language;
    QString colon;
    QString yes;
    QString no;
    QString between;
    QString raised; ///< %1: the floor's level, %2: why
};

const std::array<Wording, 2> &wordings()
{
    static const std::array all{
        Wording{u"ja"_s, u"："_s, u"はい"_s, u"いいえ"_s, u"／"_s, u" → %1（%2）"_s},
        Wording{u"en"_s, u": "_s, u"yes"_s, u"no"_s, u" / "_s, u" → %1 (%2)"_s},
    };
    return all;
}

const Wording &wordingFor(const QString &language)
{
    return wordings()[language == u"en" ? 1 : 0];
}

const Question *questionNamed(const Profile &profile, const QString &axis, const QString &id)
{
    const auto found = std::ranges::find_if(
        profile.questions, [&](const Question &question) { return question.axis == axis && question.id == id; });
    return found == profile.questions.end() ? nullptr : &*found;
}

/// The one that no other leads to.
const Question *firstQuestion(const Profile &profile, const QString &axis)
{
    for (const Question &candidate : profile.questions) {
        const auto leadsToIt = [&](const Question &other) {
            return other.axis == axis && (other.yes.question == candidate.id || other.no.question == candidate.id);
        };
        if (candidate.axis == axis && std::ranges::none_of(profile.questions, leadsToIt))
            return &candidate;
    }
    return nullptr;
}

/// Where the answers lead: as far as they answer what is asked.
struct Place {
    const Question *question = nullptr;
    QString level;
};

Place placeAfter(const Profile &profile, const QString &axis, const AnswerPath &answers)
{
    Place place{firstQuestion(profile, axis), {}};
    for (const WizardAnswer &answer : answers) {
        if (!place.question || place.question->id != answer.question)
            break;
        const Question::Next &next = answer.isYes ? place.question->yes : place.question->no;
        place = {questionNamed(profile, axis, next.question), next.level};
    }
    return place;
}

QString asked(const Question &question, const QString &language)
{
    QString text = question.ask.in(language).trimmed();
    while (text.endsWith(u'。') || text.endsWith(u'？') || text.endsWith(u'?') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString labelOf(const Axis &axis, const QString &level, const QString &language)
{
    const Level *known = axis.level(level);
    return known ? known->label.in(language) : level;
}

} // namespace

bool isMeantFor(const Profile &profile, const Axis &axis, const Facts &facts)
{
    return holds(profile, axis.when, facts);
}

QList<Level> levelsOn(const Axis &axis, QDate day)
{
    QList<Level> levels;
    std::ranges::copy_if(axis.levels, std::back_inserter(levels),
                         [day](const Level &level) { return level.isValidOn(day); });
    return levels;
}

bool hasQuestions(const Profile &profile, const QString &axis)
{
    return firstQuestion(profile, axis) != nullptr;
}

const Question *questionAfter(const Profile &profile, const QString &axis, const AnswerPath &answers)
{
    return placeAfter(profile, axis, answers).question;
}

Classified classified(const Profile &profile, const Axis &axis, const AnswerPath &answers, const Facts &facts)
{
    Classified result;
    result.answered = placeAfter(profile, axis.id, answers).level;
    result.level = result.answered;
    const Level *level = axis.level(result.level);
    const Floor *floor = level ? floorOn(profile, axis.id, facts) : nullptr;
    if (floor && axis.level(floor->level)->rank > level->rank) {
        result.level = floor->level;
        result.floor = floor;
    }
    return result;
}

QString reasonOf(const Profile &profile, const Axis &axis, const AnswerPath &answers, const Facts &facts,
                 const QString &language)
{
    const Wording &words = wordingFor(language);
    QStringList parts;
    for (const WizardAnswer &answer : answers) {
        if (const Question *question = questionNamed(profile, axis.id, answer.question))
            parts << asked(*question, language) + words.colon + (answer.isYes ? words.yes : words.no);
    }
    const Classified result = classified(profile, axis, answers, facts);
    QString text = parts.join(words.between) + u" → "_s + labelOf(axis, result.answered, language);
    if (result.floor)
        text += words.raised.arg(labelOf(axis, result.level, language), result.floor->because.in(language));
    return text;
}

AnswerPath answersIn(const Profile &profile, const QString &axis, const QString &reason)
{
    AnswerPath best;
    for (const Wording &words : wordings()) {
        AnswerPath path;
        qsizetype at = 0;
        // As many steps as there are questions: a policy whose questions go round in circles must not hold us here.
        while (path.size() < profile.questions.size()) {
            const Question *question = questionAfter(profile, axis, path);
            const QString begin = question ? asked(*question, words.language) + words.colon : QString();
            const qsizetype found = question ? reason.indexOf(begin, at) : -1;
            if (found < 0)
                break;
            at = found + begin.size();
            const QStringView answer = QStringView(reason).mid(at);
            if (!answer.startsWith(words.yes) && !answer.startsWith(words.no))
                break;
            path.append({question->id, answer.startsWith(words.yes)});
        }
        if (path.size() > best.size())
            best = path;
    }
    return best;
}

} // namespace daicho
