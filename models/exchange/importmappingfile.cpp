// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangetext.h"
#include "exchange/importmapping.h"

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

} // namespace

Result<SavedMapping> readMapping(const QByteArray &json, const Profile &profile)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return invalid(error.error ? error.errorString() : ExchangeText::tr("it is no JSON object"));
    const QJsonObject object = document.object();
    const auto text = readText(object);
    if (!text)
        return text.error();
    SavedMapping saved;
    saved.text = *text;
    if (const QJsonValue value = object.value(u"headerRows"); !value.isUndefined()) {
        const QJsonArray rows = value.toArray();
        const std::pair range{rows.at(0).toInt(-1), rows.at(1).toInt(-1)};
        if (rows.size() != 2 || range.first < 0 || range.second < range.first)
            return invalid(
                ExchangeText::tr("\"headerRows\" are the first and the last row of the header, as in [3, 4]"));
        saved.headerRows = range;
    }
    const std::vector<FieldColumn> known = fieldColumns(profile);
    for (const QJsonValue &entry : object.value(u"columns").toArray()) {
        auto column = readColumn(entry.toObject(), known);
        if (!column)
            return column.error();
        saved.columns.append(*column);
    }
    return saved;
}

QByteArray writeMapping(const TextLedger &ledger, const SheetLayout &layout, const Mapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns) {
        QJsonObject object{{QStringLiteral("column"), column.column + 1}, {QStringLiteral("heading"), column.heading}};
        object.insert(QStringLiteral("field"), column.field.isEmpty() ? QJsonValue() : QJsonValue(column.field));
        if (column.fillDown)
            object.insert(QStringLiteral("fillDown"), true);
        columns.append(object);
    }
    const QJsonObject object{
        {QStringLiteral("encoding"), encodingName(ledger.encoding.encoding)},
        {QStringLiteral("separator"), separatorName(ledger.separator)},
        {QStringLiteral("headerRows"), QJsonArray{layout.headerFirst, layout.headerLast}},
        {QStringLiteral("columns"), columns},
    };
    return QJsonDocument(object).toJson();
}

} // namespace daicho
