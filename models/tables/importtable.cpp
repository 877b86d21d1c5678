// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/importtable.h"

#include <QColor>

#include <algorithm>

namespace daicho
{

namespace
{

// Half transparent, so that they tint light and dark grounds alike.
constexpr QColor problemGround(220, 50, 30, 70);
constexpr QColor leftOutGround(220, 50, 30, 24);
constexpr QColor changeGround(240, 170, 0, 80);
constexpr QColor newGround(40, 150, 80, 40);

} // namespace

void ImportTable::show(const LedgerReading &reading, std::shared_ptr<const ImportPlan> plan, const ProfilePtr &profile)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_cells = std::make_unique<FieldCells>(m_plan->withNewNames(), profile);
    takeColumns(reading, fieldColumns(*profile));
    takeLines();
    endResetModel();
}

/// The fields of all sheets, in the order of the first sheet that has them.
void ImportTable::takeColumns(const LedgerReading &reading, const std::vector<FieldColumn> &columns)
{
    m_fields.clear();
    m_sheets.clear();
    std::vector<const SheetReading *> taken;
    for (const SheetReading &sheet : reading.sheets) {
        if (m_plan->sheets.contains(sheet.sheet.name))
            taken.push_back(&sheet);
    }
    for (const SheetReading *sheet : taken) {
        for (const ColumnMapping &mapping : sheet->mapping.columns) {
            const FieldColumn *column = columnNamed(columns, mapping.field);
            if (column && std::ranges::find(m_fields, column->id, &FieldColumn::id) == m_fields.end())
                m_fields.push_back(*column);
        }
    }
    // A sheet may name its department above the header or by its own name: then every row shows it.
    const bool isNamed = std::ranges::any_of(taken, [](const auto *one) { return !one->layout.department.isEmpty(); });
    const FieldColumn *department = columnNamed(columns, QStringLiteral("department"));
    if (isNamed && std::ranges::find(m_fields, department->id, &FieldColumn::id) == m_fields.end())
        m_fields.insert(m_fields.begin(), *department);
    for (const SheetReading *sheet : taken) {
        SheetColumns own{{}, sheet->sample.rows};
        for (const FieldColumn &field : m_fields) {
            const ColumnMapping *mapping = sheet->mapping.of(field.id);
            own.mapped.push_back(mapping ? *mapping : ColumnMapping{-1, {}, {}, 0, {}, false});
        }
        m_sheets.push_back(std::move(own));
    }
}

void ImportTable::takeLines()
{
    m_lines.clear();
    m_lines.reserve(m_plan->rows.size());
    for (size_t i = 0; i < m_plan->rows.size(); ++i)
        m_lines.push_back({m_plan->rows[i].sheet, m_plan->rows[i].row, int(i)});
    // Rows with a warning only are taken: they stand among the planned ones already.
    const auto taken = qsizetype(m_lines.size());
    const Problem *last = nullptr;
    for (const Problem &problem : m_plan->problems) {
        const bool isSameRow = last && last->row == problem.row && last->sheet == problem.sheet;
        if (!isSameRow && problem.severity == Problem::Severity::Error)
            m_lines.push_back({std::max(0, int(m_plan->sheets.indexOf(problem.sheet))), problem.row, -1});
        last = &problem;
    }
    std::inplace_merge(m_lines.begin(), m_lines.begin() + taken, m_lines.end(), [](const Line &a, const Line &b) {
        return std::pair(a.sheet, a.row) < std::pair(b.sheet, b.row);
    });
}

void ImportTable::clear()
{
    beginResetModel();
    m_lines.clear();
    m_fields.clear();
    m_sheets.clear();
    m_plan.reset();
    m_cells.reset();
    endResetModel();
}

int ImportTable::lineOf(const QString &sheet, int row) const
{
    const std::pair place(m_plan ? std::max(0, int(m_plan->sheets.indexOf(sheet))) : 0, row);
    const auto found =
        std::ranges::lower_bound(m_lines, place, {}, [](const Line &line) { return std::pair(line.sheet, line.row); });
    return int(found - m_lines.begin());
}

int ImportTable::columnOf(const QString &heading) const
{
    for (const SheetColumns &sheet : m_sheets) {
        const auto found = std::ranges::find(sheet.mapped, heading, &ColumnMapping::heading);
        if (found != sheet.mapped.end() && found->column >= 0)
            return int(found - sheet.mapped.begin()) + FirstField;
    }
    return -1;
}

int ImportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_fields.empty() ? 0 : int(m_fields.size()) + FirstField;
}

const Problem *ImportTable::problemAt(const Line &line, int field) const
{
    const QString heading = field < 0 ? QString() : m_sheets[size_t(line.sheet)].mapped[size_t(field)].heading;
    const auto [first, last] =
        std::ranges::equal_range(m_plan->problems, placeOf(line), {}, [this](const Problem &one) {
            return std::pair(int(m_plan->sheets.indexOf(one.sheet)), one.row);
        });
    for (auto problem = first; problem != last; ++problem) {
        if (field < 0 || problem->column == heading)
            return &*problem;
    }
    return nullptr;
}

const FieldChange *ImportTable::changeAt(const Line &line, int field) const
{
    const auto [first, last] =
        std::ranges::equal_range(m_plan->fieldChanges, placeOf(line), {}, [this](const FieldChange &one) {
            return std::pair(int(m_plan->sheets.indexOf(one.sheet)), one.row);
        });
    const auto change = std::ranges::find(first, last, m_fields[size_t(field)].id, &FieldChange::field);
    return change == last ? nullptr : &*change;
}

QString ImportTable::fieldText(const Line &line, int field) const
{
    if (line.planned >= 0) {
        const auto row = m_plan->assetRow(m_plan->rows[size_t(line.planned)]);
        return row ? m_cells->text(m_fields[size_t(field)], *row) : QString();
    }
    if (const Problem *problem = problemAt(line, field))
        return problem->value;
    const SheetColumns &sheet = m_sheets[size_t(line.sheet)];
    return size_t(line.row) <= sheet.sample.size()
               ? sheet.sample[size_t(line.row) - 1].value(sheet.mapped[size_t(field)].column)
               : QString();
}

QString ImportTable::text(const Line &line, int column) const
{
    if (column == Row) {
        const QString row = QString::number(line.row);
        return m_plan->sheets.size() > 1 ? tr("%1, row %2").arg(m_plan->sheets[line.sheet], row) : row;
    }
    if (column >= FirstField)
        return fieldText(line, column - FirstField);
    if (line.planned < 0)
        return tr("Problem");
    switch (m_plan->rows[size_t(line.planned)].fate) {
    case Fate::New:
        return tr("New");
    case Fate::Changed:
        return tr("Changed");
    case Fate::Unchanged:
        return tr("Unchanged");
    }
    return {};
}

QString ImportTable::remark(const Line &line, int column) const
{
    if (const Problem *problem = problemAt(line, column >= FirstField ? column - FirstField : -1))
        return problem->reason;
    const FieldChange *change =
        column >= FirstField && line.planned >= 0 ? changeAt(line, column - FirstField) : nullptr;
    return change ? tr("Before: %1").arg(change->before.isEmpty() ? tr("(blank)") : change->before) : QString();
}

QVariant ImportTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_lines.size())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(line, column).replace(u'\n', u' ');
    if (role == Qt::ToolTipRole) {
        // Tool tips take markup where they find it; what stands in a ledger is text.
        const QString words = remark(line, column);
        return words.isEmpty() ? QVariant() : QVariant(words.toHtmlEscaped());
    }
    if (role == Qt::TextAlignmentRole)
        return column == Row ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::BackgroundRole)
        return {};
    if (problemAt(line, column >= FirstField ? column - FirstField : -1))
        return problemGround;
    if (line.planned < 0)
        return leftOutGround;
    if (column >= FirstField)
        return changeAt(line, column - FirstField) ? QVariant(changeGround) : QVariant();
    const Fate fate = m_plan->rows[size_t(line.planned)].fate;
    if (column == Outcome && fate != Fate::Unchanged)
        return fate == Fate::New ? newGround : changeGround;
    return {};
}

QVariant ImportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == Row)
        return tr("Row");
    return section == Outcome ? tr("Result") : m_fields[size_t(section - FirstField)].label;
}

} // namespace daicho
