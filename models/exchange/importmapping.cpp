// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmapping.h"

#include "core/folding.h"
#include "core/wareki.h"
#include "exchange/cellforms.h"
#include "exchange/exchangetext.h"
#include "exchange/fieldcells.h"
#include "exchange/vocabulary.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sampleValues = 3;
constexpr double exactHeading = 0.8;
constexpr double partOfHeading = 0.5;
constexpr double doubt = 0.05; // of a heading that may mean another field, too
constexpr double valuesAlone = 0.6;
constexpr double evidenceWeight = 0.2;

QString unguarded(const QString &value)
{
    if (!value.startsWith(u'\''))
        return value;
    const std::string utf8 = value.toStdString();
    const std::string_view cell = unguardedCell(utf8);
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

/// The values of a column below the header, without blanks and repeats of the cell above.
QStringList valuesOf(const SheetSample &sample, const SheetLayout &layout, int column, int most)
{
    QStringList values;
    for (size_t row = size_t(layout.headerLast); row < sample.rows.size() && values.size() < most; ++row) {
        const QString value = sample.rows[row].value(column).trimmed();
        if (!value.isEmpty() && value != u"〃" && value != u"同上" && value != u"々")
            values.append(unguarded(value));
    }
    return values;
}

QStringList distinct(const QStringList &values, int most)
{
    QStringList some;
    for (const QString &value : values) {
        if (some.size() < most && !some.contains(value))
            some.append(value);
    }
    return some;
}

/// A field whose values can be told from others: by the policy's words, or by being days.
struct Evidence {
    Vocabulary words;
    bool isDate = false;

    /// The share of values that the field can hold; nothing for fields that hold any text. Where it is less than
    /// `least`, something less than that: the rest is not looked at then.
    std::optional<double> of(const QStringList &values, double least = 0) const
    {
        if (values.isEmpty() || (words.isEmpty() && !isDate))
            return std::nullopt;
        const auto fits = [this](const QString &value) {
            return isDate ? readDate(value).has_value() : words.id(value).has_value();
        };
        const double allowed = (1 - least) * double(values.size());
        qsizetype misfits = 0;
        for (const QString &value : values) {
            misfits += fits(value) ? 0 : 1;
            if (double(misfits) > allowed + 0.5)
                break;
        }
        return double(values.size() - misfits) / double(values.size());
    }
};

/// The fields that a column may be proposed for.
struct Fields {
    explicit Fields(const Profile &profile) : columns(fieldColumns(profile))
    {
        for (const FieldColumn &column : columns)
            evidence.push_back({Vocabulary::of(column, profile), dateBehind(column.field).has_value()});
    }
    const Evidence &evidenceFor(const FieldColumn &column) const { return evidence[size_t(&column - columns.data())]; }

    std::vector<FieldColumn> columns;
    std::vector<Evidence> evidence; // for each
};

/// Fields whose values speak for themselves, even under a heading that nobody knows.
bool isTelling(const FieldColumn &column)
{
    return column.field == Field::Kind || column.field == Field::Zone || column.field == Field::PersonalInformation;
}

/// Whether a column only says yes or no: of what, its heading knows alone.
bool saysOnlyWhether(const QStringList &values)
{
    static const QSet<QString> words = [] {
        QSet<QString> folded;
        for (const QStringView word : {u"有", u"無", u"有り", u"無し", u"あり", u"なし", u"○", u"〇", u"×", u"-", u"ー",
                                       u"該当", u"非該当", u"該当なし", u"yes", u"no"})
            folded.insert(foldTight(word));
        return folded;
    }();
    return std::ranges::all_of(values, [](const QString &value) { return words.contains(foldTight(value)); });
}

struct Candidate {
    double score = 0;
    int mapping = 0;
    const FieldColumn *column = nullptr;
};

/// What a heading says, from its most telling part: the leaf, then the whole, then the group.
const FieldColumn *headed(const std::vector<FieldColumn> &columns, const QString &heading, bool *exact)
{
    const QStringList parts = heading.split(u'／');
    QStringList forms{parts.last(), QString(heading).remove(u'／'), heading};
    if (parts.size() > 1)
        forms.append(parts.first());
    const FieldColumn *partial = nullptr;
    for (const QString &form : forms) {
        const FieldColumn *column = columnHeaded(columns, form, exact);
        if (column && *exact)
            return column;
        if (!partial)
            partial = column;
    }
    *exact = false;
    return partial;
}

/// The field that a heading means where another column has the one that it rather means.
const FieldColumn *headedSecond(const std::vector<FieldColumn> &columns, const QString &heading)
{
    const QString leaf = foldTight(heading.split(u'／').last());
    const auto found =
        std::ranges::find_if(columns, [&](const FieldColumn &column) { return column.seconds.contains(leaf); });
    return found == columns.end() ? nullptr : &*found;
}

void addCandidates(std::vector<Candidate> &candidates, const Fields &fields, const ColumnMapping &mapping, int index,
                   const QStringList &values)
{
    static constexpr double most = 0.9; // of the values fit where they speak for themselves
    bool exact = false;
    const FieldColumn *named = headed(fields.columns, mapping.heading, &exact);
    const auto namedFits = named ? fields.evidenceFor(*named).of(values) : std::nullopt;
    if (named) {
        const FieldColumn *second = exact ? headedSecond(fields.columns, mapping.heading) : nullptr;
        const double base = (exact ? exactHeading : partOfHeading) - (second ? doubt : 0);
        if (second)
            candidates.push_back({base - doubt, index, second});
        // Under a heading that is only half known, values that do not fit speak against it.
        if (exact || namedFits.value_or(1) >= 0.5)
            candidates.push_back({base + evidenceWeight * namedFits.value_or(exact ? 0.9 : 0.5), index, named});
    }
    if (named && exact && namedFits.value_or(1) >= 0.5)
        return;
    for (const FieldColumn &column : fields.columns) {
        if (&column == named || !isTelling(column))
            continue;
        const double fits = fields.evidenceFor(column).of(values, most).value_or(0);
        if (fits >= most && !saysOnlyWhether(values))
            candidates.push_back({valuesAlone + evidenceWeight * fits, index, &column});
    }
}

} // namespace

const ColumnMapping *Mapping::of(const QString &field) const
{
    const auto found = std::ranges::find(columns, field, &ColumnMapping::field);
    return found == columns.end() ? nullptr : &*found;
}

QStringList Mapping::unmapped() const
{
    QStringList headings;
    for (const ColumnMapping &column : columns) {
        if (column.field.isEmpty())
            headings.append(column.heading.isEmpty() ? QString::number(column.column + 1) : column.heading);
    }
    return headings;
}

Mapping proposeMapping(const SheetSample &sample, const SheetLayout &layout, const Profile &profile)
{
    return *proposeMapping(sample, layout, profile, {});
}

Result<Mapping> proposeMapping(const SheetSample &sample, const SheetLayout &layout, const Profile &profile,
                               const Progress &progress)
{
    static constexpr qsizetype often = 16;
    const Fields fields(profile);
    Mapping mapping;
    std::vector<Candidate> candidates;
    for (int column = 0; column < layout.headings.size(); ++column) {
        if (column % often == 0 && !goOn(progress, column, layout.headings.size()))
            return Error{Error::Kind::Cancelled, ExchangeText::tr("Cancelled.")};
        const QStringList values = valuesOf(sample, layout, column, 200);
        // Spreadsheets leave empty columns behind, mostly at the right.
        if (layout.headings[column].isEmpty() && values.isEmpty())
            continue;
        mapping.columns.append({column, layout.headings[column], {}, 0, distinct(values, sampleValues), false});
        addCandidates(candidates, fields, mapping.columns.last(), int(mapping.columns.size()) - 1, values);
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::score);
    for (const Candidate &candidate : candidates) {
        ColumnMapping &target = mapping.columns[candidate.mapping];
        if (!target.field.isEmpty() || mapping.of(candidate.column->id))
            continue;
        target.field = candidate.column->id;
        target.confidence = std::min(1.0, candidate.score);
    }
    return mapping;
}

const SavedSheet *SavedMapping::of(const QString &sheet) const
{
    const auto found = std::ranges::find(sheets, sheet, &SavedSheet::name);
    return found == sheets.end() ? nullptr : &*found;
}

Result<Mapping> applied(const QList<ColumnMapping> &columns, Mapping proposed)
{
    for (const ColumnMapping &own : columns) {
        const QString wanted = foldTight(own.heading);
        const auto target = std::ranges::find_if(proposed.columns, [&](const ColumnMapping &column) {
            return own.column >= 0 ? column.column == own.column : foldTight(column.heading) == wanted;
        });
        if (target == proposed.columns.end()) {
            const QString name = own.column >= 0 ? QString::number(own.column + 1) : own.heading;
            return Error{Error::Kind::Invalid,
                         ExchangeText::tr("The mapping names a column that the ledger does not have: %1").arg(name)};
        }
        for (ColumnMapping &other : proposed.columns) {
            if (!own.field.isEmpty() && other.field == own.field)
                other.field.clear();
        }
        target->field = own.field;
        target->confidence = 1;
        target->fillDown = own.fillDown;
    }
    return proposed;
}

} // namespace daicho
