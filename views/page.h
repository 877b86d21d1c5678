// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "policy/coverage.h"
#include "policy/profile.h"

#include <QIcon>
#include <QSettings>
#include <QWidget>

#include <optional>

namespace daicho
{

class Registry;

/// What every page shows: one snapshot, so that all pages carry the same numbers.
struct Showing {
    SnapshotPtr now;
    ProfilePtr profile;
    std::shared_ptr<const Coverage> coverage;
    QDate today;
    Registry *registry = nullptr; ///< for reading what no snapshot holds (the history); pages never write
};

/// A way from one page into another: what to show there. What is not set does not restrict.
struct Jump {
    enum class Where { Assets, Answers, Coverage, Ledger, History, Import, Findings, Map };

    Where where = Where::Assets;
    std::optional<Id> department; ///< the null id: the body itself, or assets without a department
    std::optional<SubjectId> subject;
    QString category;
    QString measure;
    std::optional<Standing> standing;
    QString search;
    /// What is opened there, too: the editor of the subject, what an asset is connected with, or what can be done with
    /// departments and contracts.
    enum class Opens { Nothing, Editor, Connections, Organising };
    Opens opens = Opens::Nothing;
    Id flow = {}; ///< chosen among the connections
};

/// One page of the main window: a function of what it is shown. It changes nothing; it says what the user wants.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// A name for settings, tests and the icon (resources/icons/<name>.svg); never shown.
    virtual QString name() const = 0;
    /// Shows this; called whenever the registry changed while the page is visible, and when it becomes visible.
    virtual void display(const Showing &showing) = 0;
    /// The same while nobody looks, so that hidden pages do not keep every asset of an hour ago in memory. A page that
    /// has long work with it lets go of what it holds instead; display() comes before it is seen.
    virtual void keepUp(const Showing &showing) { display(showing); }
    /// Whether display() looks at Showing::coverage; it is null for pages that do not.
    virtual bool needsCoverage() const { return true; }
    /// Whether it is of use in a file that was handed out to one department, too.
    virtual bool isForDepartments() const { return true; }
    virtual void go(const Jump &jump) { Q_UNUSED(jump) }
    /// What the page remembers for this registry: columns, filter, sort.
    virtual void saveState(QSettings &settings) const { Q_UNUSED(settings) }
    virtual void restoreState(const QSettings &settings) { Q_UNUSED(settings) }

signals:
    /// The user wants this change; the main window applies it and says what came of it.
    void changeWanted(const daicho::Change &change);
    void jumpWanted(const daicho::Jump &jump);
    /// A short word for the status bar.
    void said(const QString &text);
};

} // namespace daicho
