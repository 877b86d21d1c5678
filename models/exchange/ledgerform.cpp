// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QJsonValue &value, const QString &language)
{
    const QString text = value[language].toString();
    return text.isEmpty() ? value["ja"_L1].toString() : text;
}

LedgerForm::Column readColumn(const QJsonObject &json)
{
    LedgerForm::Column column;
    column.id = json["id"_L1].toString();
    column.width = json["width"_L1].toDouble(column.width);
    column.grow = json["grow"_L1].toDouble();
    if (json["align"_L1].toString() == "centre"_L1)
        column.align = Placing::Align::Centre;
    return column;
}

void readPaper(const QJsonObject &json, LedgerForm &form)
{
    form.width = json["width"_L1].toDouble();
    form.height = json["height"_L1].toDouble();
    const QJsonObject margins = json["margins"_L1].toObject();
    form.left = margins["left"_L1].toDouble();
    form.top = margins["top"_L1].toDouble();
    form.right = margins["right"_L1].toDouble();
    form.bottom = margins["bottom"_L1].toDouble();
    form.size = json["size"_L1].toDouble();
    form.lead = json["lead"_L1].toDouble();
    form.axis = readColumn(json["axis"_L1].toObject());
    form.axis.align = Placing::Align::Centre;
}

} // namespace

LedgerForm LedgerForm::read(Paper paper, const QString &language)
{
    QFile file(u":/ledger/form.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
    LedgerForm form;
    const QJsonObject words = json["words"_L1].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        form.words.insert(word.key(), textOf(word.value(), language));
    const QJsonObject sheet = json["papers"_L1].toObject()[paper == Paper::A3 ? "A3"_L1 : "A4"_L1].toObject();
    readPaper(sheet, form);
    const QJsonObject titles = json["columns"_L1].toObject();
    for (const QJsonValue &value : sheet["columns"_L1].toArray()) {
        Column column = readColumn(value.toObject());
        column.title = textOf(titles[column.id], language);
        column.group = form.words.value(value["group"_L1].toString());
        form.columns << column;
    }
    return form;
}

} // namespace daicho
