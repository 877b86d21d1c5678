// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/boardrows.h"
#include "views/distribution/handout.h"

#include <QDialog>
#include <QSet>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace daicho
{

class DateField;
class Registry;

/// Asks which departments get their ledgers, in which form, until when, and into which folder; says which files are
/// there already. Writes nothing: when it is accepted, handOut() is what is wanted.
class DistributeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Offers all departments of the board, `checked` ones chosen; the day of the last round as long as it can be kept,
    /// and the folder that this registry's files went into last.
    DistributeDialog(const QList<BoardRow> &rows, const QSet<Id> &checked, const Registry &registry,
                     QWidget *parent = nullptr);

    HandOut handOut() const;

private:
    void build();
    QLayout *makeForm();
    void fill(const QSet<Id> &checked);
    void checkAll(bool isChecked);
    void chooseFolder();
    void listThere();
    QString lostFiles() const;
    void update();
    QList<Id> chosen() const;
    Dispatch::Form form() const;

    QList<BoardRow> m_rows;
    QString m_folderKey; ///< in the settings
    SnapshotPtr m_now;
    QDate m_today;
    QTreeWidget *m_list;
    QPushButton *m_all;
    QPushButton *m_none;
    QComboBox *m_form;
    DateField *m_due;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QCheckBox *m_replace;
    QLabel *m_note;
    QPushButton *m_write = nullptr;
    qsizetype m_there = 0; ///< files of chosen departments that are in the folder already
};

} // namespace daicho
