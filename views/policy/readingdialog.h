// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policyreading.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace daicho
{

/// What was read out of a published policy: each item with the passage that says so, and what was not recognised. The
/// draft can be saved, or adopted from here.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    ReadingDialog(const PolicyReading &reading, const QString &language, QWidget *parent = nullptr);

    /// The draft as JSON, to be adopted when the dialog was accepted.
    QByteArray draft() const;

private:
    void fill(const QString &language);
    void addSection(const QString &title, const QList<Passage> &passages, const QString &language);
    QString wordFor(const QString &item, const QString &language) const;
    void save();

    PolicyReading m_reading;
    QTreeWidget *m_items;
    QLabel *m_summary;
    QPushButton *m_save;
    QPushButton *m_adopt;
};

} // namespace daicho
