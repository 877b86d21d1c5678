// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/historyfields.h"

#include "tables/historyvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

struct HistoryFields {
    Q_DECLARE_TR_FUNCTIONS(daicho::HistoryFields)
};

/// The columns as the store writes them, in the order in which a user looks for them.
const QStringList &columnsInOrder()
{
    static const QStringList columns = {u"number"_s,
                                        u"title"_s,
                                        u"code"_s,
                                        u"name"_s,
                                        u"version"_s,
                                        u"state"_s,
                                        u"sort"_s,
                                        u"kind"_s,
                                        u"sub_kind"_s,
                                        u"business"_s,
                                        u"provider"_s,
                                        u"parent"_s,
                                        u"department"_s,
                                        u"owner"_s,
                                        u"responsible"_s,
                                        u"holder"_s,
                                        u"custodian"_s,
                                        u"users"_s,
                                        u"places"_s,
                                        u"off_site"_s,
                                        u"off_site_approval"_s,
                                        u"zone"_s,
                                        u"personal_information"_s,
                                        u"handling"_s,
                                        u"labelling"_s,
                                        u"take_out"_s,
                                        u"retention_years"_s,
                                        u"retention"_s,
                                        u"engagement"_s,
                                        u"in_service"_s,
                                        u"registered"_s,
                                        u"last_review"_s,
                                        u"next_review"_s,
                                        u"since"_s,
                                        u"until"_s,
                                        u"measure"_s,
                                        u"reason"_s,
                                        u"approver"_s,
                                        u"approved"_s,
                                        u"expires"_s,
                                        u"disposal_permitted_by"_s,
                                        u"disposed_on"_s,
                                        u"disposal_by"_s,
                                        u"disposal_action"_s,
                                        u"disposal_method"_s,
                                        u"remarks"_s,
                                        u"position"_s,
                                        u"terms"_s,
                                        u"standard"_s,
                                        u"in_force"_s,
                                        u"origin"_s,
                                        u"target"_s,
                                        u"protocol"_s,
                                        u"limited"_s,
                                        u"sanitising"_s,
                                        u"form"_s,
                                        u"stage"_s,
                                        u"sent"_s,
                                        u"due"_s,
                                        u"submitted"_s,
                                        u"merged"_s,
                                        u"sent_back"_s,
                                        u"file"_s};
    return columns;
}

QJsonObject inner(const QJsonObject &image, const QString &column)
{
    return QJsonDocument::fromJson(image.value(column).toString().toUtf8()).object();
}

/// The column of an entity in which 0, which an image leaves out, is a word of its own.
QString zeroColumn(const QString &entity)
{
    if (entity == u"asset")
        return u"state"_s;
    if (entity == u"engagement" || entity == u"link")
        return u"sort"_s;
    if (entity == u"dispatch")
        return u"stage"_s;
    return entity == u"exception" ? u"measure"_s : QString();
}

/// Collects the fields of one row that differ.
class RowFields
{
public:
    RowFields(const HistoryValues &values, const QString &entity, QString row, QJsonObject before, QJsonObject after,
              QList<FieldEdit> &out)
        : m_values(values), m_zeroColumn(zeroColumn(entity)), m_row(std::move(row)), m_before(std::move(before)),
          m_after(std::move(after)), m_out(out)
    {
    }

    void collect()
    {
        for (const QString &column : columnsInOrder()) {
            if (m_before.value(column) != m_after.value(column) || column == m_zeroColumn)
                add(m_values.field(column), m_values.value(column, m_before), m_values.value(column, m_after));
        }
        collectByAxis();
        collectStatuses();
        collectNotes();
    }

private:
    void add(const QString &field, const QString &before, const QString &after)
    {
        if (before != after)
            m_out.append({m_row, field, before, after});
    }

    void collectByAxis()
    {
        const QJsonObject levelsBefore = inner(m_before, u"classification"_s);
        const QJsonObject levelsAfter = inner(m_after, u"classification"_s);
        const QJsonObject whyBefore = inner(m_before, u"reasons"_s);
        const QJsonObject whyAfter = inner(m_after, u"reasons"_s);
        QStringList axes = levelsBefore.keys() + levelsAfter.keys() + whyBefore.keys() + whyAfter.keys();
        axes.removeDuplicates();
        for (const QString &axis : axes) {
            const auto level = [&](const QJsonObject &levels) {
                const QString id = levels.value(axis).toString();
                return id.isEmpty() ? id : m_values.level(axis, id);
            };
            add(m_values.axis(axis), level(levelsBefore), level(levelsAfter));
            add(HistoryFields::tr("Reason for %1").arg(m_values.axis(axis)), whyBefore.value(axis).toString(),
                whyAfter.value(axis).toString());
        }
    }

    void collectStatuses()
    {
        const QString before = m_before.value(u"statuses"_s).toString();
        const QString after = m_after.value(u"statuses"_s).toString();
        const auto word = [](const QString &digits, qsizetype at) {
            return at < digits.size() ? HistoryValues::status(Status(digits[at].digitValue())) : QString();
        };
        for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i)
            add(m_values.measure(Ordinal(i)), word(before, i), word(after, i));
    }

    void collectNotes()
    {
        const QMap<int, QString> before = notes(m_before);
        const QMap<int, QString> after = notes(m_after);
        QMap<int, QString> all = before;
        all.insert(after);
        for (auto note = all.begin(); note != all.end(); ++note)
            add(HistoryFields::tr("Note on %1").arg(m_values.measure(note.key())), before.value(note.key()),
                after.value(note.key()));
    }

    QMap<int, QString> notes(const QJsonObject &image) const
    {
        QMap<int, QString> all;
        const QJsonArray array = QJsonDocument::fromJson(image.value(u"notes"_s).toString().toUtf8()).array();
        for (const QJsonValue &value : array) {
            const QJsonObject note = value.toObject();
            QStringList words;
            for (const QString &part : {u"reason"_s, u"evidence"_s}) {
                if (note.contains(part))
                    words << note.value(part).toString();
            }
            if (note.contains(u"responsible"_s))
                words << m_values.value(u"responsible"_s, note);
            if (note.contains(u"due"_s))
                words << m_values.value(u"until"_s, {{u"until"_s, note.value(u"due"_s)}});
            all[note.value(u"measure"_s).toInt()] = words.join(u" / "_s);
        }
        return all;
    }

    const HistoryValues &m_values;
    QString m_zeroColumn;
    QString m_row;
    QJsonObject m_before;
    QJsonObject m_after;
    QList<FieldEdit> &m_out;
};

} // namespace

QList<FieldEdit> fieldChanges(const QList<HistoryRow> &rows, const SnapshotPtr &now, const ProfilePtr &profile)
{
    const HistoryValues values(now, profile);
    QList<FieldEdit> all;
    for (const HistoryRow &row : rows) {
        const QJsonObject before = QJsonDocument::fromJson(row.before).object();
        const QJsonObject after = QJsonDocument::fromJson(row.after).object();
        QString name = values.rowName(row.entity, row.key.toLongLong(), after.isEmpty() ? before : after);
        if (row.before.isEmpty())
            name = HistoryFields::tr("%1 (new)").arg(name);
        else if (row.after.isEmpty())
            name = HistoryFields::tr("%1 (removed)").arg(name);
        RowFields(values, row.entity, name, before, after, all).collect();
    }
    return all;
}

static Column<FieldEdit> columnOf(const QString &id, const QString &header, QString FieldEdit::*field)
{
    Column<FieldEdit> column;
    column.id = id;
    column.header = header;
    column.cell = [field](const FieldEdit &change) {
        return change.*field;
    };
    return column;
}

QList<Column<FieldEdit>> fieldChangeColumns()
{
    return {columnOf(u"row"_s, HistoryFields::tr("Row"), &FieldEdit::row),
            columnOf(u"field"_s, HistoryFields::tr("Field"), &FieldEdit::field),
            columnOf(u"before"_s, HistoryFields::tr("Before"), &FieldEdit::before),
            columnOf(u"after"_s, HistoryFields::tr("After"), &FieldEdit::after)};
}

} // namespace daicho
