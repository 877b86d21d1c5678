// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/mappingtable.h"

#include <QComboBox>

#include <algorithm>

namespace daicho
{

using namespace Qt::StringLiterals;

namespace
{

const ColumnMapping *sameIn(const Mapping &mapping, const ColumnMapping &column)
{
    const auto same = std::ranges::find_if(mapping.columns, [&column](const ColumnMapping &other) {
        return other.column == column.column && other.heading == column.heading;
    });
    return same == mapping.columns.end() ? nullptr : &*same;
}

} // namespace

MappingTable::MappingTable(QWidget *parent)
    : ChoiceTable(u"mapping"_s, {tr("Column of the file"), tr("First values"), tr("Field in Daicho"), tr("Certainty")},
                  Samples, parent)
{
    setAccessibleName(tr("Columns of the file"));
    setColumnWidth(Heading, 190);
    setColumnWidth(FieldChoice, 220);
    setColumnWidth(Confidence, 90);
}

void MappingTable::show(const Mapping &mapping, const Profile &profile, const Mapping &found, const Mapping &remembered)
{
    m_mapping = mapping;
    m_found = found;
    m_remembered = remembered;
    const std::vector<FieldColumn> fields = fieldColumns(profile);
    setRowCount(0);
    setRowCount(int(mapping.columns.size()));
    // What a short one does not need is for what comes of it.
    setMaximumHeight(heightFor(std::max(4, rowCount())));
    for (int row = 0; row < rowCount(); ++row) {
        const ColumnMapping &column = mapping.columns[row];
        const QString heading = column.heading.isEmpty() ? tr("(column %1)").arg(column.column + 1) : column.heading;
        setText(row, Heading, heading);
        setText(row, Samples, column.samples.join(u"、"_s).simplified());
        setText(row, Confidence, {});
        auto *choice = new QComboBox;
        choice->setObjectName(u"field%1"_s.arg(column.column + 1));
        choice->setAccessibleName(tr("Field of %1").arg(heading));
        choice->addItem(tr("(leave out)"), QString());
        for (const FieldColumn &field : fields)
            choice->addItem(field.label, field.id);
        choice->setCurrentIndex(std::max(0, choice->findData(column.field)));
        setChoice(row, FieldChoice, choice);
        connect(choice, &QComboBox::activated, this,
                [this, row, choice] { choose(row, choice->currentData().toString()); });
        showConfidence(row);
    }
}

QComboBox *MappingTable::choiceAt(int row) const
{
    return qobject_cast<QComboBox *>(cellWidget(row, FieldChoice));
}

void MappingTable::choose(int row, const QString &field)
{
    ColumnMapping &column = m_mapping.columns[row];
    if (column.field == field)
        return;
    // A field has one column: whichever had it before is left out now.
    for (int other = 0; other < m_mapping.columns.size(); ++other) {
        if (other == row || field.isEmpty() || m_mapping.columns[other].field != field)
            continue;
        m_mapping.columns[other].field.clear();
        choiceAt(other)->setCurrentIndex(0);
        showConfidence(other);
    }
    column.field = field;
    column.confidence = 1;
    showConfidence(row);
    emit changed();
}

QString MappingTable::confidenceOf(const ColumnMapping &column, bool &isDoubtful) const
{
    const ColumnMapping *found = sameIn(m_found, column);
    isDoubtful = column.field.isEmpty();
    if (isDoubtful)
        return tr("left out");
    if (found && found->field != column.field) {
        const ColumnMapping *remembered = sameIn(m_remembered, column);
        return remembered && remembered->field == column.field ? tr("as last time") : tr("by hand");
    }
    const double confidence = found ? found->confidence : column.confidence;
    isDoubtful = confidence < 0.7;
    return confidence >= 0.9 ? tr("certain") : confidence >= 0.7 ? tr("likely") : tr("please check");
}

void MappingTable::showConfidence(int row)
{
    bool isDoubtful = false;
    item(row, Confidence)->setText(confidenceOf(m_mapping.columns[row], isDoubtful));
    QFont font = this->font();
    font.setBold(isDoubtful);
    item(row, Confidence)->setFont(font);
}

} // namespace daicho
