// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importledger.h"

namespace daicho
{

/// One row of a form that is taken, and what it changes.
struct FormLine {
    QString sheet;
    int row = 0;
    QString name;   ///< the department, or the id of the measure
    QString place;  ///< what it belongs to: the department above, or whom the measure is answered for
    QString before; ///< what the registry has: the department above, or a status; empty: nothing
    QString after;
    Fate fate = Fate::New;
    AnswerNote note = {}; ///< what stands beside an answer afterwards
    bool operator==(const FormLine &) const = default;
};

/// What a form of another program that holds no assets would do: departments, or answers. Nothing is written until
/// somebody applies the change.
struct FormPlan {
    const Preset *preset = nullptr;
    Change change; ///< empty when the registry holds everything already
    Difference difference;
    QList<FormLine> lines;
    Problems problems; ///< an error means that its row is left out
    qint64 problemRows = 0;
    QList<SkippedRow> skipped; ///< controls that nobody can answer for
    QStringList notes;
};

/// Plans the sheets of a form that holds no assets: domains become departments, applied controls answers. Errors:
/// Invalid (it holds nothing, or holds assets), Cancelled, Storage.
Result<FormPlan> planForm(const LedgerReading &reading, const SnapshotPtr &now, const ProfilePtr &profile,
                          const Progress &progress = {});

/// What `import --dry-run --json` prints: preset, rows, problems, skipped, difference, notes.
QJsonObject formPlanJson(const FormPlan &plan);

/// A row of such a form: what its columns say, by the fields that the preset names.
struct FormRow {
    QString sheet;
    int row = 0;
    QHash<QString, QString> values;
    QStringList cells; ///< as they stand, for lists

    QString value(const QString &field) const { return values.value(field); }
};

/// The answer that `before` and `after` of a line of controls name; Unanswered for any other word.
Status statusNamed(const QString &name);

// One function for each form; the rows have no fault, and are not blank.
void planDomains(const QList<FormRow> &rows, const SnapshotPtr &now, FormPlan &plan);
void planControls(const QList<FormRow> &rows, const SnapshotPtr &now, const ProfilePtr &profile, FormPlan &plan);

/// Leaves a row out because of what stands in the column of a field.
void blameForm(FormPlan &plan, const FormRow &row, const QString &field, const QString &reason);

} // namespace daicho
