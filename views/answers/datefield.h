// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace daicho
{

/// A line for a date as an office writes it (令和8年4月1日, R8.4.1, 2026-04-01, 令和8年), which says beside it how it
/// was understood. Empty is allowed and means unknown.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(const QString &name, QWidget *parent = nullptr);

    void setDate(PartialDate date);
    /// Unknown where the line is empty or cannot be read.
    PartialDate date() const;
    /// What was typed is a date, or nothing.
    bool isReadable() const;

signals:
    void changed();

private:
    void read();

    QLineEdit *m_line;
    QLabel *m_reading;
};

/// Why nothing can last from the one day until the other: one cannot be read, or they are the wrong way round. Empty
/// when something can.
QString spanProblem(const DateField &from, const DateField &until);

} // namespace daicho
