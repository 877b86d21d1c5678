// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan finds by other things than numbers, and what it proposes instead of inventing it: keys that the user
// chose, names that are new, values that nobody knows, columns without a heading.
#include "exchange/exchangetext.h"
#include "exchange/importplanner.h"

#include <algorithm>

namespace daicho
{

namespace
{

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

template <typename T>
void addNames(QList<NewName> &names, const QString &field, const QList<T> &made, const QHash<Id, qint64> &rows)
{
    for (const T &one : made) {
        if constexpr (requires { one.title; })
            names.append({field, one.id, one.title, one.department, rows.value(one.id)});
        else if constexpr (requires { one.provider; })
            names.append({field, one.id, one.name, one.department, rows.value(one.id)});
        else
            names.append({field, one.id, one.name, {}, rows.value(one.id)});
    }
}

} // namespace

/// Every field of the key needs a column, or the department a place where it stands for all rows.
Outcome ImportPlanner::bindKey(const SheetImport &sheet) const
{
    const bool hasDepartment = !m_options.department.isEmpty() || !sheet.layout.department.isEmpty();
    for (const FieldColumn &field : m_key.fields()) {
        const bool isBound = sheet.mapping.of(field.id) || (field.field == Field::Department && hasDepartment);
        if (!isBound)
            return Error{Error::Kind::Invalid,
                         ExchangeText::tr("Rows cannot be matched by \"%1\": no column of the ledger holds it.")
                             .arg(field.label)};
    }
    return Nothing();
}

/// The department that stands above the header, is the sheet's name, or was said by the user.
void ImportPlanner::bindDepartment(const SheetImport &sheet)
{
    const QString &usual = m_options.department.isEmpty() ? sheet.layout.department : m_options.department;
    CellReadings readings(m_options.rules.values, QStringLiteral("department"));
    const std::string name = usual.toStdString();
    const QString meant = textOf(readings.of(name));
    m_usualDepartment = meant.isEmpty() ? 0 : codeOf(m_links.department(meant));
    m_isUsualUnknown = !meant.isEmpty() && m_usualDepartment == 0;
    m_isKnownColumn.clear();
    for (const ColumnMapping &column : sheet.mapping.columns) {
        m_isKnownColumn.resize(std::max(m_isKnownColumn.size(), size_t(column.column) + 1));
        m_isKnownColumn[size_t(column.column)] = true;
    }
    m_firstUnknown = size_t(std::ranges::find(m_isKnownColumn, false) - m_isKnownColumn.begin());
}

/// A column without heading and without a value among the first rows has no mapping: when there is something in it
/// further down, the user should know.
void ImportPlanner::noteUnknownColumns(const SheetRow &row)
{
    for (size_t column = m_firstUnknown; column < row.cells.size(); ++column) {
        if ((column < m_isKnownColumn.size() && m_isKnownColumn[column]) || isBlankCell(row.cells[column]))
            continue;
        m_isKnownColumn.resize(std::max(m_isKnownColumn.size(), column + 1));
        m_isKnownColumn[column] = true;
        const QString name = ExchangeText::tr("column %1 without a heading").arg(columnLetters(int(column)));
        if (!m_plan.unmapped.contains(name))
            m_plan.unmapped.append(name);
    }
}

/// Finds the asset by the key that the user chose; false when the row cannot be taken because that is not clear.
bool ImportPlanner::findByKey(const SheetRow &row)
{
    const Bound *number = bound(Field::Number);
    if (number)
        m_draft.row.texts[size_t(AssetText::Number)] = number->cell;
    for (Bound &one : m_bound) {
        const bool isWanted = m_key.has(one.field->field) || one.field->field == Field::Kind;
        if (isWanted && one.reader && one.isReadable() && one.field->field != Field::Department)
            one.reader->read(one.cell, m_draft);
    }
    m_draft.row.codes[size_t(AssetCode::Signature)] = m_signatures.codeFor(m_draft);
    const ImportKey::Found found = m_key.find(m_draft.row, m_nextOrdinal);
    const FieldColumn &field = m_key.fields().front();
    const Bound *first = bound(field.field);
    const std::string_view value = first ? first->cell : std::string_view();
    if (found.before)
        noteTwin(row, *found.before, value);
    else if (!found.several.isEmpty())
        blame(row, first ? first->mapping.heading : field.label, value,
              ExchangeText::tr("Rows are matched by %1, and several assets fit this row: %2. Choose more fields to "
                               "match by, or write the number into the row.")
                  .arg(m_key.label(), found.several.join(QStringLiteral("、"))));
    if (found.before || !found.several.isEmpty())
        return false;
    m_existing = found.asset;
    if (!m_existing)
        m_draft.startNew(m_signatures.factCount());
    if (!m_existing)
        readDepartment();
    return true;
}

/// Cells of the sheet at hand that the policy does not know, for the user to say what they mean.
void ImportPlanner::noteUnknownValues()
{
    for (Bound &one : m_bound) {
        for (const auto &[cell, rows] : one.unknown)
            m_unknownValues[{one.field->id, textOf(cell)}] += rows;
        one.unknown.clear();
    }
}

/// Numbers of assets stay what they are when something else tells which row means which.
void ImportPlanner::noteKey()
{
    const bool hasNumbers = std::ranges::any_of(
        *m_sheets, [](const SheetImport &sheet) { return sheet.mapping.of(QStringLiteral("number")) != nullptr; });
    if (m_key.isChosen() && !m_key.has(Field::Number) && hasNumbers)
        m_plan.notes.append(
            ExchangeText::tr("Rows are matched by %1: assets that are there keep their number.").arg(m_key.label()));
}

/// A blank cell deletes nothing: whoever emptied it has to hear that. Numbers and 庁外持出 無 are nobody's loss.
void ImportPlanner::countKept(const SheetRow &row)
{
    for (const Bound &one : m_bound) {
        if (!one.cell.empty() || one.mapping.fillDown || !one.reader || m_cells.cell(*one.field, m_existingRow).empty())
            continue;
        if (one.field->field == Field::OffSite && !m_existingRow.signature().offSite)
            continue;
        ++m_plan.keptCount;
        if (m_options.tellsBlanks && m_plan.keptCells.size() < ImportPlan::mostListed)
            m_plan.keptCells.append({(*m_sheets)[m_sheet].sheet.name, row.number,
                                     m_existingRow.string(AssetText::Number), one.mapping.heading.simplified(),
                                     m_cells.text(*one.field, m_existingRow)});
    }
}

void ImportPlanner::noteKept()
{
    static constexpr qsizetype mostNamed = 3;
    QStringList places;
    for (const KeptCell &kept : m_plan.keptCells.mid(0, mostNamed))
        places.append(
            ExchangeText::tr("%1 row %2, %3").arg(kept.sheet, QString::number(kept.row), kept.column).trimmed());
    if (!places.isEmpty())
        m_plan.notes.append(ExchangeText::tr("%1 blank cells keep the value that the registry has (such as: %2).")
                                .arg(QString::number(m_plan.keptCount), places.join(QStringLiteral("、"))));
}

/// What a ledger has for every asset: where it is not there, the columns may be assigned wrongly.
void ImportPlanner::countLacks()
{
    const auto has = [this](size_t fact) {
        return m_signatures.current(m_draft, fact) != 0;
    };
    bool hasLevel = false;
    for (size_t fact = size_t(Fact::FirstLevel); fact < m_signatures.factCount() && !hasLevel; ++fact)
        hasLevel = has(fact);
    m_withoutKind += has(size_t(Fact::Kind)) ? 0 : 1;
    m_withoutDepartment += m_draft.row.code(AssetCode::Department) == 0 ? 1 : 0;
    m_withoutLevel += hasLevel ? 0 : 1;
}

void ImportPlanner::noteLacks()
{
    const auto note = [this](qint64 count, const QString &text) {
        if (count > 0 && m_options.tellsBlanks)
            m_plan.notes.append(text.arg(count));
    };
    note(m_withoutKind, ExchangeText::tr("%1 new assets have no kind; without a state of their own they come in as "
                                         "drafts. See whether a column is assigned wrongly."));
    note(m_withoutDepartment, ExchangeText::tr("%1 new assets name no department."));
    note(m_withoutLevel, ExchangeText::tr("%1 new assets have no class."));
}

/// Years take the place of a text (常用), but not where the row has that in a cell of its own.
CellReader::Read ImportPlanner::readInto(Bound &one)
{
    std::string_view &text = m_draft.row.texts[size_t(AssetText::Retention)];
    const std::string_view before = text;
    const CellReader::Read read = one.reader->read(one.cell, m_draft);
    const Bound *own = one.field->field == Field::RetentionYears ? bound(Field::Retention) : nullptr;
    if (own && own->isReadable() && m_draft.row.retentionYears >= 0)
        text = before;
    return read;
}

/// A text may stand in the place of years (常用), but it may as well be a number that nobody could read.
void ImportPlanner::warnOfLostYears(const Bound &one, const SheetRow &row)
{
    const bool isLost = one.field->field == Field::RetentionYears && m_existingRow.retentionYears >= 0 &&
                        m_draft.row.retentionYears < 0;
    if (!isLost || m_plan.problems.size() >= ImportPlan::mostListed)
        return;
    m_plan.problems.append({Problem::Severity::Warning, (*m_sheets)[m_sheet].sheet.name, row.number,
                            one.mapping.heading, shownCell(one.cell),
                            ExchangeText::tr("This is no number of years: it replaces %1 years as a text.")
                                .arg(m_existingRow.retentionYears)});
}

void ImportPlanner::listNewNames()
{
    static constexpr qsizetype mostValues = 1000;
    const Change &change = m_plan.change;
    QHash<Id, qint64> rows;
    if (!m_plan.change.departments.isEmpty() || !change.posts.isEmpty() || !change.engagements.isEmpty()) {
        std::unordered_map<quint32, qint64> byCode;
        change.assets.forEach([&](AssetRef, const AssetRow &row) {
            for (const AssetCode code : {AssetCode::Department, AssetCode::Owner, AssetCode::Engagement})
                ++byCode[row.code(code)];
        });
        for (const auto &[code, count] : byCode)
            rows.insert(idAt(code), count);
    }
    addNames(m_plan.newNames, QStringLiteral("department"), change.departments.upserts, rows);
    addNames(m_plan.newNames, QStringLiteral("owner"), change.posts.upserts, rows);
    addNames(m_plan.newNames, QStringLiteral("engagement"), change.engagements.upserts, rows);
    for (const auto &[value, count] : m_unknownValues)
        m_plan.unknownValues.append({value.first, value.second, count});
    std::ranges::stable_sort(m_plan.unknownValues, std::ranges::greater(), &UnknownValue::rows);
    if (m_plan.unknownValues.size() > mostValues)
        m_plan.unknownValues.resize(mostValues);
}

} // namespace daicho
