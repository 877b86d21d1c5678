// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangetext.h"
#include "exchange/importledger.h"
#include "exchange/vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daicho
{

namespace
{

Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, ExchangeText::tr("The mapping cannot be used: %1").arg(text)};
}

QString separatorName(char separator)
{
    return separator == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(separator));
}

Result<std::optional<QString>> readPreset(const QJsonObject &object)
{
    const QJsonValue value = object.value(u"preset");
    if (value.isUndefined())
        return std::optional<QString>();
    if (value.toString() != noPreset && !presetNamed(value.toString()))
        return invalid(ExchangeText::tr("there is no preset \"%1\"").arg(value.toString()));
    return std::optional(value.toString());
}

Result<TextChoice> readText(const QJsonObject &object)
{
    TextChoice choice;
    if (const QJsonValue encoding = object.value(u"encoding"); !encoding.isUndefined()) {
        choice.encoding = encodingNamed(encoding.toString());
        if (!choice.encoding)
            return invalid(ExchangeText::tr("there is no encoding \"%1\"").arg(encoding.toString()));
    }
    if (const QJsonValue value = object.value(u"separator"); !value.isUndefined()) {
        const QString name = value.toString();
        if (name == u"tab" || name == u"\t")
            choice.separator = '\t';
        else if (name == u"," || name == u";")
            choice.separator = name[0].toLatin1();
        else
            return invalid(ExchangeText::tr("the separator has to be \",\", \";\" or \"tab\""));
    }
    return choice;
}

Result<ColumnMapping> readColumn(const QJsonObject &object, const std::vector<FieldColumn> &known)
{
    ColumnMapping column;
    column.column = object.value(u"column").toInt(0) - 1;
    column.heading = object.value(u"heading").toString();
    column.field = object.value(u"field").toString();
    column.fillDown = object.value(u"fillDown").toBool();
    column.confidence = 1;
    if (column.column < 0 && column.heading.isEmpty())
        return invalid(ExchangeText::tr("an entry of \"columns\" needs \"heading\" or \"column\" (from 1)"));
    if (!column.field.isEmpty() && !columnNamed(known, column.field))
        return invalid(ExchangeText::tr("there is no field \"%1\"").arg(column.field));
    return column;
}

using HeaderRows = std::optional<std::pair<int, int>>;

Result<HeaderRows> readHeaderRows(const QJsonObject &object)
{
    const QJsonValue value = object.value(u"headerRows");
    if (value.isUndefined())
        return HeaderRows();
    const QJsonArray rows = value.toArray();
    const std::pair range{rows.at(0).toInt(-1), rows.at(1).toInt(-1)};
    if (rows.size() != 2 || range.first < 0 || range.second < range.first)
        return invalid(ExchangeText::tr("\"headerRows\" are the first and the last row of the header, as in [3, 4]"));
    return HeaderRows(range);
}

Result<QList<ColumnMapping>> readColumns(const QJsonObject &object, const std::vector<FieldColumn> &known)
{
    QList<ColumnMapping> columns;
    for (const QJsonValue &entry : object.value(u"columns").toArray()) {
        auto column = readColumn(entry.toObject(), known);
        if (!column)
            return column.error();
        columns.append(*column);
    }
    return columns;
}

Result<SavedSheet> readSheet(const QJsonObject &object, const std::vector<FieldColumn> &known)
{
    SavedSheet sheet;
    sheet.name = object.value(u"name").toString();
    if (!object.value(u"name").isString())
        return invalid(ExchangeText::tr("an entry of \"sheets\" needs \"name\""));
    if (const QJsonValue take = object.value(u"take"); take.isBool())
        sheet.take = take.toBool();
    const auto headerRows = readHeaderRows(object);
    if (!headerRows)
        return headerRows.error();
    auto columns = readColumns(object, known);
    if (!columns)
        return columns.error();
    sheet.headerRows = *headerRows;
    sheet.columns = *std::move(columns);
    return sheet;
}

Result<ValueReading> readValue(const QJsonObject &object, const std::vector<FieldColumn> &known, const Profile &profile)
{
    const ValueReading reading{object.value(u"field").toString(), object.value(u"cell").toString(),
                               object.value(u"means").toString()};
    const FieldColumn *field = columnNamed(known, reading.field);
    if (!field)
        return invalid(ExchangeText::tr("there is no field \"%1\"").arg(reading.field));
    if (reading.cell.trimmed().isEmpty())
        return invalid(ExchangeText::tr("an entry of \"values\" needs \"cell\""));
    const Vocabulary words = Vocabulary::of(*field, profile);
    const bool isKnown = words.isEmpty() || field->field == Field::Handling || words.id(reading.means);
    if (!reading.means.isEmpty() && !isKnown)
        return invalid(ExchangeText::tr("\"%1\" has no value \"%2\"").arg(reading.field, reading.means));
    return reading;
}

Result<ImportRules> readRules(const QJsonObject &object, const Profile &profile)
{
    const std::vector<FieldColumn> known = fieldColumns(profile);
    ImportRules rules;
    for (const QJsonValue &field : object.value(u"key").toArray()) {
        if (!columnNamed(known, field.toString()))
            return invalid(ExchangeText::tr("there is no field \"%1\"").arg(field.toString()));
        rules.key.append(field.toString());
    }
    for (const QJsonValue &entry : object.value(u"values").toArray()) {
        const auto reading = readValue(entry.toObject(), known, profile);
        if (!reading)
            return reading.error();
        rules.values.append(*reading);
    }
    return rules;
}

void putRules(const ImportRules &rules, QJsonObject &object)
{
    if (!rules.key.isEmpty())
        object.insert(QStringLiteral("key"), QJsonArray::fromStringList(rules.key));
    QJsonArray values;
    for (const ValueReading &reading : rules.values)
        values.append(QJsonObject{{QStringLiteral("field"), reading.field},
                                  {QStringLiteral("cell"), reading.cell},
                                  {QStringLiteral("means"), reading.means}});
    if (!values.isEmpty())
        object.insert(QStringLiteral("values"), values);
}

QJsonArray columnsJson(const Mapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns) {
        QJsonObject object{{QStringLiteral("column"), column.column + 1}, {QStringLiteral("heading"), column.heading}};
        object.insert(QStringLiteral("field"), column.field.isEmpty() ? QJsonValue() : QJsonValue(column.field));
        if (column.fillDown)
            object.insert(QStringLiteral("fillDown"), true);
        columns.append(object);
    }
    return columns;
}

QJsonObject sheetJson(const QString &name, const SheetReading &sheet)
{
    QJsonObject object{{QStringLiteral("name"), name}, {QStringLiteral("take"), sheet.isTaken}};
    if (sheet.isTaken) {
        object.insert(QStringLiteral("headerRows"), QJsonArray{sheet.layout.headerFirst, sheet.layout.headerLast});
        object.insert(QStringLiteral("columns"), columnsJson(sheet.mapping));
    }
    return object;
}

QJsonArray sheetsJson(const std::vector<SheetReading> &sheets)
{
    QJsonArray list;
    for (const SheetReading &sheet : sheets)
        list.append(sheetJson(sheet.sheet.name, sheet));
    return list;
}

} // namespace

Result<SavedMapping> readMapping(const QByteArray &json, const Profile &profile)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return invalid(error.error ? error.errorString() : ExchangeText::tr("it is no JSON object"));
    const QJsonObject object = document.object();
    const std::vector<FieldColumn> known = fieldColumns(profile);
    const auto text = readText(object);
    if (!text)
        return text.error();
    const auto headerRows = readHeaderRows(object);
    if (!headerRows)
        return headerRows.error();
    auto columns = readColumns(object, known);
    if (!columns)
        return columns.error();
    const auto rules = readRules(object, profile);
    if (!rules)
        return rules.error();
    const auto preset = readPreset(object);
    if (!preset)
        return preset.error();
    SavedMapping saved{*text, *headerRows, *std::move(columns), {}, *rules, *preset};
    for (const QJsonValue &entry : object.value(u"sheets").toArray()) {
        auto sheet = readSheet(entry.toObject(), known);
        if (!sheet)
            return sheet.error();
        saved.sheets.append(*std::move(sheet));
    }
    return saved;
}

QByteArray writeMapping(const LedgerReading &reading)
{
    QJsonObject object;
    if (reading.text) {
        const SheetReading &sheet = reading.sheets.front();
        object = {{QStringLiteral("encoding"), encodingName(reading.text->encoding.encoding)},
                  {QStringLiteral("separator"), separatorName(reading.text->separator)},
                  {QStringLiteral("headerRows"), QJsonArray{sheet.layout.headerFirst, sheet.layout.headerLast}},
                  {QStringLiteral("columns"), columnsJson(sheet.mapping)}};
    } else {
        object = {{QStringLiteral("sheets"), sheetsJson(reading.sheets)}};
    }
    putRules(reading.rules, object);
    const Preset *preset = reading.first().preset.preset;
    if (preset || reading.preset)
        object.insert(QStringLiteral("preset"), preset ? preset->id : *reading.preset);
    return QJsonDocument(object).toJson();
}

QByteArray writeLayout(const SheetReading &sheet, const LedgerReading &reading, bool isHeaderFound)
{
    // The name is nobody's: whoever reads it gives it that of the sheet at hand.
    QJsonObject own = sheetJson(QStringLiteral("*"), sheet);
    if (isHeaderFound)
        own.remove(QStringLiteral("headerRows"));
    QJsonObject object{{QStringLiteral("sheets"), QJsonArray{own}}};
    putRules(reading.rules, object);
    if (reading.preset)
        object.insert(QStringLiteral("preset"), *reading.preset);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace daicho
