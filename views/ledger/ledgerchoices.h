// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledgerlayout.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace daicho
{

/// What is to be printed: which department, on which paper; and the buttons that do it.
class LedgerChoices : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerChoices(QWidget *parent = nullptr);

    /// Offers the departments of a snapshot; keeps what was chosen as far as it is still there.
    void offer(const Snapshot &now);
    std::optional<Id> department() const;
    void chooseDepartment(std::optional<Id> department);
    Paper paper() const;
    void choosePaper(Paper paper);

    /// Says what the chosen ledger holds; nullptr: it is still being measured.
    void describe(const LedgerLayout *layout);
    void setReady(bool isReady);

signals:
    void changed();
    void saveWanted();
    void printWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addSummary();
    void addRow(const QString &text, std::optional<Id> id);

    QLabel *m_departmentLabel;
    QComboBox *m_departments;
    QLabel *m_paperLabel;
    QRadioButton *m_a4;
    QRadioButton *m_a3;
    QWidget *m_summary; ///< three lines of a name and a number
    QList<QLabel *> m_names;
    QList<QLabel *> m_numbers;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace daicho
