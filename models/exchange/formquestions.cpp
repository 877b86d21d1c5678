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

enum Column { Key, About, Clause, Question, Answered, Reason, Evidence };

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

const Answers *answersOf(const SubjectId &subject, const Snapshot &part)
{
    return part.answers.find(subject);
}

/// Reads the answers row by row.
class QuestionReader
{
public:
    QuestionReader(const QString &sheet, const Snapshot &part, bool clearsBlanks, Problems &problems)
        : m_sheet(sheet), m_part(part), m_clearsBlanks(clearsBlanks), m_problems(problems)
    {
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

    void take(const SheetRow &row, const Asked &asked, Status status)
    {
        const QString reason = text(row, Reason);
        const QString evidence = text(row, Evidence);
        const Answers *known = answersOf(asked.subject, m_part);
        const Status before = known ? known->statuses.of(asked.measure) : Status::Unanswered;
        AnswerNote note = known ? known->note(asked.measure) : AnswerNote();
        note.measure = asked.measure;
        const AnswerNote noteBefore = note;
        takeText(reason, note.reason);
        takeText(evidence, note.evidence);
        if (status == Status::Unanswered)
            status = before;
        if (status == before && note == noteBefore)
            return;
        if (status == Status::NotApplicable && note.reason.isEmpty())
            return blame(row, statusLabel(status), ExchangeText::tr("It needs a reason why it does not apply."));
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
                      QStringLiteral("根拠")};
    sheet.widths = {10, 30, 12, 60, 12, 36, 36};
    sheet.hiddenColumns = {Key};
    sheet.choices = {{Answered, statusLabels()}};
    StandingFilter filter;
    filter.department = part.departments.isEmpty() ? Id() : part.departments.toList().first().id;
    for (const SubjectStanding &open : openStandings(part, profile, filter, day, mostQuestions)) {
        const Measure *measure = profile.measure(part.measures.value(open.measure));
        const Answers *answers = answersOf(open.subject, part);
        const AnswerNote note = answers ? answers->note(open.measure) : AnswerNote();
        const Status status = answers ? answers->statuses.of(open.measure) : Status::Unanswered;
        sheet.rows.push_back({keyOf(open, part), asCell(nameOf(open.subject, part)),
                              measure ? measure->source : QString(), measure ? asCell(measure->label.ja) : QString(),
                              statusLabel(status), asCell(note.reason), asCell(note.evidence)});
    }
    return sheet;
}

Change readQuestions(const Sheet &sheet, const Snapshot &part, bool clearsBlanks, Problems &problems)
{
    QuestionReader reader(sheet.name, part, clearsBlanks, problems);
    SheetRow row;
    const auto cursor = sheet.source->cursor();
    cursor->next(row); // the header
    while (cursor->next(row))
        reader.read(row);
    return reader.change();
}

} // namespace daicho
