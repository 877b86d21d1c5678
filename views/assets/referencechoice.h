// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QComboBox>

namespace daicho
{

struct Snapshot;

/// A list of named things (departments, posts) into which one can type: it completes from any part of a name, and
/// what it does not know yet is a new one.
class ReferenceChoice : public QComboBox
{
    Q_OBJECT

public:
    ReferenceChoice(const QString &name, const QList<std::pair<Id, QString>> &items, QWidget *parent = nullptr);

    void setId(Id id);
    /// Null when nothing, or something new, was typed.
    Id id() const;
    /// What was typed and is no known name; empty otherwise.
    QString newName() const;
};

/// All departments by their full names, in the order of the organisation chart; all posts by title.
QList<std::pair<Id, QString>> departmentItems(const Snapshot &now);
QList<std::pair<Id, QString>> postItems(const Snapshot &now);

} // namespace daicho
