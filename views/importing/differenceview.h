// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/differencetable.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace daicho
{

/// Differences with what a user decides about many of them at once: which are shown, and buttons that take or refuse
/// them all, or one field everywhere.
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(DifferenceTable *table, QWidget *parent = nullptr);

    /// The model shows something else: says how much of what there is.
    void refresh(qint64 unchanged);

private:
    QWidget *makeBar();
    void connectAll();
    void fillSorts(qint64 unchanged);
    std::optional<DifferenceSort> chosenSort() const;
    void fillFields();
    void filter();
    void showField();
    void expandSome();
    void fitColumns();

    DifferenceTable *m_table;
    QComboBox *m_sort = nullptr;
    QComboBox *m_field = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_everywhere = nullptr;
    QLabel *m_unchanged = nullptr;
    QTreeView *m_tree = nullptr;
};

} // namespace daicho
