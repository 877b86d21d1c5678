// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmapping.h"
#include "views/importing/choicetable.h"

namespace daicho
{

/// The columns of a ledger file, each with a few of its values, the field it goes to, and how sure that is.
class MappingTable : public ChoiceTable
{
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);

    /// `found`: as the columns are read while nobody says anything; `remembered`: as they were for another ledger of
    /// this layout. What is read otherwise is no finding, and the table says whose word it is.
    void show(const Mapping &mapping, const Profile &profile, const Mapping &found = {},
              const Mapping &remembered = {});
    const Mapping &mapping() const { return m_mapping; }
    using QTableWidget::show;

signals:
    /// The user gave a column another field.
    void changed();

private:
    enum Column { Heading, Samples, FieldChoice, Confidence };
    void choose(int row, const QString &field);
    QString confidenceOf(const ColumnMapping &column, bool &isDoubtful) const;
    void showConfidence(int row);
    QComboBox *choiceAt(int row) const;

    Mapping m_mapping;
    Mapping m_found;
    Mapping m_remembered;
};

} // namespace daicho
