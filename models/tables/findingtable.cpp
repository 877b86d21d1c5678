// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/findingtable.h"

#include "tables/answerrows.h"

#include <QCoreApplication>
#include <QHash>
#include <QTextDocument>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(daicho::FindingTable)
};

/// The words of findings; names that repeat are made once.
class Wording
{
public:
    Wording(const SnapshotPtr &now, const Profile &profile, const QString &language)
        : m_now(*now), m_profile(profile), m_language(language)
    {
        m_departments.insert(Id(), {nameOf({Unit::Body, {}}), 0});
        int place = 0;
        for (const Department &department : m_now.departmentsInOrder())
            m_departments.insert(department.id, {m_now.departmentName(department.id), ++place});
    }

    FindingRow row(const Finding &finding)
    {
        const auto [department, place] = m_departments.value(finding.department, m_departments.value(Id()));
        QString &check = m_checks[finding.check];
        if (check.isEmpty())
            check = FindingTable::checkText(finding.check);
        const QString subject = subjectOf(finding);
        const QStringList texts = {
            FindingTable::severityText(finding.severity), check, department, subject, finding.message, finding.source};
        return {finding, check, department, place, subject, fold(texts.join(u'\n'))};
    }

private:
    QString nameOf(SubjectId subject) const { return subjectName(m_now, m_profile, m_language, subject); }

    QString subjectOf(const Finding &finding) const
    {
        switch (finding.on) {
        case Finding::On::Body:
            return nameOf({Unit::Body, {}});
        case Finding::On::Zone:
            return nameOf({Unit::Zone, finding.id});
        case Finding::On::Department:
            return nameOf({Unit::Department, finding.id});
        case Finding::On::Asset:
            return nameOf({Unit::Asset, finding.id});
        case Finding::On::Engagement:
            return nameOf({Unit::Engagement, finding.id});
        case Finding::On::Flow:
            break;
        }
        const Flow *flow = m_now.flows.find(finding.id);
        return flow ? nameOf({Unit::Asset, flow->from}) + u" → "_s + nameOf({Unit::Asset, flow->to}) : QString();
    }

    const Snapshot &m_now;
    const Profile &m_profile;
    QString m_language;
    QHash<Id, std::pair<QString, int>> m_departments;
    QHash<QString, QString> m_checks;
};

QString shownPlain(const QString &text)
{
    return text.isEmpty() ? text : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace

FindingTable::FindingTable(QObject *parent) : RowTable(columns(), parent) {}

QVariant FindingTable::data(const QModelIndex &index, int role) const
{
    if (role == SeverityRole && index.isValid() && index.column() == Severity)
        return int(at(index.row()).finding.severity);
    return RowTable::data(index, role);
}

QList<Column<FindingRow>> FindingTable::columns()
{
    using Row = FindingRow;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto whole = [](const Row &row) {
        return shownPlain(row.subject + u'\n' + row.finding.message +
                          (row.finding.source.isEmpty() ? QString() : u'\n' + row.finding.source));
    };
    // The texts as they are: folding each would take longer than all else.
    return {
        {u"severity"_s, FindingTexts::tr("Severity"), [](const Row &row) { return severityText(row.finding.severity); },
         [](const Row &row) { return QVariant(int(row.finding.severity)); }, left, whole},
        {u"check"_s, FindingTexts::tr("Check"), [](const Row &row) { return row.check; },
         [](const Row &row) { return QVariant(row.check); }, left, whole},
        {u"department"_s, FindingTexts::tr("Department"), [](const Row &row) { return row.department; },
         [](const Row &row) { return QVariant(row.place); }, left, whole},
        {u"subject"_s, FindingTexts::tr("Found at"), [](const Row &row) { return row.subject; },
         [](const Row &row) { return QVariant(row.subject); }, left, whole},
        {u"message"_s, FindingTexts::tr("What is wrong"),
         [](const Row &row) { return QString(row.finding.message).replace(u'\n', u' '); },
         [](const Row &row) { return QVariant(row.finding.message); }, left, whole},
        {u"source"_s, FindingTexts::tr("Clause"), [](const Row &row) { return row.finding.source; },
         [](const Row &row) { return QVariant(row.finding.source); }, left, whole},
    };
}

QString FindingTable::severityText(Problem::Severity severity)
{
    return severity == Problem::Severity::Error ? FindingTexts::tr("Error") : FindingTexts::tr("Warning");
}

QString FindingTable::checkText(const QString &check)
{
    static constexpr std::pair<const char *, const char *> texts[] = {
        {"zone-level", QT_TRANSLATE_NOOP("daicho::FindingTable", "Class and zone")},
        {"unknown-zone", QT_TRANSLATE_NOOP("daicho::FindingTable", "Zone not in the policy")},
        {"unknown-kind", QT_TRANSLATE_NOOP("daicho::FindingTable", "Kind not in the policy")},
        {"unknown-level", QT_TRANSLATE_NOOP("daicho::FindingTable", "Class not in the policy")},
        {"unknown-personal", QT_TRANSLATE_NOOP("daicho::FindingTable", "Personal information not in the policy")},
        {"level-expired", QT_TRANSLATE_NOOP("daicho::FindingTable", "Class that has run out")},
        {"mandatory-field", QT_TRANSLATE_NOOP("daicho::FindingTable", "Field not filled in")},
        {"review-missing", QT_TRANSLATE_NOOP("daicho::FindingTable", "Review not recorded")},
        {"review-overdue", QT_TRANSLATE_NOOP("daicho::FindingTable", "Review overdue")},
        {"floor", QT_TRANSLATE_NOOP("daicho::FindingTable", "Class too low")},
        {"holds-level", QT_TRANSLATE_NOOP("daicho::FindingTable", "Class of what holds it")},
        {"link-ring", QT_TRANSLATE_NOOP("daicho::FindingTable", "Relations in a ring")},
        {"engagement-measures", QT_TRANSLATE_NOOP("daicho::FindingTable", "Measures of a contract")},
        {"unknown-sanitising", QT_TRANSLATE_NOOP("daicho::FindingTable", "Sanitising not in the policy")},
        {"disposal-record", QT_TRANSLATE_NOOP("daicho::FindingTable", "Record of disposal")},
        {"disposal-method", QT_TRANSLATE_NOOP("daicho::FindingTable", "Method of disposal")},
        {"flow-limited", QT_TRANSLATE_NOOP("daicho::FindingTable", "Flow not restricted")},
        {"flow-sanitised", QT_TRANSLATE_NOOP("daicho::FindingTable", "Flow not sanitised")},
        {"residents-internet", QT_TRANSLATE_NOOP("daicho::FindingTable", "Personal information on the internet")},
        {"cloud-terms", QT_TRANSLATE_NOOP("daicho::FindingTable", "Terms of a cloud service")},
        {"sns-responsible", QT_TRANSLATE_NOOP("daicho::FindingTable", "Responsible person of an account")},
    };
    for (const auto &[id, text] : texts) {
        if (check == QLatin1StringView(id))
            return FindingTexts::tr(text);
    }
    return check;
}

QList<FindingRow> findingRows(const QList<Finding> &found, const SnapshotPtr &now, const Profile &profile,
                              const QString &language)
{
    Wording wording(now, profile, language);
    QList<FindingRow> rows;
    rows.reserve(found.size());
    for (const Finding &finding : found)
        rows.append(wording.row(finding));
    return rows;
}

QList<FindingRow> filtered(const QList<FindingRow> &rows, const FindingFilter &filter)
{
    const QStringList words = fold(filter.text).split(u' ', Qt::SkipEmptyParts);
    QList<FindingRow> left;
    for (const FindingRow &row : rows) {
        if ((filter.severity && row.finding.severity != *filter.severity) ||
            (!filter.check.isEmpty() && row.finding.check != filter.check) ||
            (filter.department && row.finding.department != *filter.department))
            continue;
        if (std::ranges::all_of(words, [&row](const QString &word) { return row.folded.contains(word); }))
            left.append(row);
    }
    return left;
}

QList<CheckCount> countsByCheck(const QList<FindingRow> &rows)
{
    QHash<QString, CheckCount> byCheck;
    for (const FindingRow &row : rows) {
        CheckCount &count = byCheck[row.finding.check];
        count.check = row.finding.check;
        count.text = row.check;
        ++(row.finding.severity == Problem::Severity::Error ? count.errors : count.warnings);
    }
    QList<CheckCount> counts = byCheck.values();
    std::ranges::sort(counts, [](const CheckCount &a, const CheckCount &b) {
        const auto key = [](const CheckCount &count) {
            return std::tuple(count.errors == 0, -(count.errors + count.warnings), count.text, count.check);
        };
        return key(a) < key(b);
    });
    return counts;
}

} // namespace daicho
