// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangetext.h"
#include "exchange/formsheets.h"
#include "exchange/statuswords.h"
#include "policy/coverage.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace daicho
{

namespace
{

enum Column { Key, About, Clause, Question, Answered, Reason, Evidence, Origin };

constexpr qsizetype mostQuestions = 200'000;
constexpr qsizetype longestCell = 32'000;

/// A text as a cell can hold it, and as it comes back from one.
QString asCell(const QString &text)
{
    QString cell = text.left(longestCell);
    cell.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    return cell.trimmed();
}

QString keyOf(const SubjectStanding &open, const Snapshot &part)
{
    return QStringLiteral("%1/%2/%3")
        .arg(int(open.subject.unit))
        .arg(open.subject.id.text(), part.measures.value(open.measure));
}

struct Asked {
    SubjectId subject;
    Ordinal measure = -1;
    auto operator<=>(const Asked &) const = default;
};

std::optional<Asked> askedBy(const QString &key, const Snapshot &part)
{
    const QStringList words = key.split(u'/');
    const auto id = words.size() == 3 ? Id::from(words[1]) : std::nullopt;
    const int unit = words.value(0).toInt();
    if (!id || unit <= int(Unit::Zone) || unit > int(Unit::Engagement))
        return std::nullopt;
    const Asked asked{{Unit(unit), *id}, part.ordinal(words[2])};
    return asked.measure < 0 ? std::nullopt : std::optional(asked);
}

QString nameOf(const SubjectId &subject, const Snapshot &part)
{
    if (subject.unit == Unit::Department)
        return part.departmentName(subject.id);
    if (subject.unit == Unit::Engagement)
        return part.engagements.find(subject.id) ? part.engagements.find(subject.id)->name : QString();
    const auto ref = part.assets.find(subject.id);
    if (!ref)
        return {};
    const AssetRow row = part.assets.row(*ref);
    return row.string(AssetText::Number) + u' ' + row.string(AssetText::Name);
}

/// Of the department of a part, and of what belongs to it.
QList<SubjectStanding> openIn(const Snapshot &part, const Profile &profile, QDate day)
{
    StandingFilter filter;
    filter.department = part.departments.isEmpty() ? Id() : part.departments.toList().first().id;
    return openStandings(part, profile, filter, day, mostQuestions);
}

/// What is said of a measure, and by whom: the subject itself, or where it says nothing its department or zone.
struct Saying {
    Status status = Status::Unanswered;
    QString reason;
    QString evidence;
};

Saying sayingOf(const SubjectId &by, Ordinal measure, const Snapshot &part)
{
    const Answers *answers = part.answers.find(by);
    if (!answers)
        return {};
    const AnswerNote note = answers->note(measure);
    return {answers->statuses.of(measure), asCell(note.reason), asCell(note.evidence)};
}

QString originOf(const SubjectStanding &open)
{
    if (!open.answeredBy)
        return {};
    if (*open.answeredBy == open.subject)
        return QStringLiteral("この対象の回答");
    return open.answeredBy->unit == Unit::Department ? QStringLiteral("課室の回答") : QStringLiteral("区分の回答");
}

/// Reads the answers row by row.
class QuestionReader
{
public:
    QuestionReader(const QString &sheet, const SentQuestions &sent, Problems &problems)
        : m_sheet(sheet), m_part(sent.part), m_clearsBlanks(sent.clearsBlanks), m_problems(problems)
    {
        if (!sent.showsOthers)
            return;
        for (const SubjectStanding &open : openIn(sent.part, sent.profile, sent.day)) {
            if (open.answeredBy && *open.answeredBy != open.subject)
                m_others.emplace(Asked{open.subject, open.measure}, *open.answeredBy);
        }
    }

    void read(const SheetRow &row)
    {
        const auto asked = askedBy(text(row, Key), m_part);
        if (!asked) {
            if (!text(row, Answered).isEmpty())
                blame(row, text(row, Question), ExchangeText::tr("It cannot be told which question this answers."));
            return;
        }
        const auto status = statusLabelled(text(row, Answered));
        if (!status)
            return blame(row, text(row, Answered),
                         ExchangeText::tr("It is none of: %1.").arg(statusLabels().join(QStringLiteral("、"))));
        take(row, *asked, *status);
    }

    Change change() const
    {
        Change change;
        for (const auto &[subject, answers] : m_answers)
            change.answers.upserts.append(answers);
        return change;
    }

private:
    static QString text(const SheetRow &row, Column column)
    {
        const std::string_view cell = row.cell(column);
        return asCell(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    }

    void blame(const SheetRow &row, const QString &value, const QString &reason)
    {
        m_problems.append({Problem::Severity::Error, m_sheet, row.number, QStringLiteral("実施状況"), value, reason});
    }

    void takeText(const QString &cell, QString &text) const
    {
        if (cell != asCell(text) && (m_clearsBlanks || !cell.isEmpty()))
            text = cell;
    }

    /// The answer in force that the form showed, where the subject has none of its own. It stays one of others as long
    /// as nobody writes another one over it.
    bool isLeftToOthers(const SheetRow &row, const Asked &asked, Status status) const
    {
        const auto by = m_others.find(asked);
        if (by == m_others.end())
            return false;
        const Saying shown = sayingOf(by->second, asked.measure, m_part);
        const QString reason = text(row, Reason);
        const QString evidence = text(row, Evidence);
        if (status == Status::Unanswered)
            return (reason.isEmpty() || reason == shown.reason) && (evidence.isEmpty() || evidence == shown.evidence);
        return status == shown.status && reason == shown.reason && evidence == shown.evidence;
    }

    /// What the row was sent with; what others answered is where an answer of its own begins.
    std::pair<Status, AnswerNote> sentWith(const Asked &asked) const
    {
        const Answers *own = m_part.answers.find(asked.subject);
        Status status = own ? own->statuses.of(asked.measure) : Status::Unanswered;
        AnswerNote note = own ? own->note(asked.measure) : AnswerNote();
        note.measure = asked.measure;
        if (const auto by = m_others.find(asked); by != m_others.end()) {
            const Saying shown = sayingOf(by->second, asked.measure, m_part);
            status = shown.status;
            note.reason = shown.reason;
            note.evidence = shown.evidence;
        }
        return {status, note};
    }

    void take(const SheetRow &row, const Asked &asked, Status status)
    {
        if (isLeftToOthers(row, asked, status))
            return;
        const auto [before, noteBefore] = sentWith(asked);
        AnswerNote note = noteBefore;
        takeText(text(row, Reason), note.reason);
        takeText(text(row, Evidence), note.evidence);
        if (status == Status::Unanswered)
            status = before;
        if (status == before && note == noteBefore)
            return;
        if (status == Status::NotApplicable && note.reason.isEmpty())
            return blame(row, statusLabel(status), ExchangeText::tr("It needs a reason why it does not apply."));
        const Answers *known = m_part.answers.find(asked.subject);
        Answers start = known ? *known : Answers();
        start.subject = asked.subject;
        Answers &answers = m_answers.try_emplace(asked.subject, start).first->second;
        answers.statuses.set(asked.measure, status);
        answers.setNote(note);
    }

    QString m_sheet;
    const Snapshot &m_part;
    bool m_clearsBlanks;
    Problems &m_problems;
    std::map<Asked, SubjectId> m_others; ///< whose answer the form showed, where it is not the subject's own
    std::map<SubjectId, Answers> m_answers;
};

} // namespace

QString questionSheetName()
{
    return QStringLiteral("対策");
}

FurtherSheet questionSheet(const Snapshot &part, const Profile &profile, QDate day)
{
    FurtherSheet sheet;
    sheet.name = questionSheetName();
    sheet.headings = {QStringLiteral("記号"), QStringLiteral("対象"),     QStringLiteral("条項"),
                      QStringLiteral("対策"), QStringLiteral("実施状況"), QStringLiteral("理由"),
                      QStringLiteral("根拠"), QStringLiteral("回答元")};
    sheet.widths = {10, 30, 12, 60, 12, 36, 36, 16};
    sheet.hiddenColumns = {Key};
    sheet.choices = {{Answered, statusLabels()}};
    for (const SubjectStanding &open : openIn(part, profile, day)) {
        const Measure *measure = profile.measure(part.measures.value(open.measure));
        const Saying saying = sayingOf(open.answeredBy.value_or(open.subject), open.measure, part);
        sheet.rows.push_back({keyOf(open, part), asCell(nameOf(open.subject, part)),
                              measure ? measure->source : QString(), measure ? asCell(measure->label.ja) : QString(),
                              statusLabel(saying.status), saying.reason, saying.evidence, originOf(open)});
    }
    return sheet;
}

qint64 unansweredQuestions(const FurtherSheet &questions)
{
    return std::ranges::count_if(questions.rows, [](const auto &row) { return row[Answered].isEmpty(); });
}

Change readQuestions(const Sheet &sheet, const SentQuestions &sent, Problems &problems)
{
    QuestionReader reader(sheet.name, sent, problems);
    SheetRow row;
    const auto cursor = sheet.source->cursor();
    cursor->next(row); // the header
    while (cursor->next(row))
        reader.read(row);
    return reader.change();
}

} // namespace daicho
