// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"
#include "store/sqlite.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace daicho
{

/// How the values of a field are written in a column, and read from one.
namespace column
{
qint64 of(PartialDate date); ///< YYYYMMDD
PartialDate date(qint64 number);
std::string of(const Statuses &statuses);
Statuses statuses(std::string_view digits);
std::string of(const QList<AnswerNote> &notes);
QList<AnswerNote> notes(std::string_view json); ///< without those about measures that no registry can have

// The last value of each enumeration that a column of numbers stands for.
constexpr Unit lastOf(Unit)
{
    return Unit::Engagement;
}
constexpr Engagement::Sort lastOf(Engagement::Sort)
{
    return Engagement::Sort::SocialMedia;
}
constexpr Engagement::Terms lastOf(Engagement::Terms)
{
    return Engagement::Terms::Standard;
}
constexpr Link::Sort lastOf(Link::Sort)
{
    return Link::Sort::DerivedFrom;
}
constexpr Dispatch::Form lastOf(Dispatch::Form)
{
    return Dispatch::Form::Workbook;
}
constexpr Dispatch::State lastOf(Dispatch::State)
{
    return Dispatch::State::SentBack;
}

/// Whether the number in the column of this name stands for something: the file's own CHECKs may have been off when it
/// was written.
template <typename V>
bool isKnown(std::string_view name, qint64 number)
{
    if constexpr (std::is_enum_v<V>)
        return number >= 0 && number <= qint64(lastOf(V()));
    else
        return name != "measure" || (number >= 0 && number < measureCapacity);
}
} // namespace column

/// Collects the names of a table's columns.
struct NamesOfFields {
    std::vector<std::string> all;

    template <typename V>
    void key(const char *name, V &)
    {
        all.push_back(name);
    }
    template <typename V>
    void operator()(const char *name, V &)
    {
        all.push_back(name);
    }
};

template <typename T>
const std::vector<std::string> &columnsOf()
{
    static const std::vector<std::string> names = [] {
        NamesOfFields fields;
        T row;
        describe(fields, row);
        return fields.all;
    }();
    return names;
}

/// Binds the fields of one row to the parameters ?1, ?2 … of a statement; lives until the statement has run.
class BindFields
{
public:
    explicit BindFields(Statement &statement) : m_statement(statement) { m_texts.reserve(16); }

    template <typename V>
    void key(const char *, V &value)
    {
        if constexpr (std::is_same_v<V, Id>)
            m_statement.bind(++m_index, value.value);
        else
            m_statement.bind(++m_index, qint64(value));
    }
    template <typename V>
    requires std::is_enum_v<V> || std::is_integral_v<V>
    void operator()(const char *, V &value) { m_statement.bind(++m_index, qint64(value)); }
    void operator()(const char *, Id &id)
    {
        id.isNull() ? m_statement.bindNull(++m_index) : m_statement.bind(++m_index, id.value);
    }
    void operator()(const char *, PartialDate &date) { m_statement.bind(++m_index, column::of(date)); }
    void operator()(const char *, QString &text) { put(text.toStdString()); }
    void operator()(const char *, Statuses &statuses) { put(column::of(statuses)); }
    void operator()(const char *, QList<AnswerNote> &notes) { put(column::of(notes)); }

private:
    void put(std::string text)
    {
        m_texts.push_back(std::move(text)); // never grows past what was reserved: what is bound stays where it is
        m_statement.bind(++m_index, std::string_view(m_texts.back()));
    }

    Statement &m_statement;
    std::vector<std::string> m_texts;
    int m_index = 0;
};

/// Reads the fields of one row from the columns 0, 1 … of a statement.
class ReadFields
{
public:
    explicit ReadFields(const Statement &statement) : m_statement(statement) {}

    template <typename V>
    void key(const char *name, V &value)
    {
        (*this)(name, value);
    }
    template <typename V>
    requires std::is_enum_v<V> || std::is_integral_v<V>
    void operator()(const char *name, V &value)
    {
        const qint64 number = m_statement.integer(m_column++);
        if (column::isKnown<V>(name, number))
            value = V(number);
        else
            m_statement.noteDamage();
    }
    void operator()(const char *, Id &id) { id.value = m_statement.integer(m_column++); }
    void operator()(const char *, PartialDate &date) { date = column::date(m_statement.integer(m_column++)); }
    void operator()(const char *, QString &text) { text = m_statement.string(m_column++); }
    void operator()(const char *, Statuses &statuses) { statuses = column::statuses(m_statement.text(m_column++)); }
    void operator()(const char *, QList<AnswerNote> &notes) { notes = column::notes(m_statement.text(m_column++)); }

private:
    const Statement &m_statement;
    int m_column = 0;
};

/// Reads the fields of one row from an image in the history.
class ReadImage
{
public:
    explicit ReadImage(QJsonObject image) : m_image(std::move(image)) {}

    template <typename V>
    void key(const char *name, V &value)
    {
        (*this)(name, value);
    }
    template <typename V>
    requires std::is_enum_v<V> || std::is_integral_v<V>
    void operator()(const char *name, V &value)
    {
        if (const qint64 number = at(name).toInteger(); column::isKnown<V>(name, number))
            value = V(number);
    }
    void operator()(const char *name, Id &id) { id.value = at(name).toInteger(); }
    void operator()(const char *name, PartialDate &date) { date = column::date(at(name).toInteger()); }
    void operator()(const char *name, QString &text) { text = at(name).toString(); }
    void operator()(const char *name, Statuses &statuses)
    {
        statuses = column::statuses(at(name).toString().toStdString());
    }
    void operator()(const char *name, QList<AnswerNote> &notes)
    {
        notes = column::notes(at(name).toString().toStdString());
    }

private:
    QJsonValue at(const char *name) const { return m_image.value(QLatin1String(name)); }

    QJsonObject m_image;
};

template <typename T>
T readRow(const Statement &statement)
{
    T row;
    ReadFields fields(statement);
    describe(fields, row);
    return row;
}

template <typename T>
T rowOfImage(const QJsonObject &image)
{
    T row;
    ReadImage fields(image);
    describe(fields, row);
    return row;
}

/// "SELECT …", "INSERT …" and "UPDATE …" with these columns, of which the first `keys` are the key.
std::string selectSql(const char *table, const std::vector<std::string> &columns);
std::string insertSql(const char *table, const std::vector<std::string> &columns);
std::string updateSql(const char *table, const std::vector<std::string> &columns, int keys);
/// " WHERE key = ?1 …"
std::string whereSql(const std::vector<std::string> &columns, int keys);

/// The row that a statement stands on, as a JSON object of its columns; what is NULL, 0 or '' is left out, but not the
/// 0 of the column in which it says something.
void appendImage(const Statement &statement, std::string &json, int columnWithZero = -1);

} // namespace daicho
