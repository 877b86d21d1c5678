// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a file, as text and as JSON.
#include "app/collecting.h"
#include "app/texttable.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(daicho::CollectVerb)
};

QString fateText(const Collected &collected)
{
    switch (collected.fate) {
    case Collected::Fate::Refused:
        return collected.error;
    case Collected::Fate::Planned:
        return Texts::tr("Only looked at; nothing was written.");
    case Collected::Fate::Known:
        return Texts::tr("Merged already; nothing was written.");
    case Collected::Fate::Waiting:
        return Texts::tr("Not taken in. %1").arg(collected.error);
    case Collected::Fate::Merged:
        return collected.plan->bringsNothing() && collected.plan->refused.isEmpty()
                   ? Texts::tr("No changes; recorded as merged (revision %1).").arg(collected.revision)
                   : Texts::tr("Merged (revision %1).").arg(collected.revision);
    case Collected::Fate::SentBack:
        return Texts::tr("Recorded as sent back (revision %1).").arg(collected.revision);
    }
    return {};
}

QString fateWord(Collected::Fate fate)
{
    switch (fate) {
    case Collected::Fate::Refused:
        return u"refused"_s;
    case Collected::Fate::Planned:
        return u"planned"_s;
    case Collected::Fate::Known:
        return u"known"_s;
    case Collected::Fate::Waiting:
        return u"waiting"_s;
    case Collected::Fate::Merged:
        return u"merged"_s;
    case Collected::Fate::SentBack:
        return u"sentBack"_s;
    }
    return {};
}

/// How far the department has come, and whether nobody worked on the file.
QString stateText(const ReturnedState &state)
{
    QString text = Texts::tr("Measures asked: %1, answered: %2, unanswered: %3 (when handed out: %4)")
                       .arg(state.required)
                       .arg(state.answered())
                       .arg(state.unanswered)
                       .arg(state.unansweredWhenSent) +
                   u'\n';
    if (state.isUntouched)
        text += Texts::tr("The file came back exactly as it was handed out: nothing was filled in or changed.") + u'\n';
    return text;
}

/// New assets, each with all that is filled in.
QStringList addedLines(const MergePlan &plan)
{
    QStringList lines;
    for (qsizetype i = 0; i < plan.added.size(); ++i) {
        lines << plan.added[i];
        for (const FilledField &filled : plan.addedFields.value(i))
            lines << u"  "_s + Texts::tr("%1: %2").arg(filled.field, QString(filled.value).replace(u'\n', u' '));
    }
    return lines;
}

/// A heading with lines under it; nothing when there are none.
QString listed(const QString &heading, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : heading + u"\n  "_s + lines.join(u"\n  "_s) + u'\n';
}

QString planText(const MergePlan &plan)
{
    QString text;
    QList<QStringList> rows;
    for (const MergedField &field : plan.taken)
        rows << QStringList{field.subject, field.field, field.before, field.after};
    if (!rows.isEmpty())
        text +=
            textTable({Texts::tr("Taken"), Texts::tr("Field"), Texts::tr("Before"), Texts::tr("After")}, rows) + u'\n';
    rows.clear();
    for (const MergeConflict &conflict : plan.conflicts)
        rows << QStringList{conflict.subject, conflict.field, conflict.base, conflict.ours, conflict.theirs};
    if (!rows.isEmpty())
        text += textTable({Texts::tr("Conflict"), Texts::tr("Field"), Texts::tr("As sent"), Texts::tr("Registry now"),
                           Texts::tr("Department")},
                          rows) +
                u'\n';
    QStringList refused;
    for (const MergeRefusal &refusal : plan.refused)
        refused << refusal.subject + u": "_s + refusal.reason;
    return text + listed(Texts::tr("New assets:"), addedLines(plan)) + listed(Texts::tr("Not taken:"), refused) +
           listed(Texts::tr("Removed by the department (taken away with --remove):"), plan.removals) +
           listed(Texts::tr("Notes:"), plan.notes);
}

QJsonObject toJson(const MergedField &field)
{
    return {{u"subject"_s, field.subject},
            {u"field"_s, field.field},
            {u"before"_s, field.before},
            {u"after"_s, field.after}};
}

QJsonObject toJson(const MergeConflict &conflict)
{
    return {{u"subject"_s, conflict.subject},
            {u"field"_s, conflict.field},
            {u"sent"_s, conflict.base},
            {u"ours"_s, conflict.ours},
            {u"theirs"_s, conflict.theirs}};
}

QJsonObject toJson(const MergeRefusal &refusal)
{
    return {{u"subject"_s, refusal.subject}, {u"reason"_s, refusal.reason}};
}

QJsonArray addedJson(const MergePlan &plan)
{
    QJsonArray assets;
    for (qsizetype i = 0; i < plan.added.size(); ++i) {
        QJsonArray fields;
        for (const FilledField &filled : plan.addedFields.value(i))
            fields.append(QJsonObject{{u"field"_s, filled.field}, {u"value"_s, filled.value}});
        assets.append(QJsonObject{{u"asset"_s, plan.added[i]}, {u"fields"_s, fields}});
    }
    return assets;
}

template <typename Row>
QJsonArray listJson(const QList<Row> &rows)
{
    QJsonArray list;
    for (const Row &row : rows)
        list.append(toJson(row));
    return list;
}

} // namespace

QString textOf(const Collected &collected)
{
    QString text = collected.path;
    if (!collected.department.isEmpty())
        text += u" ("_s + collected.department + u')';
    text += u'\n';
    if (collected.state)
        text += stateText(*collected.state);
    if (collected.plan)
        text += planText(*collected.plan);
    return text + fateText(collected) + u"\n\n"_s;
}

QJsonObject toJson(const Collected &collected)
{
    QJsonObject object{{u"file"_s, collected.path},
                       {u"department"_s, collected.department},
                       {u"result"_s, fateWord(collected.fate)},
                       {u"error"_s, collected.error.isEmpty() ? QJsonValue() : QJsonValue(collected.error)},
                       {u"revision"_s, collected.revision}};
    if (const auto &state = collected.state) {
        object[u"measures"] = QJsonObject{{u"asked"_s, state->required},
                                          {u"answered"_s, state->answered()},
                                          {u"unanswered"_s, state->unanswered},
                                          {u"unansweredWhenSent"_s, state->unansweredWhenSent}};
        object[u"untouched"] = state->isUntouched;
    }
    if (!collected.plan)
        return object;
    const MergePlan &plan = *collected.plan;
    object[u"taken"] = listJson(plan.taken);
    object[u"conflicts"] = listJson(plan.conflicts);
    object[u"refused"] = listJson(plan.refused);
    object[u"added"] = QJsonArray::fromStringList(plan.added);
    object[u"addedAssets"] = addedJson(plan);
    object[u"removals"] = QJsonArray::fromStringList(plan.removals);
    object[u"notes"] = QJsonArray::fromStringList(plan.notes);
    return object;
}

} // namespace daicho
