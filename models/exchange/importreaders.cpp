// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importreaders.h"
#include "core/wareki.h"
#include "exchange/exchangetext.h"
#include "exchange/fieldcells.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace daicho
{

namespace
{

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

template <typename T>
CellReader::Read put(T &target, T value)
{
    if (target == value)
        return CellReader::Read::Same;
    target = value;
    return CellReader::Read::Changed;
}

class TextReader : public CellReader
{
public:
    explicit TextReader(AssetText column) : m_column(size_t(column)) {}
    Read read(std::string_view cell, Draft &draft) override { return put(draft.row.texts[m_column], cell); }

private:
    size_t m_column;
};

class AtomReader : public CellReader
{
public:
    explicit AtomReader(AssetCode column) : m_column(size_t(column)) {}
    Read read(std::string_view cell, Draft &draft) override
    {
        const auto make = [](const QString &text) {
            return Atom::of(text).code();
        };
        return put(draft.row.codes[m_column], m_known.of(cell, make));
    }

private:
    size_t m_column;
    Remembered<quint32> m_known;
};

class PlacesReader : public CellReader
{
public:
    Read read(std::string_view cell, Draft &draft) override
    {
        const auto make = [](const QString &text) {
            return Atom::of(splitPlaces(text).join(u'\n')).code();
        };
        return put(draft.row.codes[size_t(AssetCode::Places)], m_known.of(cell, make));
    }

private:
    Remembered<quint32> m_known;
};

class DateReader : public CellReader
{
public:
    explicit DateReader(AssetDate column) : m_column(size_t(column)) {}
    Read read(std::string_view cell, Draft &draft) override
    {
        const auto iso = PartialDate::fromIso(cell);
        const qint32 packed = iso ? iso->packed() : m_known.of(cell, packedDate);
        return packed < 0 ? Read::Bad : put(draft.row.dates[m_column], packed);
    }
    QString reason(std::string_view) const override
    {
        return ExchangeText::tr(
            "This is not a date that exists. Understood are 令和8年4月1日, R8.4.1, 2026/4/1, 2026-04 and the like.");
    }

private:
    static qint32 packedDate(const QString &text)
    {
        // A spreadsheet may write a time behind a day, mostly midnight; a ledger has no use for it.
        static const QRegularExpression time(QStringLiteral("\\s+[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$"));
        const auto date = readDate(QString(text).remove(time));
        return date ? date->packed() : -1;
    }

    size_t m_column;
    Remembered<qint32> m_known; // what is not written as ISO 8601 has it
};

/// Restrictions that the policy names become its ids; others stay as they are written.
class HandlingReader : public CellReader
{
public:
    explicit HandlingReader(Vocabulary words) : m_words(std::move(words)) {}
    Read read(std::string_view cell, Draft &draft) override
    {
        const quint32 code = m_known.of(cell, [&](const QString &text) {
            QStringList ids;
            for (const QString &one : splitPlaces(text))
                ids.append(m_words.id(one).value_or(one));
            return Atom::of(ids.join(u'\n')).code();
        });
        return put(draft.row.codes[size_t(AssetCode::Handling)], code);
    }

private:
    Vocabulary m_words;
    Remembered<quint32> m_known;
};

class DepartmentReader : public CellReader
{
public:
    explicit DepartmentReader(ImportLinks &links) : m_links(links) {}
    Read read(std::string_view cell, Draft &draft) override
    {
        const auto make = [&](const QString &text) {
            return codeOf(m_links.department(text));
        };
        const quint32 code = m_known.of(cell, make);
        return code == 0 ? Read::Bad : put(draft.row.codes[size_t(AssetCode::Department)], code);
    }
    QString reason(std::string_view) const override
    {
        return ExchangeText::tr("The registry has no such department, and none may be made.");
    }

private:
    ImportLinks &m_links;
    Remembered<quint32> m_known;
};

/// Posts and engagements: read after the department, which a bare title (課長) belongs to.
class BoundReader : public CellReader
{
public:
    BoundReader(AssetCode column, ImportLinks &links) : m_column(column), m_links(links) {}
    Read read(std::string_view cell, Draft &draft) override
    {
        const quint32 department = draft.row.code(AssetCode::Department);
        const quint32 code = m_byDepartment[department].of(cell, [&](const QString &text) {
            return codeOf(m_column == AssetCode::Owner ? m_links.post(text, idAt(department))
                                                       : m_links.engagement(text, idAt(department)));
        });
        return put(draft.row.codes[size_t(m_column)], code);
    }

private:
    AssetCode m_column;
    ImportLinks &m_links;
    std::unordered_map<quint32, Remembered<quint32>> m_byDepartment;
};

/// 保存年限: a number of years, or the text that stands in its place.
class RetentionReader : public CellReader
{
public:
    Read read(std::string_view cell, Draft &draft) override
    {
        const int years = m_known.of(cell, [](const QString &text) { return readYears(text).value_or(-1); });
        if (years >= 0 && years == draft.row.retentionYears)
            return Read::Same; // and a text beside them stays
        std::string_view &text = draft.row.texts[size_t(AssetText::Retention)];
        const std::string_view written = years < 0 ? cell : std::string_view();
        const bool isSame = draft.row.retentionYears == years && text == written;
        draft.row.retentionYears = years;
        text = written;
        return isSame ? Read::Same : Read::Changed;
    }

private:
    Remembered<int> m_known;
};

class ReasonReader : public CellReader
{
public:
    explicit ReasonReader(QString axis) : m_axis(std::move(axis)) {}
    Read read(std::string_view cell, Draft &draft) override
    {
        std::string_view &json = draft.row.texts[size_t(AssetText::Reasons)];
        QJsonObject reasons = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
        const QString reason = textOf(cell);
        if (reasons.value(m_axis).toString() == reason)
            return Read::Same;
        reasons.insert(m_axis, reason);
        draft.reasons = QJsonDocument(reasons).toJson(QJsonDocument::Compact).toStdString();
        json = draft.reasons;
        return Read::Changed;
    }

private:
    QString m_axis;
};

} // namespace

QString CellReader::reason(std::string_view) const
{
    return ExchangeText::tr("This cannot be understood.");
}

std::unique_ptr<CellReader> readerFor(const FieldColumn &column, const ReaderContext &context)
{
    if (const auto text = textBehind(column.field))
        return std::make_unique<TextReader>(*text);
    if (const auto date = dateBehind(column.field))
        return std::make_unique<DateReader>(*date);
    switch (column.field) {
    case Field::Department:
        return std::make_unique<DepartmentReader>(context.links);
    case Field::Owner:
        return std::make_unique<BoundReader>(AssetCode::Owner, context.links);
    case Field::Engagement:
        return std::make_unique<BoundReader>(AssetCode::Engagement, context.links);
    case Field::Business:
    case Field::Users:
    case Field::Custodian:
        return std::make_unique<AtomReader>(*codeBehind(column.field));
    case Field::Places:
        return std::make_unique<PlacesReader>();
    case Field::Handling:
        return std::make_unique<HandlingReader>(Vocabulary::of(column, context.profile));
    case Field::RetentionYears:
        return std::make_unique<RetentionReader>();
    case Field::Reason:
        return std::make_unique<ReasonReader>(column.axis);
    default:
        return factReader(column, context);
    }
}

} // namespace daicho
