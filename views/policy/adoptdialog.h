// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/adoptionplan.h"
#include "policy/catalogue.h"
#include "tables/whatiftable.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace daicho
{

class DateField;

/// Another policy, or measures of a catalogue: what would differ, and coverage before and after for each department,
/// before anything happens. Gives a change.
class AdoptDialog : public QDialog
{
    Q_OBJECT

public:
    struct Ground {
        SnapshotPtr now;
        ProfilePtr profile;
        QDate today;
        QString language;
    };

    explicit AdoptDialog(const Ground &ground, QWidget *parent = nullptr);

    /// What to write; empty when nothing usable is chosen.
    Change change() const { return m_plan.change; }
    /// Offers this policy beside those that come with the program, and chooses it.
    void offer(const QString &name, const QByteArray &text);

private:
    void build();
    QWidget *buildChoices();
    QWidget *buildOutcome();
    void fillPolicies();
    void fillCatalogues();
    void fillChapters();
    void openFile();
    ReadProfile wanted() const;
    CatalogueChoice catalogue() const;
    void plan();
    void explain(const ReadProfile &next);

    Ground m_ground;
    AdoptionPlan m_plan;
    QComboBox *m_policy;
    QPushButton *m_file;
    QComboBox *m_catalogue;
    QListWidget *m_chapters;
    QCheckBox *m_onlyRequired;
    DateField *m_from;
    RowTable<WhatIfRow> *m_table;
    QTableView *m_view;
    QPlainTextEdit *m_difference;
    QLabel *m_summary;
    QPushButton *m_adopt;
};

} // namespace daicho
