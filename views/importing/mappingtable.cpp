// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/mappingtable.h"

#include <QComboBox>

namespace daicho
{

using namespace Qt::StringLiterals;

MappingTable::MappingTable(QWidget *parent)
    : ChoiceTable(u"mapping"_s, {tr("Column of the file"), tr("First values"), tr("Field in Daicho"), tr("Certainty")},
                  Samples, parent)
{
    setAccessibleName(tr("Columns of the file"));
    setColumnWidth(Heading, 190);
    setColumnWidth(FieldChoice, 220);
    setColumnWidth(Confidence, 90);
}

void MappingTable::show(const Mapping &mapping, const Profile &profile)
{
    m_mapping = mapping;
    const std::vector<FieldColumn> fields = fieldColumns(profile);
    setRowCount(0);
    setRowCount(int(mapping.columns.size()));
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

void MappingTable::showConfidence(int row)
{
    const ColumnMapping &column = m_mapping.columns[row];
    QString word = tr("left out");
    if (!column.field.isEmpty())
        word = column.confidence >= 0.9 ? tr("certain") : column.confidence >= 0.7 ? tr("likely") : tr("please check");
    item(row, Confidence)->setText(word);
    QFont font = this->font();
    font.setBold(column.field.isEmpty() || column.confidence < 0.7);
    item(row, Confidence)->setFont(font);
}

} // namespace daicho
