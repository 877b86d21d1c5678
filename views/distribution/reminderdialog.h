// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/distribution/reminders.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;
class QScrollArea;

namespace daicho
{

class PaperView;

/// The letters to departments that have not handed in their ledgers: who gets one, who writes it, how it will look.
/// Prints them or writes them as a PDF.
class ReminderDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of all departments on the board; `chosen` are offered as a choice of their own.
    ReminderDialog(const QList<BoardRow> &rows, const QList<BoardRow> &chosen, const QString &body, QDate today,
                   QWidget *parent = nullptr);

    /// What was printed or written, in words; empty: nothing.
    QString done() const { return m_done; }
    /// The letters as they are chosen and worded now.
    Reminders reminders() const;

private:
    QLayout *makeForm();
    QLayout *makePreview();
    QLayout *makeFoot();
    void fillWho(const QList<BoardRow> &chosen);
    void wire();
    void layOut();
    void turn(int page);
    void save();
    void print();
    void remember() const;

    QList<BoardRow> m_rows;
    QList<QList<BoardRow>> m_groups; ///< who can be chosen, in the order of the combo box
    QString m_body;
    QDate m_today;
    std::shared_ptr<ReminderPages> m_pages;
    int m_page = 0;
    QString m_done;
    QComboBox *m_who;
    QLineEdit *m_sender;
    QLineEdit *m_reference;
    QLineEdit *m_contact;
    QCheckBox *m_withBoard;
    PaperView *m_paper;
    QScrollArea *m_scroll;
    QLabel *m_place;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace daicho
