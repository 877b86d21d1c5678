// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace daicho
{

namespace column
{

qint64 of(PartialDate date)
{
    return date.isUnknown() ? 0 : date.year() * 10000 + date.month() * 100 + date.day();
}

PartialDate date(qint64 number)
{
    if (number <= 0)
        return {};
    return PartialDate::fromPacked(qint32(number / 10000 << 9 | (number / 100 % 100 & 15) << 5 | (number % 100 & 31)));
}

std::string of(const Statuses &statuses)
{
    std::string digits;
    const MeasureSet answered = statuses.answered();
    for (Ordinal measure = 0; measure < measureCapacity; ++measure) {
        if (!answered.has(measure))
            continue;
        digits.resize(size_t(measure), '0');
        digits.push_back(char('0' + int(statuses.of(measure))));
    }
    return digits;
}

Statuses statuses(std::string_view digits)
{
    Statuses statuses;
    for (size_t i = 0; i < digits.size() && i < size_t(measureCapacity); ++i) {
        if (digits[i] > '0' && digits[i] <= '4')
            statuses.set(Ordinal(i), Status(digits[i] - '0'));
    }
    return statuses;
}

std::string of(const QList<AnswerNote> &notes)
{
    if (notes.isEmpty())
        return {};
    QJsonArray array;
    for (const AnswerNote &note : notes) {
        QJsonObject object{{QStringLiteral("measure"), note.measure}};
        if (!note.reason.isEmpty())
            object.insert(QStringLiteral("reason"), note.reason);
        if (!note.evidence.isEmpty())
            object.insert(QStringLiteral("evidence"), note.evidence);
        if (!note.responsible.isNull())
            object.insert(QStringLiteral("responsible"), note.responsible.value);
        if (!note.due.isUnknown())
            object.insert(QStringLiteral("due"), of(note.due));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

QList<AnswerNote> notes(std::string_view json)
{
    QList<AnswerNote> notes;
    if (json.empty())
        return notes;
    const QJsonArray array = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        if (!isKnown<Ordinal>("measure", object.value(QStringLiteral("measure")).toInteger()))
            continue;
        notes.append({object.value(QStringLiteral("measure")).toInt(),
                      object.value(QStringLiteral("reason")).toString(),
                      object.value(QStringLiteral("evidence")).toString(),
                      Id{object.value(QStringLiteral("responsible")).toInteger()},
                      date(object.value(QStringLiteral("due")).toInteger())});
    }
    return notes;
}

} // namespace column

namespace
{

std::string joined(const std::vector<std::string> &columns)
{
    std::string list;
    for (const std::string &name : columns)
        list.append(list.empty() ? "" : ", ").append(name);
    return list;
}

void appendJsonText(std::string_view text, std::string &json)
{
    static constexpr char hex[] = "0123456789abcdef";
    json.push_back('"');
    size_t start = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const unsigned char c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        json.append(text, start, i - start);
        start = i + 1;
        if (c >= 0x20)
            json.append({'\\', char(c)});
        else if (c == '\n')
            json.append("\\n");
        else
            json.append("\\u00").append({hex[c >> 4], hex[c & 15]});
    }
    json.append(text, start).push_back('"');
}

} // namespace

std::string selectSql(const char *table, const std::vector<std::string> &columns)
{
    return "SELECT " + joined(columns) + " FROM " + table;
}

std::string insertSql(const char *table, const std::vector<std::string> &columns)
{
    std::string places;
    for (size_t i = 1; i <= columns.size(); ++i)
        places.append(i == 1 ? "?" : ", ?").append(std::to_string(i));
    return std::string("INSERT INTO ") + table + " (" + joined(columns) + ") VALUES (" + places + ")";
}

std::string updateSql(const char *table, const std::vector<std::string> &columns, int keys)
{
    std::string sets;
    for (size_t i = size_t(keys); i < columns.size(); ++i)
        sets.append(sets.empty() ? "" : ", ").append(columns[i]).append(" = ?").append(std::to_string(i + 1));
    return std::string("UPDATE ") + table + " SET " + sets + whereSql(columns, keys);
}

std::string whereSql(const std::vector<std::string> &columns, int keys)
{
    std::string where;
    for (int i = 0; i < keys; ++i)
        where.append(i == 0 ? " WHERE " : " AND ")
            .append(columns[size_t(i)])
            .append(" = ?")
            .append(std::to_string(i + 1));
    return where;
}

void appendImage(const Statement &statement, std::string &json, int columnWithZero)
{
    sqlite3_stmt *row = statement.handle();
    const int columns = sqlite3_column_count(row);
    json.push_back('{');
    for (int i = 0; i < columns; ++i) {
        const int type = sqlite3_column_type(row, i);
        const bool isText = type == SQLITE_TEXT;
        const bool isZero = !isText && sqlite3_column_int64(row, i) == 0 && i != columnWithZero;
        if (type == SQLITE_NULL || isZero || (isText && sqlite3_column_bytes(row, i) == 0))
            continue;
        json.append(json.back() == '{' ? "\"" : ",\"").append(sqlite3_column_name(row, i)).append("\":");
        if (isText)
            appendJsonText(statement.text(i), json);
        else
            json.append(std::to_string(sqlite3_column_int64(row, i)));
    }
    json.push_back('}');
}

} // namespace daicho
